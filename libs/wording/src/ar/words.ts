import type { mail } from '../en/mail.ts';
import type { sessions } from '../en/sessions.ts';
import type { words as english } from '../en/words.ts';
import type { Wording } from '../translate.ts';

type Label = Extract<keyof typeof english, `words.${'province' | 'session_kind' | 'topic'}.${string}`>;
type Other = Extract<keyof typeof mail, `mail.unsubscribe.${string}`> | Extract<keyof typeof sessions, 'sessions.hours' | 'sessions.minutes'>;

export const words = {
  'words.province.brussels': 'بروكسل العاصمة',
  'words.province.antwerp': 'أنتويرب',
  'words.province.east_flanders': 'فلاندر الشرقية',
  'words.province.flemish_brabant': 'برابانت الفلمنكية',
  'words.province.hainaut': 'إينو',
  'words.province.liege': 'لييج',
  'words.province.limburg': 'ليمبورخ',
  'words.province.luxembourg': 'لوكسمبورغ',
  'words.province.namur': 'نامور',
  'words.province.walloon_brabant': 'برابانت الوالونية',
  'words.province.west_flanders': 'فلاندر الغربية',

  'words.session_kind.partner_info': 'جلسة معلومات للشركاء',
  'words.session_kind.partner_training': 'تدريب للشركاء',
  'words.session_kind.team_visit': 'زيارة إلى اجتماع فريق',
  'words.session_kind.municipal_briefing': 'جلسة إعلامية للبلديات',
  'words.session_kind.embassy_seminar': 'ندوة للسفارات',
  'words.session_kind.community_session': 'جلسة لإحدى الجاليات',
  'words.session_kind.permanence': 'استقبال بدون موعد',
  'words.session_kind.outreach_round': 'جولة ميدانية',
  'words.session_kind.centre_group_info': 'معلومات جماعية في مركز',
  'words.session_kind.network_meeting': 'لقاء الشبكة',
  'words.session_kind.expert_visit': 'زيارة خبير في أحد البلدان',
  'words.session_kind.webinar': 'ندوة عبر الإنترنت',

  'words.topic.basics': 'العودة الطوعية: الأساسيات',
  'words.topic.talking_about_return': 'الحديث عن العودة',
  'words.topic.eligibility': 'من يمكنه تقديم طلب',
  'words.topic.travel_documents': 'وثائق السفر',
  'words.topic.reintegration': 'الدعم لإعادة الاندماج',
  'words.topic.families': 'العائلات مع أطفال',
  'words.topic.medical': 'الحالات الطبية',
  'words.topic.trafficking': 'ضحايا الاتجار بالبشر',
  'words.topic.open_return_place': 'أماكن العودة المفتوحة',
  'words.topic.order_explained': 'شرح الأمر بمغادرة البلاد',
  'words.topic.country_focus': 'نظرة على أحد البلدان',
  'words.topic.working_with_interpreters': 'العمل مع المترجمين الشفويين',

  'sessions.hours': { zero: 'أقل من ساعة', one: 'ساعة واحدة', two: 'ساعتان', few: '{count} ساعات', many: '{count} ساعة', other: '{count} ساعة' },
  'sessions.minutes': { zero: 'أقل من دقيقة', one: 'دقيقة واحدة', two: 'دقيقتان', few: '{count} دقائق', many: '{count} دقيقة', other: '{count} دقيقة' },

  'mail.unsubscribe.title': 'الدعوات من Relais',
  'mail.unsubscribe.ask': 'ألا تريدون دعوات أخرى على هذا العنوان؟ ستصلكم مع ذلك الرسائل المتعلقة بالجلسات التي تشاركون فيها.',
  'mail.unsubscribe.button': 'إيقاف الدعوات',
  'mail.unsubscribe.done': 'تم. لن تصل دعوات أخرى إلى هذا العنوان.',
  'mail.unsubscribe.unknown': 'لم يعد هذا الرابط صالحًا. أجيبوا على الرسالة وسنوقف الدعوات نيابةً عنكم.',
} satisfies Record<Label | Other, Wording>;
