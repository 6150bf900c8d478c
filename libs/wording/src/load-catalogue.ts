import type { UiLanguage } from '@relais/contracts';
import type { Catalogue } from './translate.ts';

/** Fetches one language only; for the browser. */
export async function loadCatalogue(language: UiLanguage): Promise<Catalogue> {
  switch (language) {
    case 'nl':
      return (await import('./nl/index.ts')).nl;
    case 'fr':
      return (await import('./fr/index.ts')).fr;
    case 'de':
      return (await import('./de/index.ts')).de;
    case 'en':
      return (await import('./en/index.ts')).en;
  }
}
