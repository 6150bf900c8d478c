import type { ParticipantFunction } from '@relais/contracts';

export interface SeatLine {
  /** Null where nobody said. */
  readonly function: ParticipantFunction | null;
  /** Empty where nobody said. */
  readonly name: string;
}

export interface SeatsSaid {
  readonly seats: number;
  readonly functions: readonly { readonly function: ParticipantFunction; readonly count: number }[];
  readonly participants: readonly SeatLine[];
}

/** A line for each seat of a booking: those with a name first, then those of a function that nobody with a name has, then the rest. */
export function seatLines({ seats, functions, participants }: SeatsSaid): SeatLine[] {
  const named = participants.slice(0, seats);
  const unnamed = functions.flatMap((one) => nameless(one.function, one.count - named.filter((participant) => participant.function === one.function).length));
  const known = [...named, ...unnamed].slice(0, seats);
  return [...known, ...nameless(null, seats - known.length)];
}

function nameless(who: SeatLine['function'], count: number): SeatLine[] {
  return Array.from({ length: Math.max(0, count) }, () => ({ function: who, name: '' }));
}
