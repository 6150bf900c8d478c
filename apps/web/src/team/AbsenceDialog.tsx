import { AbsenceEntered, AbsenceInput, AbsencePatch, AbsenceView, absenceKinds, type Named } from '@relais/contracts';
import { useMemo, useState, type FormEvent } from 'react';
import type { z } from 'zod';
import { api } from '../api/api.ts';
import { CheckField } from '../forms/CheckField.tsx';
import { ChoiceField } from '../forms/ChoiceField.tsx';
import { useForm } from '../forms/use-form.ts';
import { useVersions, type Sending } from '../forms/use-versions.ts';
import { VersionNote } from '../forms/VersionNote.tsx';
import { SaveButton } from '../planning-settings/SaveButton.tsx';
import { newId } from '../sessions/new-id.ts';
import { useReader } from '../sessions/use-reader.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { absenceOf, draftOfAbsence, fromDay, newAbsence, untilWeekEnd, type AbsenceDraft } from './absence-draft.ts';
import { absenceFieldWords, absenceLabels } from './absence-fields.ts';
import { ClockField, DayField } from './DayFields.tsx';
import { useAbsenceSaved } from './use-absence-saved.ts';
import { useReadable } from './use-readable.ts';

type Person = z.infer<typeof Named>;

interface AbsenceDialogProps {
  /** For whom the reader may enter one. */
  readonly people: readonly Person[];
  readonly firstDay: string;
  /** The absence that is changed; without it one is entered. */
  readonly stored?: AbsenceView;
  readonly onClose: () => void;
}

/** Somebody is away: whole days, or a part of one. Where sessions lie in it, substitutes are looked for next. */
export function AbsenceDialog({ people, firstDay, stored, onClose }: AbsenceDialogProps) {
  const { say, zone, language } = useReader();
  const entering = useForm(AbsenceInput);
  const changing = useForm(AbsencePatch);
  const form = stored ? changing : entering;
  const [empty] = useState(newAbsence(people.length === 1 ? (people[0]?.id ?? '') : '', firstDay));
  const { draft, setDraft, isDirty, meanwhile, sending } = useVersions({ stored, empty, view: AbsenceView, fieldsOf: draftOfAbsence, form: changing });
  const [key] = useState(newId);
  const readable = useReadable(say('team.date_unknown'));
  const faults = useMemo(() => ({ ...form.faults, ...readable.faults }), [form.faults, readable.faults]);
  const saved = useAbsenceSaved(onClose);

  const enter = () => entering.submit({ ...absenceOf(draft, zone), userId: draft.userId || null }, async (body) => saved(await api.post('/absences', body, AbsenceEntered, { idempotencyKey: key })));
  const change = ({ version, after }: Sending<AbsenceDraft>) => {
    const { userId: _user, ...fields } = absenceOf(after, stored?.zone ?? zone);
    return changing.submit(fields, async (body) => saved(await api.patch(`/absences/${stored?.id}`, body, AbsenceEntered, { version })));
  };

  function save(event: FormEvent): void {
    event.preventDefault();
    if (readable.check()) void (stored ? change(sending) : enter());
  }

  return (
    <Dialog title={say(stored ? 'team.change_absence' : 'team.enter_absence')} onClose={onClose} isDirty={isDirty}>
      <form onSubmit={save} noValidate>
        <VersionNote form={{ ...form, faults }} meanwhile={meanwhile} label={(name) => say(absenceLabels[name])} words={(name, fields) => absenceFieldWords(name, fields, say, language)} onKeep={(what) => void change(what)} />
        {!stored && people.length > 1 && (
          <ChoiceField form={{ faults }} name="userId" label={say('team.who')} none={say('team.choose_who')} value={draft.userId} choices={people.map(({ id, name }) => ({ value: id, label: name }))} onChange={(userId) => setDraft({ ...draft, userId })} />
        )}
        <ChoiceField
          form={{ faults }} name="kind" label={say('team.why')} hint={say('team.why_hint')} value={draft.kind} choices={absenceKinds.map((value) => ({ value, label: say(`words.absence_kind.${value}`) }))}
          onChange={(kind) => setDraft({ ...draft, kind: absenceKinds.find((one) => one === kind) ?? draft.kind })}
        />
        <div className="form-pair">
          <DayField form={{ faults }} name="startsAtLocal" label={say('team.first_day')} value={draft.firstDay} onChange={(day) => setDraft(fromDay(draft, day))} onReadable={readable.set} />
          <DayField form={{ faults }} name="endsAtLocal" label={say('team.last_day')} value={draft.lastDay} onChange={(lastDay) => setDraft({ ...draft, lastDay })} onReadable={readable.set} />
        </div>
        <div className="quick-choices">
          <button type="button" aria-pressed={draft.lastDay === draft.firstDay} onClick={() => setDraft({ ...draft, lastDay: draft.firstDay })}>{say('team.one_day')}</button>
          <button type="button" aria-pressed={draft.lastDay === untilWeekEnd(draft).lastDay} onClick={() => setDraft(untilWeekEnd(draft))}>{say('team.until_week_end')}</button>
        </div>
        <CheckField form={{ faults }} name="isPartOfDay" label={say('team.part_of_day')} isChecked={draft.isPartOfDay} onChange={(isPartOfDay) => setDraft({ ...draft, isPartOfDay })} />
        {draft.isPartOfDay && (
          <div className="form-pair">
            <ClockField form={{ faults }} name="fromClock" label={say('sessions.start')} value={draft.fromClock} onChange={(fromClock) => setDraft({ ...draft, fromClock })} onReadable={readable.set} />
            <ClockField form={{ faults }} name="untilClock" label={say('sessions.end')} value={draft.untilClock} onChange={(untilClock) => setDraft({ ...draft, untilClock })} onReadable={readable.set} />
          </div>
        )}
        <SaveButton isBusy={form.isBusy} />
      </form>
    </Dialog>
  );
}
