import { Injectable } from '@nestjs/common';
import type { InvitationMailing } from '@relais/contracts';
import { UnitOfWork, findById } from '@relais/database';
import { Audit, type SignedIn } from '@relais/identity';
import { Outbox } from '@relais/mail';
import { Clock, RuleViolation } from '@relais/platform';
import { Session } from '@relais/sessions';
import { In, IsNull, type EntityManager } from 'typeorm';
import { Invitation } from './invitation.entity.ts';
import { invitableContacts } from './invitation.rows.ts';
import { whyNotMailedYet } from './invitations.rules.ts';

/** Mails private links to those contacts of the organisations that may be invited (R8). */
@Injectable()
export class InvitationMailings {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
  ) {}

  /**
   * One mail to each that was not mailed yet and has such a contact; of the others nothing comes.
   * @throws RuleViolation `not_found`, `session_not_by_invitation`, `invitation_before_confirmation` and those of a fixed session
   */
  async mail(sessionId: string, { invitationIds }: InvitationMailing, user: SignedIn): Promise<void> {
    await this.work.run(async (db) => {
      const session = await findById(db, Session, sessionId);
      if (!session) throw new RuleViolation('not_found');
      const refusal = whyNotMailedYet(session);
      if (refusal) throw new RuleViolation(refusal);
      const invitations = await db.findBy(Invitation, { id: In([...invitationIds]), sessionId, withdrawnAt: IsNull() });
      for (const invitation of invitations) await this.#plan(db, invitation, session);
      await this.audit.record(db, { userId: user.id, act: 'invitations_mailed', subject: 'session', subjectId: sessionId, details: { invitationIds: invitations.map(({ id }) => id) } });
    });
  }

  async #plan(db: EntityManager, { id, organisationId, createdAt }: Invitation, { id: sessionId, endsAt }: Session): Promise<void> {
    const contact = (await invitableContacts(db, [organisationId])).get(organisationId);
    if (!contact) return;
    const { email, name, language } = contact;
    await this.outbox.plan(db, {
      kind: 'session_invitation', messageClass: 'invitation', sessionId, organisationId, bookingId: null, contactId: contact.id, onceKey: `session_invitation invitation ${id} ${createdAt}`,
      recipient: { email, name, language }, dueAt: this.clock.instant(), usefulUntil: endsAt, facts: { invitationId: id },
    });
  }
}
