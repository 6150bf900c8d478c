import type { ImportFault, ImportPreview } from '@relais/contracts';
import { useState } from 'react';
import { Pagination } from '../ui/Pagination.tsx';
import { useWords } from '../words/use-words.ts';

const pageSize = 50;

interface ImportFaultsProps {
  readonly preview: Pick<ImportPreview, 'faults' | 'faultCount'>;
  /** What a column is called; null for one that is only known by its code. */
  readonly columnName: (column: string) => string | null;
}

/** Every faulty cell by row and column, a page at a time. */
export function ImportFaults({ preview: { faults, faultCount }, columnName }: ImportFaultsProps) {
  const { say } = useWords();
  const [page, setPage] = useState(1);
  return (
    <>
      <p className="note">{say('organisations.import_mend')}</p>
      {faultCount > faults.length && <p className="hint">{say('organisations.import_first_faults', { shown: faults.length, total: faultCount })}</p>}
      <table className="data-table is-cards">
        <thead>
          <tr>
            <th scope="col">{say('organisations.import_row')}</th>
            <th scope="col">{say('organisations.import_column')}</th>
            <th scope="col">{say('organisations.import_value')}</th>
            <th scope="col">{say('organisations.import_fault')}</th>
          </tr>
        </thead>
        <tbody>
          {faults.slice((page - 1) * pageSize, page * pageSize).map((fault) => (
            <Fault key={`${fault.row} ${fault.column}`} fault={fault} name={columnName(fault.column)} />
          ))}
        </tbody>
      </table>
      <Pagination page={page} pageSize={pageSize} total={faults.length} onPage={setPage} />
    </>
  );
}

function Fault({ fault: { row, column, value, detail }, name }: { fault: ImportFault; name: string | null }) {
  const { say } = useWords();
  return (
    <tr>
      <th scope="row" data-label={say('organisations.import_row')}>{row}</th>
      <td data-label={say('organisations.import_column')}>
        {name ?? column}
        {name !== null && <span className="cell-more">{column}</span>}
      </td>
      <td data-label={say('organisations.import_value')} dir="auto">{value}</td>
      <td>{detail}</td>
    </tr>
  );
}
