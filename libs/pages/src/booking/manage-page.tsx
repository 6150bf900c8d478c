import type { BookingView, OpenSession } from '@relais/contracts';
import { ErrorSummary, Field, type FieldError } from '../frame/field.tsx';
import { CallUs, Notice, type Telephone } from '../frame/notices.tsx';
import { PageFrame, type Frame } from '../frame/page-frame.tsx';
import { SessionFacts } from '../session/session-facts.tsx';
import { momentOf, titleOf } from '../session/session-words.ts';
import type { Reader } from '../frame/reader.ts';

export const doings = ['changed', 'unchanged', 'cancelled'] as const;
export type Doing = (typeof doings)[number];

export interface ManagePage extends Omit<Frame, 'switching'> {
  readonly booking: BookingView;
  readonly session: OpenSession;
  readonly onlineUrl: string;
  readonly canChange: boolean;
  readonly canBookAgain: boolean;
  readonly telephone: Telephone | null;
  /** What was just done. */
  readonly done: Doing | null;
  readonly typed: { readonly seats: string; readonly accessNeeds: string };
  readonly errors: readonly FieldError[];
}

/** A booking as its booker sees it by the link in their mail: what is booked, change, cancel, calendar file. */
export function ManagePage(page: ManagePage) {
  const { reader, site, booking, session, done, canChange } = page;
  const { say } = reader;
  const isBooked = booking.status === 'confirmed' && session.state !== 'cancelled';
  return (
    <PageFrame reader={reader} site={site} switching={{ path: '/booking' }} title={say('pages.manage_title')}>
      <h1>{say('pages.manage_title')}</h1>
      {done && <Notice tone="good" title={say(`pages.done_${done}`)} />}
      <ErrorSummary reader={reader} errors={page.errors} labels={{ seats: say('pages.seats_wanted'), accessNeeds: say('pages.access_needs') }} />
      <Standing {...page} />
      <h2 dir="auto">{titleOf(session, reader)}</h2>
      <SessionFacts reader={reader} session={session.state === 'open' ? { ...session, state: 'full' } : session} onlineUrl={isBooked ? page.onlineUrl : ''} />
      {isBooked && <p><a className="button second" href={`/booking/calendar.ics?lang=${reader.language}`}>{say('pages.calendar_file')}</a></p>}
      {canChange && <ChangeForm {...page} />}
      {canChange && <p><a className="button danger" href={`/booking/cancellation?lang=${reader.language}`}>{say('pages.cancel')}</a></p>}
      {canChange && <CallUs reader={reader} telephone={page.telephone} />}
    </PageFrame>
  );
}

/** What the booking is now, and what to do when it can no longer be changed here. */
function Standing({ reader, booking, session, canChange, canBookAgain, telephone }: ManagePage) {
  const { say, language } = reader;
  if (session.state === 'cancelled') return <Notice tone="bad" title={say('pages.session_cancelled')}><p>{say('pages.session_cancelled_next')}</p><CallUs reader={reader} telephone={telephone} /></Notice>;
  if (booking.status === 'cancelled') {
    return (
      <Notice tone="bad" title={say('pages.booking_cancelled')}>
        <p>{say('pages.booking_cancelled_next')}</p>
        {canBookAgain && <p><a className="button second" href={`/sessions/${session.id}/book?lang=${language}`}>{say('pages.book_again')}</a></p>}
      </Notice>
    );
  }
  if (session.state === 'past') return <Notice tone="plain" title={say('pages.session_past')}><Booked reader={reader} booking={booking} /></Notice>;
  return (
    <Notice tone="plain" title={say('pages.booked_seats', { count: booking.seats })}>
      <Booked reader={reader} booking={booking} />
      {canChange ? <p>{say('pages.change_before', { moment: momentOf(session.closesAt, session, reader) })}</p> : <TooLate reader={reader} telephone={telephone} />}
    </Notice>
  );
}

function Booked({ reader: { say }, booking }: { reader: Reader; booking: BookingView }) {
  return <p>{say('pages.booked_by')}: <strong dir="auto">{booking.organisationName}</strong></p>;
}

function TooLate({ reader, telephone }: { reader: Reader; telephone: Telephone | null }) {
  return (
    <>
      <p>{reader.say('pages.too_late')}. {reader.say('pages.too_late_next')}</p>
      <CallUs reader={reader} telephone={telephone} />
    </>
  );
}

function ChangeForm({ reader, typed, errors, booking, session }: ManagePage) {
  const { say } = reader;
  const ask = { reader, errors };
  return (
    <form method="post" action="/booking/changes" noValidate>
      <h2>{say('pages.change_title')}</h2>
      <input type="hidden" name="lang" value={reader.language} />
      <Field {...ask} name="seats" label={say('pages.seats_wanted')} hint={say('pages.seats_left', { count: session.seatsLeft })}>
        {(marks) => <input {...marks} type="number" inputMode="numeric" required min={1} max={Math.min(50, booking.seats + session.seatsLeft)} className="short" defaultValue={typed.seats} />}
      </Field>
      <Field {...ask} name="accessNeeds" label={say('pages.access_needs')} hint={say('pages.access_needs_hint')} optional>
        {(marks) => <textarea {...marks} rows={2} maxLength={300} defaultValue={typed.accessNeeds} dir="auto" />}
      </Field>
      <button type="submit" className="main">{say('pages.change')}</button>
    </form>
  );
}
