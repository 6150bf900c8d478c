import { describe, expect, it } from '@jest/globals';
import { bookingState, seatsLeft, whyNotBooked, whyNotBookedByStaff, whyNotChanged, whyNotChangedByStaff, type Bookable } from './bookings.rules.ts';

const session: Bookable = {
  status: 'confirmed',
  visibility: 'public',
  capacity: 10,
  seatsTaken: 4,
  endsAt: '2026-11-26T11:00:00.000Z',
  closesAt: '2026-11-26T07:00:00.000Z',
};
const before = '2026-11-20T09:00:00.000Z';
const stateOf = (change: Partial<Bookable>, now = before) => bookingState({ ...session, ...change }, 'anybody', now);

describe('seats left', () => {
  it('are what the capacity leaves, and never fewer than none', () => {
    expect(seatsLeft({ capacity: 10, seatsTaken: 4 })).toBe(6);
    expect(seatsLeft({ capacity: 10, seatsTaken: 10 })).toBe(0);
    expect(seatsLeft({ capacity: 8, seatsTaken: 10 })).toBe(0);
  });
});

describe('the state of booking', () => {
  it('is open while there are seats, down to the last one', () => {
    expect(stateOf({})).toBe('open');
    expect(stateOf({ seatsTaken: 9 })).toBe('open');
  });

  it('is full without seats', () => expect(stateOf({ seatsTaken: 10 })).toBe('full'));

  it('closes at the cut-off itself, full or not', () => {
    expect(stateOf({}, '2026-11-26T06:59:59.999Z')).toBe('open');
    expect(stateOf({}, '2026-11-26T07:00:00.000Z')).toBe('closed');
    expect(stateOf({ seatsTaken: 10 }, '2026-11-26T07:00:00.000Z')).toBe('closed');
  });

  it('is past from the end on, or once the session is held', () => {
    expect(stateOf({}, '2026-11-26T10:59:59.999Z')).toBe('closed');
    expect(stateOf({}, '2026-11-26T11:00:00.000Z')).toBe('past');
    expect(stateOf({ status: 'held' })).toBe('past');
  });

  it('says cancelled even when it is over', () => expect(stateOf({ status: 'cancelled' }, '2027-01-01T00:00:00.000Z')).toBe('cancelled'));

  it.each([{ status: 'draft' }, { status: 'tentative' }, { visibility: 'internal' }, { capacity: 0, seatsTaken: 0 }] as const)('is not open for %j', (change) => {
    expect(stateOf(change)).toBe('not_open');
  });

  it('hides a cancelled session that was internal', () => expect(stateOf({ status: 'cancelled', visibility: 'internal' })).toBe('not_open'));

  it('opens an invited session to those with its link only', () => {
    expect(stateOf({ visibility: 'invited' })).toBe('not_open');
    expect(bookingState({ ...session, visibility: 'invited' }, 'invited', before)).toBe('open');
    expect(bookingState({ ...session, visibility: 'internal' }, 'invited', before)).toBe('not_open');
  });

  it('still shows a session to those who booked it before it became internal', () => {
    expect(bookingState({ ...session, visibility: 'internal' }, 'booked', before)).toBe('open');
  });
});

describe('a refusal', () => {
  it('names what stands in the way of a partner', () => {
    expect(whyNotBooked('open')).toBeNull();
    expect(whyNotBooked('full')).toBe('session_full');
    expect(whyNotBooked('not_open')).toBe('booking_not_open');
    for (const state of ['closed', 'past', 'cancelled'] as const) expect(whyNotBooked(state)).toBe('booking_closed');
  });

  it('does not hold a planner to the cut-off, only to the end and the status', () => {
    expect(whyNotBookedByStaff(session, '2026-11-26T10:00:00.000Z')).toBeNull();
    expect(whyNotBookedByStaff(session, session.endsAt)).toBe('booking_closed');
    expect(whyNotBookedByStaff({ ...session, status: 'tentative' }, before)).toBe('booking_not_open');
    expect(whyNotBookedByStaff({ ...session, status: 'held' }, before)).toBe('session_held_is_fixed');
    expect(whyNotBookedByStaff({ ...session, status: 'cancelled' }, before)).toBe('session_cancelled_is_fixed');
  });

  it('lets partners change until the cut-off, full session or not', () => {
    expect(whyNotChanged({ status: 'confirmed' }, 'open')).toBeNull();
    expect(whyNotChanged({ status: 'confirmed' }, 'full')).toBeNull();
    for (const state of ['closed', 'past', 'cancelled', 'not_open'] as const) expect(whyNotChanged({ status: 'confirmed' }, state)).toBe('booking_closed');
  });

  it('leaves a cancelled booking cancelled', () => {
    expect(whyNotChanged({ status: 'cancelled' }, 'open')).toBe('booking_cancelled');
    expect(whyNotChangedByStaff({ status: 'cancelled' }, session)).toBe('booking_cancelled');
  });

  it('lets planners change until the session is held or cancelled', () => {
    expect(whyNotChangedByStaff({ status: 'confirmed' }, session)).toBeNull();
    expect(whyNotChangedByStaff({ status: 'confirmed' }, { status: 'held' })).toBe('session_held_is_fixed');
    expect(whyNotChangedByStaff({ status: 'confirmed' }, { status: 'cancelled' })).toBe('session_cancelled_is_fixed');
  });
});
