import type { CalendarApi } from '@fullcalendar/react';
import { formatDate } from '@relais/calendar';
import type { CalendarEntry } from '@relais/contracts';
import { useRef, type FocusEvent, type KeyboardEvent, type RefObject } from 'react';
import { clockOf } from '../sessions/clock-text.ts';
import type { CalendarGridProps } from './calendar-grid-props.ts';
import { dayOf, sessionIdOf, type GridCells } from './grid-cells.ts';
import { cursorStep, monthCursorAfter, moveByKey, timeCursorAfter, type DayHours, type GridCursor } from './grid-cursor.ts';
import { movedByDays, movedByMinutes, slotOf } from './session-slot.ts';

type KeyboardProps = Pick<CalendarGridProps, 'view' | 'mayPlan' | 'say' | 'language' | 'onPlan' | 'onMove' | 'onDate' | 'onSay'> & {
  hours: DayHours;
  cells: GridCells;
  api: RefObject<CalendarApi | null>;
  byId: ReadonlyMap<string, CalendarEntry>;
};

const middleOfMorning = 10 * 60;

/** Arrows, Home, End and the page keys move a cursor over the cells, Enter plans there, Alt with arrows moves a session. */
export function useGridKeyboard({ view, mayPlan, hours, cells, api, byId, say, language, onPlan, onMove, onDate, onSay }: KeyboardProps) {
  const minutes = useRef(middleOfMorning);
  /** The session that a key moved: its chip is drawn anew elsewhere and must not lose the focus. */
  const carried = useRef<{ sessionId: string; date: string } | null>(null);

  function showSlot({ date, minutes: from }: GridCursor): void {
    minutes.current = from;
    if (view === 'month') return;
    const until = clockOf(Math.min(from + cursorStep, 24 * 60 - 1));
    api.current?.select(`${date}T${clockOf(from)}:00`, `${date}T${until}:00`);
    onSay(say('calendar.slot', { date: formatDate(date, language), from: clockOf(from), to: until }));
  }

  function moveCursor(event: KeyboardEvent, date: string): void {
    const cursor = { date, minutes: minutes.current };
    const next = view === 'month' ? monthCursorAfter(event.key, cursor) : timeCursorAfter(event.key, cursor, view, hours);
    if (next === null) return;
    event.preventDefault();
    minutes.current = next.minutes;
    cells.focus(next.date);
    if (next.date === date) showSlot(next);
    else onDate(next.date);
  }

  function moveSession(event: KeyboardEvent, sessionId: string): void {
    const by = moveByKey(event.key, view);
    const entry = byId.get(sessionId);
    if (by === null || entry === undefined || !mayPlan) return;
    event.preventDefault();
    const slot = 'days' in by ? movedByDays(slotOf(entry), by.days) : movedByMinutes(slotOf(entry), by.minutes);
    carried.current = { sessionId, date: slot.startsAtLocal.slice(0, 10) };
    onMove(entry, slot, 'key');
  }

  function handleKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.defaultPrevented) return;
    const sessionId = sessionIdOf(event.target);
    const date = dayOf(event.target);
    if (event.altKey && sessionId !== null) return moveSession(event, sessionId);
    if (!event.altKey) carried.current = null;
    if (event.altKey || date === null) return;
    if (event.key !== 'Enter') return moveCursor(event, date);
    event.preventDefault();
    if (mayPlan) onPlan(view === 'month' ? { date } : { date, start: `${date}T${clockOf(minutes.current)}` });
  }

  function handleFocus(event: FocusEvent): void {
    const date = dayOf(event.target);
    if (date !== null) showSlot({ date, minutes: minutes.current });
  }

  function handleBlur(event: FocusEvent): void {
    if (dayOf(event.target) !== null) api.current?.unselect();
  }

  /**
   * Gives the focus back to the chip that a key moved, or to its day when the chip is hidden behind *more*. The chip is drawn anew
   * when the move is shown and when the server has answered, so it is followed until the focus is put elsewhere.
   */
  function followMoved(): void {
    const moved = carried.current;
    if (moved === null) return;
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        const focused = document.activeElement ?? document.body;
        if (carried.current !== moved) return;
        if (focused === document.body || sessionIdOf(focused) === moved.sessionId) cells.focusSession(moved.sessionId, moved.date);
        else carried.current = null;
      }),
    );
  }

  return { handleKeyDown, handleFocus, handleBlur, followMoved };
}
