import { formatDate } from '@relais/calendar';
import type { CalendarEntry } from '@relais/contracts';
import { Plus } from 'lucide-react';
import { useEffectEvent, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { daysOf, type CalendarDay } from './calendar-days.ts';
import type { HolidayNames } from './holiday-names.ts';
import { ListedSession, type ListedSessionProps } from './ListedSession.tsx';

interface CalendarListProps extends Omit<ListedSessionProps, 'entry'> {
  entries: readonly CalendarEntry[];
  holidays: HolidayNames;
  zone: string;
  today: string;
  /** The date to begin with where the list is longer than the window; null leaves the window where it is. */
  startAt: string | null;
  onPlan: (wish: { date: string }) => void;
}

const atOnce = 500;

/** The same sessions as the grid, in words and in order: opened, moved, cancelled and planned without a pointer. */
export function CalendarList({ entries, holidays, zone, today, startAt, onPlan, ...rest }: CalendarListProps) {
  const [limit, setLimit] = useState(atOnce);
  const days = useMemo(() => daysOf(entries.slice(0, limit), holidays.keys(), zone), [entries, limit, holidays, zone]);
  const list = useStartAt(startAt, days);
  return (
    <div className="session-list" ref={list}>
      {days.map((day) => (
        <ListedDay key={day.date} day={day} holiday={holidays.get(day.date)?.spoken ?? null} isToday={day.date === today} onPlan={onPlan} {...rest} />
      ))}
      {entries.length > limit && (
        <button type="button" className="button" onClick={() => setLimit(limit + atOnce)}>
          {rest.say('calendar.show_more')}
        </button>
      )}
    </div>
  );
}

/** Shows the list from a date on; again when the date or the period changes, but not when a session moves. */
function useStartAt(date: string | null, days: readonly CalendarDay[]) {
  const list = useRef<HTMLDivElement>(null);
  const show = useEffectEvent(() => {
    if (date === null) return;
    const index = days.findIndex((day) => day.date >= date);
    if (index <= 0) window.scrollTo({ top: 0 });
    else list.current?.children[index]?.scrollIntoView({ block: 'start' });
  });
  const first = days[0]?.date;
  useLayoutEffect(() => show(), [date, first]);
  return list;
}

interface ListedDayProps extends Omit<ListedSessionProps, 'entry'> {
  day: CalendarDay;
  holiday: string | null;
  isToday: boolean;
  onPlan: (wish: { date: string }) => void;
}

function ListedDay({ day: { date, entries }, holiday, isToday, onPlan, ...rest }: ListedDayProps) {
  const { say, language, mayPlan } = rest;
  const written = formatDate(date, language);
  return (
    <section className={isToday ? 'session-day is-today' : 'session-day'} aria-labelledby={`day-${date}`}>
      <header className="session-day-head">
        <h3 id={`day-${date}`} aria-current={isToday ? 'date' : undefined}>
          {written}
        </h3>
        {holiday !== null && <span className="day-holiday">{holiday}</span>}
        {mayPlan && (
          <button type="button" className="icon-button no-print" onClick={() => onPlan({ date })} aria-label={say('calendar.plan_on', { date: written })}>
            <Plus size={18} aria-hidden="true" />
          </button>
        )}
      </header>
      {entries.length > 0 && (
        <ul>
          {entries.map((entry) => (
            <ListedSession key={entry.id} entry={entry} {...rest} />
          ))}
        </ul>
      )}
    </section>
  );
}
