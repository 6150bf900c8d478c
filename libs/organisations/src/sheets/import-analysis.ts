import { setImmediate } from 'node:timers/promises';
import type { ImportColumn, UiLanguage } from '@relais/contracts';
import { duplicateKey } from '../search-text.rules.ts';
import { cellText } from './cell.rules.ts';
import { readRow, type CellFault, type ImportRow } from './import-row.ts';
import { columnLabels } from './labels.ts';
import type { Sheet, SheetLine } from './sheet.ts';

/** Everything that can be said of a sheet without looking into the database. */
export interface Analysis {
  readonly rows: readonly ImportRow[];
  readonly faults: readonly CellFault[];
  readonly unknownColumns: readonly string[];
}

const neededColumns: readonly ImportColumn[] = ['name', 'kind', 'language'];
/** After this many rows other requests get their turn. */
const rowsAtOnce = 250;

/** Reads every row; faults are in the order of rows. `reader` is who is told of them. */
export async function analyse(sheet: Sheet, reader: UiLanguage): Promise<Analysis> {
  const { positions, unknownColumns } = columnsOf(sheet.header);
  const missing = neededColumns.filter((column) => !positions.has(column));
  if (missing.length > 0) return { rows: [], unknownColumns, faults: missing.map((column) => ({ row: 1, column, value: '', code: 'import_missing_column', params: {} })) };
  const rows: ImportRow[] = [];
  const faults: CellFault[] = [];
  const seen = new Map<string, number>();
  for (const [index, line] of sheet.lines.entries()) {
    if (index % rowsAtOnce === 0) await setImmediate();
    const read = readRow(line.row, (column) => textIn(line, positions.get(column)), reader);
    if ('faults' in read) faults.push(...read.faults);
    else if (!isRepeated(read, seen, faults)) rows.push(read);
  }
  return { rows, faults, unknownColumns };
}

function columnsOf(header: readonly string[]): { positions: ReadonlyMap<ImportColumn, number>; unknownColumns: string[] } {
  const positions = new Map<ImportColumn, number>();
  const unknownColumns: string[] = [];
  for (const [position, cell] of header.entries()) {
    const column = columnLabels().codeOf(cellText(cell));
    if (column !== undefined && !positions.has(column)) positions.set(column, position);
    else if (cell.trim() !== '') unknownColumns.push(cell.slice(0, 100));
  }
  return { positions, unknownColumns };
}

function textIn({ cells }: SheetLine, position: number | undefined): string {
  return position === undefined ? '' : cellText(cells[position] ?? '');
}

function isRepeated({ row, organisation: { name, municipality } }: ImportRow, seen: Map<string, number>, faults: CellFault[]): boolean {
  const key = duplicateKey(name, municipality);
  const first = seen.get(key);
  if (first === undefined) seen.set(key, row);
  else faults.push({ row, column: 'name', value: name, code: 'import_duplicate_in_file', params: { row: first } });
  return first !== undefined;
}
