import { weekdays, type UiLanguage, type Weekday } from '@relais/contracts';

const locales: Record<UiLanguage, string> = { nl: 'nl-BE', fr: 'fr-BE', de: 'de-BE', en: 'en-GB' };

/** `Monday`, in the reader's language; 5 January 2026 was one. */
export function weekdayName(weekday: Weekday, language: UiLanguage): string {
  const day = new Date(Date.UTC(2026, 0, 5 + weekdays.indexOf(weekday), 12));
  return new Intl.DateTimeFormat(locales[language], { weekday: 'long', timeZone: 'UTC' }).format(day);
}
