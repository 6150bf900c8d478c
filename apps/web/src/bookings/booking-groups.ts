import type { BookingStatus, BookingView } from '@relais/contracts';

/** How the bookings of a session are told apart; the first need somebody's attention most. */
export const groupNames = ['requested', 'offered', 'confirmed', 'waitlisted', 'over'] as const;
export type GroupName = (typeof groupNames)[number];

const groupOf: Readonly<Record<BookingStatus, GroupName>> = {
  requested: 'requested', offered: 'offered', confirmed: 'confirmed', attended: 'confirmed', no_show: 'confirmed', waitlisted: 'waitlisted', declined: 'over', expired: 'over', cancelled: 'over',
};

/** Those who wait in the order of the list, all others in the order of booking. */
export function groupedBookings(bookings: readonly BookingView[]): Record<GroupName, BookingView[]> {
  const groups: Record<GroupName, BookingView[]> = { requested: [], offered: [], confirmed: [], waitlisted: [], over: [] };
  const sorted = bookings.toSorted((a, b) => (a.queuePlace ?? 0) - (b.queuePlace ?? 0) || a.bookedAt.localeCompare(b.bookedAt));
  for (const booking of sorted) groups[groupOf[booking.status]].push(booking);
  return groups;
}

/** Whether something can still be done about it. */
export function isLive({ status }: Pick<BookingView, 'status'>): boolean {
  return groupOf[status] !== 'over' && status !== 'attended' && status !== 'no_show';
}

export type Act = 'approve' | 'decline' | 'cancel';

/** What can be done to all of these bookings at once. */
export function actsFor(bookings: readonly Pick<BookingView, 'status'>[]): Act[] {
  const all = (...statuses: BookingStatus[]) => bookings.every(({ status }) => statuses.includes(status));
  return [...(all('requested') ? ['approve' as const] : []), ...(all('requested', 'waitlisted') ? ['decline' as const] : []), 'cancel'];
}
