import { formatDate, isoWeekOf } from '@relais/calendar';
import type { UiLanguage } from '@relais/contracts';
import { rangeOf, weekOf, type CalendarViewName } from './calendar-range.ts';

const locales: Record<UiLanguage, string> = { nl: 'nl-BE', fr: 'fr-BE', de: 'de-BE', en: 'en-GB' };

/** What a view shows, as its heading says it: `november 2026`, `23–29 november 2026`, `maandag 23 november 2026`. */
export function periodTitle(view: CalendarViewName, date: string, language: UiLanguage): string {
  if (view === 'day' || view === 'team') return formatDate(date, language);
  if (view === 'week' || view === 'team_week') return weekTitle(date, language);
  if (view === 'year') return date.slice(0, 4);
  return new Intl.DateTimeFormat(locales[language], { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(noon(date));
}

/** The ISO week of a week view; null elsewhere. */
export function weekNumber(view: CalendarViewName, date: string): number | null {
  return view === 'week' || view === 'team_week' ? Number(isoWeekOf(rangeOf('week', date).from).slice(-2)) : null;
}

function weekTitle(date: string, language: UiLanguage): string {
  const { monday, sunday } = weekOf(date);
  const format = new Intl.DateTimeFormat(locales[language], { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  return format.formatRange(noon(monday), noon(sunday));
}

/** Formatted in UTC as well, so that the zone of the machine never moves the date. */
function noon(date: string): Date {
  return new Date(`${date}T12:00:00.000Z`);
}
