import { describe, expect, it } from '@jest/globals';
import { OrganisationPatch } from './organisations.ts';
import { SessionPatch } from './sessions.ts';

describe('a patch', () => {
  it('leaves out what was left out, defaults included', () => {
    expect(OrganisationPatch.parse({ name: 'De Kade' })).toEqual({ name: 'De Kade' });
    expect(SessionPatch.parse({})).toEqual({});
  });

  it('still checks what it carries', () => {
    expect(OrganisationPatch.safeParse({ name: '' }).success).toBe(false);
    expect(OrganisationPatch.safeParse({ nickname: 'x' }).success).toBe(false);
  });
});
