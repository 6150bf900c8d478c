import { addMinutes, overlaps, worksDuring } from '@relais/calendar';
import type { FacilitatorWish, SubstituteView } from '@relais/contracts';
import type { Slot } from '../slot.rules.ts';

export interface SessionToGive extends Slot {
  /** Those that somebody has to speak: neither who stays in the session nor an interpreter does. */
  readonly languagesNeeded: readonly string[];
  readonly languages: readonly string[];
  readonly facilitatorWish: FacilitatorWish | null;
  /** Minutes that its people keep free before and after it. */
  readonly bufferMinutes: number;
}

export interface Colleague {
  readonly id: string;
  readonly name: string;
  readonly officeName: string | null;
  readonly languages: readonly string[];
  readonly gender: FacilitatorWish | null;
  /** Null where nobody said when they work. */
  readonly hours: readonly Slot[] | null;
  readonly sessions: readonly Slot[];
  readonly duties: readonly Slot[];
  readonly absences: readonly Slot[];
  /** From their office to the session; null where nobody knows. */
  readonly travelMinutes: number | null;
  /** Of sessions and duties in the week of the session. */
  readonly hoursThatWeek: number;
}

const mostOffered = 6;

/**
 * Who can give a session in place of a colleague, the most suitable first, at most six. Whoever is in another session or is
 * away cannot (R3). Then count, in this order: languages, the host's wish, working hours, duties, time between sessions,
 * travel, and how much somebody does that week already.
 */
export function rankSubstitutes(session: SessionToGive, colleagues: readonly Colleague[]): SubstituteView[] {
  return colleagues
    .filter((colleague) => isFree(session, colleague))
    .map((colleague) => ({ colleague, view: asSubstitute(session, colleague) }))
    .toSorted((a, b) => compare(rankOf(session, a), rankOf(session, b)) || (a.view.name < b.view.name ? -1 : 1))
    .slice(0, mostOffered)
    .map(({ view }) => view);
}

export function isFree(slot: Slot, { sessions, absences }: Pick<Colleague, 'sessions' | 'absences'>): boolean {
  return ![...sessions, ...absences].some((other) => overlaps(other, slot));
}

function asSubstitute(session: SessionToGive, colleague: Colleague): SubstituteView {
  const { id, name, officeName, languages, gender, travelMinutes, hoursThatWeek } = colleague;
  const { facilitatorWish } = session;
  return {
    id, name, officeName, travelMinutes, hoursThatWeek,
    speaks: session.languages.filter((language) => languages.includes(language)),
    meetsWish: facilitatorWish === null ? null : gender === facilitatorWish,
    reservations: reservationsOf(session, colleague),
  };
}

function reservationsOf(session: SessionToGive, colleague: Colleague): SubstituteView['reservations'] {
  const { hours, duties, sessions, gender } = colleague;
  const { facilitatorWish, bufferMinutes } = session;
  const around = { startsAt: addMinutes(session.startsAt, -bufferMinutes), endsAt: addMinutes(session.endsAt, bufferMinutes) };
  return [
    ...(missingLanguages(session, colleague) > 0 ? ['language_missing' as const] : []),
    ...(facilitatorWish !== null && gender !== facilitatorWish ? ['facilitator_wish' as const] : []),
    ...(hours !== null && !worksDuring(hours, session) ? ['outside_working_hours' as const] : []),
    ...(duties.some((duty) => overlaps(duty, session)) ? ['on_duty' as const] : []),
    ...(sessions.some((other) => overlaps(other, around)) ? ['buffer' as const] : []),
  ];
}

function missingLanguages({ languagesNeeded }: SessionToGive, { languages }: Colleague): number {
  return languagesNeeded.filter((language) => !languages.includes(language)).length;
}

/** Smaller is better, the first difference decides. */
function rankOf(session: SessionToGive, { colleague, view }: { colleague: Colleague; view: SubstituteView }): number[] {
  const has = (reservation: SubstituteView['reservations'][number]) => Number(view.reservations.includes(reservation));
  return [
    missingLanguages(session, colleague), -view.speaks.length, has('facilitator_wish'), has('outside_working_hours'), has('on_duty'), has('buffer'),
    view.travelMinutes ?? Number.MAX_SAFE_INTEGER, view.hoursThatWeek,
  ];
}

function compare(a: readonly number[], b: readonly number[]): number {
  return a.map((value, index) => value - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
}
