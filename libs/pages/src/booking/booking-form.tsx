import type { OpenSession } from '@relais/contracts';
import { Field, type FieldError } from '../frame/field.tsx';
import type { Reader } from '../frame/reader.ts';
import { Trap } from '../frame/trap.tsx';
import { EmailField, MailLanguageField, NameField } from './contact-fields.tsx';
import type { TypedBooking } from './typed-booking.ts';
import { MoreWishes, RequiredQuestions, SeatsField, wishLabels } from './wishes-fields.tsx';

export interface BookingForm {
  /** Sent along so that a double click, Back or a reload books once. */
  readonly formKey: string;
  readonly typed: TypedBooking;
  readonly errors: readonly FieldError[];
  /** There are not enough seats for these, but they can wait for some. */
  readonly canWaitInstead: boolean;
}

interface Drawn extends BookingForm {
  readonly reader: Reader;
  readonly session: OpenSession;
}

export const bookingFormId = 'booking';

/** One page, few fields; where no seat is left, the same form joins the waiting list. */
export function BookingForm({ reader, session, formKey, typed, errors, canWaitInstead }: Drawn) {
  const { say, language } = reader;
  const ask = { reader, errors };
  const waits = session.state === 'full';
  const mostSeats = Math.min(50, Math.max(1, waits ? session.capacity : session.seatsLeft));
  return (
    <form id={bookingFormId} method="post" action={`/sessions/${session.id}/book`} noValidate>
      <h2>{say(waits ? 'pages.wait_title' : 'pages.book_title')}</h2>
      {waits && <p>{say('pages.wait_place', { place: session.waiting + 1 })}</p>}
      <input type="hidden" name="formKey" value={formKey} />
      <input type="hidden" name="lang" value={language} />
      {waits && <input type="hidden" name="orWait" value="yes" />}
      <Field {...ask} name="organisationName" label={say('pages.organisation')}>
        {(marks) => <input {...marks} type="text" required maxLength={160} autoComplete="organization" defaultValue={typed.organisationName} dir="auto" />}
      </Field>
      <EmailField {...ask} typed={typed.contactEmail} />
      <SeatsField {...ask} typed={typed} most={mostSeats} />
      {canWaitInstead && <button type="submit" className="second" name="orWait" value="yes">{say('pages.wait_instead', { count: Number(typed.seats) })}</button>}
      <MailLanguageField {...ask} typed={typed.language} />
      <RequiredQuestions {...ask} session={session} typed={typed} />
      <MoreWishes {...ask} session={session} typed={typed} isOpen={typed.contactName !== ''}>
        <NameField {...ask} typed={typed.contactName} />
      </MoreWishes>
      <Trap reader={reader} />
      {session.asksProof && !waits && <p>{say('pages.note_proof')}</p>}
      {session.asksApproval && <p>{say('pages.note_approval')}</p>}
      <button type="submit" className="main">{say(waits ? 'pages.wait' : 'pages.book')}</button>
    </form>
  );
}

/** What each field is called, for the summary of errors. */
export function bookingLabels(reader: Reader, session: OpenSession, typed: TypedBooking): Record<string, string> {
  const { say } = reader;
  return {
    organisationName: say('pages.organisation'), contactEmail: say('pages.email'), language: say('pages.mail_language'), contactName: say('pages.contact_name'),
    ...wishLabels(reader, session, typed),
  };
}
