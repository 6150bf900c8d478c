import { addDays } from '@relais/calendar';
import { addMonths, weekOf } from './calendar-range.ts';

/** Where the keyboard stands in a grid: a date, and in week and day view the minutes after midnight of a half hour. */
export interface GridCursor {
  date: string;
  minutes: number;
}

/** Half hours, the step of the cursor in week and day view. */
export const cursorStep = 30;

/** The part of a day that week and day view show, in minutes after midnight. */
export interface DayHours {
  from: number;
  to: number;
}

/** Where a key takes the cursor in month view; null when the key is not its business. */
export function monthCursorAfter(key: string, cursor: GridCursor): GridCursor | null {
  const date = monthDateAfter(key, cursor.date);
  return date === null ? null : { ...cursor, date };
}

/** Where a key takes the cursor in week or day view: across days, up and down by half hours within the shown hours. */
export function timeCursorAfter(key: string, cursor: GridCursor, view: 'week' | 'day', hours: DayHours): GridCursor | null {
  switch (key) {
    case 'ArrowUp':
      return { ...cursor, minutes: Math.max(hours.from, cursor.minutes - cursorStep) };
    case 'ArrowDown':
      return { ...cursor, minutes: Math.min(hours.to - cursorStep, cursor.minutes + cursorStep) };
    case 'PageUp':
      return { ...cursor, date: addDays(cursor.date, view === 'week' ? -7 : -1) };
    case 'PageDown':
      return { ...cursor, date: addDays(cursor.date, view === 'week' ? 7 : 1) };
    case 'Home':
      return view === 'week' ? { ...cursor, date: weekOf(cursor.date).monday } : { ...cursor, minutes: hours.from };
    case 'End':
      return view === 'week' ? { ...cursor, date: weekOf(cursor.date).sunday } : { ...cursor, minutes: hours.to - cursorStep };
    default:
      return sideways(key, cursor);
  }
}

function sideways(key: string, cursor: GridCursor): GridCursor | null {
  if (key === 'ArrowLeft') return { ...cursor, date: addDays(cursor.date, -1) };
  return key === 'ArrowRight' ? { ...cursor, date: addDays(cursor.date, 1) } : null;
}

function monthDateAfter(key: string, date: string): string | null {
  switch (key) {
    case 'ArrowLeft':
      return addDays(date, -1);
    case 'ArrowRight':
      return addDays(date, 1);
    case 'ArrowUp':
      return addDays(date, -7);
    case 'ArrowDown':
      return addDays(date, 7);
    case 'Home':
      return weekOf(date).monday;
    case 'End':
      return weekOf(date).sunday;
    case 'PageUp':
      return addMonths(date, -1);
    case 'PageDown':
      return addMonths(date, 1);
    default:
      return null;
  }
}

/** How far Alt with an arrow key moves the session in focus: in days, and in week and day view in quarters of an hour. */
export function moveByKey(key: string, view: 'month' | 'week' | 'day'): { days: number } | { minutes: number } | null {
  switch (key) {
    case 'ArrowLeft':
      return { days: -1 };
    case 'ArrowRight':
      return { days: 1 };
    case 'ArrowUp':
      return view === 'month' ? { days: -7 } : { minutes: -15 };
    case 'ArrowDown':
      return view === 'month' ? { days: 7 } : { minutes: 15 };
    default:
      return null;
  }
}
