import { sessionImportColumns } from '@relais/contracts';
import { useFileAddress } from '../ui/use-file-address.ts';
import { useWords } from '../words/use-words.ts';

const needed = ['date', 'start', 'end', 'kind', 'languages', 'lead'] as const;

/** An empty sheet with the headings in the reader's language, as spreadsheets in Belgium open it, and how its cells are written. */
export function SessionImportTemplate() {
  const { say } = useWords();
  const heading = (column: (typeof sessionImportColumns)[number]) => say(`session_import.column_${column}`);
  const address = useFileAddress(`\uFEFF${sessionImportColumns.map(heading).join(';')}\r\n`, 'text/csv;charset=utf-8');
  return (
    <>
      <p className="hint">{say('session_import.how')}</p>
      <p className="hint">
        {say('organisations.import_needed', { columns: needed.map(heading).join(', ') })}{' '}
        <a className="template-link" href={address} download="relais-sessions.csv">
          {say('organisations.import_template')}
        </a>
      </p>
    </>
  );
}
