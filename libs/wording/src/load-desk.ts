import type { UiLanguage } from '@relais/contracts';
import type { Desk } from './translate.ts';

/** Fetches what the staff app says in one language; for the browser. */
export async function loadDesk(language: UiLanguage): Promise<Desk> {
  switch (language) {
    case 'nl':
      return (await import('./nl/desk.ts')).desk;
    case 'fr':
      return (await import('./fr/desk.ts')).desk;
    case 'de':
      return (await import('./de/desk.ts')).desk;
    case 'en':
      return (await import('./en/desk.ts')).desk;
  }
}
