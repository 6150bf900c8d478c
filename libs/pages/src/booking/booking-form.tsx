import { uiLanguages, type PageLanguage } from '@relais/contracts';
import { ownName } from '@relais/wording';
import { Field, type FieldError } from '../frame/field.tsx';
import type { Reader } from '../frame/reader.ts';

/** What was typed, as text, right or wrong. */
export interface TypedBooking {
  readonly organisationName: string;
  readonly contactEmail: string;
  readonly contactName: string;
  readonly language: string;
  readonly seats: string;
  readonly accessNeeds: string;
}

interface BookingForm {
  readonly reader: Reader;
  readonly sessionId: string;
  /** Sent along so that a double click, Back or a reload books once. */
  readonly formKey: string;
  readonly typed: TypedBooking;
  readonly errors: readonly FieldError[];
  readonly mostSeats: number;
}

export const bookingFormId = 'booking';

export function BookingForm({ reader, sessionId, formKey, typed, errors, mostSeats }: BookingForm) {
  const { say, language } = reader;
  const ask = { reader, errors };
  return (
    <form id={bookingFormId} method="post" action={`/sessions/${sessionId}/book`} noValidate>
      <h2>{say('pages.book_title')}</h2>
      <input type="hidden" name="formKey" value={formKey} />
      <input type="hidden" name="lang" value={language} />
      <Field {...ask} name="organisationName" label={say('pages.organisation')}>
        {(marks) => <input {...marks} type="text" required maxLength={160} autoComplete="organization" defaultValue={typed.organisationName} dir="auto" />}
      </Field>
      <Field {...ask} name="contactEmail" label={say('pages.email')} hint={say('pages.email_hint')}>
        {(marks) => <input {...marks} type="email" required maxLength={254} autoComplete="email" dir="ltr" defaultValue={typed.contactEmail} />}
      </Field>
      <Field {...ask} name="seats" label={say('pages.seats_wanted')}>
        {(marks) => <input {...marks} type="number" inputMode="numeric" required min={1} max={mostSeats} className="short" defaultValue={typed.seats} />}
      </Field>
      <Field {...ask} name="language" label={say('pages.mail_language')} {...(hasMail(language) ? {} : { hint: say('pages.mail_language_hint') })}>
        {(marks) => (
          <select {...marks} defaultValue={typed.language}>
            {uiLanguages.map((code) => <option key={code} value={code} lang={code} dir="ltr">{ownName[code]}</option>)}
          </select>
        )}
      </Field>
      <Field {...ask} name="contactName" label={say('pages.contact_name')} optional>
        {(marks) => <input {...marks} type="text" maxLength={120} autoComplete="name" defaultValue={typed.contactName} dir="auto" />}
      </Field>
      <Field {...ask} name="accessNeeds" label={say('pages.access_needs')} hint={say('pages.access_needs_hint')} optional>
        {(marks) => <textarea {...marks} rows={2} maxLength={300} defaultValue={typed.accessNeeds} dir="auto" />}
      </Field>
      <Trap reader={reader} />
      <button type="submit" className="main">{say('pages.book')}</button>
    </form>
  );
}

/** Whether mail can be in the language of the page. */
function hasMail(language: PageLanguage): boolean {
  return uiLanguages.some((code) => code === language);
}

/** People do not see this field; programs that fill in everything do. */
function Trap({ reader: { say } }: { reader: Reader }) {
  return (
    <div className="hidden" aria-hidden="true">
      <label htmlFor="website">{say('pages.leave_empty')}</label>
      <input id="website" name="website" type="text" tabIndex={-1} autoComplete="off" />
    </div>
  );
}

/** What each field is called, for the summary of errors. */
export function bookingLabels({ say }: Reader): Record<string, string> {
  return {
    organisationName: say('pages.organisation'), contactEmail: say('pages.email'), seats: say('pages.seats_wanted'), language: say('pages.mail_language'),
    contactName: say('pages.contact_name'), accessNeeds: say('pages.access_needs'),
  };
}
