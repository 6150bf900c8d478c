import type { ChangeNotice, ChangeSubject } from '@relais/contracts';
import type { QueryKey } from '@tanstack/react-query';

const sessions = ['sessions'];
const team = ['team'];
const choices = ['planning-choices'];
const series = ['series'];
const organisations = ['organisations'];

const fetchedAfresh: Readonly<Record<ChangeSubject, readonly QueryKey[]>> = {
  session: [sessions, series],
  sessions: [sessions],
  series: [sessions, series],
  booking: [sessions],
  absence: [team],
  duty: [team],
  working_pattern: [team],
  day_off: [team],
  closing_day: [organisations],
  travel_time: [],
  interpreter: [sessions],
  organisation: [organisations, sessions],
  organisations: [organisations],
  user: [team, choices],
};

/** What a page shows that may be wrong now. */
export function affectedQueries({ changes, everything }: ChangeNotice): QueryKey[] {
  const subjects = everything ? (['session', 'absence', 'user', 'organisation'] as const) : changes.map(({ subject }) => subject);
  return [...new Set(subjects.flatMap((subject) => fetchedAfresh[subject]))];
}
