import { describe, expect, it } from '@jest/globals';
import { axisFault, cameFault, totalOf } from './tally.rules.ts';

describe('a tally', () => {
  it('adds up when every axis sums to the headcount, unknown included', () => {
    expect(axisFault({ unnamed: 8, byRole: { community_member: 6, unknown: 2 }, byLanguage: { ti: 3, ar: 1, unknown: 4 } })).toBeNull();
  });

  it('names the axis that does not add up', () => {
    expect(axisFault({ unnamed: 8, byRole: { volunteer: 7 }, byLanguage: { unknown: 8 } })).toEqual({ axis: 'role', sum: 7, headcount: 8 });
    expect(axisFault({ unnamed: 8, byRole: { unknown: 8 }, byLanguage: { fr: 9 } })).toEqual({ axis: 'language', sum: 9, headcount: 8 });
  });

  it('may be empty when nobody came unnamed', () => {
    expect(axisFault({ unnamed: 0, byRole: {}, byLanguage: {} })).toBeNull();
    expect(axisFault({ unnamed: 1, byRole: {}, byLanguage: { unknown: 1 } })).toEqual({ axis: 'role', sum: 0, headcount: 1 });
  });
});

describe('who of the booked came', () => {
  const seats = new Map([['a', 3], ['b', 1]]);

  it('is at most the seats of each booking', () => {
    expect(cameFault([{ bookingId: 'a', came: 3 }, { bookingId: 'b', came: 0 }], seats)).toBeNull();
    expect(cameFault([{ bookingId: 'b', came: 2 }], seats)).toEqual({ index: 0, why: 'more_than_booked', seats: 1 });
  });

  it('knows only this session’s bookings, each once', () => {
    expect(cameFault([{ bookingId: 'c', came: 1 }], seats)?.why).toBe('unknown_booking');
    expect(cameFault([{ bookingId: 'a', came: 1 }, { bookingId: 'a', came: 1 }], seats)).toEqual({ index: 1, why: 'twice', seats: 3 });
  });

  it('is added to the unnamed for the total', () => {
    expect(totalOf([{ bookingId: 'a', came: 2 }, { bookingId: 'b', came: 1 }], 5)).toEqual({ cameBooked: 3, total: 8 });
  });
});
