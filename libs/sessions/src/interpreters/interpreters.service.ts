import { Injectable } from '@nestjs/common';
import type { InterpreterInput, InterpreterList, InterpreterPatch, InterpreterView } from '@relais/contracts';
import { Readers, UnitOfWork } from '@relais/database';
import { Audit, type SignedIn } from '@relais/identity';
import { Clock, RuleViolation, newId } from '@relais/platform';
import { IsNull, type EntityManager } from 'typeorm';
import { Interpreter } from './interpreter.entity.ts';
import { toInterpreterView } from './interpreter.view.ts';

/** The register of those who interpret in sessions. */
@Injectable()
export class Interpreters {
  constructor(
    private readonly work: UnitOfWork,
    private readonly readers: Readers,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /** Those in use, by name. */
  async list(): Promise<InterpreterList> {
    const interpreters = await (await this.readers.entities()).find(Interpreter, { where: { archivedAt: IsNull() }, order: { name: 'ASC', id: 'ASC' } });
    return { items: interpreters.map(toInterpreterView) };
  }

  create(input: InterpreterInput, user: SignedIn): Promise<InterpreterView> {
    return this.work.run(async (db) => {
      const interpreter = { id: newId(), ...input, archivedAt: null, createdBy: user.id, createdAt: this.clock.instant(), version: 1 };
      await db.insert(Interpreter, interpreter);
      await this.#record(db, user, 'created', interpreter.id);
      return toInterpreterView(interpreter);
    });
  }

  /** @throws RuleViolation `not_found`, `version_conflict` with the stored view */
  change(id: string, expectedVersion: number, patch: InterpreterPatch, user: SignedIn): Promise<InterpreterView> {
    return this.work.run(async (db) => {
      const { affected } = await db.update(Interpreter, { id, version: expectedVersion }, patch);
      const now = await requireInterpreter(db, id);
      if (affected !== 1) throw new RuleViolation('version_conflict', { current: toInterpreterView(now) });
      await this.#record(db, user, 'changed', id, { fields: Object.keys(patch) });
      return toInterpreterView(now);
    });
  }

  /** Taken out of use; sessions for which they are booked keep them. @throws RuleViolation `not_found` */
  archive(id: string, user: SignedIn): Promise<InterpreterView> {
    return this.work.run(async (db) => {
      const before = await requireInterpreter(db, id);
      if (before.archivedAt !== null) return toInterpreterView(before);
      await db.update(Interpreter, { id }, { archivedAt: this.clock.instant() });
      await this.#record(db, user, 'archived', id);
      return toInterpreterView(await requireInterpreter(db, id));
    });
  }

  #record(db: EntityManager, user: SignedIn, act: string, subjectId: string, details: Record<string, unknown> = {}): Promise<void> {
    return this.audit.record(db, { userId: user.id, act, subject: 'interpreter', subjectId, details });
  }
}

async function requireInterpreter(db: EntityManager, id: string): Promise<Interpreter> {
  const interpreter = await db.findOneBy(Interpreter, { id });
  if (!interpreter) throw new RuleViolation('not_found');
  return interpreter;
}
