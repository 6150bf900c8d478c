import './year-overview.css';
import type { UiLanguage } from '@relais/contracts';
import { useRef, useState, type KeyboardEvent } from 'react';
import type { Say } from './entry-words.ts';
import type { HolidayNames } from './holiday-names.ts';
import { weekdaysIn } from './weekday-names.ts';
import { YearDay } from './YearDay.tsx';
import { dayAfterKey, monthsOf, type YearMonth } from './year-months.ts';

interface YearOverviewProps {
  date: string;
  today: string;
  counts: ReadonlyMap<string, number>;
  holidays: HolidayNames;
  say: Say;
  language: UiLanguage;
  onDay: (date: string) => void;
}

const dayIn = '[data-date]';

/** Twelve small months with the number of sessions on each day; one stop for Tab, the arrows walk, Enter opens the day. */
export default function YearOverview(props: YearOverviewProps) {
  const { date } = props;
  const year = useRef<HTMLDivElement>(null);
  const [walked, setWalked] = useState(date);
  const stop = walked.slice(0, 4) === date.slice(0, 4) ? walked : date;

  function walk(event: KeyboardEvent): void {
    const from = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>(dayIn)?.dataset['date'] : undefined;
    const next = from === undefined || event.altKey || event.ctrlKey || event.metaKey ? null : dayAfterKey(event.key, from);
    if (next === null) return;
    event.preventDefault();
    setWalked(next);
    year.current?.querySelector<HTMLElement>(`[data-date="${next}"]`)?.focus();
  }

  return (
    <div className="year-overview" ref={year} onKeyDown={walk}>
      {monthsOf(date).map((month) => (
        <SmallMonth key={month.first} month={month} stop={stop} {...props} />
      ))}
    </div>
  );
}

function SmallMonth({ month, stop, today, counts, holidays, say, language, onDay }: YearOverviewProps & { month: YearMonth; stop: string }) {
  const name = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(new Date(`${month.first}T12:00:00.000Z`));
  return (
    <table className="small-month">
      <caption>{name}</caption>
      <thead>
        <tr>
          {weekdaysIn(language, 'short').map((weekday) => (
            <th key={weekday} scope="col">
              {weekday}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {month.weeks.map((week, row) => (
          <tr key={week.find((day) => day !== null) ?? row}>
            {week.map((day, column) => (
              <td key={day ?? `other ${column}`}>
                {day !== null && (
                  <YearDay day={day} isToday={day === today} isStop={day === stop} count={counts.get(day) ?? 0} holiday={holidays.get(day)?.spoken ?? null} say={say} language={language} onDay={onDay} />
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
