import type { BookingView, OpenSession } from '@relais/contracts';
import type { ReactNode } from 'react';
import { CallUs, Notice, type Telephone } from '../frame/notices.tsx';
import type { Reader } from '../frame/reader.ts';
import { momentOf } from '../session/session-words.ts';

interface Standing {
  readonly reader: Reader;
  readonly booking: BookingView;
  readonly session: OpenSession;
  readonly canChange: boolean;
  readonly canAccept: boolean;
  readonly needsProof: boolean;
  readonly canBookAgain: boolean;
  readonly telephone: Telephone | null;
}

/** Where a booking stands, in words, and what its booker can do about it now. */
export function Standing(standing: Standing) {
  const { reader, booking, session, telephone } = standing;
  const { say } = reader;
  if (session.state === 'cancelled') return <Notice tone="bad" title={say('pages.session_cancelled')}><p>{say('pages.session_cancelled_next')}</p><CallUs reader={reader} telephone={telephone} /></Notice>;
  if (booking.status === 'cancelled' || booking.status === 'declined' || booking.status === 'expired') return <Ended {...standing} />;
  if (session.state === 'past') return <Notice tone="plain" title={say('pages.session_past')}><BookedFor {...standing} /></Notice>;
  return <Live {...standing} />;
}

function Ended({ reader, booking, session, canBookAgain, telephone }: Standing) {
  const { say, language } = reader;
  const { status, declineReason } = booking;
  const ending = status === 'declined' ? 'declined' : status === 'expired' ? 'expired' : 'cancelled';
  return (
    <Notice tone="bad" title={say(`pages.booking_${ending}`)}>
      {declineReason && <p>{say(`words.booking_decline_reason.${declineReason}`)}</p>}
      <p>{say(`pages.booking_${ending}_next`)}</p>
      {canBookAgain && status !== 'declined' && <p><a className="button second" href={`/sessions/${session.id}/book?lang=${language}`}>{say('pages.book_again')}</a></p>}
      {status === 'declined' && <CallUs reader={reader} telephone={telephone} />}
    </Notice>
  );
}

function Live(standing: Standing) {
  const { reader, booking, session, canChange, telephone } = standing;
  const { title, next, deeds } = wordsOf(standing);
  return (
    <Notice tone="plain" title={title}>
      <BookedFor {...standing} />
      {next !== '' && <p>{next}</p>}
      {deeds}
      {!canChange && <TooLate reader={reader} telephone={telephone} />}
      {canChange && booking.status === 'confirmed' && <p>{reader.say('pages.change_before', { moment: momentOf(session.closesAt, session, reader) })}</p>}
    </Notice>
  );
}

function wordsOf({ reader, booking, session, canAccept, needsProof }: Standing): { title: string; next: string; deeds: ReactNode } {
  const { say } = reader;
  const { seats: count, queuePlace, offerExpiresAt, proofDueAt, contactEmail: email } = booking;
  const until = (instant: string | null) => ({ moment: momentOf(instant ?? session.closesAt, session, reader) });
  if (booking.status === 'waitlisted') return { title: say('pages.standing_waiting', { place: queuePlace ?? 1 }), next: say('pages.standing_waiting_next', { count }), deeds: null };
  if (booking.status === 'offered') return { title: say('pages.standing_offered', { count }), next: say('pages.standing_offered_next', until(offerExpiresAt)), deeds: canAccept && <OfferDeeds reader={reader} /> };
  if (needsProof) return { title: say('pages.standing_proof'), next: say('pages.standing_proof_next', until(proofDueAt)), deeds: <Deed reader={reader} action="/booking/proof" label={say('pages.prove', { email })} /> };
  if (booking.status === 'requested') return { title: say('pages.standing_requested'), next: say('pages.standing_requested_next', { count }), deeds: null };
  return { title: say('pages.booked_seats', { count }), next: '', deeds: null };
}

function OfferDeeds({ reader }: { reader: Reader }) {
  return (
    <div className="row">
      <Deed reader={reader} action="/booking/acceptance" label={reader.say('pages.accept')} />
      <a className="button second" href={`/booking/cancellation?lang=${reader.language}`}>{reader.say('pages.let_go')}</a>
    </div>
  );
}

/** Only a press of a button does something; opening a link does not, since mail scanners open links too. */
function Deed({ reader, action, label }: { reader: Reader; action: string; label: string }) {
  return (
    <form method="post" action={action}>
      <input type="hidden" name="lang" value={reader.language} />
      <button type="submit" className="main">{label}</button>
    </form>
  );
}

function BookedFor({ reader: { say }, booking }: Pick<Standing, 'reader' | 'booking'>) {
  return <p>{say('pages.booked_by')}: <strong dir="auto">{booking.organisationName}</strong></p>;
}

function TooLate({ reader, telephone }: Pick<Standing, 'reader' | 'telephone'>) {
  return (
    <>
      <p>{reader.say('pages.too_late')}. {reader.say('pages.too_late_next')}</p>
      <CallUs reader={reader} telephone={telephone} />
    </>
  );
}
