import type { AddressState, ContactInput, ContactPatch, InvitationBasis } from '@relais/contracts';

interface StoredContact {
  readonly email: string;
  readonly addressState: AddressState;
  readonly invitationBasis: InvitationBasis;
  readonly invitationBasisAt: string | null;
}

type MailFacts = Pick<StoredContact, 'addressState' | 'invitationBasis' | 'invitationBasisAt'>;

/** What is known of a new address: nothing bad yet, and since when it may be invited (R8). */
export function firstMailFacts({ invitationBasis }: Pick<ContactInput, 'invitationBasis'>, now: string): MailFacts {
  return { addressState: 'ok', invitationBasis, invitationBasisAt: invitationBasis === 'none' ? null : now };
}

/** Another address starts afresh; another basis for inviting is remembered with its moment (R8). */
export function mailFactsAfter(before: StoredContact, patch: Pick<ContactPatch, 'email' | 'invitationBasis'>, now: string): MailFacts {
  const { email = before.email, invitationBasis = before.invitationBasis } = patch;
  const isSameAddress = email.toLowerCase() === before.email.toLowerCase();
  return {
    addressState: isSameAddress ? before.addressState : 'ok',
    invitationBasis,
    invitationBasisAt: invitationBasis === before.invitationBasis ? before.invitationBasisAt : now,
  };
}
