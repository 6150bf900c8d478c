import type { BookingView } from '@relais/contracts';
import type { Say } from '../calendar/entry-words.ts';

/** Who booked seats; cancelled bookings stay readable at the end. */
export function BookingsTable({ bookings, say }: { bookings: readonly BookingView[]; say: Say }) {
  const sorted = [...bookings].sort((a, b) => Number(a.status === 'cancelled') - Number(b.status === 'cancelled') || a.bookedAt.localeCompare(b.bookedAt));
  const counted = sorted.some(({ cameSeats }) => cameSeats !== null);
  return (
    <table className="data-table is-cards">
      <thead>
        <tr>
          <th scope="col">{say('sessions.booking_organisation')}</th>
          <th scope="col" className="is-number">
            {say('sessions.booking_seats')}
          </th>
          {counted && (
            <th scope="col" className="is-number">
              {say('sessions.booking_came')}
            </th>
          )}
          <th scope="col">{say('sessions.booking_status')}</th>
        </tr>
      </thead>
      <tbody>
        {sorted.map((booking) => (
          <tr key={booking.id} className={booking.status === 'cancelled' ? 'is-cancelled' : undefined}>
            <th scope="row" dir="auto">
              {booking.organisationName}
              <span className="cell-more">
                {[booking.contactName, booking.contactEmail].filter(Boolean).join(', ')}
              </span>
              {booking.accessNeeds !== '' && <span className="cell-more">{say('sessions.booking_needs', { needs: booking.accessNeeds })}</span>}
            </th>
            <td className="is-number" data-label={say('sessions.booking_seats')}>
              {booking.seats}
            </td>
            {counted && (
              <td className="is-number" data-label={say('sessions.booking_came')}>
                {booking.cameSeats ?? ''}
              </td>
            )}
            <td data-label={say('sessions.booking_status')}>{say(`words.booking_status.${booking.status}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
