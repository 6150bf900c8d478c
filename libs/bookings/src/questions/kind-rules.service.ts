import { Injectable } from '@nestjs/common';
import type { KindBookingRulesPatch, KindBookingRulesView, SessionKindCode } from '@relais/contracts';
import { Readers, UnitOfWork } from '@relais/database';
import { Audit, type SignedIn } from '@relais/identity';
import { RuleViolation } from '@relais/platform';
import { SessionKind } from '@relais/sessions';
import { IsNull, type EntityManager } from 'typeorm';
import { bookingRulesOf } from '../booking-rules-of.ts';

/** What bookings of a kind of session need, unless a session says otherwise. */
@Injectable()
export class KindRules {
  constructor(
    private readonly work: UnitOfWork,
    private readonly readers: Readers,
    private readonly audit: Audit,
  ) {}

  /** @throws RuleViolation `not_found` */
  async of(code: SessionKindCode): Promise<KindBookingRulesView> {
    return toRulesView(await requireKind(await this.readers.entities(), code));
  }

  /** @throws RuleViolation `not_found`, `version_conflict` with the stored view */
  change(code: SessionKindCode, expectedVersion: number, patch: KindBookingRulesPatch, user: SignedIn): Promise<KindBookingRulesView> {
    return this.work.run(async (db) => {
      const rulesVersion = expectedVersion === 1 ? IsNull() : expectedVersion;
      const { affected } = await db.update(SessionKind, { code, rulesVersion }, { ...patch, rulesVersion: expectedVersion + 1 });
      const now = toRulesView(await requireKind(db, code));
      if (affected !== 1) throw new RuleViolation('version_conflict', { current: now });
      await this.audit.record(db, { userId: user.id, act: 'changed', subject: 'session_kind', subjectId: code, details: { fields: Object.keys(patch) } });
      return now;
    });
  }
}

function toRulesView(kind: SessionKind): KindBookingRulesView {
  return { ...bookingRulesOf(kind, null), version: kind.rulesVersion ?? 1 };
}

async function requireKind(db: EntityManager, code: SessionKindCode): Promise<SessionKind> {
  const kind = await db.findOneBy(SessionKind, { code });
  if (!kind) throw new RuleViolation('not_found');
  return kind;
}
