import { formatDate, formatDateRange, localDateOf } from '@relais/calendar';
import type { SeriesDate, UiLanguage } from '@relais/contracts';
import type { Say } from '../calendar/entry-words.ts';
import { OverlapList } from '../checks/OverlapList.tsx';
import { WarningList } from '../checks/WarningList.tsx';
import { holidayOn } from './holiday-on.ts';

interface PreviewedDateProps {
  date: SeriesDate;
  zone: string;
  isLeftOut: boolean;
  say: Say;
  language: UiLanguage;
  onLeaveOut: (leftOut: boolean) => void;
}

/** One date of a series that is not planned yet, with what stands in its way, and whether it takes place. */
export function PreviewedDate({ date: { date, after, overlaps, warnings }, zone, isLeftOut, say, language, onLeaveOut }: PreviewedDateProps) {
  const holiday = holidayOn(date, say);
  if (after === null) {
    return (
      <li className="series-date is-left-out">
        <span>{formatDate(date, language)}</span> <span className="hint">{say('series.left_out', { holiday })}</span>
      </li>
    );
  }
  const isMoved = localDateOf(after.startsAt, zone) !== date;
  return (
    <li className={isLeftOut ? 'series-date is-left-out' : 'series-date'}>
      <label className="check-line">
        <input type="checkbox" checked={!isLeftOut} onChange={(event) => onLeaveOut(!event.target.checked)} />
        {formatDateRange(after.startsAt, after.endsAt, zone, language)}
      </label>
      {!isLeftOut && (
        <div className="series-date-notes">
          {isMoved && <p className="hint">{say('series.instead_of', { date: formatDate(date, language), holiday })}</p>}
          {overlaps.length > 0 && <OverlapList overlaps={overlaps} />}
          {warnings.length > 0 && <WarningList warnings={warnings} />}
        </div>
      )}
    </li>
  );
}
