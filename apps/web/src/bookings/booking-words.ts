import { formatDateTime } from '@relais/calendar';
import { participantFunctions, type BookingView, type KindQuestionView } from '@relais/contracts';
import { languageName } from '@relais/wording';
import type { Reader } from '../sessions/use-reader.ts';

type Teller = Pick<Reader, 'say' | 'language' | 'zone'>;

/** Where a booking stands, beyond what the name of its group says. */
export function standingOf(booking: BookingView, { say, language, zone }: Teller): string {
  const when = (instant: string) => formatDateTime(instant, zone, language);
  if (booking.status === 'requested' && booking.proofDueAt !== null) return say('bookings.unproved', { when: when(booking.proofDueAt) });
  if (booking.status === 'offered' && booking.offerExpiresAt !== null) return say('bookings.held_until', { when: when(booking.offerExpiresAt) });
  if (booking.status === 'waitlisted' && booking.queuePlace !== null) return say('bookings.place', { place: booking.queuePlace });
  if (booking.status === 'declined' && booking.declineReason !== null) return say('bookings.declined_because', { reason: say(`words.booking_decline_reason.${booking.declineReason}`) });
  if (booking.cameSeats !== null) return say('bookings.came', { count: booking.cameSeats });
  return say(`words.booking_status.${booking.status}`);
}

/** `2 × maatschappelijk werker, 1 × vrijwilliger`; empty where nobody said. */
export function functionsOf({ functions }: Pick<BookingView, 'functions'>, say: Teller['say']): string {
  return participantFunctions.flatMap((one) => (functions[one] === undefined ? [] : [`${functions[one]} × ${say(`words.participant_function.${one}`)}`])).join(', ');
}

/** What the room needs, and which interpreter; a line each. */
export function needsOf({ accessNeeds, interpreterLanguage }: Pick<BookingView, 'accessNeeds' | 'interpreterLanguage'>, { say, language }: Pick<Teller, 'say' | 'language'>): string[] {
  return [
    ...(accessNeeds === '' ? [] : [say('bookings.needs', { needs: accessNeeds })]),
    ...(interpreterLanguage === null ? [] : [say('bookings.interpreter', { language: languageName(interpreterLanguage, language) })]),
  ];
}

/** An answer as the question offers it; a choice that is offered no more stays its code. */
export function answerWords({ answerType, choices }: KindQuestionView, answer: string, { say, language }: Pick<Teller, 'say' | 'language'>): string {
  if (answerType === 'yes_no') return say(answer === 'yes' ? 'sessions.yes' : 'sessions.no');
  return choices.find(({ code }) => code === answer)?.labels[language] ?? answer;
}
