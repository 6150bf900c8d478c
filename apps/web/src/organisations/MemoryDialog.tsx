import { InteractionInput, InteractionView, type OrganisationView } from '@relais/contracts';
import { useState, type FormEvent } from 'react';
import { api } from '../api/api.ts';
import { ChoiceField } from '../forms/ChoiceField.tsx';
import { ErrorSummary } from '../forms/ErrorSummary.tsx';
import { Field } from '../forms/Field.tsx';
import { TextField } from '../forms/TextField.tsx';
import { useForm } from '../forms/use-form.ts';
import { DateInput } from '../sessions/DateInput.tsx';
import { newId } from '../sessions/new-id.ts';
import { useReader } from '../sessions/use-reader.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { useToasts } from '../ui/toasts.ts';
import { useWords } from '../words/use-words.ts';
import { codeIn, organisationChoices, writtenKinds } from './choices.ts';
import { useOrganisationsChanged } from './organisation-queries.ts';

interface MemoryDialogProps {
  readonly organisation: Pick<OrganisationView, 'id'>;
  readonly onClose: () => void;
}

/** Adds a line to an organisation's memory. */
export function MemoryDialog({ organisation, onClose }: MemoryDialogProps) {
  const words = useWords();
  const { say, language } = words;
  const { today } = useReader();
  const sending = useForm(InteractionInput);
  const [draft, setDraft] = useState<InteractionInput>({ on: today, kind: 'call', text: '' });
  const [unreadable, setUnreadable] = useState(false);
  const [key] = useState(newId);
  const toasts = useToasts();
  const changed = useOrganisationsChanged();

  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    const typed = unreadable ? { ...draft, on: '' } : draft;
    const sent = await sending.submit(typed, (body) => api.post(`/organisations/${organisation.id}/interactions`, body, InteractionView, { idempotencyKey: key }));
    if (!sent) return;
    await changed();
    onClose();
    toasts.show({ text: say('common.saved') });
  }

  return (
    <Dialog title={say('organisations.memory_add')} onClose={onClose} isDirty={draft.text !== ''}>
      <form onSubmit={(event) => void save(event)} noValidate>
        <ErrorSummary form={sending} />
        <div className="form-pair">
          <Field form={sending} name="on" label={say('organisations.memory_on')}>
            {(control) => (
              <DateInput control={control} value={draft.on} today={today} say={say} language={language} onChange={(on) => setDraft({ ...draft, on })} onReadable={(readable) => setUnreadable(!readable)} />
            )}
          </Field>
          <ChoiceField
            form={sending}
            name="kind"
            label={say('organisations.memory_kind')}
            value={draft.kind}
            choices={organisationChoices(words).memory}
            onChange={(code) => setDraft({ ...draft, kind: codeIn(writtenKinds, code) ?? draft.kind })}
          />
        </div>
        <TextField form={sending} name="text" rows={4} label={say('organisations.memory_text')} hint={say('organisations.note_hint')} value={draft.text} onChange={(text) => setDraft({ ...draft, text })} />
        <div className="dialog-actions">
          <button type="submit" className="button is-primary" disabled={sending.isBusy}>{say(sending.isBusy ? 'common.busy' : 'common.save')}</button>
        </div>
      </form>
    </Dialog>
  );
}
