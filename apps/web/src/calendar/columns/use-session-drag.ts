import { useEffect, useRef, type PointerEvent } from 'react';
import { followPointer } from './follow-pointer.ts';

export interface Drop {
  sessionId: string;
  /** Cells by the places they carry; `into` is how far down its cell the pointer was, from 0 to 1. */
  from: { element: HTMLElement; into: number };
  to: { element: HTMLElement; into: number };
}

const leastPixels = 5;

/**
 * Sessions dragged by mouse or pen from cell to cell. Only what is drawn moves; where a session stands in the end is decided
 * by the entries. A finger scrolls instead.
 */
export function useSessionDrag(onDrop: (drop: Drop) => void) {
  const justDragged = useRef(false);
  const stop = useRef<() => void>(() => undefined);
  useEffect(() => () => stop.current(), []);

  function begin(event: PointerEvent<HTMLElement>, sessionId: string): void {
    if (event.button !== 0 || event.pointerType === 'touch' || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const chip = event.currentTarget;
    const origin = cellAt(event.clientX, event.clientY);
    if (!origin) return;
    const [x, y] = [event.clientX, event.clientY];
    justDragged.current = false;
    let isDragging = false;
    let target: ReturnType<typeof cellAt> = null;

    const move = (now: globalThis.PointerEvent) => {
      const [dx, dy] = [now.clientX - x, now.clientY - y];
      if (!isDragging && Math.hypot(dx, dy) < leastPixels) return;
      isDragging = true;
      chip.classList.add('is-dragged');
      chip.style.transform = `translate(${dx}px, ${dy}px)`;
      mark(target?.element, false);
      target = cellAt(now.clientX, now.clientY);
      mark(target?.element, true);
    };
    stop.current = followPointer({
      move,
      isCancellable: () => isDragging,
      finish: () => {
        chip.classList.remove('is-dragged');
        chip.style.transform = '';
        mark(target?.element, false);
      },
      drop: () => {
        justDragged.current = isDragging;
        if (isDragging && target) onDrop({ sessionId, from: origin, to: target });
      },
      cancel: () => {
        justDragged.current = isDragging;
      },
    });
  }

  /** Letting go after a drag is no click. */
  function wasDrag(): boolean {
    const was = justDragged.current;
    justDragged.current = false;
    return was;
  }

  return { begin, wasDrag };
}

/** The cell at a point of the window, whatever lies over it. */
export function cellAt(x: number, y: number): Drop['from'] | null {
  const element = document.elementsFromPoint(x, y).find((one) => one instanceof HTMLElement && one.matches('[role="gridcell"][data-row]'));
  if (!(element instanceof HTMLElement)) return null;
  const { top, height } = element.getBoundingClientRect();
  return { element, into: (y - top) / height };
}

function mark(cell: HTMLElement | undefined, isTarget: boolean): void {
  cell?.classList.toggle('is-target', isTarget);
}
