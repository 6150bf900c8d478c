import type { BookingView } from '@relais/contracts';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { useMaySetPlanning } from '../me/use-me.ts';
import { useReader } from '../sessions/use-reader.ts';
import { functionsOf, needsOf, standingOf } from './booking-words.ts';
import type { GroupName } from './booking-groups.ts';
import type { Open } from './opened.ts';
import type { Selection } from './selection.ts';

interface BookingRowProps {
  readonly booking: BookingView;
  readonly group: GroupName;
  /** How many there are in the group. */
  readonly size: number;
  readonly selection: Selection | null;
  readonly onOpen: Open;
}

/** One booking; its name opens all there is to know and do. */
export function BookingRow({ booking, group, size, selection, onOpen }: BookingRowProps) {
  const reader = useReader();
  const { say } = reader;
  const more = [functionsOf(booking, say), ...needsOf(booking, reader), ...(booking.bookedByPlanner ? [say('bookings.by_phone')] : [])].filter(Boolean);
  return (
    <tr className={group === 'over' ? 'is-cancelled' : undefined}>
      {selection && (
        <td className="is-choice">
          <ChoiceBox booking={booking} selection={selection} />
        </td>
      )}
      <th scope="row" dir="auto">
        <button type="button" className="link-button" onClick={() => onOpen({ deed: 'look', booking })}>
          {booking.organisationName}
        </button>
        <span className="cell-more">{[booking.contactName, booking.contactEmail].filter(Boolean).join(', ')}</span>
        {more.map((line) => (
          <span key={line} className="cell-more">
            {line}
          </span>
        ))}
      </th>
      <td className="is-number" data-label={say('sessions.booking_seats')}>
        {booking.seats}
      </td>
      <td data-label={say('sessions.booking_status')}>
        {standingOf(booking, reader)}
        {group === 'requested' && selection && booking.proofDueAt === null && (
          <button type="button" className="button is-quiet no-print" aria-label={`${say('bookings.approve')}: ${booking.organisationName}`} onClick={() => onOpen({ deed: 'approve', bookings: [booking] })}>
            {say('bookings.approve')}
          </button>
        )}
        {group === 'waitlisted' && selection && size > 1 && <QueueArrows booking={booking} size={size} onOpen={onOpen} />}
      </td>
    </tr>
  );
}

function ChoiceBox({ booking: { id, organisationName: name }, selection: { chosen, choose } }: { booking: BookingView; selection: Selection }) {
  const { say } = useReader();
  const others = [...chosen].filter((one) => one !== id);
  return (
    <label className="check-line no-print">
      <input type="checkbox" checked={chosen.has(id)} onChange={() => choose(new Set(chosen.has(id) ? others : [...others, id]))} />
      <span className="visually-hidden">{say('bookings.select', { name })}</span>
    </label>
  );
}

/** To the place before or after; the reason is asked for. */
function QueueArrows({ booking, size, onOpen }: Pick<BookingRowProps, 'booking' | 'size' | 'onOpen'>) {
  const { say } = useReader();
  const mayReorder = useMaySetPlanning();
  const place = booking.queuePlace ?? 1;
  if (!mayReorder) return null;
  return (
    <span className="queue-arrows no-print">
      <button type="button" className="icon-button" disabled={place <= 1} aria-label={say('bookings.earlier', { name: booking.organisationName })} onClick={() => onOpen({ deed: 'reorder', booking, place: place - 1 })}>
        <ArrowUp size={18} aria-hidden="true" />
      </button>
      <button type="button" className="icon-button" disabled={place >= size} aria-label={say('bookings.later', { name: booking.organisationName })} onClick={() => onOpen({ deed: 'reorder', booking, place: place + 1 })}>
        <ArrowDown size={18} aria-hidden="true" />
      </button>
    </span>
  );
}
