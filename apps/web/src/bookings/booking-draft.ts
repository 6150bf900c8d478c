import type { BookingInput, BookingView, SessionView, UiLanguage } from '@relais/contracts';

/** A booking as planners type it for a partner. */
export type BookingDraft = BookingInput;

/** What of a booking can be changed afterwards. */
export type Wishes = Pick<BookingDraft, 'seats' | 'functions' | 'participants' | 'accessNeeds' | 'interpreterLanguage' | 'answers'>;

export function newBooking(language: UiLanguage): BookingDraft {
  return { organisationName: '', contactEmail: '', contactName: '', language, seats: 1, functions: {}, participants: [], accessNeeds: '', interpreterLanguage: null, answers: [], orWait: false };
}

export function wishesOf({ seats, functions, participants, accessNeeds, interpreterLanguage, answers }: BookingView): Wishes {
  return { seats, functions, participants, accessNeeds, interpreterLanguage, answers };
}

/** An empty answer is none. */
export function withAnswer(answers: Wishes['answers'], questionId: string, answer: string): Wishes['answers'] {
  const others = answers.filter((one) => one.questionId !== questionId);
  return answer === '' ? others : [...others, { questionId, answer }];
}

/** None of a function is nothing said. */
export function withFunction(functions: Wishes['functions'], one: keyof Wishes['functions'], count: number): Wishes['functions'] {
  const { [one]: _before, ...others } = functions;
  return count === 0 ? others : { ...others, [one]: count };
}

/** Whether the session gives certificates, so that people are named: its own word, else its kind's. */
export function asksNames(session: Pick<SessionView, 'asksNames' | 'kind'>, kinds: readonly { readonly code: string; readonly asksNames: boolean }[]): boolean {
  return session.asksNames ?? kinds.find(({ code }) => code === session.kind)?.asksNames ?? false;
}
