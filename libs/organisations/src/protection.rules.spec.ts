import { describe, expect, it } from '@jest/globals';
import { mayKnowAddress, mayLiftProtection } from './protection.rules.ts';

describe('the address of a sensitive place', () => {
  it('is for coordinators and administrators', () => {
    expect(mayKnowAddress({ role: 'coordinator', hasSessionThere: false })).toBe(true);
    expect(mayKnowAddress({ role: 'admin', hasSessionThere: false })).toBe(true);
  });

  it('is for a counsellor only with a session there, and never for a viewer', () => {
    expect(mayKnowAddress({ role: 'counsellor', hasSessionThere: false })).toBe(false);
    expect(mayKnowAddress({ role: 'counsellor', hasSessionThere: true })).toBe(true);
    expect(mayKnowAddress({ role: 'viewer', hasSessionThere: true })).toBe(false);
  });
});

describe('the protection of a place', () => {
  it('is put on by every planner, and lifted by coordinators only', () => {
    expect(mayLiftProtection({ role: 'counsellor', before: false, after: true })).toBe(true);
    expect(mayLiftProtection({ role: 'counsellor', before: true, after: true })).toBe(true);
    expect(mayLiftProtection({ role: 'counsellor', before: true, after: false })).toBe(false);
    expect(mayLiftProtection({ role: 'coordinator', before: true, after: false })).toBe(true);
  });
});
