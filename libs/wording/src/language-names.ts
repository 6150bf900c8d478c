import type { SpokenLanguage, UiLanguage } from '@relais/contracts';

/** A language's name in the reader's language, from the platform's own CLDR data. */
export function languageName(code: SpokenLanguage | string, reader: UiLanguage): string {
  return new Intl.DisplayNames([reader], { type: 'language', fallback: 'code' }).of(code) ?? code;
}

/** A language's name in itself, for language switches. */
export const ownName: Record<UiLanguage, string> = { nl: 'Nederlands', fr: 'Français', de: 'Deutsch', en: 'English' };
