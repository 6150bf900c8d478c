import type { FieldError } from '../frame/field.tsx';
import type { Reader } from '../frame/reader.ts';
import { EmailField, MailLanguageField, NameField } from './contact-fields.tsx';
import type { TypedContact } from './typed-booking.ts';

interface HandoverForm {
  readonly reader: Reader;
  readonly typed: TypedContact;
  readonly errors: readonly FieldError[];
}

const fields: readonly string[] = ['contactEmail', 'contactName', 'language'];

export function HandoverForm({ reader, typed, errors }: HandoverForm) {
  const { say } = reader;
  const ask = { reader, errors };
  return (
    <details open={errors.some(({ field }) => fields.includes(field))}>
      <summary>{say('pages.handover_title')}</summary>
      <form method="post" action="/booking/handover" noValidate>
        <p>{say('pages.handover_lead')}</p>
        <input type="hidden" name="lang" value={reader.language} />
        <EmailField {...ask} typed={typed.contactEmail} />
        <NameField {...ask} typed={typed.contactName} />
        <MailLanguageField {...ask} typed={typed.language} />
        <button type="submit" className="main">{say('pages.handover')}</button>
      </form>
    </details>
  );
}
