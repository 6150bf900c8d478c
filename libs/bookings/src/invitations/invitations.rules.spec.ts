import { describe, expect, it } from '@jest/globals';
import { whyNotInvited, whyNotMailedYet } from './invitations.rules.ts';

describe('an invitation', () => {
  it('is for sessions that are booked by invitation, and are still to come', () => {
    expect(whyNotInvited({ visibility: 'invited', status: 'draft' })).toBeNull();
    expect(whyNotInvited({ visibility: 'public', status: 'confirmed' })).toBe('session_not_by_invitation');
    expect(whyNotInvited({ visibility: 'internal', status: 'confirmed' })).toBe('session_not_by_invitation');
    expect(whyNotInvited({ visibility: 'invited', status: 'cancelled' })).toBe('session_cancelled_is_fixed');
    expect(whyNotInvited({ visibility: 'invited', status: 'held' })).toBe('session_held_is_fixed');
  });

  it('is mailed once the session is confirmed', () => {
    expect(whyNotMailedYet({ visibility: 'invited', status: 'confirmed' })).toBeNull();
    expect(whyNotMailedYet({ visibility: 'invited', status: 'tentative' })).toBe('invitation_before_confirmation');
    expect(whyNotMailedYet({ visibility: 'public', status: 'confirmed' })).toBe('session_not_by_invitation');
  });
});
