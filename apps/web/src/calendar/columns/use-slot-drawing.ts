import { useEffect, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { drawnOn, type DrawnSlot } from './drawn-slot.ts';
import { followPointer } from './follow-pointer.ts';
import { placeOf } from './use-matrix-cursor.ts';
import { cellAt } from './use-session-drag.ts';

/** Draws a slot over the free half hours of a column: with mouse or pen, or with Shift and an arrow and then Enter. A finger scrolls instead. */
export function useSlotDrawing({
  rows,
  mayPlan,
  onDrawing,
  onDrawn,
}: {
  rows: number;
  mayPlan: boolean;
  onDrawing: (slot: DrawnSlot) => void;
  onDrawn: (slot: DrawnSlot) => void;
}) {
  const [drawn, setDrawn] = useState<DrawnSlot | null>(null);
  const stop = useRef<() => void>(() => undefined);
  useEffect(() => () => stop.current(), []);

  function begin(event: PointerEvent<HTMLElement>): void {
    const origin =
      event.target instanceof HTMLElement && event.target.matches('[role="gridcell"]') ? placeOf(event.target) : null;
    setDrawn(null);
    if (!origin || !mayPlan || event.button !== 0 || event.pointerType === 'touch') return;
    let now: DrawnSlot | null = null;
    const move = ({ clientX, clientY }: globalThis.PointerEvent) => {
      const place = placeOf(cellAt(clientX, clientY)?.element ?? null);
      if (!place || (now === null && place.row === origin.row)) return;
      now = { column: origin.column, from: origin.row, to: place.row };
      setDrawn(now);
    };
    stop.current = followPointer({
      move,
      isCancellable: () => true,
      finish: () => setDrawn(null),
      drop: () => {
        if (now !== null && now.to !== now.from) onDrawn(now);
      },
      cancel: () => undefined,
    });
  }

  /** Before the keys that walk: whoever walks on without Shift lets go of what was drawn. */
  function handleKeyDown(event: KeyboardEvent<HTMLElement>): void {
    const place =
      event.target instanceof HTMLElement && event.target.matches('[role="gridcell"]') ? placeOf(event.target) : null;
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null;
    if (event.key === 'Shift' || event.altKey || !place || !mayPlan) return;
    if (event.shiftKey && step !== null) {
      const next = drawnOn(drawn, place, step, rows);
      setDrawn(next);
      return onDrawing(next);
    }
    setDrawn(null);
    if (event.key !== 'Enter' || drawn === null || drawn.to !== place.row || drawn.from === drawn.to) return;
    event.preventDefault();
    onDrawn(drawn);
  }

  return { drawn, begin, handleKeyDown };
}
