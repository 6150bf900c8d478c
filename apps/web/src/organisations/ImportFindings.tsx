import { importColumns, type ImportPreview } from '@relais/contracts';
import { Ban, CircleCheck, Equal } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useWords } from '../words/use-words.ts';
import { ImportFaults } from './ImportFaults.tsx';
import { codeIn } from './choices.ts';

const encodings = { 'utf-8': 'UTF-8', 'utf-16': 'UTF-16', 'windows-1252': 'Windows-1252' } as const;

interface ImportFindingsProps {
  readonly preview: ImportPreview;
  readonly onConfirm: () => void;
}

/** What a sheet says: what would be added, what is there already, every fault; and the confirmation when there is none. */
export function ImportFindings({ preview, onConfirm }: ImportFindingsProps) {
  const { say } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [preview]);
  const { encoding, delimiter, unknownColumns, faultCount } = preview;
  const columnName = (column: string) => {
    const known = codeIn(importColumns, column);
    return known && say(`import_columns.${known}`);
  };
  return (
    <section className="card import-findings">
      <h2 ref={heading} tabIndex={-1}>{say('organisations.import_preview')}</h2>
      <Counts preview={preview} />
      <p className="hint">{say('organisations.import_read_as', { encoding: encodings[encoding], delimiter: delimiter === '\t' ? say('organisations.import_tab') : delimiter })}</p>
      {unknownColumns.length > 0 && <p className="note">{say('organisations.import_unknown_columns', { columns: unknownColumns.join(', ') })}</p>}
      {faultCount > 0 ? <ImportFaults preview={preview} columnName={columnName} /> : <Confirmation preview={preview} onConfirm={onConfirm} />}
    </section>
  );
}

function Counts({ preview: { added, alreadyThere, faultyRows } }: Pick<ImportFindingsProps, 'preview'>) {
  const { say } = useWords();
  return (
    <ul className="import-counts">
      <li><CircleCheck size={18} aria-hidden="true" /> {say('organisations.import_added', { count: added })}</li>
      {alreadyThere > 0 && <li><Equal size={18} aria-hidden="true" /> {say('organisations.import_there', { count: alreadyThere })}</li>}
      {faultyRows > 0 && <li className="is-faulty"><Ban size={18} aria-hidden="true" /> {say('organisations.import_faulty', { count: faultyRows })}</li>}
    </ul>
  );
}

function Confirmation({ preview: { rows, added, sample }, onConfirm }: ImportFindingsProps) {
  const { say } = useWords();
  if (added === 0) return <p className="note">{say(rows === 0 ? 'organisations.import_no_rows' : 'organisations.import_nothing_new')}</p>;
  return (
    <>
      <h3>{say('organisations.import_sample')}</h3>
      <table className="data-table is-cards">
        <thead>
          <tr>
            <th scope="col">{say('organisations.import_row')}</th>
            <th scope="col">{say('organisations.name')}</th>
            <th scope="col">{say('organisations.kind')}</th>
            <th scope="col">{say('organisations.municipality')}</th>
            <th scope="col">{say('organisations.contacts')}</th>
          </tr>
        </thead>
        <tbody>
          {sample.map(({ row, name, kind, municipality, contact }) => (
            <tr key={row}>
              <td data-label={say('organisations.import_row')}>{row}</td>
              <th scope="row" dir="auto">{name}</th>
              <td>{say(`words.organisation_kind.${kind}`)}</td>
              <td>{municipality}</td>
              <td>{contact}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="button-row">
        <button type="button" className="button is-primary" onClick={onConfirm}>{say('organisations.import_confirm', { count: added })}</button>
      </p>
    </>
  );
}
