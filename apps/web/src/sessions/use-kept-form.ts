import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useMe } from '../me/use-me.ts';
import type { HandedDraft } from './handed-draft.ts';
import { dropForm, keepForm, keptForms, type KeptForm, type PlacedForm } from './kept-forms.ts';
import { newId } from './new-id.ts';

interface Typing extends HandedDraft {
  /** `new` for one that is not stored. */
  sessionId: string;
  /** Whether there is anything to lose. */
  isDirty: boolean;
  base: KeptForm['base'];
}

/** Keeps what is typed into a session form on this device (docs/adr/0010), and offers what was typed there before. */
export function useKeptForm({ sessionId, draft, touched, repeat, isDirty, base }: Typing) {
  const { id: writerId } = useMe();
  const [formId, setFormId] = useState(newId);
  const [offered, setOffered] = useState(() => keptForms(writerId, sessionId));
  const isDone = useRef(false);
  const place = { writerId, sessionId, formId };
  const keep = useEffectEvent(() => {
    if (isDone.current) return;
    if (isDirty) keepForm(place, { typedAt: new Date().toISOString(), form: { draft, touched: [...touched], repeat }, base });
    else dropForm(place);
  });
  useEffect(() => keep(), [draft, repeat, isDirty]);
  const without = (gone: PlacedForm) => setOffered((before) => before.filter((one) => one.formId !== gone.formId));

  return {
    offered,
    /** Goes on in the form that was kept: what is typed now takes its place. */
    adopt: (kept: PlacedForm) => {
      dropForm(place);
      setFormId(kept.formId);
      without(kept);
    },
    discard: (kept: PlacedForm) => {
      dropForm(kept);
      without(kept);
    },
    /** It was sent, or thrown away on purpose. */
    done: () => {
      isDone.current = true;
      dropForm(place);
    },
  };
}
