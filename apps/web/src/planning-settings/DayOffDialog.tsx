import { DayOffInput, DayOffPatch, DayOffView } from '@relais/contracts';
import { useState, type FormEvent } from 'react';
import { api } from '../api/api.ts';
import { changedFields } from '../forms/changed-fields.ts';
import { differences, storedMeanwhile } from '../forms/conflict.ts';
import { ConflictNote } from '../forms/ConflictNote.tsx';
import { ErrorSummary } from '../forms/ErrorSummary.tsx';
import { useForm } from '../forms/use-form.ts';
import { newId } from '../sessions/new-id.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { useWords } from '../words/use-words.ts';
import { DayOffFields } from './DayOffFields.tsx';
import { dayOffFields, dayOffLabels, dayOffWords } from './day-off-words.ts';
import { SaveButton } from './SaveButton.tsx';
import { useSettingsActs } from './use-settings-acts.ts';

interface DayOffDialogProps {
  /** The day that is changed; without it one is added. */
  readonly stored?: DayOffView;
  /** Proposed for a new one. */
  readonly firstDate: string;
  readonly onClose: () => void;
}

/** Adds a day off or changes one; of two people who change it the second sees both versions. */
export function DayOffDialog({ stored, firstDate, onClose }: DayOffDialogProps) {
  const words = useWords();
  const { say } = words;
  const adding = useForm(DayOffInput);
  const changing = useForm(DayOffPatch);
  const form = stored ? changing : adding;
  const [base, setBase] = useState({ version: stored?.version, fields: stored ? dayOffFields(stored) : { onDate: firstDate, name: '', kind: 'bridge' as const, province: null } });
  const [draft, setDraft] = useState<DayOffInput>(base.fields);
  const [isReadable, setReadable] = useState(true);
  const [key] = useState(newId);
  const { tell } = useSettingsActs();
  const changes = changedFields<DayOffInput>(base.fields, draft);
  const theirs = storedMeanwhile(changing.refusal, DayOffView);
  const typed = <Fields extends object>(fields: Fields) => (isReadable ? fields : { ...fields, onDate: '' });
  const store = (body: DayOffPatch, version: number | undefined) => api.patch(`/days-off/${stored?.id}`, body, DayOffView, { version });

  const add = () =>
    adding.submit(typed(draft), async (body) => {
      const { name } = await api.post('/days-off', body, DayOffView, { idempotencyKey: key });
      await tell({ name, text: say('common.saved'), changeBack: null });
    });

  const change = (version: number | undefined, before: DayOffInput) =>
    changing.submit(typed(changes), async (body) => {
      const now = await store(body, version);
      await tell({ name: now.name, text: say('common.saved'), changeBack: () => store(changedFields<DayOffInput>(dayOffFields(now), before), now.version) });
    });

  async function send(saving: Promise<boolean>): Promise<void> {
    if (await saving) onClose();
  }

  function save(event: FormEvent): void {
    event.preventDefault();
    if (stored && isReadable && Object.keys(changes).length === 0) return onClose();
    void send(stored ? change(base.version, base.fields) : add());
  }

  function take(current: DayOffView): void {
    setBase({ version: current.version, fields: dayOffFields(current) });
    setDraft(dayOffFields(current));
    changing.clear();
  }

  return (
    <Dialog title={say(stored ? 'planning.day_off_change' : 'planning.day_off_add')} onClose={onClose} isDirty={Object.keys(changes).length > 0}>
      <form onSubmit={save} noValidate>
        {theirs ? (
          <ConflictNote
            lines={differences<DayOffInput>({ before: base.fields, mine: draft, theirs: dayOffFields(theirs) }).map(({ name, isMine }) => ({
              label: say(dayOffLabels[name]),
              mine: isMine ? dayOffWords(name, draft, words) : null,
              theirs: dayOffWords(name, dayOffFields(theirs), words),
            }))}
            isBusy={changing.isBusy}
            onKeep={() => void send(change(theirs.version, dayOffFields(theirs)))}
            onTake={() => take(theirs)}
          />
        ) : (
          <ErrorSummary form={form} />
        )}
        <DayOffFields form={form} draft={draft} onChange={setDraft} onReadable={setReadable} />
        <SaveButton isBusy={form.isBusy} />
      </form>
    </Dialog>
  );
}
