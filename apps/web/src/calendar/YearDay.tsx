import type { UiLanguage } from '@relais/contracts';
import { dayNameOf, type Say } from './entry-words.ts';
import { levelOf } from './year-months.ts';

interface YearDayProps {
  day: string;
  isToday: boolean;
  /** Where Tab stops. */
  isStop: boolean;
  count: number;
  holiday: string | null;
  say: Say;
  language: UiLanguage;
  onDay: (date: string) => void;
}

/** A day of the year: its number, and how many sessions it has. */
export function YearDay({ day, isToday, isStop, count, holiday, say, language, onDay }: YearDayProps) {
  const marks = [`level-${levelOf(count)}`, ...(isToday ? ['is-today'] : []), ...(holiday === null ? [] : ['is-holiday'])];
  return (
    <button
      type="button"
      className={`year-day ${marks.join(' ')}`}
      data-date={day}
      tabIndex={isStop ? 0 : -1}
      aria-current={isToday ? 'date' : undefined}
      onClick={() => onDay(day)}
    >
      <span className="visually-hidden">{dayNameOf({ date: day, holiday, count }, say, language)}</span>
      <span className="year-day-number" aria-hidden="true">
        {Number(day.slice(8))}
      </span>
      {count > 0 && (
        <span className="year-day-count" aria-hidden="true">
          {count}
        </span>
      )}
    </button>
  );
}
