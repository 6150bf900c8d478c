import type { AnnouncementPreview } from '@relais/contracts';
import { languageName } from '@relais/wording';
import { CircleAlert } from 'lucide-react';
import { useEffect, useRef, type FormEvent } from 'react';
import { ErrorSummary } from '../forms/ErrorSummary.tsx';
import type { Form } from '../forms/use-form.ts';
import { useReader } from '../sessions/use-reader.ts';
import { DialogActions } from '../ui/DialogActions.tsx';

interface AnnouncementProofProps {
  readonly form: Pick<Form, 'faults' | 'isBusy'>;
  readonly proof: AnnouncementPreview;
  readonly onSubmit: (event: FormEvent) => void;
  readonly onBack: () => void;
}

/** The mail as the first of each language would read it; nothing goes while a language is missing. */
export function AnnouncementProof({ form, proof: { items }, onSubmit, onBack }: AnnouncementProofProps) {
  const { say, language: reader } = useReader();
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => top.current?.focus(), []);
  const missing = items.filter(({ subject, recipients }) => subject === null && recipients > 0).map(({ language }) => languageName(language, reader));
  const recipients = items.reduce((sum, item) => sum + item.recipients, 0);
  return (
    <form onSubmit={onSubmit} noValidate>
      <ErrorSummary form={form} />
      <div ref={top} tabIndex={-1}>
        {missing.length > 0 && (
          <p className="note announcement-missing" role="alert">
            <CircleAlert size={18} aria-hidden="true" /> {say('announcements.missing', { languages: missing.join(', ') })}
          </p>
        )}
        {items.map(({ language, recipients: count, subject, text }) => subject !== null && (
          <section key={language} className="announcement-proof" aria-label={languageName(language, reader)}>
            <h3>{say('announcements.readers', { language: languageName(language, reader), count })}</h3>
            <p className="announcement-subject" lang={language} dir="auto">
              {subject}
            </p>
            <pre className="announcement-text" lang={language} dir="auto">
              {text}
            </pre>
          </section>
        ))}
      </div>
      <DialogActions back={say('announcements.back')} onBack={onBack} save={say('announcements.send', { count: recipients })} isBusy={form.isBusy} isDisabled={missing.length > 0} />
    </form>
  );
}
