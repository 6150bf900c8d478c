import type { DeskKey } from '@relais/wording';
import { useState, type FormEvent, type ReactNode } from 'react';
import type { z } from 'zod';
import { newId } from '../sessions/new-id.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { useToasts } from '../ui/toasts.ts';
import { useWords } from '../words/use-words.ts';
import { changedFields } from './changed-fields.ts';
import type { Form } from './use-form.ts';
import { useVersions, type Sending } from './use-versions.ts';
import { VersionNote } from './VersionNote.tsx';

type Name<Fields> = Extract<keyof Fields, string>;

interface RecordDialogProps<Fields extends object, View extends { readonly version: number }> {
  readonly title: string;
  /** The record that is changed; left out where one is added. */
  readonly stored?: View | undefined;
  readonly empty: Fields;
  readonly view: z.ZodType<View>;
  readonly fieldsOf: (view: View) => Fields;
  readonly labels: Readonly<Record<Name<Fields>, DeskKey>>;
  readonly words: (name: Name<Fields>, fields: Fields) => string;
  readonly adding: Pick<Form, 'faults' | 'isBusy' | 'refusal' | 'clear'>;
  readonly changing: Pick<Form, 'faults' | 'isBusy' | 'refusal' | 'clear'>;
  /** Both answer whether it went through. */
  readonly add: (fields: Fields, idempotencyKey: string) => Promise<boolean>;
  readonly change: (changes: Partial<Fields>, version: number | undefined) => Promise<boolean>;
  /** Whatever shows the record is fetched afresh. */
  readonly changed: () => Promise<unknown>;
  readonly onClose: () => void;
  readonly children: (draft: Fields, onChange: (draft: Fields) => void) => ReactNode;
}

/** Adds a record or changes one; of two people who change it the second sees both versions. */
export function RecordDialog<Fields extends object, View extends { readonly version: number }>(props: RecordDialogProps<Fields, View>) {
  const { title, stored, empty, view, fieldsOf, labels, words, adding, changing, add, change, changed, onClose, children } = props;
  const { say } = useWords();
  const toasts = useToasts();
  const [key] = useState(newId);
  const form = stored ? changing : adding;
  const { draft, setDraft, isDirty, meanwhile, sending } = useVersions({ stored, empty, view, fieldsOf, form: changing });

  async function send({ version, before, after }: Sending<Fields>): Promise<void> {
    if (stored && Object.keys(changedFields(before, after)).length === 0) return onClose();
    if (!(await (stored ? change(changedFields(before, after), version) : add(after, key)))) return;
    await changed();
    onClose();
    toasts.show({ text: say('common.saved') });
  }

  function save(event: FormEvent): void {
    event.preventDefault();
    void send(sending);
  }

  return (
    <Dialog title={title} onClose={onClose} isDirty={isDirty}>
      <form onSubmit={save} noValidate>
        <VersionNote form={form} meanwhile={meanwhile} label={(name) => say(labels[name])} words={words} onKeep={(now) => void send(now)} />
        {children(draft, setDraft)}
        <div className="dialog-actions">
          <button type="submit" className="button is-primary" disabled={form.isBusy}>{say(form.isBusy ? 'common.busy' : 'common.save')}</button>
        </div>
      </form>
    </Dialog>
  );
}
