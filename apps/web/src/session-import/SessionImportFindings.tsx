import { sessionImportColumns, type AcceptanceReason, type SessionImportPreview } from '@relais/contracts';
import { Ban, CircleCheck, Equal, TriangleAlert } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { ImportFaults } from '../organisations/ImportFaults.tsx';
import { codeIn } from '../organisations/choices.ts';
import { useWords } from '../words/use-words.ts';
import { SessionImportConfirmation } from './SessionImportConfirmation.tsx';

const encodings = { 'utf-8': 'UTF-8', 'utf-16': 'UTF-16', 'windows-1252': 'Windows-1252' } as const;

interface Findings {
  readonly preview: SessionImportPreview;
  readonly onConfirm: (acceptedBecause: AcceptanceReason | null) => void;
}

/** What a sheet says: what would be planned, what is there already, every fault; and the confirmation when there is none. */
export function SessionImportFindings({ preview, onConfirm }: Findings) {
  const { say } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [preview]);
  const { encoding, delimiter, unknownColumns, faultCount } = preview;
  const columnName = (column: string) => {
    const known = codeIn(sessionImportColumns, column);
    return known && say(`session_import.column_${known}`);
  };
  return (
    <section className="card import-findings">
      <h2 ref={heading} tabIndex={-1}>{say('organisations.import_preview')}</h2>
      <Counts preview={preview} />
      <p className="hint">{say('organisations.import_read_as', { encoding: encodings[encoding], delimiter: delimiter === '\t' ? say('organisations.import_tab') : delimiter })}</p>
      {unknownColumns.length > 0 && <p className="note">{say('organisations.import_unknown_columns', { columns: unknownColumns.join(', ') })}</p>}
      {faultCount > 0 ? <ImportFaults preview={preview} columnName={columnName} /> : <SessionImportConfirmation preview={preview} onConfirm={onConfirm} />}
    </section>
  );
}

function Counts({ preview: { added, alreadyThere, faultyRows, warnedRows } }: Pick<Findings, 'preview'>) {
  const { say } = useWords();
  return (
    <ul className="import-counts">
      <li><CircleCheck size={18} aria-hidden="true" /> {say('session_import.added', { count: added })}</li>
      {alreadyThere > 0 && <li><Equal size={18} aria-hidden="true" /> {say('organisations.import_there', { count: alreadyThere })}</li>}
      {warnedRows > 0 && <li><TriangleAlert size={18} aria-hidden="true" /> {say('session_import.warned', { count: warnedRows })}</li>}
      {faultyRows > 0 && <li className="is-faulty"><Ban size={18} aria-hidden="true" /> {say('organisations.import_faulty', { count: faultyRows })}</li>}
    </ul>
  );
}
