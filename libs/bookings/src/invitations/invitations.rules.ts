import type { ProblemCode, SessionStatus, Visibility } from '@relais/contracts';

interface Invitable {
  readonly visibility: Visibility;
  readonly status: SessionStatus;
}

/** Why organisations cannot be invited to a session; null when nothing is in the way. */
export function whyNotInvited({ visibility, status }: Invitable): ProblemCode | null {
  if (status === 'cancelled') return 'session_cancelled_is_fixed';
  if (status === 'held') return 'session_held_is_fixed';
  return visibility === 'invited' ? null : 'session_not_by_invitation';
}

/** Why invitations cannot be mailed: partners could not book yet. */
export function whyNotMailedYet(session: Invitable): ProblemCode | null {
  return whyNotInvited(session) ?? (session.status === 'confirmed' ? null : 'invitation_before_confirmation');
}
