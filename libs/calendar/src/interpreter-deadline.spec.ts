import { describe, expect, it } from '@jest/globals';
import { interpreterDeadline } from './interpreter-deadline.ts';
import { instantOf, localOf } from './zoned-time.ts';

const deadlineFor = (local: string, zone = 'Europe/Brussels') =>
  localOf(interpreterDeadline(instantOf(local, zone), zone), zone);

describe('the deadline for cancelling an interpreter', () => {
  it('is 10:00 the day before', () => expect(deadlineFor('2026-11-26T14:00')).toBe('2026-11-25T10:00'));
  it('is the same for an early and a late session', () =>
    expect(deadlineFor('2026-11-26T08:00')).toBe(deadlineFor('2026-11-26T23:30')));
  it('is Friday for a session on Monday', () => expect(deadlineFor('2026-11-23T09:00')).toBe('2026-11-20T10:00'));
  it('steps over Armistice Day', () => expect(deadlineFor('2026-11-12T09:00')).toBe('2026-11-10T10:00'));
  it('is 10:00 local time on the other side of a clock change', () =>
    expect(deadlineFor('2026-03-30T10:00')).toBe('2026-03-27T10:00'));
  it('follows the local day of the session, not the UTC day', () => {
    expect(interpreterDeadline('2026-11-25T23:30:00.000Z', 'Europe/Brussels')).toBe('2026-11-25T09:00:00.000Z');
  });
});
