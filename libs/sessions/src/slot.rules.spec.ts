import { describe, expect, it } from '@jest/globals';
import { faultOf, slotOf } from './slot.rules.ts';

const zone = 'Europe/Brussels';
const at = (startsAtLocal: string, endsAtLocal: string) => slotOf({ startsAtLocal, endsAtLocal, zone });

describe('the slot of a plan', () => {
  it('stays at ten o’clock on both sides of a clock change', () => {
    expect(at('2026-10-24T10:00', '2026-10-24T12:00').startsAt).toBe('2026-10-24T08:00:00.000Z');
    expect(at('2026-10-26T10:00', '2026-10-26T12:00').startsAt).toBe('2026-10-26T09:00:00.000Z');
  });

  it('moves a start that does not exist forward by the gap', () => {
    expect(at('2026-03-29T02:30', '2026-03-29T04:30')).toEqual({ startsAt: '2026-03-29T01:30:00.000Z', endsAt: '2026-03-29T02:30:00.000Z' });
  });

  it('takes the first of two equal hours', () => {
    expect(at('2026-10-25T02:30', '2026-10-25T04:00').startsAt).toBe('2026-10-25T00:30:00.000Z');
  });

  it('must end after it starts, within a day', () => {
    expect(faultOf(at('2026-11-26T10:00', '2026-11-26T10:00'))).toBe('session_ends_before_start');
    expect(faultOf(at('2026-11-26T10:00', '2026-11-26T09:00'))).toBe('session_ends_before_start');
    expect(faultOf(at('2026-11-26T10:00', '2026-11-27T10:00'))).toBeNull();
    expect(faultOf(at('2026-11-26T10:00', '2026-11-27T10:15'))).toBe('session_too_long');
  });
});
