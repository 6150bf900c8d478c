import type { FacilitatorWish, SessionKindCode, SpokenLanguage } from '@relais/contracts';
import { addMinutes, localDateOf } from '@relais/calendar';
import type { Slot } from '../slot.rules.ts';
import type { Place } from './travel.rules.ts';

/** A session as it is meant to be, as far as something may stand in its way. A `Session` with `sessionId` and `userIds` beside it is one. */
export interface Meeting extends Slot {
  /** The session itself, which does not stand in its own way; of a new one, the id that it will have. */
  readonly sessionId: string;
  readonly title: string;
  readonly kind: SessionKindCode;
  readonly zone: string;
  readonly userIds: readonly string[];
  readonly interpreterId: string | null;
  readonly interpreterLanguage: SpokenLanguage | null;
  readonly facilitatorWish: FacilitatorWish | null;
  readonly roomId: string | null;
  readonly hostOrganisationId: string | null;
  readonly onlineUrl: string;
  readonly languages: readonly string[];
  readonly capacity: number;
}

/** Another session that takes time: where, with whom. */
export interface Engagement extends Slot, Place {
  readonly id: string;
  readonly title: string;
  readonly kind: SessionKindCode;
  readonly zone: string;
  /** Names of the host and the room. */
  readonly host: string | null;
  readonly room: string | null;
  readonly people: readonly Named[];
  readonly interpreter: Named | null;
}

interface Named {
  readonly id: string;
  readonly name: string;
}

/** Whether a changed session may stand in another's way, or in its own, where it did not before: time, place, people or what is asked of them. */
export function mayConflict(before: Meeting, after: Meeting): boolean {
  const isSame = (field: keyof Meeting) => String(before[field]) === String(after[field]);
  return !decisive.every(isSame) || before.userIds.length !== after.userIds.length || !after.userIds.every((id) => before.userIds.includes(id));
}

const decisive = ['startsAt', 'endsAt', 'kind', 'hostOrganisationId', 'roomId', 'onlineUrl', 'interpreterId', 'interpreterLanguage', 'languages', 'facilitatorWish', 'capacity'] as const;

/** The calendar dates, in the session's zone, that a slot touches. */
export function datesOf({ startsAt, endsAt, zone }: Slot & { readonly zone: string }): string[] {
  const first = localDateOf(startsAt, zone);
  const last = localDateOf(addMinutes(endsAt, -1), zone);
  return first === last ? [first] : [first, last];
}

/** What a session is called in a sentence: its title, else its host; where both are missing, its kind says it. */
export function nameOf({ title, host }: { readonly title: string; readonly host: string | null }): string {
  return title || host || '';
}
