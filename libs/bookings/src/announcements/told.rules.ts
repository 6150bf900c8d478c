import type { AnnouncementTexts, BookingStatus, UiLanguage } from '@relais/contracts';

interface Reachable {
  readonly status: BookingStatus;
  readonly proofDueAt: string | null;
  readonly provedAt: string | null;
}

const withSeats: readonly BookingStatus[] = ['requested', 'offered', 'confirmed', 'attended', 'no_show'];

/** Who hears what planners tell all who booked: whoever has seats, or had them when the session was, with an address that is known to be theirs. */
export function isTold({ status, proofDueAt, provedAt }: Reachable): boolean {
  return withSeats.includes(status) && (proofDueAt === null || provedAt !== null);
}

/** Languages that somebody who is told reads and in which nothing is written, in the order of the bookings. */
export function missingLanguages(told: readonly { readonly language: UiLanguage }[], texts: AnnouncementTexts): UiLanguage[] {
  return [...new Set(told.map(({ language }) => language))].filter((language) => texts[language] === undefined);
}
