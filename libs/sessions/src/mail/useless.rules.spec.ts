import { describe, expect, it } from '@jest/globals';
import { whyUseless } from './useless.rules.ts';

const startsAt = '2026-11-26T09:00:00.000Z';
const reminder = { kind: 'session_reminder', facts: { startsAt } } as const;

describe('a message about a session', () => {
  it('makes sense while the session stands', () => {
    expect(whyUseless(reminder, { status: 'confirmed', startsAt })).toBeNull();
  });

  it('makes none once the session is cancelled or held', () => {
    expect(whyUseless(reminder, { status: 'cancelled', startsAt })).toBe('session_cancelled');
    expect(whyUseless({ kind: 'session_invitation', facts: {} }, { status: 'held', startsAt })).toBe('session_held');
    expect(whyUseless(reminder, null)).toBe('session_cancelled');
  });

  it('makes none as a reminder of a time that is no longer', () => {
    expect(whyUseless(reminder, { status: 'confirmed', startsAt: '2026-11-27T09:00:00.000Z' })).toBe('session_moved');
  });

  it('says of a cancelled session that it is cancelled', () => {
    expect(whyUseless({ kind: 'session_cancellation', facts: {} }, { status: 'cancelled', startsAt })).toBeNull();
  });

  it('says so no more once the session takes place after all', () => {
    expect(whyUseless({ kind: 'session_cancellation', facts: {} }, { status: 'confirmed', startsAt })).toBe('change_undone');
    expect(whyUseless({ kind: 'session_reinstatement', facts: {} }, { status: 'confirmed', startsAt })).toBeNull();
    expect(whyUseless({ kind: 'session_reinstatement', facts: {} }, { status: 'cancelled', startsAt })).toBe('session_cancelled');
  });
});
