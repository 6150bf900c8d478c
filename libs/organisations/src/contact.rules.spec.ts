import { describe, expect, it } from '@jest/globals';
import { firstMailFacts, mailFactsAfter } from './contact.rules.ts';

const now = '2026-11-23T09:00:00.000Z';
const earlier = '2026-01-05T09:00:00.000Z';
const stored = { email: 'onthaal@example.org', addressState: 'bounced', invitationBasis: 'opt_in', invitationBasisAt: earlier } as const;

describe('a new contact', () => {
  it('may be mailed, and remembers since when it may be invited', () => {
    expect(firstMailFacts({ invitationBasis: 'opt_in' }, now)).toEqual({ addressState: 'ok', invitationBasis: 'opt_in', invitationBasisAt: now });
    expect(firstMailFacts({ invitationBasis: 'none' }, now).invitationBasisAt).toBeNull();
  });
});

describe('a changed contact', () => {
  it('starts afresh with another address', () => {
    expect(mailFactsAfter(stored, { email: 'balie@example.org' }, now).addressState).toBe('ok');
  });

  it('keeps the state of an address that is only written differently', () => {
    expect(mailFactsAfter(stored, { email: 'Onthaal@Example.org' }, now).addressState).toBe('bounced');
    expect(mailFactsAfter(stored, {}, now)).toEqual({ addressState: 'bounced', invitationBasis: 'opt_in', invitationBasisAt: earlier });
  });

  it('remembers when the basis for inviting changed, also when it was withdrawn', () => {
    expect(mailFactsAfter(stored, { invitationBasis: 'legitimate_interest' }, now).invitationBasisAt).toBe(now);
    expect(mailFactsAfter(stored, { invitationBasis: 'none' }, now)).toMatchObject({ invitationBasis: 'none', invitationBasisAt: now });
    expect(mailFactsAfter(stored, { invitationBasis: 'opt_in' }, now).invitationBasisAt).toBe(earlier);
  });
});
