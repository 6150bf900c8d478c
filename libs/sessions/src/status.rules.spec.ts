import { describe, expect, it } from '@jest/globals';
import { sessionStatuses } from '@relais/contracts';
import { debriefIsDue, holdsTime, mayBecome, whyFixed } from './status.rules.ts';

describe('a session’s status', () => {
  it('goes from draft to tentative to confirmed to held', () => {
    expect(mayBecome('draft', 'tentative')).toBe(true);
    expect(mayBecome('tentative', 'confirmed')).toBe(true);
    expect(mayBecome('confirmed', 'held')).toBe(true);
  });

  it('may be cancelled until it is held', () => {
    expect(sessionStatuses.filter((status) => mayBecome(status, 'cancelled'))).toEqual(['draft', 'tentative', 'confirmed']);
  });

  it('never leaves held or cancelled, and never goes back', () => {
    for (const status of sessionStatuses) {
      expect(mayBecome('held', status)).toBe(false);
      expect(mayBecome('cancelled', status)).toBe(false);
    }
    expect(mayBecome('confirmed', 'draft')).toBe(false);
    expect(mayBecome('draft', 'held')).toBe(false);
  });

  it('fixes what was held or cancelled', () => {
    expect(whyFixed('held')).toBe('session_held_is_fixed');
    expect(whyFixed('cancelled')).toBe('session_cancelled_is_fixed');
    expect(whyFixed('confirmed')).toBeNull();
  });

  it('holds time from tentative on', () => {
    expect(sessionStatuses.filter(holdsTime)).toEqual(['tentative', 'confirmed', 'held']);
  });

  it('asks for a debrief once it has begun', () => {
    const session = { status: 'confirmed', startsAt: '2026-11-26T09:00:00.000Z' } as const;
    expect(debriefIsDue(session, '2026-11-26T08:59:59.999Z')).toBe(false);
    expect(debriefIsDue(session, '2026-11-26T09:00:00.000Z')).toBe(true);
    expect(debriefIsDue({ ...session, status: 'held' }, '2026-11-27T09:00:00.000Z')).toBe(false);
  });
});
