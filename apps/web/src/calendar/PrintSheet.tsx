import './print-sheet.css';
import type { CalendarEntry, UiLanguage } from '@relais/contracts';
import { useMemo } from 'react';
import { daysOf } from './calendar-days.ts';
import { datesOf, rangeOf } from './calendar-range.ts';
import type { Say } from './entry-words.ts';
import type { HolidayNames } from './holiday-names.ts';
import { SheetSession } from './SheetSession.tsx';
import { weekdaysIn } from './weekday-names.ts';

interface PrintSheetProps {
  view: 'month' | 'week';
  date: string;
  zone: string;
  entries: readonly CalendarEntry[];
  holidays: HolidayNames;
  say: Say;
  language: UiLanguage;
}

/** Month and week on paper: a table in which every day is as long as it needs to be, so that nothing hides. */
export function PrintSheet({ view, date, zone, entries, holidays, say, language }: PrintSheetProps) {
  const sessions = useMemo(() => new Map(daysOf(entries, [], zone).map((day) => [day.date, day.entries])), [entries, zone]);
  const dates = datesOf(rangeOf(view, date));
  const weeks = Array.from({ length: dates.length / 7 }, (_, week) => dates.slice(week * 7, week * 7 + 7));
  return (
    <table className={`print-sheet is-${view}`}>
      <thead>
        <tr>
          {weekdaysIn(language, 'long').map((weekday) => (
            <th key={weekday} scope="col">
              {weekday}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((day) => (
              <td key={day} className={view === 'month' && day.slice(0, 7) !== date.slice(0, 7) ? 'is-other' : undefined}>
                <p className="sheet-day">
                  <strong>{Number(day.slice(8))}</strong> {holidays.get(day)?.name}
                </p>
                {sessions.get(day)?.map((entry) => (
                  <SheetSession key={entry.id} entry={entry} view={view} say={say} />
                ))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
