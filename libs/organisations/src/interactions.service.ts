import { Injectable } from '@nestjs/common';
import type { InteractionInput, InteractionList, InteractionView } from '@relais/contracts';
import { Readers, UnitOfWork } from '@relais/database';
import { Audit, type SignedIn } from '@relais/identity';
import { Clock, newId } from '@relais/platform';
import { Interaction } from './interaction.entity.ts';
import { OrganisationReader } from './organisation-reader.service.ts';
import { openOrganisation } from './held-organisation.ts';

const mostShown = 500;

/** An organisation's memory: dated lines, written by counsellors or by Relais. */
@Injectable()
export class Interactions {
  constructor(
    private readonly work: UnitOfWork,
    private readonly readers: Readers,
    private readonly organisations: OrganisationReader,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /** The latest 500, newest first. @throws RuleViolation `not_found` */
  async of(organisationId: string): Promise<InteractionList> {
    await this.organisations.read(organisationId);
    const items = await this.readers.query<InteractionView>(
      `SELECT interactions.id, interactions.on_date AS "on", interactions.kind, interactions.text, users.name AS "writtenBy", interactions.session_id AS "sessionId"
       FROM interactions LEFT JOIN users ON users.id = interactions.user_id
       WHERE interactions.organisation_id = :organisationId ORDER BY interactions.on_date DESC, interactions.id DESC LIMIT :mostShown`,
      { organisationId, mostShown },
    );
    return { items };
  }

  /** @throws RuleViolation `not_found`, `organisation_merged` */
  write(organisationId: string, input: InteractionInput, user: SignedIn): Promise<InteractionView> {
    return this.work.run(async (db) => {
      await openOrganisation(db, organisationId);
      const id = newId();
      await db.insert(Interaction, { id, organisationId, ...input, userId: user.id, sessionId: null, createdAt: this.clock.instant() });
      await this.audit.record(db, { userId: user.id, act: 'created', subject: 'interaction', subjectId: id });
      return { id, ...input, writtenBy: user.name, sessionId: null };
    });
  }
}
