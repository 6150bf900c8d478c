import { Injectable } from '@nestjs/common';
import { insertRows } from '@relais/database';
import { Clock, newId } from '@relais/platform';
import type { EntityManager } from 'typeorm';
import { AuditEntry } from './audit-entry.entity.ts';

export interface Act {
  /** Null when a partner or Relais itself acted. */
  readonly userId: string | null;
  readonly act: string;
  readonly subject: string;
  readonly subjectId: string;
  /** Ids, codes and names of changed fields; never a person's data. */
  readonly details?: Record<string, unknown>;
}

/** Writes who did what, in the unit of work of the deed itself. */
@Injectable()
export class Audit {
  constructor(private readonly clock: Clock) {}

  async record(db: EntityManager, { userId, act, subject, subjectId, details = {} }: Act): Promise<void> {
    await insertRows(db, AuditEntry, [{ id: newId(), at: this.clock.instant(), userId, act, subject, subjectId, details }]);
  }
}
