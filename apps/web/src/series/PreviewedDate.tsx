import { formatDate, formatDateRange, localDateOf } from '@relais/calendar';
import type { SeriesDate, UiLanguage } from '@relais/contracts';
import { wordWarning } from '@relais/wording';
import { titleOf, type Say } from '../calendar/entry-words.ts';
import { addDays } from '../calendar/calendar-range.ts';
import { holidayNamesIn } from '../calendar/holiday-names.ts';

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
  const holiday = holidayNamesIn({ from: date, to: addDays(date, 1) }, say).get(date)?.name ?? '';
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
      <ul className="series-date-notes">
        {isMoved && <li className="hint">{say('series.instead_of', { date: formatDate(date, language), holiday })}</li>}
        {overlaps.map(({ resource, name, session }) => (
          <li key={`${resource} ${name} ${session.id}`} className="fault">
            {say('series.taken', { name, title: titleOf({ ...session, host: session.host === null ? null : { id: '', name: session.host } }, say) })}
          </li>
        ))}
        {warnings.map((warning, index) => (
          <li key={index} className="hint">
            {wordWarning(warning, language, say)}
          </li>
        ))}
      </ul>
    </li>
  );
}
