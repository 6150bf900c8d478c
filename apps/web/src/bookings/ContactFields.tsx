import { uiLanguages, type BookingHandover } from '@relais/contracts';
import { languageName } from '@relais/wording';
import { ChoiceField } from '../forms/ChoiceField.tsx';
import { TextField } from '../forms/TextField.tsx';
import type { Form } from '../forms/use-form.ts';
import { useReader } from '../sessions/use-reader.ts';

interface ContactFieldsProps {
  readonly form: Pick<Form, 'faults'>;
  readonly contact: BookingHandover;
  readonly onChange: (changes: Partial<BookingHandover>) => void;
}

/** Where mail about a booking goes, and in which language. */
export function ContactFields({ form, contact, onChange }: ContactFieldsProps) {
  const { say, language } = useReader();
  return (
    <>
      <TextField form={form} name="contactEmail" type="email" label={say('bookings.email')} hint={say('bookings.email_hint')} value={contact.contactEmail} onChange={(contactEmail) => onChange({ contactEmail })} />
      <div className="form-pair">
        <TextField form={form} name="contactName" label={say('bookings.contact_name')} value={contact.contactName} onChange={(contactName) => onChange({ contactName })} />
        <ChoiceField
          form={form}
          name="language"
          label={say('bookings.language')}
          value={contact.language}
          choices={uiLanguages.map((value) => ({ value, label: languageName(value, language) }))}
          onChange={(code) => onChange({ language: uiLanguages.find((one) => one === code) ?? contact.language })}
        />
      </div>
    </>
  );
}
