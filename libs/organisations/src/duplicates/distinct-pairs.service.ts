import { Injectable } from '@nestjs/common';
import type { DistinctPair, DistinctPairPage, DistinctPairQuery, DistinctPairView } from '@relais/contracts';
import { Readers, UnitOfWork, change } from '@relais/database';
import { Audit, type SignedIn } from '@relais/identity';
import { Clock, RuleViolation } from '@relais/platform';
import { Organisation } from '../organisation.entity.ts';
import { DistinctOrganisations } from './distinct-organisations.entity.ts';

/** Pairs of which somebody said that they are two, and that are suggested no more. */
@Injectable()
export class DistinctPairs {
  constructor(
    private readonly work: UnitOfWork,
    private readonly readers: Readers,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /** Said twice, the first to say it is remembered. @throws RuleViolation `organisation_unknown`, `merge_with_itself` */
  async say(pair: DistinctPair, user: SignedIn): Promise<DistinctPair> {
    const { firstId, secondId } = inOrder(pair);
    if (firstId === secondId) throw new RuleViolation('merge_with_itself', { pointers: ['/secondId'] });
    await this.work.run(async (db) => {
      for (const id of [firstId, secondId]) if (!(await db.existsBy(Organisation, { id }))) throw new RuleViolation('organisation_unknown', { pointers: [pair.firstId === id ? '/firstId' : '/secondId'] });
      const said = await change(
        db, 'INSERT INTO distinct_organisations (first_id, second_id, said_by, said_at) VALUES (:firstId, :secondId, :saidBy, :saidAt) ON CONFLICT (first_id, second_id) DO NOTHING',
        { firstId, secondId, saidBy: user.id, saidAt: this.clock.instant() },
      );
      if (said > 0) await this.audit.record(db, { userId: user.id, act: 'said_distinct', subject: 'organisation', subjectId: firstId, details: { otherId: secondId } });
    });
    return { firstId, secondId };
  }

  /** They may be suggested again. */
  async takeBack(pair: DistinctPair, user: SignedIn): Promise<void> {
    const { firstId, secondId } = inOrder(pair);
    await this.work.run(async (db) => {
      const { affected } = await db.delete(DistinctOrganisations, { firstId, secondId });
      if (affected) await this.audit.record(db, { userId: user.id, act: 'took_back_distinct', subject: 'organisation', subjectId: firstId, details: { otherId: secondId } });
    });
  }

  async page({ page, pageSize }: DistinctPairQuery): Promise<DistinctPairPage> {
    const rows = await this.readers.query<Row>(
      `SELECT first_id AS "firstId", one.name AS "firstName", second_id AS "secondId", other.name AS "secondName", users.name AS "saidBy", said_at AS "saidAt"
       FROM distinct_organisations JOIN organisations one ON one.id = first_id JOIN organisations other ON other.id = second_id LEFT JOIN users ON users.id = said_by
       ORDER BY said_at DESC, first_id, second_id LIMIT :limit OFFSET :offset`,
      { limit: pageSize, offset: (page - 1) * pageSize },
    );
    const [count] = await this.readers.query<{ total: number | string }>('SELECT COUNT(*) AS total FROM distinct_organisations');
    return { items: rows.map(toView), page, pageSize, total: Number(count?.total ?? 0) };
  }
}

interface Row {
  readonly firstId: string;
  readonly firstName: string;
  readonly secondId: string;
  readonly secondName: string;
  readonly saidBy: string | null;
  readonly saidAt: string;
}

function toView({ firstId, firstName, secondId, secondName, saidBy, saidAt }: Row): DistinctPairView {
  return { first: { id: firstId, name: firstName }, second: { id: secondId, name: secondName }, saidBy: saidBy ?? '', saidAt };
}

function inOrder({ firstId, secondId }: DistinctPair): DistinctPair {
  return firstId < secondId ? { firstId, secondId } : { firstId: secondId, secondId: firstId };
}
