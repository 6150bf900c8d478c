import { formatDate } from '@relais/calendar';
import type { OpenSession } from '@relais/contracts';
import type { Reader } from '../frame/reader.ts';
import { byDay } from './month-grid.ts';
import { ProgrammeSlot, type Target } from './programme-slot.tsx';

/** Sessions under the days that they are on. */
export function ProgrammeList({ reader, sessions, target }: { reader: Reader; sessions: readonly OpenSession[]; target: Target }) {
  return [...byDay(sessions)].map(([date, ofDay]) => (
    <section key={date} id={`day-${date}`} tabIndex={-1} className="day" aria-labelledby={`on-${date}`}>
      <h2 id={`on-${date}`}><time dateTime={date}>{formatDate(date, reader.language)}</time></h2>
      <ul className="slots">
        {ofDay.map((session) => <ProgrammeSlot key={session.id} reader={reader} session={session} target={target} />)}
      </ul>
    </section>
  ));
}
