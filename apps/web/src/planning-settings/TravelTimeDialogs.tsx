import { TravelTimeInput, TravelTimePatch, TravelTimeView } from '@relais/contracts';
import { useState, type FormEvent } from 'react';
import { api } from '../api/api.ts';
import { storedMeanwhile } from '../forms/conflict.ts';
import { ConflictNote } from '../forms/ConflictNote.tsx';
import { ErrorSummary } from '../forms/ErrorSummary.tsx';
import { TextField } from '../forms/TextField.tsx';
import { useForm, type Typed } from '../forms/use-form.ts';
import { durationWords } from '../sessions/duration-words.ts';
import { newId } from '../sessions/new-id.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { useWords } from '../words/use-words.ts';
import { MinutesField } from './MinutesField.tsx';
import { SaveButton } from './SaveButton.tsx';
import { useSettingsActs } from './use-settings-acts.ts';

const empty: Typed<typeof TravelTimeInput> = { from: '', to: '', minutes: null };

/** The way between two more municipalities. */
export function AddTravelTime({ onClose }: { onClose: () => void }) {
  const { say } = useWords();
  const form = useForm(TravelTimeInput);
  const [draft, setDraft] = useState(empty);
  const [key] = useState(newId);
  const { tell } = useSettingsActs();

  async function add(event: FormEvent): Promise<void> {
    event.preventDefault();
    const isAdded = await form.submit(draft, async (body) => {
      const { from, to, minutes } = await api.post('/travel-times', body, TravelTimeView, { idempotencyKey: key });
      await tell({ name: `${from} – ${to}`, text: say('planning.travel_saved', { from, to, duration: durationWords(minutes, say) }), changeBack: null });
    });
    if (isAdded) onClose();
  }

  return (
    <Dialog title={say('planning.travel_add')} onClose={onClose} isDirty={draft !== empty}>
      <form onSubmit={(event) => void add(event)} noValidate>
        <ErrorSummary form={form} />
        <div className="form-pair">
          <TextField form={form} name="from" label={say('planning.travel_from')} value={draft.from ?? ''} onChange={(from) => setDraft({ ...draft, from })} />
          <TextField form={form} name="to" label={say('planning.travel_to')} value={draft.to ?? ''} onChange={(to) => setDraft({ ...draft, to })} />
        </div>
        <MinutesField form={form} value={draft.minutes} onChange={(minutes) => setDraft({ ...draft, minutes })} />
        <SaveButton isBusy={form.isBusy} />
      </form>
    </Dialog>
  );
}

/** Another number of minutes for a way; of two people who change it the second sees both. */
export function ChangeTravelTime({ stored, onClose }: { stored: TravelTimeView; onClose: () => void }) {
  const { say } = useWords();
  const form = useForm(TravelTimePatch);
  const [base, setBase] = useState(stored);
  const [minutes, setMinutes] = useState<number | null>(stored.minutes);
  const { tell } = useSettingsActs();
  const theirs = storedMeanwhile(form.refusal, TravelTimeView);
  const { from, to } = stored;
  const duration = (of: number) => durationWords(of, say);
  const store = (body: TravelTimePatch, version: number) => api.patch(`/travel-times/${stored.id}`, body, TravelTimeView, { version });

  async function send(before: TravelTimeView): Promise<void> {
    if (minutes === before.minutes) return onClose();
    const isSaved = await form.submit({ minutes }, async (body) => {
      const now = await store(body, before.version);
      await tell({ name: `${from} – ${to}`, text: say('planning.travel_saved', { from, to, duration: duration(now.minutes) }), changeBack: () => store({ minutes: before.minutes }, now.version) });
    });
    if (isSaved) onClose();
  }

  function take(current: TravelTimeView): void {
    setBase(current);
    setMinutes(current.minutes);
    form.clear();
  }

  function save(event: FormEvent): void {
    event.preventDefault();
    void send(base);
  }

  return (
    <Dialog title={say('planning.travel_change')} onClose={onClose} isDirty={minutes !== base.minutes}>
      <form onSubmit={save} noValidate>
        {theirs ? (
          <ConflictNote
            lines={[{ label: say('planning.travel_time'), mine: minutes === null ? '' : duration(minutes), theirs: duration(theirs.minutes) }]}
            isBusy={form.isBusy}
            onKeep={() => void send(theirs)}
            onTake={() => take(theirs)}
          />
        ) : (
          <ErrorSummary form={form} />
        )}
        <p className="dialog-text">
          {from} – {to}
        </p>
        <MinutesField form={form} value={minutes} onChange={setMinutes} />
        <SaveButton isBusy={form.isBusy} />
      </form>
    </Dialog>
  );
}
