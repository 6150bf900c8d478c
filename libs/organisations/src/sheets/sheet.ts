import { Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { RuleViolation } from '@relais/platform';
import { CsvError, parse } from 'csv-parse';
import { declaredDelimiter, delimiterOf, textOf, type Delimiter, type SheetText } from './sheet-text.rules.ts';

export interface Sheet {
  readonly encoding: SheetText['encoding'];
  readonly delimiter: Delimiter;
  readonly header: readonly string[];
  readonly lines: readonly SheetLine[];
}

export interface SheetLine {
  /** As a spreadsheet numbers it: the header is row 1. */
  readonly row: number;
  readonly cells: readonly string[];
}

/** Rows that one import may have. */
export const mostRows = 10_000;
/** Lines without anything in them, which spreadsheets like to leave at the end. */
const mostLines = 10 * mostRows;
const pieceBytes = 65_536;

/**
 * Reads a CSV file; lines without anything in them are left out.
 * @throws RuleViolation `import_unreadable`, `import_too_large`
 */
export async function readSheet(bytes: Uint8Array): Promise<Sheet> {
  const sheet = textOf(bytes);
  if (!sheet) throw new RuleViolation('import_unreadable');
  const declared = declaredDelimiter(sheet.text);
  const delimiter = declared?.delimiter ?? delimiterOf(sheet.text);
  const [header, ...lines] = await linesOf(declared?.rest ?? sheet.text, { delimiter, firstRow: declared ? 2 : 1 });
  if (!header) throw new RuleViolation('import_unreadable');
  return { encoding: sheet.encoding, delimiter, header: header.cells, lines };
}

async function linesOf(text: string, { delimiter, firstRow }: { delimiter: Delimiter; firstRow: number }): Promise<SheetLine[]> {
  const lines: SheetLine[] = [];
  let row = firstRow;
  for await (const cells of recordsOf(text, delimiter)) {
    if (cells.some((cell) => cell.trim() !== '')) lines.push({ row, cells });
    row += 1;
    if (lines.length > mostRows + 1 || row > mostLines) throw new RuleViolation('import_too_large');
  }
  return lines;
}

async function* recordsOf(text: string, delimiter: Delimiter): AsyncGenerator<string[]> {
  const parser = parse({ delimiter, relax_column_count: true, relax_quotes: true });
  try {
    for await (const record of Readable.from(piecesOf(Buffer.from(text))).pipe(parser)) yield record;
  } catch (error) {
    throw error instanceof CsvError ? new RuleViolation('import_unreadable') : error;
  }
}

/** In pieces, so that other requests are answered in between. */
async function* piecesOf(text: Buffer): AsyncGenerator<Buffer> {
  for (let start = 0; start < text.length; start += pieceBytes) {
    yield text.subarray(start, start + pieceBytes);
    await setImmediate();
  }
}
