import { ConflictNote } from './ConflictNote.tsx';
import { ErrorSummary } from './ErrorSummary.tsx';
import type { Form } from './use-form.ts';
import type { Sending, useVersions } from './use-versions.ts';

interface VersionNoteProps<Fields extends object> {
  readonly form: Pick<Form, 'faults' | 'isBusy'>;
  readonly meanwhile: ReturnType<typeof useVersions<Fields, { version: number }>>['meanwhile'];
  readonly label: (name: Extract<keyof Fields, string>) => string;
  readonly words: (name: Extract<keyof Fields, string>, fields: Fields) => string;
  readonly onKeep: (sending: Sending<Fields>) => void;
}

/** At the top of a form: what is wrong with it, or both versions where somebody else saved first. */
export function VersionNote<Fields extends object>({ form, meanwhile, label, words, onKeep }: VersionNoteProps<Fields>) {
  if (meanwhile === null) return <ErrorSummary form={form} />;
  return <ConflictNote lines={meanwhile.lines(label, words)} isBusy={form.isBusy} onKeep={() => onKeep(meanwhile.keep())} onTake={meanwhile.take} />;
}
