import { describe, expect, it } from '@jest/globals';
import { lengthenedBy, minutesOf, movedByDays, movedByMinutes, slotFrom, slotOf, startingAt } from './session-slot.ts';

const zone = 'Europe/Brussels';
const morning = { startsAtLocal: '2026-10-23T10:00', endsAtLocal: '2026-10-23T12:00' };

describe('moving a session', () => {
  it('keeps 10:00 at 10:00 when the clocks change in between', () => {
    const moved = movedByDays(morning, 3);
    expect(moved).toEqual({ startsAtLocal: '2026-10-26T10:00', endsAtLocal: '2026-10-26T12:00' });
    expect(minutesOf(moved, zone)).toBe(120);
  });

  it('moves by minutes past midnight', () => {
    expect(movedByMinutes({ startsAtLocal: '2026-12-31T22:00', endsAtLocal: '2026-12-31T23:50' }, 15)).toEqual({
      startsAtLocal: '2026-12-31T22:15',
      endsAtLocal: '2027-01-01T00:05',
    });
  });

  it('keeps its length on the clock where it begins elsewhere, also across the clock change', () => {
    expect(startingAt(morning, '2026-10-25T09:30')).toEqual({ startsAtLocal: '2026-10-25T09:30', endsAtLocal: '2026-10-25T11:30' });
  });

  it('reads the wall times of instants', () => {
    expect(slotOf({ startsAt: '2026-11-26T09:00:00.000Z', endsAt: '2026-11-26T11:00:00.000Z', zone })).toEqual({
      startsAtLocal: '2026-11-26T10:00',
      endsAtLocal: '2026-11-26T12:00',
    });
  });
});

describe('the length of a session', () => {
  it('grows and shrinks, but not below a quarter of an hour', () => {
    expect(lengthenedBy(morning, 15).endsAtLocal).toBe('2026-10-23T12:15');
    expect(lengthenedBy(morning, -300).endsAtLocal).toBe('2026-10-23T10:15');
  });

  it('is counted in real time when a session lasts through the clock change', () => {
    expect(slotFrom('2026-10-25T01:00', 180, zone).endsAtLocal).toBe('2026-10-25T03:00');
  });
});
