import { WorkingPatternInput, WorkingPatternView } from '@relais/contracts';
import { useMemo, useState, type FormEvent } from 'react';
import { api } from '../api/api.ts';
import { ChoiceField } from '../forms/ChoiceField.tsx';
import { useForm } from '../forms/use-form.ts';
import { useVersions, type Sending } from '../forms/use-versions.ts';
import { VersionNote } from '../forms/VersionNote.tsx';
import { SaveButton } from '../planning-settings/SaveButton.tsx';
import { newId } from '../sessions/new-id.ts';
import { useReader } from '../sessions/use-reader.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { useToasts } from '../ui/toasts.ts';
import { DayField } from './DayFields.tsx';
import { flatRota, rotaFieldLabel, rotaFieldName, rotaFieldWords, rotaOf, type FlatRota } from './flat-rota.ts';
import { draftOf, emptyRota, patternOf, unreadableDays, withWeeks, type RotaDraft } from './rota-draft.ts';
import { RotaFields } from './RotaFields.tsx';
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
  const [empty] = useState(() => flatRota(base ? { ...draftOf(base), validFrom: today } : emptyRota(today)));
  const fieldsOf = (view: WorkingPatternView) => flatRota(draftOf(view));
  const versions = useVersions({ stored: isNew ? undefined : base, empty, view: WorkingPatternView, fieldsOf, form });
  const draft = rotaOf(versions.draft);
  const setDraft = (next: RotaDraft) => versions.setDraft(flatRota(next));
  const [key] = useState(newId);
  const readable = useReadable(say('team.date_unknown'));
  const [unread, setUnread] = useState<Readonly<Record<string, string>>>({});
  const faults = useMemo(() => ({ ...form.faults, ...readable.faults, ...unread }), [form.faults, readable.faults, unread]);
  const saved = useSaved(onClose);

  async function send({ version, after }: Sending<FlatRota>): Promise<void> {
    const days = unreadableDays(rotaOf(after));
    setUnread(Object.fromEntries(days.map((day) => [`/${rotaFieldName(day)}`, say('team.hours_unreadable')])));
    if (!readable.check() || days.length > 0) return;
    const store = (body: WorkingPatternInput) => (isNew ? api.post(`/counsellors/${userId}/working-patterns`, body, WorkingPatternView, { idempotencyKey: key }) : api.patch(`/working-patterns/${base?.id}`, body, WorkingPatternView, { version }));
    if (await form.submit(patternOf(rotaOf(after)), store)) await saved();
  }

  function save(event: FormEvent): void {
    event.preventDefault();
    void send(versions.sending);
  }

  return (
    <Dialog title={say(isNew ? 'team.hours_new' : 'team.hours_edit')} onClose={onClose} isDirty={versions.isDirty}>
      <form onSubmit={save} noValidate>
        <VersionNote
          form={{ ...form, faults }} meanwhile={versions.meanwhile} label={(name) => rotaFieldLabel(name, draft.weeks.length, say, language)} words={(name, fields) => rotaFieldWords(name, fields, say, language)}
          onKeep={(what) => void send(what)}
        />
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
