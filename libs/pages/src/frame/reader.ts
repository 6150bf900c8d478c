import type { UiLanguage } from '@relais/contracts';
import { translate, type WordKey, type WordParams } from '@relais/wording';

/** Who reads a page: their language, and sentences in it. */
export interface Reader {
  readonly language: UiLanguage;
  readonly say: (key: WordKey, params?: WordParams) => string;
}

export function readerIn(language: UiLanguage): Reader {
  return { language, say: (key, params) => translate(language, key, params) };
}
