import type { SessionInvitationView } from '@relais/contracts';
import { query } from '@relais/database';
import type { PrivateLinks } from '@relais/identity';
import { Contact } from '@relais/organisations';
import { In, IsNull, Not, type EntityManager } from 'typeorm';
import { liveStatuses } from '../placing.rules.ts';

/** Whoever may not plan sees who is invited, but neither links nor addresses. */
export type Eyes = 'planner' | 'viewer';

interface Row {
  readonly id: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly withdrawnAt: string | null;
  readonly createdAt: string;
  readonly bookings: number | string;
  readonly seats: number | string;
  readonly mailedAt: string | null;
  readonly linkId: string | null;
}

interface Shown {
  readonly links: PrivateLinks;
  readonly publicUrl: string;
  readonly eyes: Eyes;
}

/** Those of a session, by the name of the organisation. */
export async function invitationsOf(db: EntityManager, sessionId: string, { links, publicUrl, eyes }: Shown): Promise<SessionInvitationView[]> {
  const rows = await query<Row>(db, selection, { sessionId, live: [...liveStatuses] });
  const invitable = await invitableContacts(db, rows.map(({ organisationId }) => organisationId));
  return rows.map(({ linkId, withdrawnAt, bookings, seats, ...row }) => ({
    ...row,
    url: linkId === null || eyes === 'viewer' ? null : `${publicUrl}/sessions/${sessionId}/book?key=${links.tokenOf('invitation', linkId)}`,
    withdrawn: withdrawnAt !== null, bookings: Number(bookings), seats: Number(seats),
    recipient: eyes === 'viewer' ? null : (invitable.get(row.organisationId)?.email ?? null),
  }));
}

const selection = `
  SELECT invitations.id, invitations.organisation_id AS "organisationId", organisations.name AS "organisationName", invitations.withdrawn_at AS "withdrawnAt", invitations.created_at AS "createdAt",
    (SELECT COUNT(*) FROM bookings WHERE bookings.session_id = invitations.session_id AND bookings.organisation_id = invitations.organisation_id AND bookings.status IN (:live)) AS bookings,
    (SELECT COALESCE(SUM(bookings.seats), 0) FROM bookings WHERE bookings.session_id = invitations.session_id AND bookings.organisation_id = invitations.organisation_id AND bookings.status IN (:live)) AS seats,
    (SELECT MAX(messages.created_at) FROM messages WHERE messages.session_id = invitations.session_id AND messages.organisation_id = invitations.organisation_id AND messages.created_at >= invitations.created_at) AS "mailedAt",
    links.id AS "linkId"
  FROM invitations JOIN organisations ON organisations.id = invitations.organisation_id
    LEFT JOIN private_links links ON links.purpose = 'invitation' AND links.subject_id = invitations.id AND links.revoked_at IS NULL
  WHERE invitations.session_id = :sessionId ORDER BY organisations.search_text, invitations.id`;

/** Of each organisation the contact that an invitation goes to: the first to write to, where it may be invited (R8). */
export async function invitableContacts(db: EntityManager, organisationIds: readonly string[]): Promise<Map<string, Contact>> {
  const contacts = await db.find(Contact, {
    where: { organisationId: In([...organisationIds]), archivedAt: IsNull(), email: Not(''), addressState: 'ok', invitationBasis: Not('none') }, order: { primary: 'ASC', id: 'DESC' },
  });
  return new Map(contacts.map((contact) => [contact.organisationId, contact]));
}
