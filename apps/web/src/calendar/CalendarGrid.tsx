import FullCalendar, { type CalendarRef } from '@fullcalendar/react';
import dayGridPlugin from '@fullcalendar/react/daygrid';
import interactionPlugin from '@fullcalendar/react/interaction';
import formaTheme from '@fullcalendar/react/themes/forma';
import timeGridPlugin from '@fullcalendar/react/timegrid';
import '@fullcalendar/react/skeleton.css';
import '@fullcalendar/react/themes/forma/theme.css';
import './calendar-grid.css';
import type { CalendarApi, EventDisplayInfo } from '@fullcalendar/react';
import { localDateOf } from '@relais/calendar';
import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { clockOf } from '../sessions/clock-text.ts';
import { DayHeader, DayTop } from './DayLabels.tsx';
import type { CalendarGridProps, GridView } from './calendar-grid-props.ts';
import { dayNameOf } from './entry-words.ts';
import { EventChip } from './EventChip.tsx';
import { GridCells } from './grid-cells.ts';
import { backgroundEventsOf, countsByDate, eventsOf, hoursOf } from './grid-events.ts';
import { labelsFor } from './grid-labels.ts';
import { useDayRoom } from './use-day-room.ts';
import { useGridDrags } from './use-grid-drags.ts';
import { useGridKeyboard } from './use-grid-keyboard.ts';
import { usePaint } from './use-paint.ts';

const gridViews: Record<GridView, string> = { month: 'dayGridMonth', week: 'timeGridWeek', day: 'timeGridDay' };
const plugins = [dayGridPlugin, timeGridPlugin, interactionPlugin, formaTheme];

/** Month, week and day on FullCalendar, with a keyboard of its own. */
export default function CalendarGrid(props: CalendarGridProps) {
  const { view, date, zone, entries, holidays, background, mayPlan, say, language } = props;
  const paint = usePaint();
  const calendar = useRef<CalendarRef>(null);
  const api = useRef<CalendarApi | null>(null);
  const grid = useRef<HTMLDivElement>(null);
  const [cells] = useState(() => new GridCells(grid));
  const byId = useMemo(() => new Map(entries.map((entry) => [entry.id, entry])), [entries]);
  const events = useMemo(
    () => [...eventsOf(entries, paint, say), ...backgroundEventsOf(background, view, date, zone)],
    [entries, paint, say, background, view, date, zone],
  );
  const hours = useMemo(() => hoursOf(entries, zone), [entries, zone]);
  const labels = useMemo(() => labelsFor(language, say), [language, say]);
  const counts = useMemo(() => countsByDate(entries, zone), [entries, zone]);
  const nameOfDay = (day: string) =>
    dayNameOf({ date: day, holiday: holidays.get(day)?.spoken ?? null, count: counts.get(day) ?? 0 }, say, language);
  const keyboard = useGridKeyboard({ ...props, hours, cells, api, byId });
  const followMoved = useEffectEvent(keyboard.followMoved);
  const drags = useGridDrags({ ...props, byId });
  const dayRoom = useDayRoom(grid, date);

  useEffect(() => {
    api.current = calendar.current?.getApi() ?? null;
    api.current?.changeView(gridViews[view], date);
  }, [view, date]);

  useEffect(() => cells.refresh(date, view === 'month' ? () => null : nameOfDay));
  useEffect(() => followMoved(), [events]);

  const cellMounted = ({ el }: { el: HTMLElement }) => cells.appeared(el);
  const cellUnmounted = ({ el }: { el: HTMLElement }) => cells.goes(el);
  const dateOf = (day: Date) => localDateOf(day.toISOString(), zone);
  const holidayOn = (day: Date) => holidays.get(dateOf(day))?.name ?? null;

  return (
    <div
      ref={grid}
      className={`calendar-grid grid-${view}`}
      onKeyDown={keyboard.handleKeyDown}
      onFocus={keyboard.handleFocus}
      onBlur={keyboard.handleBlur}
    >
      <FullCalendar
        ref={calendar}
        plugins={plugins}
        {...labels}
        initialView={gridViews[view]}
        initialDate={date}
        timeZone={zone}
        headerToolbar={false}
        height="100%"
        fixedWeekCount={false}
        allDaySlot={false}
        slotMinTime={clockOf(hours.from)}
        slotMaxTime={clockOf(hours.to)}
        scrollTime="08:00"
        slotDuration="00:30"
        snapDuration="00:15"
        nowIndicator
        expandRows
        eventDisplay="block"
        eventInteractive
        eventMinHeight={24}
        dayMaxEventRows={dayRoom}
        moreLinkClass="more-link"
        moreLinkClick={(info) => {
          props.onDay(dateOf(info.date));
          return info.view.type;
        }}
        events={events}
        editable={mayPlan}
        selectable={mayPlan}
        selectMirror
        unselectAuto={false}
        {...drags}
        viewDidMount={({ el }) => el.setAttribute('role', 'grid')}
        dayCellDidMount={cellMounted}
        dayCellWillUnmount={cellUnmounted}
        dayLaneDidMount={cellMounted}
        dayLaneWillUnmount={cellUnmounted}
        dayHeaderContent={(info) => <DayHeader info={info} holiday={view === 'month' ? null : holidayOn(info.date)} />}
        dayCellTopContent={(info) => (
          <DayTop info={info} holiday={holidayOn(info.date)} name={nameOfDay(dateOf(info.date))} />
        )}
        eventDidMount={({ el, event }) => {
          if (byId.has(event.id)) el.dataset['session'] = event.id;
        }}
        eventContent={(info: EventDisplayInfo) => {
          const entry = byId.get(info.event.id);
          return entry ? <EventChip entry={entry} now={props.now} say={say} language={language} /> : info.event.title;
        }}
      />
    </div>
  );
}
