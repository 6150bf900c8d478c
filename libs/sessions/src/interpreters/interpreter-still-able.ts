import { findById } from '@relais/database';
import { RuleViolation } from '@relais/platform';
import type { EntityManager } from 'typeorm';
import type { Session } from '../session.entity.ts';
import { Interpreter } from './interpreter.entity.ts';

type Needs = Pick<Session, 'interpreterId' | 'interpreterLanguage'>;

/**
 * A booked interpreter is cancelled by somebody, never by a change of language alone.
 * @throws RuleViolation `interpreter_stays_booked` when the session no longer needs a language that they speak
 */
export async function requireInterpreterStillAble(db: EntityManager, before: Needs, after: Needs): Promise<void> {
  if (after.interpreterId === null || before.interpreterLanguage === after.interpreterLanguage) return;
  const interpreter = await findById(db, Interpreter, after.interpreterId);
  const isAble = after.interpreterLanguage !== null && interpreter?.languages.includes(after.interpreterLanguage);
  if (!isAble) throw new RuleViolation('interpreter_stays_booked', { params: { name: interpreter?.name ?? '' }, pointers: ['/interpreterLanguage'] });
}
