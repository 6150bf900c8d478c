import { describe, expect, it } from '@jest/globals';
import type { BookingView } from '@relais/contracts';
import { actsFor, groupedBookings, isLive } from './booking-groups.ts';

const booking = (name: string, status: BookingView['status'], changes: Partial<BookingView> = {}): BookingView => ({
  id: name, sessionId: 's', organisationId: null, organisationName: name, contactEmail: 'onthaal@example.org', contactName: '', language: 'nl', seats: 1, functions: {}, participants: [], accessNeeds: '',
  interpreterLanguage: null, answers: [], status, bookedByPlanner: false, cameSeats: null, bookedAt: '2026-11-01T09:00:00.000Z', cancelledAt: null, proofDueAt: null, declineReason: null, queuePlace: null,
  offerExpiresAt: null, version: 1, ...changes,
});

describe('the groups of bookings', () => {
  it('keep the waiting list in its own order, whoever booked first', () => {
    const first = booking('first', 'waitlisted', { queuePlace: 2, bookedAt: '2026-11-01T08:00:00.000Z' });
    const second = booking('second', 'waitlisted', { queuePlace: 1 });
    expect(groupedBookings([first, second]).waitlisted).toEqual([second, first]);
  });

  it('put those who came or did not among the confirmed, and what came to nothing at the end', () => {
    const { confirmed, over } = groupedBookings([booking('a', 'attended'), booking('b', 'expired'), booking('c', 'no_show'), booking('d', 'declined'), booking('e', 'confirmed')]);
    expect([confirmed, over].map((group) => group.map(({ id }) => id))).toEqual([['a', 'c', 'e'], ['b', 'd']]);
  });
});

describe('what can be done', () => {
  const acts = (...statuses: BookingView['status'][]) => actsFor(statuses.map((status) => ({ status })));

  it('to several is what can be done to each', () => {
    expect(acts('requested', 'requested')).toEqual(['approve', 'decline', 'cancel']);
    expect(acts('requested', 'waitlisted')).toEqual(['decline', 'cancel']);
    expect(acts('requested', 'confirmed')).toEqual(['cancel']);
  });

  it('ends when a booking came to nothing or the session was held', () => {
    expect((['confirmed', 'offered', 'cancelled', 'attended'] as const).map((status) => isLive({ status }))).toEqual([true, true, false, false]);
  });
});
