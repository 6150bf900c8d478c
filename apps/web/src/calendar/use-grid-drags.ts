import type { CalendarOptions, DateSelectInfo, EventChangeInfo, EventClickInfo, EventDropInfo, EventResizeDoneInfo } from '@fullcalendar/react';
import type { CalendarEntry } from '@relais/contracts';
import type { CalendarGridProps } from './calendar-grid-props.ts';
import { lengthenedBy, slotOf, startingAt, type SessionSlot } from './session-slot.ts';

type DragProps = Pick<CalendarGridProps, 'onOpen' | 'onPlan' | 'onMove'> & { byId: ReadonlyMap<string, CalendarEntry> };

/** Drawing a slot plans, dragging moves, pulling an edge lengthens, a click opens. */
export function useGridDrags({ byId, onOpen, onPlan, onMove }: DragProps): CalendarOptions {
  return {
    select: (info) => planIn(info, onPlan),
    eventClick: (info: EventClickInfo) => byId.has(info.event.id) && onOpen(info.event.id),
    eventDrop: (info) => settle(info, byId, (entry) => onMove(entry, dropped(entry, info), 'drag')),
    eventResize: (info) => settle(info, byId, (entry) => onMove(entry, lengthenedBy(slotOf(entry), wholeMinutes(info.endDelta)), 'drag')),
  };
}

/** A selection without a pointer behind it is the keyboard's own mark; what the pointer drew goes on in the form. */
function planIn(info: DateSelectInfo, onPlan: DragProps['onPlan']): void {
  if (info.jsEvent === null) return;
  info.view.calendar.unselect();
  const [start, end] = [info.startStr.slice(0, 16), info.endStr.slice(0, 16)];
  const date = start.slice(0, 10);
  if (info.allDay) return onPlan({ date });
  const drawnMinutes = (info.end.getTime() - info.start.getTime()) / 60_000;
  return drawnMinutes > 15 ? onPlan({ date, slot: { startsAtLocal: start, endsAtLocal: end } }) : onPlan({ date, start });
}

/** FullCalendar puts the session back; where it stands is decided by the entries it is given. */
function settle(info: EventChangeInfo, byId: DragProps['byId'], move: (entry: CalendarEntry) => void): void {
  info.revert();
  const entry = byId.get(info.event.id);
  if (entry) move(entry);
}

/** The wall time where it was dropped, with the session's length on the clock: 10:00 dragged across a clock change is 10:00. */
function dropped(entry: CalendarEntry, { event }: EventDropInfo): SessionSlot {
  return startingAt(slotOf(entry), event.startStr.slice(0, 16));
}

function wholeMinutes(delta: EventResizeDoneInfo['endDelta']): number {
  return delta.days * 24 * 60 + delta.milliseconds / 60_000;
}
