import type { ChangeNotice, ChangeSubject } from '@relais/contracts';
import type { QueryKey } from '@tanstack/react-query';

const sessions = ['sessions'];
const team = ['team'];
const choices = ['planning-choices'];
const series = ['series'];
const organisations = ['organisations'];
const settings = ['planning-settings'];
const interpreters = ['interpreters'];
const requests = ['requests'];
/** What a form that is open says stands in the way. */
const checks = ['sessions', 'check'];

const fetchedAfresh: Readonly<Record<ChangeSubject, readonly QueryKey[]>> = {
  session: [sessions, series],
  sessions: [sessions],
  series: [sessions, series],
  booking: [sessions],
  absence: [team, checks],
  duty: [team, checks],
  working_pattern: [team, checks],
  day_off: [team, settings, checks],
  closing_day: [organisations, settings, checks],
  travel_time: [settings, checks],
  interpreter: [interpreters, sessions],
  organisation: [organisations, sessions],
  organisations: [organisations],
  user: [team, choices],
  session_request: [requests],
};

/** What a page shows that may be wrong now. */
export function affectedQueries({ changes, everything }: ChangeNotice): QueryKey[] {
  const subjects = everything ? (['session', 'absence', 'user', 'organisation', 'travel_time', 'interpreter', 'session_request'] as const) : changes.map(({ subject }) => subject);
  return [...new Set(subjects.flatMap((subject) => fetchedAfresh[subject]))];
}
