import type { SessionStatus } from '@relais/contracts';

const next: Readonly<Record<SessionStatus, readonly SessionStatus[]>> = {
  draft: ['tentative', 'confirmed', 'cancelled'],
  tentative: ['confirmed', 'cancelled'],
  confirmed: ['held', 'cancelled'],
  held: [],
  cancelled: [],
};

/** draft → tentative → confirmed → held | cancelled. */
export function mayBecome(from: SessionStatus, to: SessionStatus): boolean {
  return next[from].includes(to);
}

export type Fixed = 'session_held_is_fixed' | 'session_cancelled_is_fixed';

/** A held session is immutable except for its debrief; a cancelled one stays as it was. */
export function whyFixed(status: SessionStatus): Fixed | null {
  if (status === 'held') return 'session_held_is_fixed';
  return status === 'cancelled' ? 'session_cancelled_is_fixed' : null;
}

/** Drafts hold nobody's time; everything firmer does (R3). */
export function holdsTime(status: SessionStatus): boolean {
  return status === 'tentative' || status === 'confirmed' || status === 'held';
}

/** It has begun, was confirmed, and nobody wrote down who came. */
export function debriefIsDue(session: { readonly status: SessionStatus; readonly startsAt: string }, now: string): boolean {
  return session.status === 'confirmed' && session.startsAt <= now;
}
