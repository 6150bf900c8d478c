import { DebriefInput } from '@relais/contracts';
import { useState } from 'react';
import { useForm, type Form } from '../forms/use-form.ts';
import { newId } from '../sessions/new-id.ts';
import { dropDraft, keepDraft, type DebriefDraft, type DraftPlace } from './debrief-drafts.ts';
import { debriefInputOf, type DebriefForm } from './debrief-form.ts';
import { useDelivery } from './use-delivery.ts';
import { useKeptDraft } from './use-kept-draft.ts';

export interface DebriefWriting {
  readonly draft: DebriefDraft;
  readonly form: Pick<Form, 'faults' | 'isBusy'>;
  /** `nothing` yet, `kept` on this device, or `homeless` where the device keeps nothing. */
  readonly place: 'nothing' | 'kept' | 'homeless';
  readonly change: (form: DebriefForm) => void;
  /** Based on another revision from now on, as a correction of it. */
  readonly base: (revision: number) => void;
  /** True once the server has it. */
  readonly save: (form: DebriefForm) => Promise<boolean>;
  readonly discard: () => void;
}

/** Writing a debrief: every change is on the device before the next one, and stays there until the server has answered. */
export function useDebriefWriting(place: DraftPlace, first: { form: DebriefForm; corrects: number | null }): DebriefWriting {
  const fresh = (): DebriefDraft => ({ clientKey: newId(), state: 'typing', ...first });
  const [typed, setTyped] = useState(fresh);
  const [isHomeless, setHomeless] = useState(false);
  const kept = useKeptDraft(place);
  const form = useForm(DebriefInput);
  const deliver = useDelivery();
  const draft = kept ?? typed;

  function keep(next: DebriefDraft): void {
    setTyped(next);
    setHomeless(!keepDraft(place, next));
  }
  /** What was sent once under a key may have arrived: anything else goes under another. */
  function retyped(changes: Partial<DebriefDraft>): void {
    keep({ ...draft, ...changes, state: 'typing', clientKey: draft.state === 'typing' ? draft.clientKey : newId() });
  }
  async function save(shown: DebriefForm): Promise<boolean> {
    const unsent: DebriefDraft = { ...draft, form: shown, state: 'unsent' };
    let isSent = false;
    await form.submit(debriefInputOf(shown, unsent.clientKey), async () => {
      keep(unsent);
      isSent = await deliver(place, unsent);
    });
    return isSent;
  }

  return {
    draft,
    form,
    place: isHomeless ? 'homeless' : kept === null ? 'nothing' : 'kept',
    change: (changed) => retyped({ form: changed }),
    base: (revision) => retyped({ corrects: revision }),
    save,
    discard: () => {
      dropDraft(place);
      form.clear();
      setTyped(fresh());
    },
  };
}
