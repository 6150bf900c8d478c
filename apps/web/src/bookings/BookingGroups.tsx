import type { BookingView, SessionView } from '@relais/contracts';
import { useState } from 'react';
import { useReader } from '../sessions/use-reader.ts';
import { BookingTable } from './BookingTable.tsx';
import './bookings.css';
import { groupedBookings, isLive, type GroupName } from './booking-groups.ts';
import type { Open } from './opened.ts';
import { QueueHistory } from './QueueHistory.tsx';
import { SelectionBar } from './SelectionBar.tsx';

interface BookingGroupsProps {
  readonly session: SessionView;
  readonly bookings: readonly BookingView[];
  readonly onOpen: Open;
}

const standing = ['requested', 'offered', 'confirmed', 'waitlisted'] as const satisfies readonly GroupName[];

/** Bookings by where they stand; what came to nothing is folded away. Planners choose several and do one thing to all. */
export default function BookingGroups({ session, bookings, onOpen }: BookingGroupsProps) {
  const { say, mayPlan } = useReader();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const groups = groupedBookings(bookings);
  const mayDecide = mayPlan && session.status !== 'held' && session.status !== 'cancelled';
  const selected = bookings.filter((booking) => chosen.has(booking.id) && isLive(booking));
  const selection = mayDecide ? { chosen, choose: setChosen } : null;
  return (
    <>
      {standing.map((name) => groups[name].length > 0 && (
        <BookingTable key={name} name={name} title={say(`bookings.group_${name}`)} bookings={groups[name]} selection={selection} onOpen={onOpen} />
      ))}
      {groups.waitlisted.length > 0 && <QueueHistory session={session} />}
      {groups.over.length > 0 && (
        <details className="booking-over">
          <summary>{say('bookings.group_over', { count: groups.over.length })}</summary>
          <BookingTable name="over" title={null} bookings={groups.over} selection={null} onOpen={onOpen} />
        </details>
      )}
      {selected.length > 0 && <SelectionBar selected={selected} onOpen={onOpen} onClear={() => setChosen(new Set())} />}
    </>
  );
}
