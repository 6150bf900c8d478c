import type { UiLanguage } from '@relais/contracts';

export interface PageLook {
  readonly width: number;
  readonly scheme: 'light' | 'dark';
  readonly language: UiLanguage;
}

/** Two that differ in everything: the narrowest and a desk, dark and light. */
const usual: readonly PageLook[] = [{ width: 320, scheme: 'dark', language: 'fr' }, { width: 1280, scheme: 'light', language: 'de' }];
const others: readonly PageLook[] = [{ width: 390, scheme: 'light', language: 'nl' }, { width: 1280, scheme: 'dark', language: 'en' }];

/** Whether there is time for everything (`npm test -- --thorough`). */
export const looksAtAll = process.env['LOOKS'] === 'all';

/** How pages are looked at for faults; all four ways where there is time. */
export const looks = looksAtAll ? [...usual, ...others] : usual;
