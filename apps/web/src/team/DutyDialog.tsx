import { DutyInput, DutyList, dutyKinds, type Named } from '@relais/contracts';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState, type FormEvent } from 'react';
import type { z } from 'zod';
import { api } from '../api/api.ts';
import { addDays } from '../calendar/calendar-range.ts';
import { CheckField } from '../forms/CheckField.tsx';
import { ChoiceField } from '../forms/ChoiceField.tsx';
import { ErrorSummary } from '../forms/ErrorSummary.tsx';
import { useForm } from '../forms/use-form.ts';
import { SaveButton } from '../planning-settings/SaveButton.tsx';
import { newId } from '../sessions/new-id.ts';
import { choicesQuery } from '../sessions/session-queries.ts';
import { useReader } from '../sessions/use-reader.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { useToasts } from '../ui/toasts.ts';
import { ClockField, DayField } from './DayFields.tsx';
import { useTeamChanged } from './team-queries.ts';
import { useReadable } from './use-readable.ts';

type Person = z.infer<typeof Named> & { readonly officeId: string | null };

interface DutyDialogProps {
  readonly people: readonly Person[];
  readonly day: string;
  readonly onClose: () => void;
}

const firstKind: DutyInput['kind'] = 'desk';
const twelveWeeks = 12 * 7;

/** A turn at a desk, once or every week. */
export function DutyDialog({ people, day, onClose }: DutyDialogProps) {
  const { say, zone } = useReader();
  const offices = useQuery(choicesQuery).data?.offices ?? [];
  const form = useForm(DutyInput);
  const alone = people.length === 1 ? people[0] : undefined;
  const [before] = useState({ userId: alone?.id ?? '', officeId: alone?.officeId ?? '', kind: firstKind, day, from: '09:00', until: '12:30', repeatUntil: '' });
  const [draft, setDraft] = useState(before);
  const [key] = useState(newId);
  const readable = useReadable(say('team.date_unknown'));
  const faults = useMemo(() => ({ ...form.faults, ...readable.faults }), [form.faults, readable.faults]);
  const done = useDutiesSaved(onClose);

  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (!readable.check()) return;
    const { userId, officeId, kind } = draft;
    const typed = { userId: userId || null, officeId: officeId || null, kind, zone, startsAtLocal: `${draft.day}T${draft.from}`, endsAtLocal: `${draft.day}T${draft.until}`, repeatUntil: draft.repeatUntil || null };
    await form.submit(typed, async (body) => done(await api.post('/duties', body, DutyList, { idempotencyKey: key })));
  }

  /** Somebody is mostly at the desk of their own office. */
  const choosePerson = (userId: string) => setDraft({ ...draft, userId, officeId: people.find(({ id }) => id === userId)?.officeId ?? draft.officeId });

  return (
    <Dialog title={say('team.plan_duty')} onClose={onClose} isDirty={draft !== before}>
      <form onSubmit={(event) => void save(event)} noValidate>
        <ErrorSummary form={{ faults }} />
        {people.length > 1 && <ChoiceField form={{ faults }} name="userId" label={say('team.who')} none={say('team.choose_who')} value={draft.userId} choices={people.map(({ id, name }) => ({ value: id, label: name }))} onChange={choosePerson} />}
        <div className="form-pair">
          <ChoiceField form={{ faults }} name="officeId" label={say('team.office')} none="–" value={draft.officeId} choices={offices.map(({ id, name }) => ({ value: id, label: name }))} onChange={(officeId) => setDraft({ ...draft, officeId })} />
          <ChoiceField
            form={{ faults }} name="kind" label={say('team.duty_kind')} value={draft.kind} choices={dutyKinds.map((value) => ({ value, label: say(`words.duty_kind.${value}`) }))}
            onChange={(kind) => setDraft({ ...draft, kind: dutyKinds.find((one) => one === kind) ?? draft.kind })}
          />
        </div>
        <div className="slot-fields">
          <DayField form={{ faults }} name="date" label={say('sessions.date')} value={draft.day} onChange={(date) => setDraft({ ...draft, day: date })} onReadable={readable.set} />
          <ClockField form={{ faults }} name="startsAtLocal" label={say('sessions.start')} value={draft.from} onChange={(from) => setDraft({ ...draft, from })} onReadable={readable.set} />
          <ClockField form={{ faults }} name="endsAtLocal" label={say('sessions.end')} value={draft.until} onChange={(until) => setDraft({ ...draft, until })} onReadable={readable.set} />
        </div>
        <CheckField form={{ faults }} name="weekly" label={say('team.every_week')} isChecked={draft.repeatUntil !== ''} onChange={(isWeekly) => setDraft({ ...draft, repeatUntil: isWeekly ? addDays(draft.day, twelveWeeks) : '' })} />
        {draft.repeatUntil !== '' && <DayField form={{ faults }} name="repeatUntil" label={say('team.repeat_until')} value={draft.repeatUntil} onChange={(repeatUntil) => setDraft({ ...draft, repeatUntil })} onReadable={readable.set} />}
        <SaveButton isBusy={form.isBusy} />
      </form>
    </Dialog>
  );
}

function useDutiesSaved(onClose: () => void) {
  const { say } = useReader();
  const toasts = useToasts();
  const changed = useTeamChanged();
  return async ({ items }: DutyList): Promise<void> => {
    await changed();
    onClose();
    toasts.show({ text: say('team.duties_saved', { count: items.length }) });
  };
}
