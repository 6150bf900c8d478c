import type { CalendarEntry } from '@relais/contracts';
import type { Colouring } from './calendar-address.ts';
import { signClasses } from './SessionSigns.tsx';

type Painted = Pick<CalendarEntry, 'kind' | 'status' | 'people'>;

export interface Paint {
  by: Colouring;
  /** Everybody's place in the palette. */
  places: ReadonlyMap<string, number>;
}

const hues = 8;
const edges = ['plain', 'double', 'dotted'];

/** Places by age of the account, so that a new colleague changes nobody's colour. */
export function placesOf(people: readonly { id: string }[]): ReadonlyMap<string, number> {
  return new Map(people.map(({ id }) => id).sort().map((id, place) => [id, place]));
}

/** Classes that tint a session by what its reader chose and draw it by status. */
export function paintClasses(session: Painted, { by, places }: Paint): string {
  if (by === 'kind') return signClasses(session);
  if (by === 'status') return `session-chip tint-${session.status} is-${session.status}`;
  return `session-chip ${personClasses(session.people[0]?.id, places)} is-${session.status}`;
}

/** A hue and a kind of edge: 24 people look different before two look alike, and their initials stand beside it. */
export function personClasses(id: string | undefined, places: Paint['places']): string {
  const place = id === undefined ? undefined : places.get(id);
  return place === undefined ? 'tint-nobody edge-plain' : `tint-person-${place % hues} edge-${edges[place % edges.length]}`;
}

/** `NC` of Noor Claes. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/);
  const letters = [words[0], ...(words.length > 1 ? [words.at(-1)] : [])].map((word) => [...(word ?? '')][0] ?? '');
  return letters.join('').toUpperCase();
}
