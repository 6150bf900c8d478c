import type { UiLanguage } from '@relais/contracts';

/** Monday to Sunday: `ma`, or `maandag` in full. */
export function weekdaysIn(language: UiLanguage, length: 'short' | 'long'): string[] {
  const format = new Intl.DateTimeFormat(language, { weekday: length, timeZone: 'UTC' });
  return Array.from({ length: 7 }, (_, day) => format.format(Date.UTC(2026, 10, 2 + day)));
}
