import type { AnnouncementPreview, UiLanguage } from '@relais/contracts';
import { languageName } from '@relais/wording';
import type { FormEvent } from 'react';
import { ErrorSummary } from '../forms/ErrorSummary.tsx';
import { Field } from '../forms/Field.tsx';
import type { Form } from '../forms/use-form.ts';
import { useReader } from '../sessions/use-reader.ts';
import { DialogActions } from '../ui/DialogActions.tsx';
import type { TypedTexts } from './announcement-drafts.ts';

interface AnnouncementFormProps {
  readonly form: Pick<Form, 'faults' | 'isBusy'>;
  readonly readers: AnnouncementPreview['items'];
  readonly texts: TypedTexts;
  readonly onType: (language: UiLanguage, typed: { subject: string; text: string }) => void;
  readonly onSubmit: (event: FormEvent) => void;
  readonly onClose: () => void;
}

/** Subject and text in each language that somebody who booked reads. */
export function AnnouncementForm({ form, readers, texts, onType, onSubmit, onClose }: AnnouncementFormProps) {
  const { say } = useReader();
  return (
    <form onSubmit={onSubmit} noValidate>
      <ErrorSummary form={form} />
      <p className="dialog-text">{say('announcements.hint')}</p>
      {readers.map(({ language, recipients }) => (
        <LanguageFields key={language} form={form} language={language} recipients={recipients} typed={texts[language] ?? nothing} onType={(typed) => onType(language, typed)} />
      ))}
      <p className="hint">{say('announcements.kept')}</p>
      <DialogActions back={say('common.close')} onBack={onClose} save={say('announcements.preview')} isBusy={form.isBusy} />
    </form>
  );
}

const nothing = { subject: '', text: '' };

interface LanguageFieldsProps {
  readonly form: Pick<Form, 'faults'>;
  readonly language: UiLanguage;
  readonly recipients: number;
  readonly typed: { readonly subject: string; readonly text: string };
  readonly onType: (typed: { subject: string; text: string }) => void;
}

function LanguageFields({ form, language, recipients, typed, onType }: LanguageFieldsProps) {
  const { say, language: reader } = useReader();
  return (
    <fieldset className="announcement-language">
      <legend>{say('announcements.readers', { language: languageName(language, reader), count: recipients })}</legend>
      <Field form={form} name={`texts/${language}/subject`} label={say('announcements.subject')}>
        {(control) => <input {...control} type="text" lang={language} maxLength={160} value={typed.subject} onChange={(event) => onType({ ...typed, subject: event.target.value })} />}
      </Field>
      <Field form={form} name={`texts/${language}/text`} label={say('announcements.text')} hint={say('announcements.text_hint')}>
        {(control) => <textarea {...control} rows={6} lang={language} maxLength={4000} value={typed.text} onChange={(event) => onType({ ...typed, text: event.target.value })} />}
      </Field>
    </fieldset>
  );
}
