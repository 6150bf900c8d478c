import { WorkingPatternInput, WorkingPatternView } from '@relais/contracts';
import { formatDate } from '@relais/calendar';
import { useMemo, useState, type FormEvent } from 'react';
import { api } from '../api/api.ts';
import { ChoiceField } from '../forms/ChoiceField.tsx';
import { storedMeanwhile } from '../forms/conflict.ts';
import { ErrorSummary } from '../forms/ErrorSummary.tsx';
import { useForm } from '../forms/use-form.ts';
import { SaveButton } from '../planning-settings/SaveButton.tsx';
import { newId } from '../sessions/new-id.ts';
import { useReader } from '../sessions/use-reader.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { useToasts } from '../ui/toasts.ts';
import { DayField } from './DayFields.tsx';
import { draftOf, emptyRota, patternOf, unreadableDays, weeklyHours, withWeeks } from './rota-draft.ts';
import { RotaFields, rotaFieldName } from './RotaFields.tsx';
import { StoredMeanwhile } from './StoredMeanwhile.tsx';
import { useTeamChanged } from './team-queries.ts';
import { useReadable } from './use-readable.ts';

interface PatternDialogProps {
  readonly userId: string;
  /** The pattern that is changed, or on which a new one is based. */
  readonly base: WorkingPatternView | undefined;
  readonly isNew: boolean;
  readonly onClose: () => void;
}

const rotaLengths = [1, 2, 3, 4];

/** Working hours of a week, or of two to four weeks in turn. */
export function PatternDialog({ userId, base, isNew, onClose }: PatternDialogProps) {
  const { say, language, today } = useReader();
  const form = useForm(WorkingPatternInput);
  const [before] = useState(() => (base ? { ...draftOf(base), validFrom: isNew ? today : base.validFrom } : emptyRota(today)));
  const [draft, setDraft] = useState(before);
  const [key] = useState(newId);
  const readable = useReadable(say('team.date_unknown'));
  const [unread, setUnread] = useState<Readonly<Record<string, string>>>({});
  const faults = useMemo(() => ({ ...form.faults, ...readable.faults, ...unread }), [form.faults, readable.faults, unread]);
  const theirs = storedMeanwhile(form.refusal, WorkingPatternView);
  const saved = useSaved(onClose);
  const words = (pattern: Pick<WorkingPatternView, 'validFrom' | 'weeks' | 'spans'>) => `${formatDate(pattern.validFrom, language)}, ${say('team.hours_total', { hours: weeklyHours(pattern) })}`;

  async function send(version: number | undefined): Promise<void> {
    const store = (body: WorkingPatternInput) => (isNew ? api.post(`/counsellors/${userId}/working-patterns`, body, WorkingPatternView, { idempotencyKey: key }) : api.patch(`/working-patterns/${base?.id}`, body, WorkingPatternView, { version }));
    if (await form.submit(patternOf(draft), store)) await saved();
  }

  function save(event: FormEvent): void {
    event.preventDefault();
    const days = unreadableDays(draft);
    setUnread(Object.fromEntries(days.map((day) => [`/${rotaFieldName(day)}`, say('team.hours_unreadable')])));
    if (readable.check() && days.length === 0) void send(base?.version);
  }

  return (
    <Dialog title={say(isNew ? 'team.hours_new' : 'team.hours_edit')} onClose={onClose} isDirty={draft !== before}>
      <form onSubmit={save} noValidate>
        {theirs ? <StoredMeanwhile label={say('team.hours')} mine={words(patternOf(draft))} theirs={words(theirs)} onKeep={() => void send(theirs.version)} onTake={() => void saved()} /> : <ErrorSummary form={{ faults }} />}
        <div className="form-pair">
          <DayField form={{ faults }} name="validFrom" label={say('team.valid_from')} value={draft.validFrom} onChange={(validFrom) => setDraft({ ...draft, validFrom })} onReadable={readable.set} />
          <ChoiceField
            form={{ faults }} name="weeks" label={say('team.repeats')} value={String(draft.weeks.length)} choices={rotaLengths.map((weeks) => ({ value: String(weeks), label: weeks === 1 ? say('team.every_week') : say('team.every_weeks', { weeks }) }))}
            onChange={(weeks) => setDraft(withWeeks(draft, Number(weeks)))}
          />
        </div>
        <RotaFields form={{ faults }} draft={draft} onChange={setDraft} />
        <SaveButton isBusy={form.isBusy} />
      </form>
    </Dialog>
  );
}

function useSaved(onClose: () => void) {
  const { say } = useReader();
  const toasts = useToasts();
  const changed = useTeamChanged();
  return async () => {
    await changed();
    onClose();
    toasts.show({ text: say('common.saved') });
  };
}
