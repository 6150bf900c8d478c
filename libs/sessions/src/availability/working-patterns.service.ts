import { Injectable } from '@nestjs/common';
import type { WorkingPatternInput, WorkingPatternList, WorkingPatternView } from '@relais/contracts';
import { Readers, UnitOfWork, findById, insertRows } from '@relais/database';
import { Audit, User, type SignedIn } from '@relais/identity';
import { Clock, RuleViolation, newId } from '@relais/platform';
import { Not, type EntityManager } from 'typeorm';
import { holdCounsellor } from './held-counsellors.ts';
import { WorkingPattern } from './working-pattern.entity.ts';

/** When somebody works: one pattern after another, each from its first date on. */
@Injectable()
export class WorkingPatterns {
  constructor(
    private readonly work: UnitOfWork,
    private readonly readers: Readers,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /** In order of their first dates. @throws RuleViolation `not_found` */
  async of(userId: string): Promise<WorkingPatternList> {
    const db = await this.readers.entities();
    if (!(await db.existsBy(User, { id: userId }))) throw new RuleViolation('not_found');
    const patterns = await db.find(WorkingPattern, { where: { userId }, order: { validFrom: 'ASC' } });
    return { items: patterns.map(toView) };
  }

  /** @throws RuleViolation `not_allowed`, `counsellor_unknown`, `working_pattern_exists` */
  create(userId: string, input: WorkingPatternInput, user: SignedIn): Promise<WorkingPatternView> {
    return this.work.run(async (db) => {
      await holdCounsellor(db, userId, user);
      const pattern: WorkingPattern = { id: newId(), userId, ...input, createdBy: user.id, createdAt: this.clock.instant(), version: 1 };
      await requireOwnDate(db, pattern);
      await insertRows(db, WorkingPattern, [pattern]);
      await this.#record(db, user, 'created', pattern.id);
      return toView(pattern);
    });
  }

  /** @throws RuleViolation `not_found`, `not_allowed`, `version_conflict`, `working_pattern_exists` */
  change(id: string, expectedVersion: number, input: WorkingPatternInput, user: SignedIn): Promise<WorkingPatternView> {
    return this.work.run(async (db) => {
      const { userId } = await requirePattern(db, id);
      await holdCounsellor(db, userId, user);
      await requireOwnDate(db, { id, userId, validFrom: input.validFrom });
      const { affected } = await db.update(WorkingPattern, { id, version: expectedVersion }, input);
      const after = toView(await requirePattern(db, id));
      if (affected !== 1) throw new RuleViolation('version_conflict', { current: after });
      await this.#record(db, user, 'changed', id);
      return after;
    });
  }

  /** What was before it holds again. @throws RuleViolation `not_found`, `not_allowed`, `version_conflict` */
  remove(id: string, expectedVersion: number, user: SignedIn): Promise<void> {
    return this.work.run(async (db) => {
      const { userId } = await requirePattern(db, id);
      await holdCounsellor(db, userId, user);
      const { affected } = await db.delete(WorkingPattern, { id, version: expectedVersion });
      if (affected !== 1) throw new RuleViolation('version_conflict', { current: toView(await requirePattern(db, id)) });
      await this.#record(db, user, 'removed', id);
    });
  }

  #record(db: EntityManager, user: SignedIn, act: string, subjectId: string): Promise<void> {
    return this.audit.record(db, { userId: user.id, act, subject: 'working_pattern', subjectId });
  }
}

/** The person's row is held, so two patterns of one date cannot come in side by side. */
async function requireOwnDate(db: EntityManager, { id, userId, validFrom }: Pick<WorkingPattern, 'id' | 'userId' | 'validFrom'>): Promise<void> {
  const isTaken = await db.existsBy(WorkingPattern, { userId, validFrom, id: Not(id) });
  if (isTaken) throw new RuleViolation('working_pattern_exists', { pointers: ['/validFrom'] });
}

async function requirePattern(db: EntityManager, id: string): Promise<WorkingPattern> {
  const pattern = await findById(db, WorkingPattern, id);
  if (!pattern) throw new RuleViolation('not_found');
  return pattern;
}

function toView({ id, userId, validFrom, weeks, spans, version }: WorkingPattern): WorkingPatternView {
  return { id, userId, validFrom, weeks, spans, version };
}
