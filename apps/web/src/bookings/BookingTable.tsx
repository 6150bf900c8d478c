import type { BookingView } from '@relais/contracts';
import { useId } from 'react';
import { useReader } from '../sessions/use-reader.ts';
import { BookingRow } from './BookingRow.tsx';
import type { GroupName } from './booking-groups.ts';
import type { Open } from './opened.ts';
import type { Selection } from './selection.ts';

interface BookingTableProps {
  readonly name: GroupName;
  /** Null where what stands around it says the name. */
  readonly title: string | null;
  readonly bookings: readonly BookingView[];
  /** Null for those who only read, and where nothing can be done any more. */
  readonly selection: Selection | null;
  readonly onOpen: Open;
}

/** The bookings of one group. */
export function BookingTable({ name, title, bookings, selection, onOpen }: BookingTableProps) {
  const { say } = useReader();
  const titleId = useId();
  return (
    <div className="booking-group">
      {title !== null && (
        <div className="booking-group-head">
          <h3 id={titleId}>
            {title} <span className="booking-group-size">{bookings.length}</span>
          </h3>
          {selection && bookings.length > 1 && <AllBox title={title} ids={bookings.map(({ id }) => id)} selection={selection} />}
        </div>
      )}
      <table className="data-table is-cards" {...(title === null ? {} : { 'aria-labelledby': titleId })}>
        <thead>
          <tr>
            {selection && (
              <td className="is-choice" />
            )}
            <th scope="col">{say('sessions.booking_organisation')}</th>
            <th scope="col" className="is-number">
              {say('sessions.booking_seats')}
            </th>
            <th scope="col">{say('sessions.booking_status')}</th>
          </tr>
        </thead>
        <tbody>
          {bookings.map((booking) => (
            <BookingRow key={booking.id} booking={booking} group={name} size={bookings.length} selection={selection} onOpen={onOpen} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function AllBox({ title, ids, selection: { chosen, choose } }: { title: string; ids: readonly string[]; selection: Selection }) {
  const { say } = useReader();
  const areAll = ids.every((id) => chosen.has(id));
  const rest = [...chosen].filter((id) => !ids.includes(id));
  return (
    <label className="check-line no-print">
      <input type="checkbox" aria-label={say('bookings.select_group', { group: title })} checked={areAll} onChange={() => choose(new Set(areAll ? rest : [...rest, ...ids]))} />
      {say('bookings.select_all')}
    </label>
  );
}
