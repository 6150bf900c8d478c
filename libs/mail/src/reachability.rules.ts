import type { AddressState, InvitationBasis, MessageClass, MessageReason } from '@relais/contracts';

/**
 * R8, the one table of who may be mailed: message class × address state (and, for what people did not ask for, a basis).
 * Null when the mail may go, else the reason why not. Belgian DPA, draft recommendation 01/2025: invitations are direct marketing.
 */
export function whyNotMailed(messageClass: MessageClass, state: AddressState, basis: InvitationBasis): MessageReason | null {
  if (state === 'bounced' || state === 'do_not_contact') return state;
  if (messageClass === 'service') return null;
  if (state === 'opted_out') return 'opted_out';
  return basis === 'none' ? 'no_invitation_basis' : null;
}
