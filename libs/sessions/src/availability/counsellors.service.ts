import { Injectable } from '@nestjs/common';
import type { CounsellorPatch, CounsellorView } from '@relais/contracts';
import { UnitOfWork, findById } from '@relais/database';
import { Audit, Office, User, type SignedIn } from '@relais/identity';
import { RuleViolation } from '@relais/platform';
import type { EntityManager } from 'typeorm';
import { holdCounsellor } from './held-counsellors.ts';

/** What a counsellor can give: their languages, and whether a woman or a man comes. */
@Injectable()
export class Counsellors {
  constructor(
    private readonly work: UnitOfWork,
    private readonly audit: Audit,
  ) {}

  /** @throws RuleViolation `not_found`, `not_allowed`, `counsellor_unknown`, `version_conflict` */
  change(id: string, expectedVersion: number, patch: CounsellorPatch, user: SignedIn): Promise<CounsellorView> {
    return this.work.run(async (db) => {
      const before = await requireUser(db, id);
      await holdCounsellor(db, id, user);
      const { gender = before.gender, languages = before.languages } = patch;
      const { affected } = await db.update(User, { id, version: expectedVersion }, { gender, languages });
      const after = await toView(db, await requireUser(db, id));
      if (affected !== 1) throw new RuleViolation('version_conflict', { current: after });
      await this.audit.record(db, { userId: user.id, act: 'changed', subject: 'user', subjectId: id, details: { fields: Object.keys(patch) } });
      return after;
    });
  }
}

async function requireUser(db: EntityManager, id: string): Promise<User> {
  const user = await findById(db, User, id);
  if (!user) throw new RuleViolation('not_found');
  return user;
}

async function toView(db: EntityManager, { id, name, officeId, languages, gender, version }: User): Promise<CounsellorView> {
  const office = officeId === null ? null : await findById(db, Office, officeId);
  return { id, name, officeId, officeName: office?.name ?? null, languages, gender, version };
}
