import { useEffect, useRef } from 'react';
import { useWords } from '../words/use-words.ts';
import './conflict-note.css';

/** One field in words; `mine` is null where this reader changed nothing. */
export interface ConflictLine {
  readonly label: string;
  readonly mine: string | null;
  readonly theirs: string;
}

interface ConflictNoteProps {
  readonly lines: readonly ConflictLine[];
  readonly isBusy: boolean;
  /** A deed about something that this reader saw otherwise, with what its buttons say; left out where two people saved. */
  readonly deed?: { readonly keep: string; readonly take: string; readonly isDanger: boolean };
  /** Null where it can no longer be done. */
  readonly onKeep: (() => void) | null;
  readonly onTake: () => void;
}

/** Somebody else saved first: both versions beside each other, and the choice between them. */
export function ConflictNote({ lines, isBusy, deed, onKeep, onTake }: ConflictNoteProps) {
  const { say } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const before = say(deed ? 'common.conflict_seen' : 'common.conflict_mine');
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="note conflict" role="alert">
      <h2 ref={heading} tabIndex={-1}>{say('common.conflict')}</h2>
      <p>{say(deed ? (onKeep ? 'common.conflict_deed_hint' : 'common.conflict_deed_over') : 'common.conflict_hint')}</p>
      <table className="data-table is-cards">
        <thead>
          <tr>
            <th scope="col">{say('common.conflict_field')}</th>
            <th scope="col">{before}</th>
            <th scope="col">{say('common.conflict_theirs')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ label, mine, theirs }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td dir="auto" data-label={before}>{mine === null ? <span className="hint">{say('common.conflict_untouched')}</span> : shown(mine)}</td>
              <td dir="auto" data-label={say('common.conflict_theirs')}>{shown(theirs)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="button-row">
        {onKeep && <button type="button" className={deed?.isDanger ? 'button is-danger' : 'button is-primary'} disabled={isBusy} onClick={onKeep}>{deed?.keep ?? say('common.conflict_keep')}</button>}
        <button type="button" className="button" disabled={isBusy} onClick={onTake}>{deed?.take ?? say('common.conflict_take')}</button>
      </p>
    </section>
  );
}

function shown(words: string): string {
  return words === '' ? '–' : words;
}
