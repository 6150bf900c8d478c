import { SessionInput, SessionPatch } from '@relais/contracts';
import { useState } from 'react';
import type { Say } from '../calendar/entry-words.ts';
import { useForm, type Faults } from '../forms/use-form.ts';
import { changesBetween, inputOf, isSameDraft, type DraftField, type SessionDraft } from './session-draft.ts';
import { slotFaults, useUnreadable } from './use-slot.ts';

/** The state of a session form: what was typed, what somebody touched, and what is wrong. */
export function useSessionForm(initial: SessionDraft, say: Say) {
  const planning = useForm(SessionInput);
  const changing = useForm(SessionPatch);
  const [draft, setDraft] = useState(initial);
  const [touched, setTouched] = useState<ReadonlySet<DraftField>>(new Set());
  const unreadable = useUnreadable();
  const [own, setOwn] = useState<Faults>({});

  function change(next: SessionDraft | ((draft: SessionDraft) => SessionDraft), field: DraftField): void {
    setDraft(next);
    setTouched((before) => new Set([...before, field]));
  }

  /** What the contract cannot know: a time that cannot be read, an end before the start. */
  function check(): boolean {
    const faults = slotFaults(draft, draft.zone, unreadable.fields, say);
    setOwn(faults);
    return Object.keys(faults).length === 0;
  }

  /** Sends a new session; answers whether it went through. */
  async function plan(send: (body: SessionInput) => Promise<unknown>): Promise<boolean> {
    changing.clear();
    return check() && planning.submit(inputOf(draft), send);
  }

  /** Sends what differs from the stored session; answers whether it went through. */
  async function save(stored: SessionDraft, send: (body: SessionPatch) => Promise<unknown>): Promise<boolean> {
    planning.clear();
    return check() && changing.submit(changesBetween(stored, draft), send);
  }

  const faults: Faults = Object.keys(own).length > 0 ? own : { ...planning.faults, ...changing.faults };
  const refusal = changing.refusal ?? planning.refusal;
  return { draft, touched, form: { faults }, refusal, isBusy: planning.isBusy || changing.isBusy, dirty: !isSameDraft(initial, draft), change, replace: setDraft, setReadable: unreadable.set, plan, save };
}
