import type { PageLanguage, SpokenLanguage } from '@relais/contracts';

/** Names that the CLDR data of some browsers lacks. */
const rareNames: Readonly<Record<string, Readonly<Record<PageLanguage, string>>>> = { ff: { nl: 'Fulah', fr: 'peul', de: 'Ful', en: 'Fula', ar: 'الفولانية' } };

/** A language's name in the reader's language, from the platform's own CLDR data. */
export function languageName(code: SpokenLanguage | string, reader: PageLanguage): string {
  return new Intl.DisplayNames([reader], { type: 'language', fallback: 'none' }).of(code) ?? rareNames[code]?.[reader] ?? code;
}

/** A language's name in itself, for language switches. */
export const ownName: Record<PageLanguage, string> = { nl: 'Nederlands', fr: 'Français', de: 'Deutsch', en: 'English', ar: 'العربية' };

/** The direction that a language is written in. */
export function directionOf(language: PageLanguage): 'ltr' | 'rtl' {
  return language === 'ar' ? 'rtl' : 'ltr';
}
