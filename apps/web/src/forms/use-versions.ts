import { useState } from 'react';
import type { z } from 'zod';
import type { ConflictLine } from './ConflictNote.tsx';
import { changedFields } from './changed-fields.ts';
import { differences, rebased, storedMeanwhile } from './conflict.ts';
import type { Form } from './use-form.ts';

interface Versioned {
  readonly version: number;
}

interface Subject<Fields extends object, View extends Versioned> {
  /** What is changed; undefined where something new is entered. */
  readonly stored: View | undefined;
  /** What a new one begins with. */
  readonly empty: Fields;
  readonly view: z.ZodType<View>;
  readonly fieldsOf: (view: View) => Fields;
  /** The form that sends the changes. */
  readonly form: Pick<Form, 'refusal' | 'clear'>;
}

/** What a form sends, over which version, and from what on. */
export interface Sending<Fields> {
  readonly version: number | undefined;
  readonly before: Fields;
  readonly after: Fields;
}

/** What is typed over something that is stored, and what somebody else stored there meanwhile (R12). While nothing is typed, it follows what is stored. */
export function useVersions<Fields extends object, View extends Versioned>({ stored, empty, view, fieldsOf, form }: Subject<Fields, View>) {
  const [base, setBase] = useState({ version: stored?.version, fields: stored ? fieldsOf(stored) : empty });
  const [draft, setDraft] = useState(base.fields);
  const current = storedMeanwhile(form.refusal, view);

  function settle(now: View, mine: Fields): Sending<Fields> {
    setBase({ version: now.version, fields: fieldsOf(now) });
    setDraft(mine);
    form.clear();
    return { version: now.version, before: fieldsOf(now), after: mine };
  }

  const meanwhile = current && {
    /** Every field in which the two versions part, in words. */
    lines: (label: (name: Extract<keyof Fields, string>) => string, words: (name: Extract<keyof Fields, string>, fields: Fields) => string): ConflictLine[] =>
      differences({ before: base.fields, mine: draft, theirs: fieldsOf(current) }).map(({ name, isMine }) => ({ label: label(name), mine: isMine ? words(name, draft) : null, theirs: words(name, fieldsOf(current)) })),
    /** This reader's changes on top of what is stored now; answers what to send. */
    keep: () => settle(current, rebased({ before: base.fields, mine: draft, theirs: fieldsOf(current) })),
    /** What the other one stored stands in the form. */
    take: () => void settle(current, fieldsOf(current)),
  };
  const isDirty = Object.keys(changedFields(base.fields, draft)).length > 0;
  const isBehind = stored !== undefined && base.version !== undefined && stored.version > base.version;
  if (isBehind && !isDirty) {
    setBase({ version: stored.version, fields: fieldsOf(stored) });
    setDraft(fieldsOf(stored));
  }
  const sending: Sending<Fields> = { version: base.version, before: base.fields, after: draft };
  /** To be called where the form stays open after it was sent: what is typed next goes out from there. */
  const saved = (now: View) => void settle(now, fieldsOf(now));
  return { draft, setDraft, isDirty, meanwhile, sending, saved };
}
