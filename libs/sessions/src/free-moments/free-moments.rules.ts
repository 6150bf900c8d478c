import { addLocalDays, addMinutes, hoursBetween, instantOf, isWorkingDay, localDateOf, localOf, overlaps, worksDuring } from '@relais/calendar';
import type { FreeMoment, Warning } from '@relais/contracts';
import type { Slot } from '../slot.rules.ts';
import type { Engagement, Meeting } from '../warnings/meeting.rules.ts';
import { standsInTheWay } from '../warnings/overlap.rules.ts';
import { homeZone } from '../warnings/people.rules.ts';
import type { Person, Surroundings } from '../warnings/surroundings.rules.ts';
import { warningsOf } from '../warnings/warnings.rules.ts';
import { datesAsked, slotsOn, type DaysAsked } from './day-slots.rules.ts';

/** What is looked for: a session without its time and people, on which days, and who could be in it. */
export interface Search extends DaysAsked {
  readonly session: Omit<Meeting, 'startsAt' | 'endsAt' | 'userIds'>;
  /** Who would be in it together, by id: one party where people are chosen, one for each where anyone will do. */
  readonly parties: readonly (readonly string[])[];
  /** UTC instant; nothing is offered before. */
  readonly now: string;
}

const mostMoments = 20;
/** So that several days are seen at once. */
const mostOnADay = 6;
/** At an hour of which one of these is said, somebody is not free. */
const notFree: readonly Warning[] = ['absent', 'on_duty', 'public_holiday', 'day_off', 'host_closed'];

/** The next moments at which a party is free, day by day: on each those without warnings first. */
export function freeMoments(search: Search, engagements: readonly Engagement[], known: Surroundings): FreeMoment[] {
  const found: FreeMoment[] = [];
  for (const day of daysOf({ search, engagements, known })) {
    found.push(...momentsOn(day, search).toSorted((a, b) => Number(a.warnings.length > 0) - Number(b.warnings.length > 0)).slice(0, mostOnADay));
    if (found.length >= mostMoments) break;
  }
  return found.slice(0, mostMoments);
}

/** The days asked for, one after the other, so that whoever has found enough looks at no more of them. */
export function* daysOf(sought: Sought): Generator<Day> {
  const dates = datesAsked(sought.search);
  const assumed = dates.some(isWorkingDay) ? 'working days' : 'any day';
  for (const date of dates) yield dayOf(date, assumed, sought);
}

export interface Day {
  readonly slots: readonly Slot[];
  /** Those of the day, and what people travel from and to. */
  readonly engagements: readonly Engagement[];
  /** Working hours are left out: `hours` has them. */
  readonly known: Surroundings;
  readonly hours: ReadonlyMap<string, readonly { startsAt: string; endsAt: string }[]>;
}

export interface Sought {
  readonly search: Search;
  readonly engagements: readonly Engagement[];
  readonly known: Surroundings;
}

function dayOf(date: string, assumed: 'working days' | 'any day', { search, engagements, known }: Sought): Day {
  const noon = instantOf(`${date}T12:00`, search.zone);
  const around = { startsAt: addMinutes(noon, -24 * 60), endsAt: addMinutes(noon, 24 * 60) };
  const days = { from: localDateOf(around.startsAt, homeZone), to: localDateOf(addLocalDays(around.endsAt, 1, homeZone), homeZone), zone: homeZone };
  const isAssumed = assumed === 'any day' || isWorkingDay(date);
  const hoursOf = ({ patterns }: Person) => (patterns.length > 0 ? hoursBetween(patterns, days) : isAssumed ? [around] : []);
  return {
    slots: slotsOn(date, search).filter(({ startsAt }) => startsAt >= search.now),
    engagements: engagements.filter((other) => overlaps(other, around)),
    known: { ...known, people: known.people.map((person) => ({ ...person, patterns: [] })) },
    hours: new Map(known.people.map((person) => [person.id, hoursOf(person)])),
  };
}

/** One moment for each slot: with the party that has the least against it, of several the one that is named first. */
function momentsOn(day: Day, search: Search): FreeMoment[] {
  return day.slots.flatMap((slot) => {
    const [best] = search.parties.flatMap((userIds) => momentOf({ ...search.session, ...slot, userIds }, day) ?? []).toSorted((a, b) => a.warnings.length - b.warnings.length);
    return best ? [best] : [];
  });
}

/** The moment, with what speaks against it; null when somebody cannot be there. */
export function momentOf(meeting: Meeting, { known, engagements, hours }: Day): FreeMoment | null {
  const doWork = meeting.userIds.every((id) => worksDuring(hours.get(id) ?? [], meeting));
  if (!doWork || engagements.some((other) => standsInTheWay(meeting, other))) return null;
  const warnings = warningsOf(meeting, engagements, known);
  if (warnings.some(({ code }) => notFree.includes(code))) return null;
  const { startsAt, endsAt, zone } = meeting;
  const people = known.people.filter(({ id }) => meeting.userIds.includes(id)).map(({ id, name }) => ({ id, name }));
  return { startsAt, endsAt, startsAtLocal: localOf(startsAt, zone), endsAtLocal: localOf(endsAt, zone), people, warnings };
}
