import { Injectable } from '@nestjs/common';
import { addMinutes } from '@relais/calendar';
import type { InterpreterChoiceList } from '@relais/contracts';
import { Readers } from '@relais/database';
import { RuleViolation } from '@relais/platform';
import { IsNull } from 'typeorm';
import { Session } from '../session.entity.ts';
import { longestSessionMinutes } from '../slot.rules.ts';
import { Interpreter } from './interpreter.entity.ts';
import { toInterpreterView } from './interpreter.view.ts';

/** Reads who could interpret in a session. */
@Injectable()
export class InterpreterChoices {
  constructor(private readonly readers: Readers) {}

  /** Those who speak the language that the session needs, free ones first; nobody where none is needed. @throws RuleViolation `not_found` */
  async for(sessionId: string): Promise<InterpreterChoiceList> {
    const db = await this.readers.entities();
    const session = await db.findOneBy(Session, { id: sessionId });
    if (!session) throw new RuleViolation('not_found');
    const { interpreterLanguage } = session;
    if (interpreterLanguage === null) return { items: [] };
    const inUse = await db.find(Interpreter, { where: { archivedAt: IsNull() }, order: { name: 'ASC', id: 'ASC' } });
    const taken = await this.#takenDuring(session);
    const choices = inUse.filter(({ languages }) => languages.includes(interpreterLanguage)).map((interpreter) => ({ ...toInterpreterView(interpreter), free: !taken.has(interpreter.id) }));
    return { items: [...choices.filter(({ free }) => free), ...choices.filter(({ free }) => !free)] };
  }

  async #takenDuring({ id, startsAt, endsAt }: Session): Promise<ReadonlySet<string>> {
    const rows = await this.readers.query<{ interpreterId: string }>(
      `SELECT DISTINCT interpreter_id AS "interpreterId" FROM sessions
       WHERE interpreter_id IS NOT NULL AND status IN ('tentative', 'confirmed', 'held') AND id <> :id
         AND starts_at < :endsAt AND ends_at > :startsAt AND starts_at > :earliest`,
      { id, startsAt, endsAt, earliest: addMinutes(startsAt, -longestSessionMinutes - 1) },
    );
    return new Set(rows.map(({ interpreterId }) => interpreterId));
  }
}
