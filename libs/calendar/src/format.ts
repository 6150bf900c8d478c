import { parseLocalDate } from './time-texts.ts';
import { localDateOf, localOf, offsetOf, wallTimeOccurs } from './zoned-time.ts';

export type FormatLanguage = 'nl' | 'fr' | 'de' | 'en' | 'ar';

/** Arabic with Western digits and months, as on tickets and letters in Belgium. */
const locales: Record<FormatLanguage, string> = { nl: 'nl-BE', fr: 'fr-BE', de: 'de-BE', en: 'en-GB', ar: 'ar-u-ca-gregory-nu-latn' };

/** A calendar date in full: 'dinsdag 10 november 2026'. */
export function formatDate(date: string, language: FormatLanguage): string {
  return written(date, language, 'full');
}

/** A calendar date for narrow places: 'di 10 nov'. */
export function formatShortDate(date: string, language: FormatLanguage): string {
  return written(date, language, 'short');
}

/** A calendar date's month: 'november 2026'. */
export function formatMonth(date: string, language: FormatLanguage): string {
  return written(date, language, 'month');
}

/** A calendar date's weekday: 'dinsdag', or 'di' where there is little room. */
export function formatWeekday(date: string, language: FormatLanguage, width: 'weekday' | 'shortWeekday'): string {
  return written(date, language, width);
}

/** The time of an instant in a zone on a 24-hour clock: '10:00'. In the repeated autumn hour with its offset. */
export function formatTime(instant: string, zone: string): string {
  const local = localOf(instant, zone);
  const time = local.slice(11);
  return wallTimeOccurs(local, zone) === 'twice' ? `${time} (UTC${offsetOf(instant, zone)})` : time;
}

/** Date and time of an instant in a zone: 'dinsdag 10 november 2026, 10:00'. */
export function formatDateTime(instant: string, zone: string, language: FormatLanguage): string {
  return `${formatDate(localDateOf(instant, zone), language)}${language === 'ar' ? '،' : ','} ${formatTime(instant, zone)}`;
}

/** From one instant to another in a zone: 'dinsdag 10 november 2026, 10:00–12:00', with both dates when they differ. */
export function formatDateRange(startsAt: string, endsAt: string, zone: string, language: FormatLanguage): string {
  const start = formatDateTime(startsAt, zone, language);
  const sameDay = localDateOf(startsAt, zone) === localDateOf(endsAt, zone);
  return sameDay ? `${start}–${formatTime(endsAt, zone)}` : `${start} – ${formatDateTime(endsAt, zone, language)}`;
}

/** Whole hours and the minutes left over; words for them are the catalogue's. Throws RangeError unless whole and not negative. */
export function durationParts(minutes: number): { hours: number; minutes: number } {
  if (!Number.isSafeInteger(minutes) || minutes < 0)
    throw new RangeError(`Not a duration in whole minutes: ${minutes}`);
  return { hours: Math.floor(minutes / 60), minutes: minutes % 60 };
}

const widths = {
  full: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  short: { weekday: 'short', day: 'numeric', month: 'short' },
  month: { month: 'long', year: 'numeric' },
  weekday: { weekday: 'long' },
  shortWeekday: { weekday: 'short' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

function written(date: string, language: FormatLanguage, width: keyof typeof widths): string {
  const text = formatter(language, width).format(noonInUtc(date));
  return language === 'fr' ? text.replace(' 1 ', ' 1er ') : text;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(language: FormatLanguage, width: keyof typeof widths): Intl.DateTimeFormat {
  const key = `${language} ${width}`;
  const made = formatters.get(key) ?? new Intl.DateTimeFormat(locales[language], { ...widths[width], timeZone: 'UTC' });
  formatters.set(key, made);
  return made;
}

/** Formatted in UTC as well, so that the zone of the machine never moves the date. */
function noonInUtc(date: string): Date {
  return new Date(`${parseLocalDate(date).toString()}T12:00:00.000Z`);
}
