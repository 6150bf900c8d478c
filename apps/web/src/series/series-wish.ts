import type { SeriesChange, SessionPatch } from '@relais/contracts';
import type { SessionSlot } from '../calendar/session-slot.ts';

/** What somebody wants of one session, before they have said of which others as well. */
export type SeriesWish = Pick<SeriesChange, 'fields' | 'moveTo' | 'acceptedBecause'>;

/** A move without anything else. */
export function moveWish({ startsAtLocal, endsAtLocal }: SessionSlot): SeriesWish {
  return { fields: {}, moveTo: { startsAtLocal, endsAtLocal }, acceptedBecause: null };
}

/** A session's patch as a change of its series; `slot` is the time that the patch leads to. */
export function wishOf(patch: SessionPatch, slot: SessionSlot): SeriesWish {
  const { startsAtLocal, endsAtLocal, zone: _zone, notify: _notify, acceptedBecause, ...fields } = patch;
  const isMoved = startsAtLocal !== undefined || endsAtLocal !== undefined;
  return { fields, moveTo: isMoved ? { startsAtLocal: slot.startsAtLocal, endsAtLocal: slot.endsAtLocal } : null, acceptedBecause: acceptedBecause ?? null };
}
