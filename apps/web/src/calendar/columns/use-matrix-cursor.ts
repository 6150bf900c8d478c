import { useEffect, useRef, useState, type KeyboardEvent } from 'react';

export interface Place {
  row: number;
  column: number;
}

interface Matrix {
  rows: number;
  columns: number;
  first: Place;
}

/** One tab stop in a grid of cells that carry `data-row` and `data-column`; arrows, Home and End walk through them. */
export function useMatrixCursor({ rows, columns, first }: Matrix) {
  const grid = useRef<HTMLDivElement>(null);
  const [cursor, setCursor] = useState(first);
  /** A session that a key moved: it is drawn anew elsewhere and must not lose the focus. */
  const carried = useRef<string | null>(null);
  const stop = { row: Math.min(cursor.row, rows - 1), column: Math.min(cursor.column, columns - 1) };

  useEffect(() => {
    if (carried.current === null) return;
    const moved = grid.current?.querySelector<HTMLElement>(carried.current);
    if (!moved || moved === document.activeElement) return;
    moved.focus();
  });

  function walk(event: KeyboardEvent): boolean {
    const from = placeOf(event.target);
    const step = from && steps[event.key]?.(from, columns);
    if (!step) return false;
    event.preventDefault();
    const to = { row: clamp(step.row, rows), column: clamp(step.column, columns) };
    setCursor(to);
    grid.current?.querySelector<HTMLElement>(`[role="gridcell"][data-row="${to.row}"][data-column="${to.column}"]`)?.focus();
    return true;
  }

  return {
    grid,
    walk,
    /** Keeps the focus on what the selector finds, until somebody goes elsewhere. */
    carry: (selector: string) => {
      carried.current = selector;
    },
    letGo: () => {
      carried.current = null;
    },
    tabIndexAt: ({ row, column }: Place) => (row === stop.row && column === stop.column ? 0 : -1),
    follow: (target: EventTarget) => {
      const place = placeOf(target);
      if (place) setCursor(place);
    },
  };
}

const steps: Readonly<Record<string, (from: Place, columns: number) => Place>> = {
  ArrowUp: ({ row, column }) => ({ row: row - 1, column }),
  ArrowDown: ({ row, column }) => ({ row: row + 1, column }),
  ArrowLeft: ({ row, column }) => ({ row, column: column - 1 }),
  ArrowRight: ({ row, column }) => ({ row, column: column + 1 }),
  Home: ({ row }) => ({ row, column: 0 }),
  End: ({ row }, columns) => ({ row, column: columns - 1 }),
};

/** The cell in which an element lies. */
export function placeOf(target: EventTarget | null): Place | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[role="gridcell"][data-row]') : null;
  return cell ? { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) } : null;
}

function clamp(value: number, length: number): number {
  return Math.max(0, Math.min(length - 1, value));
}
