import { importColumns, type ImportFault, type ImportPreview } from '@relais/contracts';
import { useState } from 'react';
import { Pagination } from '../ui/Pagination.tsx';
import { useWords } from '../words/use-words.ts';
import { codeIn } from './choices.ts';

const pageSize = 50;

/** Every faulty cell by row and column, a page at a time. */
export function ImportFaults({ preview: { faults, faultCount } }: { preview: ImportPreview }) {
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
            <Fault key={`${fault.row} ${fault.column}`} fault={fault} />
          ))}
        </tbody>
      </table>
      <Pagination page={page} pageSize={pageSize} total={faults.length} onPage={setPage} />
    </>
  );
}

function Fault({ fault: { row, column, value, detail } }: { fault: ImportFault }) {
  const { say } = useWords();
  const known = codeIn(importColumns, column);
  return (
    <tr>
      <th scope="row" data-label={say('organisations.import_row')}>{row}</th>
      <td data-label={say('organisations.import_column')}>
        {known === null ? column : say(`import_columns.${known}`)}
        {known !== null && <span className="cell-more">{column}</span>}
      </td>
      <td data-label={say('organisations.import_value')} dir="auto">{value}</td>
      <td>{detail}</td>
    </tr>
  );
}
