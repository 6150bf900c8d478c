import type { Role } from '@relais/contracts';

/** Days after a session's end for which its counsellors may still look up where it was. */
export const addressDaysAfterSession = 7;

const alwaysTrusted: readonly Role[] = ['admin', 'coordinator'];

/** The address of a sensitive place is for coordinators, and for the counsellors of a session there (R9). */
export function mayKnowAddress({ role, hasSessionThere }: { role: Role; hasSessionThere: boolean }): boolean {
  return alwaysTrusted.includes(role) || (role === 'counsellor' && hasSessionThere);
}

/** Lifting the protection shows the address to everybody, so it takes somebody who may always know it. */
export function mayLiftProtection({ role, before, after }: { role: Role; before: boolean; after: boolean }): boolean {
  return !before || after || alwaysTrusted.includes(role);
}
