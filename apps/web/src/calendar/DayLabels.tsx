import type { DayCellInfo, DayHeaderInfo } from '@fullcalendar/react';

/** The head of a day's column; a public holiday is named beside its date. */
export function DayHeader({ info, holiday }: { info: DayHeaderInfo; holiday: string | null }) {
  return (
    <span className={info.isToday ? 'day-head is-today' : 'day-head'}>
      <span className="day-head-weekday">{info.weekdayText}</span>
      {info.dayNumberText !== '' && <span className="day-head-number">{info.dayNumberText}</span>}
      {holiday !== null && <span className="day-holiday">{holiday}</span>}
    </span>
  );
}

/** The top of a day in the month: its number, and the holiday that it is; for the ear the whole date and how much there is. */
export function DayTop({ info, holiday, name }: { info: DayCellInfo; holiday: string | null; name: string }) {
  return (
    <span className="day-top">
      <span className="visually-hidden">{name}. </span>
      <span className="day-number" aria-hidden="true">
        {info.dayNumberText}
      </span>
      {holiday !== null && (
        <span className="day-holiday" aria-hidden="true">
          {holiday}
        </span>
      )}
    </span>
  );
}
