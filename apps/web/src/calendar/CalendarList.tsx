import { formatDate } from '@relais/calendar';
import type { CalendarEntry, UiLanguage } from '@relais/contracts';
import { Fragment, useMemo, useState } from 'react';
import { daysOf } from './calendar-days.ts';
import type { Say } from './entry-words.ts';
import { ListedSession } from './ListedSession.tsx';

interface CalendarListProps {
  entries: readonly CalendarEntry[];
  /** What to call a public holiday, by date. */
  holidays: ReadonlyMap<string, string>;
  zone: string;
  today: string;
  now: string;
  mayPlan: boolean;
  say: Say;
  language: UiLanguage;
  onOpen: (sessionId: string) => void;
  onPlan: (wish: { date: string }) => void;
  onMove: (entry: CalendarEntry) => void;
  onCancel: (entry: CalendarEntry) => void;
}

const atOnce = 500;

/** The same sessions as the grid, in words and in order: opened, moved, cancelled and planned without a pointer. */
export function CalendarList({ entries, holidays, zone, today, mayPlan, say, language, onPlan, ...rest }: CalendarListProps) {
  const [limit, setLimit] = useState(atOnce);
  const days = useMemo(() => daysOf(entries.slice(0, limit), [...holidays.keys()], zone), [entries, limit, holidays, zone]);
  return (
    <div className="session-list">
      {days.map(({ date, entries: sessions }) => (
        <section key={date} className={date === today ? 'session-day is-today' : 'session-day'} aria-labelledby={`day-${date}`}>
          <header className="session-day-head">
            <h3 id={`day-${date}`} aria-current={date === today ? 'date' : undefined}>
              {formatDate(date, language)}
            </h3>
            {holidays.has(date) && <span className="day-holiday">{holidays.get(date)}</span>}
            {mayPlan && (
              <button type="button" className="quiet-button no-print" onClick={() => onPlan({ date })} aria-label={say('calendar.plan_on', { date: formatDate(date, language) })}>
                +
              </button>
            )}
          </header>
          {sessions.length > 0 && (
            <ul>
              {sessions.map((entry) => (
                <ListedSession key={entry.id} entry={entry} mayPlan={mayPlan} say={say} language={language} {...rest} />
              ))}
            </ul>
          )}
        </section>
      ))}
      {entries.length > limit && <Fragment />}
      {entries.length > limit && (
        <button type="button" onClick={() => setLimit(limit + atOnce)}>
          {say('calendar.show_more')}
        </button>
      )}
    </div>
  );
}
