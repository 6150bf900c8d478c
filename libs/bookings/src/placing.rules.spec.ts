import { describe, expect, it } from '@jest/globals';
import { placing, proofDue, seatedStatus, seatsForNewcomers } from './placing.rules.ts';

describe('a booking that comes in', () => {
  it.each([
    ['seats left', { seatsTaken: 8, waiting: 0 }, 2, false, 'seated'],
    ['too few seats', { seatsTaken: 9, waiting: 0 }, 2, false, 'full'],
    ['too few seats, would wait', { seatsTaken: 9, waiting: 0 }, 2, true, 'waits'],
    ['seats left, but others wait', { seatsTaken: 8, waiting: 1 }, 1, false, 'full'],
    ['seats left, others wait, would wait', { seatsTaken: 8, waiting: 1 }, 1, true, 'waits'],
    ['a group larger than the session', { seatsTaken: 0, waiting: 0 }, 11, true, 'full'],
  ] as const)('%s', (_, room, seats, orWait, expected) => {
    expect(placing({ capacity: 10, ...room }, { seats, orWait })).toBe(expected);
  });

  it.each([
    [{ seatsTaken: 4, waiting: 0 }, 6],
    [{ seatsTaken: 4, waiting: 1 }, 0],
    [{ seatsTaken: 12, waiting: 0 }, 0],
  ])('finds the seats of %j', (room, expected) => {
    expect(seatsForNewcomers({ capacity: 10, ...room })).toBe(expected);
  });

  it.each([
    ['partner', { asksApproval: false, asksProof: false }, 'confirmed'],
    ['partner', { asksApproval: true, asksProof: false }, 'requested'],
    ['partner', { asksApproval: false, asksProof: true }, 'requested'],
    ['planner', { asksApproval: true, asksProof: true }, 'confirmed'],
  ] as const)('by a %s with %j is %s', (by, rules, expected) => {
    expect(seatedStatus({ ...rules, asksNames: false }, by)).toBe(expected);
  });
});

describe('an address that is not proven', () => {
  const now = '2026-11-25T10:00:00.000Z';

  it.each([
    ['2026-12-24T10:00:00.000Z', '2026-11-26T10:00:00.000Z'],
    ['2026-11-25T15:00:00.000Z', '2026-11-25T15:00:00.000Z'],
  ])('holds its seats for a day, until the cut-off at %s', (closesAt, expected) => {
    expect(proofDue({ now, closesAt })).toBe(expected);
  });
});
