import { Injectable } from '@nestjs/common';
import { Clock, newId } from '@relais/platform';
import type { EntityManager } from 'typeorm';
import { Interaction } from './interaction.entity.ts';
import { Organisation } from './organisation.entity.ts';

export interface HeldSession {
  readonly organisationId: string;
  readonly sessionId: string;
  /** Local date of the session. */
  readonly on: string;
  /** UTC instant at which it began. */
  readonly at: string;
  readonly text: string;
}

/** What Relais itself writes into an organisation's memory. */
@Injectable()
export class OrganisationMemory {
  constructor(private readonly clock: Clock) {}

  /** A session was held there: a line in its memory, and the date since which it is silent moves on. */
  async sessionHeld(db: EntityManager, { organisationId, sessionId, on, at, text }: HeldSession): Promise<void> {
    await db.insert(Interaction, { id: newId(), organisationId, on, kind: 'session', text, userId: null, sessionId, createdAt: this.clock.instant() });
    await db
      .createQueryBuilder()
      .update(Organisation)
      .set({ lastSessionAt: at })
      .where('id = :organisationId AND (last_session_at IS NULL OR last_session_at < :at)', { organisationId, at })
      .execute();
  }
}
