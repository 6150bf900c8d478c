import { setImmediate } from 'node:timers/promises';
import type { SessionImportColumn, UiLanguage } from '@relais/contracts';
import { cellText, type Sheet, type SheetLine } from '@relais/organisations';
import type { Directory } from './directory.ts';
import { sessionColumnLabels } from './session-labels.ts';
import { readSessionRow, type RowFault, type SessionRow } from './session-row.ts';

/** What the cells of a sheet say by themselves, before anybody's time is looked at. */
export interface SessionAnalysis {
  readonly rows: readonly SessionRow[];
  readonly faults: readonly RowFault[];
  readonly unknownColumns: readonly string[];
}

/** Columns that a sheet cannot do without. */
const neededColumns: readonly SessionImportColumn[] = ['date', 'start', 'end', 'kind', 'languages', 'lead'];
const zone = 'Europe/Brussels';
/** After this many rows other requests get their turn. */
const rowsAtOnce = 250;

/** Reads every row; faults are in the order of rows. `reader` is who is told of them. */
export async function analyseSessions(sheet: Sheet, directory: Directory, reader: UiLanguage): Promise<SessionAnalysis> {
  const { positions, unknownColumns } = columnsOf(sheet.header);
  const missing = neededColumns.filter((column) => !positions.has(column));
  if (missing.length > 0) return { rows: [], unknownColumns, faults: missing.map((column) => ({ row: 1, column, value: '', code: 'import_missing_column', params: {} })) };
  const rows: SessionRow[] = [];
  const faults: RowFault[] = [];
  for (const [index, line] of sheet.lines.entries()) {
    if (index % rowsAtOnce === 0) await setImmediate();
    const read = readSessionRow({ row: line.row, cell: (column) => textIn(line, positions.get(column)), directory, reader, zone });
    if ('faults' in read) faults.push(...read.faults);
    else rows.push(read);
  }
  return { rows, faults, unknownColumns };
}

function columnsOf(header: readonly string[]): { positions: ReadonlyMap<SessionImportColumn, number>; unknownColumns: string[] } {
  const positions = new Map<SessionImportColumn, number>();
  const unknownColumns: string[] = [];
  for (const [position, cell] of header.entries()) {
    const column = sessionColumnLabels().codeOf(cellText(cell));
    if (column !== undefined && !positions.has(column)) positions.set(column, position);
    else if (cell.trim() !== '') unknownColumns.push(cell.slice(0, 100));
  }
  return { positions, unknownColumns };
}

function textIn({ cells }: SheetLine, position: number | undefined): string {
  return position === undefined ? '' : cellText(cells[position] ?? '');
}
