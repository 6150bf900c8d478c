import type { UiLanguage } from '@relais/contracts';
import { de } from './de/index.ts';
import { en } from './en/index.ts';
import { fr } from './fr/index.ts';
import { nl } from './nl/index.ts';
import { say, type Catalogue, type WordKey, type WordParams } from './translate.ts';

export const catalogues: Record<UiLanguage, Catalogue> = { nl, fr, de, en };

/** Says `key` in one of the four languages; for the server, which speaks them all. */
export function translate(language: UiLanguage, key: WordKey, params?: WordParams): string {
  return say(language, catalogues[language], key, params);
}
