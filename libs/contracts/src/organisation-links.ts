import { z } from 'zod';
import { Email, Id, Instant } from './primitives.ts';

/** The private link of an organisation to its own page. */
export const OrganisationLink = z.strictObject({ url: z.string().nullable().meta({ description: 'Null where there is none, or it was revoked' }), expiresAt: Instant.nullable() }).meta({ id: 'OrganisationLink' });
export type OrganisationLink = z.infer<typeof OrganisationLink>;

/** Asks for a fresh link by mail; the answer is the same whether the address is known or not. */
export const OrganisationLinkRequest = z.strictObject({ email: Email }).meta({ id: 'OrganisationLinkRequest' });
export type OrganisationLinkRequest = z.infer<typeof OrganisationLinkRequest>;

/** Organisations that may book a session by invitation. */
export const SessionInvitationInput = z.strictObject({ organisationIds: z.array(Id).min(1).max(50) }).meta({ id: 'SessionInvitationInput' });
export type SessionInvitationInput = z.infer<typeof SessionInvitationInput>;
export const SessionInvitationView = z
  .strictObject({
    id: Id,
    organisationId: Id,
    organisationName: z.string(),
    url: z.string().nullable().meta({ description: 'Null once it is withdrawn' }),
    withdrawn: z.boolean(),
    bookings: z.int().meta({ description: 'Bookings of that organisation that stand' }),
    seats: z.int(),
    recipient: z.string().nullable().meta({ description: 'The address that an invitation by mail goes to; null where no contact may be invited (R8), and for who may not plan' }),
    mailedAt: Instant.nullable(),
    createdAt: Instant,
  })
  .meta({ id: 'SessionInvitation' });
export type SessionInvitationView = z.infer<typeof SessionInvitationView>;
export const SessionInvitationList = z.strictObject({ items: z.array(SessionInvitationView) }).meta({ id: 'SessionInvitationList' });
export type SessionInvitationList = z.infer<typeof SessionInvitationList>;

/** Invitations to be mailed to the organisations' contacts. */
export const InvitationMailing = z.strictObject({ invitationIds: z.array(Id).min(1).max(50) }).meta({ id: 'InvitationMailing' });
export type InvitationMailing = z.infer<typeof InvitationMailing>;
