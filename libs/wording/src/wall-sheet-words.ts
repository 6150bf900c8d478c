import type { WallSheetLanguage } from '@relais/contracts';

/** What a wall sheet says in one language. */
export interface WallSheetWords {
  /** The language's name in itself. */
  readonly name: string;
  readonly dir: 'ltr' | 'rtl';
  readonly title: string;
  readonly invitation: string;
  readonly empty: string;
  readonly cancelled: string;
  readonly languages: string;
  /** `{names}` are first names. */
  readonly people: string;
  /** By what it is for somebody who reads it in a shelter. */
  readonly drop_in: string;
  readonly team: string;
  readonly group: string;
  readonly expert: string;
}

/**
 * The few sentences that hang on walls, in more languages than Relais itself speaks; a language is here only when all of them
 * are. Names of languages and days come from CLDR. Whoever is at home in one of these languages is asked to read it before it hangs.
 */
export const wallSheetWords: Readonly<Record<WallSheetLanguage, WallSheetWords>> = {
  nl: {
    name: 'Nederlands', dir: 'ltr', title: 'Informatie over vrijwillige terugkeer', invitation: 'Stel uw vragen. Het is gratis en verplicht u tot niets.',
    empty: 'Op deze dagen is er niets gepland.', cancelled: 'Gaat niet door', languages: 'Talen', people: 'Met {names}',
    drop_in: 'Kom langs, zonder afspraak', team: 'Ons team komt langs', group: 'Infosessie in groep', expert: 'Met een kenner van een land van herkomst',
  },
  fr: {
    name: 'Français', dir: 'ltr', title: 'Informations sur le retour volontaire', invitation: 'Posez vos questions. C’est gratuit et cela ne vous engage à rien.',
    empty: 'Rien n’est prévu ces jours-là.', cancelled: 'Annulé', languages: 'Langues', people: 'Avec {names}',
    drop_in: 'Permanence, sans rendez-vous', team: 'Notre équipe passe ici', group: 'Séance d’information en groupe', expert: 'Avec une personne qui connaît bien un pays d’origine',
  },
  de: {
    name: 'Deutsch', dir: 'ltr', title: 'Informationen zur freiwilligen Rückkehr', invitation: 'Stellen Sie Ihre Fragen. Es ist kostenlos und verpflichtet Sie zu nichts.',
    empty: 'An diesen Tagen ist nichts geplant.', cancelled: 'Fällt aus', languages: 'Sprachen', people: 'Mit {names}',
    drop_in: 'Sprechstunde, ohne Termin', team: 'Unser Team kommt vorbei', group: 'Information in der Gruppe', expert: 'Mit jemandem, der ein Herkunftsland gut kennt',
  },
  en: {
    name: 'English', dir: 'ltr', title: 'Information on voluntary return', invitation: 'Ask your questions. It is free and commits you to nothing.',
    empty: 'Nothing is planned on these days.', cancelled: 'Cancelled', languages: 'Languages', people: 'With {names}',
    drop_in: 'Drop in, no appointment needed', team: 'Our team comes by', group: 'Information session in a group', expert: 'With somebody who knows a country of origin well',
  },
  ar: {
    name: 'العربية', dir: 'rtl', title: 'معلومات عن العودة الطوعية', invitation: 'اطرحوا أسئلتكم. الخدمة مجانية ولا تلزمكم بأي شيء.',
    empty: 'لا توجد مواعيد في هذه الأيام.', cancelled: 'أُلغي الموعد', languages: 'اللغات', people: 'مع {names}',
    drop_in: 'استقبال بدون موعد مسبق', team: 'فريقنا يزوركم هنا', group: 'جلسة معلومات جماعية', expert: 'مع شخص يعرف أحد بلدان المنشأ جيدًا',
  },
  pt: {
    name: 'Português', dir: 'ltr', title: 'Informações sobre o retorno voluntário', invitation: 'Faça as suas perguntas. É gratuito e sem compromisso.',
    empty: 'Não há nada previsto nestes dias.', cancelled: 'Cancelado', languages: 'Línguas', people: 'Com {names}',
    drop_in: 'Atendimento sem marcação', team: 'A nossa equipa passa por aqui', group: 'Sessão de informação em grupo', expert: 'Com alguém que conhece bem um país de origem',
  },
  es: {
    name: 'Español', dir: 'ltr', title: 'Información sobre el retorno voluntario', invitation: 'Haga sus preguntas. Es gratis y no le compromete a nada.',
    empty: 'No hay nada previsto en estos días.', cancelled: 'Cancelado', languages: 'Idiomas', people: 'Con {names}',
    drop_in: 'Atención sin cita previa', team: 'Nuestro equipo pasa por aquí', group: 'Sesión informativa en grupo', expert: 'Con alguien que conoce bien un país de origen',
  },
  ro: {
    name: 'Română', dir: 'ltr', title: 'Informații despre întoarcerea voluntară', invitation: 'Puneți întrebările dumneavoastră. Este gratuit și nu vă obligă la nimic.',
    empty: 'Nu este prevăzut nimic în aceste zile.', cancelled: 'Anulat', languages: 'Limbi', people: 'Cu {names}',
    drop_in: 'Puteți veni fără programare', team: 'Echipa noastră trece pe aici', group: 'Sesiune de informare în grup', expert: 'Cu cineva care cunoaște bine o țară de origine',
  },
  ru: {
    name: 'Русский', dir: 'ltr', title: 'Информация о добровольном возвращении', invitation: 'Задайте свои вопросы. Это бесплатно и ни к чему вас не обязывает.',
    empty: 'В эти дни ничего не запланировано.', cancelled: 'Отменено', languages: 'Языки', people: 'Вас ждут: {names}',
    drop_in: 'Приём без записи', team: 'Приходит наша команда', group: 'Информационная встреча в группе', expert: 'С человеком, который хорошо знает страну происхождения',
  },
  uk: {
    name: 'Українська', dir: 'ltr', title: 'Інформація про добровільне повернення', invitation: 'Поставте свої запитання. Це безкоштовно і ні до чого вас не зобов’язує.',
    empty: 'У ці дні нічого не заплановано.', cancelled: 'Скасовано', languages: 'Мови', people: 'На вас чекають: {names}',
    drop_in: 'Прийом без запису', team: 'Приходить наша команда', group: 'Інформаційна зустріч у групі', expert: 'З людиною, яка добре знає країну походження',
  },
  tr: {
    name: 'Türkçe', dir: 'ltr', title: 'Gönüllü geri dönüş hakkında bilgi', invitation: 'Sorularınızı sorun. Ücretsizdir ve sizi hiçbir şeye mecbur etmez.',
    empty: 'Bu günlerde planlanan bir şey yok.', cancelled: 'İptal edildi', languages: 'Diller', people: '{names} ile',
    drop_in: 'Randevusuz görüşme', team: 'Ekibimiz buraya geliyor', group: 'Grup halinde bilgilendirme', expert: 'Bir menşe ülkeyi iyi bilen biriyle',
  },
  fa: {
    name: 'فارسی / دری', dir: 'rtl', title: 'معلومات در مورد بازگشت داوطلبانه', invitation: 'سؤال‌های خود را بپرسید. رایگان است و شما را به هیچ چیز متعهد نمی‌کند.',
    empty: 'در این روزها برنامه‌ای نیست.', cancelled: 'لغو شد', languages: 'زبان‌ها', people: 'با {names}',
    drop_in: 'مراجعه بدون وقت قبلی', team: 'تیم ما به اینجا می‌آید', group: 'جلسه معلوماتی گروهی', expert: 'با کسی که یک کشور اصلی را خوب می‌شناسد',
  },
  sq: {
    name: 'Shqip', dir: 'ltr', title: 'Informacion për kthimin vullnetar', invitation: 'Bëni pyetjet tuaja. Është falas dhe nuk ju detyron për asgjë.',
    empty: 'Në këto ditë nuk ka asgjë të planifikuar.', cancelled: 'Anuluar', languages: 'Gjuhët', people: 'Me {names}',
    drop_in: 'Ejani pa takim paraprak', team: 'Ekipi ynë vjen këtu', group: 'Takim informues në grup', expert: 'Me dikë që e njeh mirë një vend origjine',
  },
};
