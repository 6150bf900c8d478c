import { Injectable } from '@nestjs/common';
import type { SessionCheck, SessionCheckInput } from '@relais/contracts';
import { Readers } from '@relais/database';
import { requireSlot } from '../planning.service.ts';
import { Conflicts } from './conflicts.service.ts';

/** Looks at a plan while it is being typed; nothing is held or written, so that saving looks once more. */
@Injectable()
export class SessionChecks {
  constructor(
    private readonly readers: Readers,
    private readonly conflicts: Conflicts,
  ) {}

  /** Warnings that were accepted for this session before, in the same words, are left out. @throws RuleViolation `session_ends_before_start`, `session_too_long` */
  async check({ sessionId, leadId, coCounsellorIds, ...plan }: SessionCheckInput): Promise<SessionCheck> {
    const meeting = { ...plan, ...requireSlot(plan), sessionId: sessionId ?? '', title: '', userIds: [leadId, ...coCounsellorIds] };
    const db = await this.readers.entities();
    const findings = await this.conflicts.of(db, [meeting]);
    const open = await this.conflicts.unaccepted(db, findings);
    return { overlaps: findings.flatMap(({ overlaps }) => overlaps), warnings: open.flatMap(({ warnings }) => warnings) };
  }
}
