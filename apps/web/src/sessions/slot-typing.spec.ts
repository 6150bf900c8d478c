import { describe, expect, it } from '@jest/globals';
import { withEndClock, withStart } from './slot-typing.ts';

const zone = 'Europe/Brussels';
const slot = { startsAtLocal: '2026-11-26T10:00', endsAtLocal: '2026-11-26T11:30' };

describe('typing the time of a session', () => {
  it('keeps its length when the start moves', () => {
    expect(withStart(slot, '2026-11-27T23:00', zone)).toEqual({ startsAtLocal: '2026-11-27T23:00', endsAtLocal: '2026-11-28T00:30' });
  });

  it('lets an evening round end in the night after it', () => {
    expect(withEndClock(withStart(slot, '2026-11-26T22:00', zone), '01:00', zone).endsAtLocal).toBe('2026-11-27T01:00');
  });

  it('does not take a slip for a session of 22 hours', () => {
    expect(withEndClock(slot, '08:00', zone).endsAtLocal).toBe('2026-11-26T08:00');
  });
});
