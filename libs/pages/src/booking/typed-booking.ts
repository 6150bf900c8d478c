import { participantFunctions, type ParticipantFunction } from '@relais/contracts';

/** One line of the names for a certificate. */
export interface TypedParticipant {
  readonly name: string;
  readonly function: string;
}

/** What was typed about the seats of a booking, as text, right or wrong. */
export interface TypedWishes {
  readonly seats: string;
  readonly functions: Readonly<Record<ParticipantFunction, string>>;
  readonly participants: readonly TypedParticipant[];
  readonly accessNeeds: string;
  readonly interpreterLanguage: string;
  /** By the question's id. */
  readonly answers: Readonly<Record<string, string>>;
}

/** Who answers for a booking, as text. */
export interface TypedContact {
  readonly contactEmail: string;
  readonly contactName: string;
  readonly language: string;
}

export interface TypedBooking extends TypedWishes, TypedContact {
  readonly organisationName: string;
}

export const noFunctions: TypedWishes['functions'] = { social_worker: '', volunteer: '', municipal_staff: '', consular_staff: '', interpreter: '', other: '' };

/** How the parts of a form are called that there are several of. */
export const partNames = {
  functionCount: (code: ParticipantFunction) => `functions.${code}`,
  participantName: (line: number) => `name.${line}`,
  participantFunction: (line: number) => `nameFunction.${line}`,
  answer: (questionId: string) => `answer.${questionId}`,
};

/** Names that can be typed at once: one per seat, a few where nobody said how many. */
export function nameLines({ seats, participants }: Pick<TypedWishes, 'seats' | 'participants'>): number {
  return Math.min(50, Math.max(3, participants.length, Number(seats) || 0));
}

/** Whether something was said beside the number of seats. */
export function hasWishes({ functions, participants, accessNeeds, interpreterLanguage }: TypedWishes): boolean {
  return [accessNeeds, interpreterLanguage, ...participantFunctions.map((code) => functions[code]), ...participants.map(({ name }) => name)].some((text) => text !== '');
}
