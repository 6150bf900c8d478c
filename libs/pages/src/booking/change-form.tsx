import type { BookingView, OpenSession } from '@relais/contracts';
import type { FieldError } from '../frame/field.tsx';
import type { Reader } from '../frame/reader.ts';
import type { TypedWishes } from './typed-booking.ts';
import { MoreWishes, RequiredQuestions, SeatsField } from './wishes-fields.tsx';

interface ChangeForm {
  readonly reader: Reader;
  readonly booking: BookingView;
  readonly session: OpenSession;
  readonly typed: TypedWishes;
  readonly errors: readonly FieldError[];
}

/** Seats and all that was said of them. Only who has seats can get more of them here. */
export function ChangeForm({ reader, booking, session, typed, errors }: ChangeForm) {
  const { say } = reader;
  const ask = { reader, errors, typed };
  const hasSeats = booking.status === 'confirmed' || booking.status === 'requested';
  return (
    <form method="post" action="/booking/changes" noValidate>
      <h2>{say('pages.change_title')}</h2>
      <input type="hidden" name="lang" value={reader.language} />
      <SeatsField {...ask} most={Math.min(50, booking.seats + (hasSeats ? session.seatsLeft : 0))} hint={say(hasSeats ? 'pages.seats_left' : 'pages.seats_fewer', { count: session.seatsLeft })} />
      <RequiredQuestions {...ask} session={session} />
      <MoreWishes {...ask} session={session} />
      <button type="submit" className="main">{say('pages.change')}</button>
    </form>
  );
}
