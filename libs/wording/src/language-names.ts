import type { SpokenLanguage, UiLanguage } from '@relais/contracts';

/** Names that the CLDR data of some browsers lacks. */
const rareNames: Readonly<Record<string, Readonly<Record<UiLanguage, string>>>> = { ff: { nl: 'Fulah', fr: 'peul', de: 'Ful', en: 'Fula' } };

/** A language's name in the reader's language, from the platform's own CLDR data. */
export function languageName(code: SpokenLanguage | string, reader: UiLanguage): string {
  return new Intl.DisplayNames([reader], { type: 'language', fallback: 'none' }).of(code) ?? rareNames[code]?.[reader] ?? code;
}

/** A language's name in itself, for language switches. */
export const ownName: Record<UiLanguage, string> = { nl: 'Nederlands', fr: 'Français', de: 'Deutsch', en: 'English' };
