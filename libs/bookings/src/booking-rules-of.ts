import type { KindBookingRules } from '@relais/contracts';

/** As a session or its kind has them: null where nothing was said. */
export type SessionBookingRules = { readonly [Rule in keyof KindBookingRules]: boolean | null };

/** What bookings of a session need: its own word, else its kind's, else nothing; for a form that is drawn and a booking that is checked alike. */
export function bookingRulesOf(session: SessionBookingRules, kind: SessionBookingRules | null): KindBookingRules {
  return {
    asksApproval: session.asksApproval ?? kind?.asksApproval ?? false,
    asksProof: session.asksProof ?? kind?.asksProof ?? false,
    asksNames: session.asksNames ?? kind?.asksNames ?? false,
  };
}
