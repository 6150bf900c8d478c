import type { SessionRequestView } from '@relais/contracts';
import { ConflictNote, type ConflictLine } from '../forms/ConflictNote.tsx';
import { ErrorSummary } from '../forms/ErrorSummary.tsx';
import type { Form } from '../forms/use-form.ts';
import { useReader, type Reader } from '../sessions/use-reader.ts';
import { storedIn, useRequestStored } from './request-queries.ts';
import { isOpen, momentState, momentWords } from './request-words.ts';

interface RequestDeedNoteProps {
  readonly form: Pick<Form, 'faults' | 'refusal' | 'isBusy'>;
  /** The request as this reader saw it. */
  readonly seen: SessionRequestView;
  readonly isDanger?: boolean;
  readonly onKeep: (version: number) => void;
  readonly onLeave: () => void;
}

/** Above an answer: what is wrong with it, or what somebody else did with the request meanwhile (R12). */
export function RequestDeedNote({ form, seen, isDanger = false, onKeep, onLeave }: RequestDeedNoteProps) {
  const reader = useReader();
  const stored = useRequestStored();
  const now = storedIn(form.refusal);
  if (now === null) return <ErrorSummary form={form} />;
  return (
    <ConflictNote
      lines={linesBetween(seen, now, reader)}
      isBusy={form.isBusy}
      deed={{ keep: reader.say('requests.anyway'), take: reader.say('requests.back'), isDanger }}
      onKeep={isOpen(now) ? () => onKeep(now.version) : null}
      onTake={() => {
        void stored(now);
        onLeave();
      }}
    />
  );
}

function linesBetween(seen: SessionRequestView, now: SessionRequestView, { say, language }: Reader): ConflictLine[] {
  const momentsOf = ({ moments }: SessionRequestView) => moments.map((moment) => `${momentWords(moment, language)} – ${momentState(moment, say)}`).join(' / ');
  const lines = [
    { label: say('requests.filter_status'), mine: say(`words.request_status.${seen.status}`), theirs: say(`words.request_status.${now.status}`) },
    { label: say('requests.owner'), mine: seen.owner?.name ?? say('requests.nobody_yet'), theirs: now.owner?.name ?? say('requests.nobody_yet') },
    { label: say('requests.organisation'), mine: seen.organisation?.name ?? '', theirs: now.organisation?.name ?? '' },
    { label: say('requests.moments'), mine: momentsOf(seen), theirs: momentsOf(now) },
  ];
  return lines.filter(({ mine, theirs }) => mine !== theirs);
}
