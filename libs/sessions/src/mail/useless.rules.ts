import type { MessageKind, MessageReason, SessionStatus } from '@relais/contracts';

interface AboutSession {
  readonly kind: MessageKind;
  /** `startsAt`: the start that a reminder was planned for. */
  readonly facts: Readonly<Record<string, string | number>>;
}

/** They take the session out of somebody's calendar, whatever becomes of the session. */
const ofBookingsEnd: readonly MessageKind[] = ['booking_cancellation', 'booking_declined', 'booking_moved'];

/** Why a message about a session no longer makes sense (R7); null when it does. */
export function whyUseless({ kind, facts }: AboutSession, session: { readonly status: SessionStatus; readonly startsAt: string } | null): MessageReason | null {
  if (!session) return 'session_cancelled';
  if (ofBookingsEnd.includes(kind)) return null;
  if (kind === 'session_cancellation') return session.status === 'cancelled' ? null : 'change_undone';
  if (session.status === 'cancelled') return 'session_cancelled';
  if (session.status === 'held') return 'session_held';
  return kind === 'session_reminder' && facts['startsAt'] !== session.startsAt ? 'session_moved' : null;
}
