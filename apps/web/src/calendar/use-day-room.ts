import { useLayoutEffect, useState, type RefObject } from 'react';
import { datesOf, rangeOf } from './calendar-range.ts';
import { linesInDay } from './day-room.ts';

/** How many lines each day of the month of a date has, as the grid is now; before it is there, as high as the window allows. */
export function useDayRoom(grid: RefObject<HTMLElement | null>, date: string): number {
  const [height, setHeight] = useState(() => Math.max(480, window.innerHeight - 216));
  useLayoutEffect(() => {
    const element = grid.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setHeight(element.clientHeight));
    observer.observe(element);
    return () => observer.disconnect();
  }, [grid]);
  return linesInDay(height, datesOf(rangeOf('month', date)).length / 7);
}
