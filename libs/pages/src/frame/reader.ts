import type { PageLanguage } from '@relais/contracts';
import { directionOf, sayOnPage, type PageKey, type WordParams } from '@relais/wording';

/** Who reads a page: their language, its direction, and sentences in it. */
export interface Reader {
  readonly language: PageLanguage;
  readonly dir: 'ltr' | 'rtl';
  readonly say: (key: PageKey, params?: WordParams) => string;
  /** One after the other, with the language's comma. */
  readonly listed: (parts: readonly string[]) => string;
  /** Parts of one measure: '1 hour 30 minutes'. */
  readonly together: (parts: readonly string[]) => string;
}

export function readerIn(language: PageLanguage): Reader {
  return {
    language,
    dir: directionOf(language),
    say: (key, params) => sayOnPage(language, key, params),
    listed: (parts) => parts.join(language === 'ar' ? '، ' : ', '),
    together: (parts) => parts.join(language === 'ar' ? ' و' : ' '),
  };
}
