import { importColumns } from '@relais/contracts';
import { useFileAddress } from '../ui/use-file-address.ts';
import { useWords } from '../words/use-words.ts';

const needed = ['name', 'kind', 'language'] as const;

/** An empty sheet with the headings in the reader's language, as spreadsheets in Belgium open it, and which columns it cannot do without. */
export function ImportTemplate() {
  const { say } = useWords();
  const address = useFileAddress(`\uFEFF${importColumns.map((column) => say(`import_columns.${column}`)).join(';')}\r\n`, 'text/csv;charset=utf-8');
  return (
    <p className="hint">
      {say('organisations.import_needed', { columns: needed.map((column) => say(`import_columns.${column}`)).join(', ') })}{' '}
      <a className="template-link" href={address} download="relais.csv">
        {say('organisations.import_template')}
      </a>
    </p>
  );
}
