import { formatDate, formatDateRange, localDateOf } from '@relais/calendar';
import type { SeriesDate, UiLanguage } from '@relais/contracts';
import { timesOf, type Say } from '../calendar/entry-words.ts';
import { OverlapList } from '../checks/OverlapList.tsx';
import { WarningList } from '../checks/WarningList.tsx';

interface ChangedDateProps {
  date: SeriesDate;
  zone: string;
  say: Say;
  language: UiLanguage;
}

/** What becomes of one session of a series: from when to when, who has booked, what stands in its way. */
export function ChangedDate({ date: { date, act, before, after, seats, overlaps, warnings }, zone, say, language }: ChangedDateProps) {
  const when = (slot: SeriesDate['before']) => (slot === null ? formatDate(date, language) : formatDateRange(slot.startsAt, slot.endsAt, zone, language));
  const staysOnDay = before !== null && after !== null && localDateOf(before.startsAt, zone) === localDateOf(after.startsAt, zone);
  return (
    <li>
      {when(before ?? after)}{' '}
      {act === 'move' ? (
        <>
          <span className="hint">{say('series.moves_to')}</span> <strong>{staysOnDay ? timesOf({ ...after, zone }) : when(after)}</strong>
        </>
      ) : (
        <span className="hint">{say(`series.date_act_${act}`)}</span>
      )}
      {seats > 0 && <span className="hint"> · {say('series.booked', { count: seats })}</span>}
      {overlaps.length > 0 && <OverlapList overlaps={overlaps} />}
      {warnings.length > 0 && <WarningList warnings={warnings} />}
    </li>
  );
}
