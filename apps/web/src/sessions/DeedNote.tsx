import type { CalendarEntry, SessionStatus } from '@relais/contracts';
import { ConflictNote } from '../forms/ConflictNote.tsx';
import { ErrorSummary } from '../forms/ErrorSummary.tsx';
import type { Form } from '../forms/use-form.ts';
import { storedIn } from './conflict-lines.ts';
import { entryLines } from './entry-lines.ts';
import { entryOf, useSessionStored } from './session-queries.ts';
import { useReader } from './use-reader.ts';

interface DeedNoteProps {
  readonly form: Pick<Form, 'faults' | 'refusal' | 'isBusy'>;
  /** The session as this reader saw it when the dialog opened. */
  readonly seen: CalendarEntry;
  /** In which states it can still be done. */
  readonly possible: readonly SessionStatus[];
  /** What the buttons say. */
  readonly keep: string;
  readonly leave: string;
  readonly isDanger?: boolean;
  readonly onKeep: (version: number) => void;
  readonly onLeave: () => void;
}

/** Above a deed such as cancelling: what is wrong with it, or what somebody else changed in the session meanwhile (R12). */
export function DeedNote({ form, seen, possible, keep, leave, isDanger = false, onKeep, onLeave }: DeedNoteProps) {
  const { say, language } = useReader();
  const stored = useSessionStored();
  const now = storedIn(form.refusal);
  if (now === null) return <ErrorSummary form={form} />;
  return (
    <ConflictNote
      lines={entryLines(seen, entryOf(now), say, language)}
      isBusy={form.isBusy}
      deed={{ keep, take: leave, isDanger }}
      onKeep={possible.includes(now.status) ? () => onKeep(now.version) : null}
      onTake={() => {
        void stored(now);
        onLeave();
      }}
    />
  );
}
