import { uiLanguages, type PageLanguage } from '@relais/contracts';
import { ownName } from '@relais/wording';
import { Field, type FieldError } from '../frame/field.tsx';
import type { Reader } from '../frame/reader.ts';

interface Ask {
  readonly reader: Reader;
  readonly errors: readonly FieldError[];
  readonly typed: string;
}

export function EmailField({ reader, errors, typed }: Ask) {
  return (
    <Field reader={reader} errors={errors} name="contactEmail" label={reader.say('pages.email')} hint={reader.say('pages.email_hint')}>
      {(marks) => <input {...marks} type="email" required maxLength={254} autoComplete="email" dir="ltr" defaultValue={typed} />}
    </Field>
  );
}

export function NameField({ reader, errors, typed }: Ask) {
  return (
    <Field reader={reader} errors={errors} name="contactName" label={reader.say('pages.contact_name')} optional>
      {(marks) => <input {...marks} type="text" maxLength={120} autoComplete="name" defaultValue={typed} dir="auto" />}
    </Field>
  );
}

export function MailLanguageField({ reader, errors, typed }: Ask) {
  const { say, language } = reader;
  return (
    <Field reader={reader} errors={errors} name="language" label={say('pages.mail_language')} {...(hasMail(language) ? {} : { hint: say('pages.mail_language_hint') })}>
      {(marks) => (
        <select {...marks} defaultValue={typed}>
          {uiLanguages.map((code) => <option key={code} value={code} lang={code} dir="ltr">{ownName[code]}</option>)}
        </select>
      )}
    </Field>
  );
}

/** Whether mail can be in the language of the page. */
function hasMail(language: PageLanguage): boolean {
  return uiLanguages.some((code) => code === language);
}
