import { DutyInput, DutyList, DutyPatch, DutyView, dutyKinds, type Named } from '@relais/contracts';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState, type FormEvent } from 'react';
import type { z } from 'zod';
import { api } from '../api/api.ts';
import { changedFields } from '../forms/changed-fields.ts';
import { ChoiceField } from '../forms/ChoiceField.tsx';
import { useForm } from '../forms/use-form.ts';
import { useVersions, type Sending } from '../forms/use-versions.ts';
import { VersionNote } from '../forms/VersionNote.tsx';
import { SaveButton } from '../planning-settings/SaveButton.tsx';
import { newId } from '../sessions/new-id.ts';
import { choicesQuery } from '../sessions/session-queries.ts';
import { useReader } from '../sessions/use-reader.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { ClockField, DayField } from './DayFields.tsx';
import { draftOfDuty, dutyFieldWords, dutyLabels, newDuty, turnOf, type DutyDraft } from './duty-fields.ts';
import { RepeatedUntil } from './RepeatedUntil.tsx';
import { useDutiesSaved } from './use-duties-saved.ts';
import { useReadable } from './use-readable.ts';

type Person = z.infer<typeof Named> & { readonly officeId: string | null };

interface DutyDialogProps {
  readonly people: readonly Person[];
  readonly day: string;
  /** The turn that is changed; without it one is planned. */
  readonly stored?: DutyView;
  readonly onClose: () => void;
}

/** A turn at a desk, planned once or every week, or changed. */
export function DutyDialog({ people, day, stored, onClose }: DutyDialogProps) {
  const { say, language, zone: readerZone } = useReader();
  const zone = stored?.zone ?? readerZone;
  const choices = useQuery(choicesQuery).data;
  const planning = useForm(DutyInput);
  const changing = useForm(DutyPatch);
  const form = stored ? changing : planning;
  const [empty] = useState(newDuty(people.length === 1 ? people[0] : undefined, day));
  const { draft, setDraft, isDirty, meanwhile, sending } = useVersions({ stored, empty, view: DutyView, fieldsOf: draftOfDuty, form: changing });
  const [key] = useState(newId);
  const readable = useReadable(say('team.date_unknown'));
  const faults = useMemo(() => ({ ...form.faults, ...readable.faults }), [form.faults, readable.faults]);
  const done = useDutiesSaved(onClose);

  const plan = ({ after }: Sending<DutyDraft>) => planning.submit({ ...turnOf(after, zone), repeatUntil: after.repeatUntil || null }, async (body) => done.planned(await api.post('/duties', body, DutyList, { idempotencyKey: key })));
  const change = ({ version, before, after }: Sending<DutyDraft>) => {
    const changes = changedFields(turnOf(before, zone), turnOf(after, zone));
    if (Object.keys(changes).length === 0) return onClose();
    return changing.submit(changes, async (body) => {
      const now = await api.patch(`/duties/${stored?.id}`, body, DutyView, { version });
      await done.changed(now, changedFields(turnOf(draftOfDuty(now), zone), turnOf(before, zone)));
    });
  };
  const send = (what: Sending<DutyDraft>) => void (readable.check() && (stored ? change(what) : plan(what)));

  function save(event: FormEvent): void {
    event.preventDefault();
    send(sending);
  }

  /** Somebody is mostly at the desk of their own office. */
  const choosePerson = (userId: string) => setDraft({ ...draft, userId, officeId: people.find(({ id }) => id === userId)?.officeId ?? draft.officeId });

  return (
    <Dialog title={say(stored ? 'team.change_duty' : 'team.plan_duty')} onClose={onClose} isDirty={isDirty}>
      <form onSubmit={save} noValidate>
        <VersionNote form={{ ...form, faults }} meanwhile={meanwhile} label={(name) => say(dutyLabels[name])} words={(name, fields) => dutyFieldWords(name, fields, { choices, say, language })} onKeep={send} />
        {people.length > 1 && <ChoiceField form={{ faults }} name="userId" label={say('team.who')} none={say('team.choose_who')} value={draft.userId} choices={people.map(({ id, name }) => ({ value: id, label: name }))} onChange={choosePerson} />}
        <div className="form-pair">
          <ChoiceField form={{ faults }} name="officeId" label={say('team.office')} none="–" value={draft.officeId} choices={(choices?.offices ?? []).map(({ id, name }) => ({ value: id, label: name }))} onChange={(officeId) => setDraft({ ...draft, officeId })} />
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
        {!stored && <RepeatedUntil form={{ faults }} draft={draft} onChange={setDraft} onReadable={readable.set} />}
        <SaveButton isBusy={form.isBusy} />
      </form>
    </Dialog>
  );
}
