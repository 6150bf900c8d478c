import { describe, expect, it } from '@jest/globals';
import type { AddressState, InvitationBasis, MessageClass } from '@relais/contracts';
import { whyNotMailed } from './reachability.rules.ts';

type Cell = readonly [MessageClass, AddressState, InvitationBasis, ReturnType<typeof whyNotMailed>];

const table: readonly Cell[] = [
  ['service', 'ok', 'none', null],
  ['service', 'ok', 'opt_in', null],
  ['service', 'opted_out', 'none', null],
  ['service', 'opted_out', 'legitimate_interest', null],
  ['service', 'bounced', 'opt_in', 'bounced'],
  ['service', 'do_not_contact', 'opt_in', 'do_not_contact'],
  ['invitation', 'ok', 'none', 'no_invitation_basis'],
  ['invitation', 'ok', 'opt_in', null],
  ['invitation', 'ok', 'legitimate_interest', null],
  ['invitation', 'opted_out', 'opt_in', 'opted_out'],
  ['invitation', 'bounced', 'opt_in', 'bounced'],
  ['invitation', 'do_not_contact', 'legitimate_interest', 'do_not_contact'],
  ['newsletter', 'ok', 'none', 'no_invitation_basis'],
  ['newsletter', 'ok', 'opt_in', null],
  ['newsletter', 'opted_out', 'legitimate_interest', 'opted_out'],
  ['newsletter', 'bounced', 'none', 'bounced'],
  ['newsletter', 'do_not_contact', 'none', 'do_not_contact'],
];

describe('who may be mailed', () => {
  it.each(table)('%s to an address that is %s, basis %s: %s', (messageClass, state, basis, reason) => {
    expect(whyNotMailed(messageClass, state, basis)).toBe(reason);
  });
});
