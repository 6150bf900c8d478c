import { SessionInput, SessionPatch } from '@relais/contracts';
import { useState } from 'react';
import type { Say } from '../calendar/entry-words.ts';
import { useForm, type Faults } from '../forms/use-form.ts';
import { changesBetween, inputOf, isSameDraft, type DraftField, type SessionDraft } from './session-draft.ts';
import { slotFaults, useUnreadable } from './use-slot.ts';

interface Opening {
  draft: SessionDraft;
  /** Fields that somebody typed into before, such as in the quick form. */
  touched?: readonly DraftField[];
}

/** The state of a session form: what was typed, what somebody touched, and what is wrong. */
export function useSessionForm(opening: Opening, say: Say) {
  const planning = useForm(SessionInput);
  const changing = useForm(SessionPatch);
  const [initial, setInitial] = useState(opening.draft);
  const [draft, setDraft] = useState(opening.draft);
  const [touched, setTouched] = useState<ReadonlySet<DraftField>>(new Set(opening.touched));
  const unreadable = useUnreadable();
  const [own, setOwn] = useState<Faults>({});

  function change(next: SessionDraft | ((draft: SessionDraft) => SessionDraft), field: DraftField): void {
    setDraft(next);
    setTouched((before) => new Set([...before, field]));
  }

  /** What the contract cannot know: a time that cannot be read, an end before the start, and what else a form found. */
  function check(also: Faults = {}): boolean {
    const faults = { ...slotFaults(draft, draft.zone, unreadable.fields, say), ...also };
    setOwn(faults);
    return Object.keys(faults).length === 0;
  }

  /** Sends a new session; answers whether it went through. */
  async function plan(send: (body: SessionInput) => Promise<unknown>, also?: Faults): Promise<boolean> {
    return check(also) && planning.submit(inputOf(draft), send);
  }

  /** Sends what differs from the stored session; answers whether it went through. */
  async function save({ from, to }: { from: SessionDraft; to: SessionDraft }, send: (body: SessionPatch) => Promise<unknown>, also?: Faults): Promise<boolean> {
    return check(also) && changing.submit(changesBetween(from, to), send);
  }

  /** The draft that the form opens with, where it is known only after the host has been asked for. */
  function begin(first: SessionDraft): void {
    const { host, hostContactId, languages } = draft;
    setInitial(first);
    setDraft({ ...first, host, hostContactId, languages });
  }

  /** Another draft in place of what was typed, with nothing wrong in it. */
  function replace(next: SessionDraft, nextTouched: Iterable<DraftField> = touched): void {
    setDraft(next);
    setTouched(new Set(nextTouched));
    setOwn({});
    changing.clear();
  }

  const faults = Object.keys(own).length > 0 ? own : Object.keys(changing.faults).length > 0 ? changing.faults : planning.faults;
  return { draft, touched, form: { faults }, isBusy: planning.isBusy || changing.isBusy, dirty: !isSameDraft(initial, draft), change, begin, replace, setReadable: unreadable.set, check, plan, save };
}
