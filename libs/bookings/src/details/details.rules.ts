import type { ParticipantFunction, ProblemCode } from '@relais/contracts';

/** Whom a booking's seats are for. */
export interface Company {
  readonly seats: number;
  readonly functions: Readonly<Partial<Record<ParticipantFunction, number>>>;
  readonly participants: readonly { readonly function: ParticipantFunction; readonly name: string }[];
}

export interface Fault {
  readonly code: ProblemCode;
  readonly pointers: readonly string[];
}

/** Why the people of a booking do not fit it; null when they do. Fewer than the seats is fine: nobody said who takes the rest. */
export function whyNotFitting({ seats, functions, participants }: Company, { asksNames }: { readonly asksNames: boolean }): Fault | null {
  if (participants.length > 0 && !asksNames) return { code: 'names_not_asked', pointers: ['/participants'] };
  if (participants.length > seats) return { code: 'more_people_than_seats', pointers: ['/participants'] };
  const said = Object.values(functions).reduce((sum, count) => sum + count, 0);
  return said > seats ? { code: 'more_people_than_seats', pointers: ['/functions'] } : null;
}
