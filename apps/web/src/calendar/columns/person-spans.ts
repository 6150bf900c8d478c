import { addMinutes, instantOf, localDateOf, localOf, overlaps } from '@relais/calendar';
import type { CalendarEntry, TeamView } from '@relais/contracts';
import { clockOf, minutesOfClock } from '../../sessions/clock-text.ts';

/** UTC instants. */
export interface Span {
  startsAt: string;
  endsAt: string;
}

/** What a counsellor does or does not do in a span of time, beside sessions. */
export interface PersonState {
  /** Null where nobody said when they work. */
  works: boolean | null;
  absence: TeamView['absences'][number] | null;
  duty: TeamView['duties'][number] | null;
}

export function stateIn(team: TeamView, personId: string, span: Span): PersonState {
  const person = team.counsellors.find(({ id }) => id === personId);
  const isTheirs = (one: Span & { user: { id: string } }) => one.user.id === personId && overlaps(one, span);
  return {
    works: person?.hasPattern ? person.hours.some((hours) => overlaps(hours, span)) : null,
    absence: team.absences.find(isTheirs) ?? null,
    duty: team.duties.find(isTheirs) ?? null,
  };
}

/** `09:00–12:30, 13:00–17:00` on a date; empty where they do not work. */
export function hoursText(team: TeamView, personId: string, date: string, zone: string): string {
  const hours = team.counsellors.find(({ id }) => id === personId)?.hours ?? [];
  return hours.filter(({ startsAt }) => localDateOf(startsAt, zone) === date).map(({ startsAt, endsAt }) => `${localOf(startsAt, zone).slice(11)}–${localOf(endsAt, zone).slice(11)}`).join(', ');
}

/** A span of so many minutes from a wall time on. */
export function spanAt(date: string, minutes: number, length: number, zone: string): Span {
  const startsAt = instantOf(`${date}T${clockOf(minutes)}`, zone);
  return { startsAt, endsAt: addMinutes(startsAt, length) };
}

/** A session in a column of a day: wall-clock minutes after midnight, and its place beside others at the same time. */
export interface PlacedSession {
  entry: CalendarEntry;
  from: number;
  until: number;
  lane: number;
  lanes: number;
}

/** A person's sessions of a day, each where it stands in the column; what overlaps stands side by side. */
export function placedSessions(entries: readonly CalendarEntry[], personId: string, date: string, zone: string): PlacedSession[] {
  const own = entries
    .filter(({ people }) => people.some(({ id }) => id === personId))
    .flatMap((entry) => minutesOn(entry, date, zone).map((minutes) => ({ entry, ...minutes })))
    .sort((a, b) => a.from - b.from || b.until - a.until);
  return bundlesOf(own).flatMap(inLanes);
}

type Timed = Omit<PlacedSession, 'lane' | 'lanes'>;

function minutesOn({ startsAt, endsAt }: Span, date: string, zone: string): { from: number; until: number }[] {
  const minutesAt = (instant: string) => {
    const local = localOf(instant, zone);
    if (local.slice(0, 10) === date) return minutesOfClock(local.slice(11));
    return local.slice(0, 10) < date ? 0 : 24 * 60;
  };
  const [from, until] = [minutesAt(startsAt), minutesAt(endsAt)];
  return from < until ? [{ from, until }] : [];
}

/** Sessions that hang together by overlapping. */
function bundlesOf(sessions: readonly Timed[]): Timed[][] {
  const bundles: Timed[][] = [];
  let end = -1;
  for (const session of sessions) {
    if (session.from >= end) bundles.push([]);
    bundles.at(-1)?.push(session);
    end = Math.max(end, session.until);
  }
  return bundles;
}

function inLanes(bundle: readonly Timed[]): PlacedSession[] {
  const ends: number[] = [];
  const laned = bundle.map((session) => {
    const free = ends.findIndex((end) => end <= session.from);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = session.until;
    return { ...session, lane };
  });
  return laned.map((session) => ({ ...session, lanes: ends.length }));
}

/** Whose a session is when somebody takes over from one of its people; nobody is in it twice, and the lead stays first. */
export function peopleAfter(people: CalendarEntry['people'], from: string, to: CalendarEntry['people'][number]): CalendarEntry['people'] {
  if (from === to.id) return people;
  const after = people.map((person) => (person.id === from ? to : person));
  return after.filter((person, index) => after.findIndex(({ id }) => id === person.id) === index);
}
