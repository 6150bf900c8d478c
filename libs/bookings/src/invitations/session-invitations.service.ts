import { Injectable } from '@nestjs/common';
import type { SessionInvitationInput, SessionInvitationList } from '@relais/contracts';
import { Readers, UnitOfWork, change, findById, query } from '@relais/database';
import { Audit, PrivateLinks, type SignedIn } from '@relais/identity';
import { namedOrganisation } from '@relais/organisations';
import { Clock, Environment, RuleViolation, newId } from '@relais/platform';
import { Session } from '@relais/sessions';
import type { EntityManager } from 'typeorm';
import { invitationsOf, type Eyes } from './invitation.rows.ts';
import { Invitation } from './invitation.entity.ts';
import { whyNotInvited } from './invitations.rules.ts';

/** Which organisations may book a session by invitation; each has a private link of its own. */
@Injectable()
export class SessionInvitations {
  constructor(
    private readonly work: UnitOfWork,
    private readonly readers: Readers,
    private readonly clock: Clock,
    private readonly links: PrivateLinks,
    private readonly environment: Environment,
    private readonly audit: Audit,
  ) {}

  /** By the name of the organisation. @throws RuleViolation `not_found` */
  async of(sessionId: string, eyes: Eyes): Promise<SessionInvitationList> {
    const db = this.work.current ?? (await this.readers.entities());
    await requireSession(db, sessionId);
    return { items: await invitationsOf(db, sessionId, { links: this.links, publicUrl: this.environment.publicUrl, eyes }) };
  }

  /**
   * Whoever is invited already stays so; who was withdrawn gets another link.
   * @throws RuleViolation `not_found`, `organisation_unknown`, `organisation_merged`, `organisation_do_not_contact`, `session_not_by_invitation` and those of a fixed session
   */
  invite(sessionId: string, { organisationIds }: SessionInvitationInput, user: SignedIn): Promise<SessionInvitationList> {
    return this.work.run(async (db) => {
      const refusal = whyNotInvited(await requireSession(db, sessionId));
      if (refusal) throw new RuleViolation(refusal);
      for (const [index, organisationId] of organisationIds.entries()) await this.#invite(db, { sessionId, organisationId, pointer: `/organisationIds/${index}`, user });
      await this.audit.record(db, { userId: user.id, act: 'organisations_invited', subject: 'session', subjectId: sessionId, details: { organisationIds } });
      return this.of(sessionId, 'planner');
    });
  }

  /** Its link opens nothing from now on; what was booked by it stays. @throws RuleViolation `not_found` */
  async withdraw(id: string, user: SignedIn): Promise<void> {
    await this.work.run(async (db) => {
      const invitation = await findById(db, Invitation, id);
      if (!invitation) throw new RuleViolation('not_found');
      if (invitation.withdrawnAt !== null) return;
      await db.update(Invitation, { id }, { withdrawnAt: this.clock.instant() });
      await this.links.revoke('invitation', id);
      const { sessionId, organisationId } = invitation;
      await this.audit.record(db, { userId: user.id, act: 'invitation_withdrawn', subject: 'session', subjectId: sessionId, details: { organisationId } });
    });
  }

  async #invite(db: EntityManager, { sessionId, organisationId, pointer, user }: Invited): Promise<void> {
    const { status } = await namedOrganisation(db, organisationId, pointer);
    if (status === 'do_not_contact') throw new RuleViolation('organisation_do_not_contact', { pointers: [pointer] });
    const [before] = await query<{ id: string; withdrawnAt: string | null }>(
      db, 'SELECT id, withdrawn_at AS "withdrawnAt" FROM invitations WHERE session_id = :sessionId AND organisation_id = :organisationId', { sessionId, organisationId },
    );
    if (before && before.withdrawnAt === null) return;
    await change(
      db,
      `INSERT INTO invitations (id, session_id, organisation_id, withdrawn_at, created_by, created_at) VALUES (:id, :sessionId, :organisationId, NULL, :userId, :now)
       ON CONFLICT (session_id, organisation_id) DO UPDATE SET withdrawn_at = NULL, created_by = excluded.created_by, created_at = excluded.created_at`,
      { id: newId(), sessionId, organisationId, userId: user.id, now: this.clock.instant() },
    );
    const { id } = await db.findOneByOrFail(Invitation, { sessionId, organisationId });
    if (before) await this.links.renew(db, 'invitation', id, null);
    else await this.links.ensure(db, 'invitation', id, null);
  }
}

interface Invited {
  readonly sessionId: string;
  readonly organisationId: string;
  readonly pointer: string;
  readonly user: SignedIn;
}

async function requireSession(db: EntityManager, id: string): Promise<Session> {
  const session = await findById(db, Session, id);
  if (!session) throw new RuleViolation('not_found');
  return session;
}
