import type { Place } from './use-matrix-cursor.ts';

/** Cells of one column from the one where drawing began to the one where it is now, which may lie above it. */
export interface DrawnSlot {
  readonly column: number;
  readonly from: number;
  readonly to: number;
}

/** The first and the last row that are drawn. */
export function rowsOf({ from, to }: DrawnSlot): { first: number; last: number } {
  return { first: Math.min(from, to), last: Math.max(from, to) };
}

export function isDrawn(drawn: DrawnSlot | null, { row, column }: Place): boolean {
  if (drawn === null || drawn.column !== column) return false;
  const { first, last } = rowsOf(drawn);
  return row >= first && row <= last;
}

/** One row further up or down from the cell in focus: on from what is drawn there, or the beginning of something new. */
export function drawnOn(drawn: DrawnSlot | null, at: Place, step: -1 | 1, rows: number): DrawnSlot {
  const from = drawn !== null && drawn.column === at.column && drawn.to === at.row ? drawn.from : at.row;
  return { column: at.column, from, to: Math.max(0, Math.min(rows - 1, at.row + step)) };
}
