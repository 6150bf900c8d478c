import type { SessionKindCode } from '@relais/contracts';
import { IsNull, type EntityManager } from 'typeorm';
import { KindQuestion } from './kind-question.entity.ts';

/** What bookers of this kind of session are asked now, in the order of the form. */
export function askedQuestions(db: EntityManager, kind: SessionKindCode): Promise<KindQuestion[]> {
  return db.find(KindQuestion, { where: { kind, archivedAt: IsNull() }, order: { place: 'ASC', id: 'ASC' } });
}
