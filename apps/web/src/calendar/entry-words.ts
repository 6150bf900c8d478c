import { formatDate, formatDateRange, formatTime } from '@relais/calendar';
import type { CalendarEntry, UiLanguage } from '@relais/contracts';
import type { DeskKey, WordParams } from '@relais/wording';

/** Says a sentence in the reader's language. */
export type Say = (key: DeskKey, params?: WordParams) => string;

/** What a session is called: its own title, or else its kind and host. */
export function titleOf(session: Pick<CalendarEntry, 'title' | 'kind' | 'host'>, say: Say): string {
  if (session.title !== '') return session.title;
  const kind = say(`words.session_kind.${session.kind}`);
  return session.host ? `${kind} · ${session.host.name}` : kind;
}

/** `donderdag 26 november 2026, 10:00–12:00`, in the session's own zone. */
export function whenOf(session: Pick<CalendarEntry, 'startsAt' | 'endsAt' | 'zone'>, language: UiLanguage): string {
  return formatDateRange(session.startsAt, session.endsAt, session.zone, language);
}

/** `10:00–12:00`. */
export function timesOf(session: Pick<CalendarEntry, 'startsAt' | 'endsAt' | 'zone'>): string {
  return `${formatTime(session.startsAt, session.zone)}–${formatTime(session.endsAt, session.zone)}`;
}

/** Everything that a list or grid shows of a session, as one sentence for screen readers. */
export function nameOf(entry: CalendarEntry, say: Say, language: UiLanguage): string {
  const name = say('calendar.entry', {
    when: whenOf(entry, language),
    title: titleOf(entry, say),
    kind: say(`words.session_kind.${entry.kind}`),
    status: say(`words.session_status.${entry.status}`),
  });
  const seats = entry.capacity > 0 ? [say('calendar.entry_seats', { taken: entry.seatsTaken, capacity: entry.capacity })] : [];
  return [name, ...seats].join(', ');
}

/** `3 sessies`, or in words that there are none. */
export function countOf(count: number, say: Say): string {
  return count === 0 ? say('calendar.no_sessions') : say('calendar.sessions', { count });
}

/** `woensdag 11 november 2026, Wapenstilstand, feestdag: 3 sessies`. */
export function dayNameOf(day: { date: string; holiday: string | null; count: number }, say: Say, language: UiLanguage): string {
  const params = { date: formatDate(day.date, language), sessions: countOf(day.count, say) };
  return day.holiday === null ? say('calendar.day_name', params) : say('calendar.day_name_holiday', { ...params, holiday: day.holiday });
}
