import { describe, expect, it } from '@jest/globals';
import { deadlineReminder, isFreeOfCharge } from './interpreter-booking.rules.ts';

const zone = 'Europe/Brussels';
/** Thursday 26 November 2026, 14:00: free of charge until Wednesday 10:00. */
const session = { status: 'confirmed', startsAt: '2026-11-26T13:00:00.000Z', zone, interpreterLanguage: 'ar' } as const;

describe('cancelling an interpreter', () => {
  it('is free until 10:00 on the working day before, and not a minute longer', () => {
    expect(isFreeOfCharge(session, '2026-11-25T09:00:00.000Z')).toBe(true);
    expect(isFreeOfCharge(session, '2026-11-25T09:00:01.000Z')).toBe(false);
  });

  it('is free until Friday for a session on Monday', () => {
    expect(isFreeOfCharge({ startsAt: '2026-11-30T09:00:00.000Z', zone }, '2026-11-27T09:00:00.000Z')).toBe(true);
    expect(isFreeOfCharge({ startsAt: '2026-11-30T09:00:00.000Z', zone }, '2026-11-28T08:00:00.000Z')).toBe(false);
  });
});

describe('the reminder of the deadline', () => {
  it('is due at 10:00 on the working day before the deadline’s', () => {
    expect(deadlineReminder(session, '2026-11-20T09:00:00.000Z')).toEqual({ dueAt: '2026-11-24T09:00:00.000Z', deadline: '2026-11-25T09:00:00.000Z' });
  });

  it('skips weekends, holidays and the change of clocks', () => {
    const tuesday = { ...session, startsAt: '2026-10-27T09:00:00.000Z' };
    expect(deadlineReminder(tuesday, '2026-10-01T09:00:00.000Z')).toEqual({ dueAt: '2026-10-23T08:00:00.000Z', deadline: '2026-10-26T09:00:00.000Z' });
    const afterArmistice = { ...session, startsAt: '2026-11-12T09:00:00.000Z' };
    expect(deadlineReminder(afterArmistice, '2026-11-01T09:00:00.000Z')).toEqual({ dueAt: '2026-11-09T09:00:00.000Z', deadline: '2026-11-10T09:00:00.000Z' });
  });

  it('goes for tentative sessions too, not for drafts, cancelled and held ones, nor where nobody is needed', () => {
    const now = '2026-11-20T09:00:00.000Z';
    expect(deadlineReminder({ ...session, status: 'tentative' }, now)).not.toBeNull();
    for (const status of ['draft', 'cancelled', 'held'] as const) expect(deadlineReminder({ ...session, status }, now)).toBeNull();
    expect(deadlineReminder({ ...session, interpreterLanguage: null }, now)).toBeNull();
  });

  it('does not go once its moment has passed', () => {
    expect(deadlineReminder(session, '2026-11-24T09:00:00.000Z')).toBeNull();
  });
});
