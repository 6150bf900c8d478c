import { describe, expect, it } from '@jest/globals';
import { reminderTime } from './reminder.rules.ts';

const startsAt = '2026-11-26T09:00:00.000Z';

describe('a reminder', () => {
  it('goes 48 hours before the start and is of use until an hour before', () => {
    expect(reminderTime(startsAt, '2026-11-01T09:00:00.000Z')).toEqual({ dueAt: '2026-11-24T09:00:00.000Z', usefulUntil: '2026-11-26T08:00:00.000Z' });
  });

  it('goes 24 hours before to those who came later', () => {
    expect(reminderTime(startsAt, '2026-11-24T09:00:00.000Z')?.dueAt).toBe('2026-11-25T09:00:00.000Z');
    expect(reminderTime(startsAt, '2026-11-25T08:59:00.000Z')?.dueAt).toBe('2026-11-25T09:00:00.000Z');
  });

  it('does not go to those who were told within the last day', () => {
    expect(reminderTime(startsAt, '2026-11-25T09:00:00.000Z')).toBeNull();
    expect(reminderTime(startsAt, '2026-11-27T09:00:00.000Z')).toBeNull();
  });
});
