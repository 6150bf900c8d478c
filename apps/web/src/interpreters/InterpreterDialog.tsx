import { InterpreterInput, InterpreterPatch, InterpreterView } from '@relais/contracts';
import { useState, type FormEvent } from 'react';
import { api } from '../api/api.ts';
import { changedFields } from '../forms/changed-fields.ts';
import { differences, storedMeanwhile } from '../forms/conflict.ts';
import { ConflictNote } from '../forms/ConflictNote.tsx';
import { ErrorSummary } from '../forms/ErrorSummary.tsx';
import { useForm } from '../forms/use-form.ts';
import { newId } from '../sessions/new-id.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { useToasts } from '../ui/toasts.ts';
import { useWords } from '../words/use-words.ts';
import { InterpreterFields } from './InterpreterFields.tsx';
import { useInterpretersChanged } from './interpreter-queries.ts';
import { interpreterFieldWords, interpreterFields, interpreterLabels } from './interpreter-words.ts';

interface InterpreterDialogProps {
  /** The interpreter that is edited; without it one is added. */
  readonly stored?: InterpreterView;
  readonly onClose: () => void;
}

const empty: InterpreterInput = { name: '', service: '', languages: [], email: '', phone: '' };

/** Adds an interpreter or changes one; of two people who change the same one the second sees both versions. */
export function InterpreterDialog({ stored, onClose }: InterpreterDialogProps) {
  const { say, language } = useWords();
  const adding = useForm(InterpreterInput);
  const changing = useForm(InterpreterPatch);
  const form = stored ? changing : adding;
  const [base, setBase] = useState({ version: stored?.version, fields: stored ? interpreterFields(stored) : empty });
  const [draft, setDraft] = useState(base.fields);
  const [key] = useState(newId);
  const after = useAfterwards(onClose);
  const changes = changedFields(base.fields, draft);
  const theirs = storedMeanwhile(changing.refusal, InterpreterView);

  const add = () => adding.submit(draft, (body) => api.post('/interpreters', body, InterpreterView, { idempotencyKey: key }));
  const change = (version: number | undefined) => changing.submit(changes, (body) => api.patch(`/interpreters/${stored?.id}`, body, InterpreterView, { version }));

  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (stored && Object.keys(changes).length === 0) return onClose();
    await after(stored ? change(base.version) : add());
  }

  function take(current: InterpreterView): void {
    setBase({ version: current.version, fields: interpreterFields(current) });
    setDraft(interpreterFields(current));
    changing.clear();
  }

  return (
    <Dialog title={say(stored ? 'interpreters.edit' : 'interpreters.new')} onClose={onClose} isDirty={Object.keys(changes).length > 0}>
      <form onSubmit={(event) => void save(event)} noValidate>
        {theirs ? (
          <ConflictNote
            lines={differences({ before: base.fields, mine: draft, theirs: interpreterFields(theirs) }).map(({ name, isMine }) => ({
              label: say(interpreterLabels[name]),
              mine: isMine ? interpreterFieldWords(name, draft, language) : null,
              theirs: interpreterFieldWords(name, interpreterFields(theirs), language),
            }))}
            isBusy={changing.isBusy}
            onKeep={() => void after(change(theirs.version))}
            onTake={() => take(theirs)}
          />
        ) : (
          <ErrorSummary form={form} />
        )}
        <InterpreterFields form={form} draft={draft} onChange={setDraft} />
        <div className="dialog-actions">
          <button type="submit" className="button is-primary" disabled={form.isBusy}>{say(form.isBusy ? 'common.busy' : 'common.save')}</button>
        </div>
      </form>
    </Dialog>
  );
}

/** Closes and says so once something went through. */
function useAfterwards(onClose: () => void) {
  const { say } = useWords();
  const toasts = useToasts();
  const changed = useInterpretersChanged();
  return async (sending: Promise<boolean>) => {
    if (!(await sending)) return;
    await changed();
    onClose();
    toasts.show({ text: say('common.saved') });
  };
}
