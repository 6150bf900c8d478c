import { Injectable } from '@nestjs/common';
import { change, insertRows } from '@relais/database';
import { Outbox } from '@relais/mail';
import type { EntityManager } from 'typeorm';
import { InterpreterReminders } from '../interpreters/interpreter-reminders.service.ts';
import { reassignPeople } from '../session-people.ts';
import { Session } from '../session.entity.ts';
import type { ReadyAct, ReadyChange } from './series-regeneration.ts';
import { insertSessions } from './series-session.ts';
import { Series } from './series.entity.ts';

/** Writes what a change makes of a series, inside its unit of work; tells nobody. */
@Injectable()
export class SeriesWriting {
  constructor(
    private readonly outbox: Outbox,
    private readonly interpreterReminders: InterpreterReminders,
  ) {}

  async write(db: EntityManager, { head, series, acts }: ReadyChange): Promise<void> {
    if (head === null) await this.store(db, series);
    else {
      await this.store(db, head);
      await insertRows(db, Series, [series]);
    }
    if (head === null) await this.#freeDates(db, acts);
    for (const act of acts) await this.#writeAct(db, act);
  }

  /** Writes every field of a series but its version, which taking it has raised. */
  async store(db: EntityManager, series: Series): Promise<void> {
    const { id, version: _version, ...fields } = series;
    await db.update(Series, { id }, fields);
  }

  /** Original dates change places: none may stand in another's way meanwhile (`uq_sessions_series_id_original_date`). */
  async #freeDates(db: EntityManager, acts: readonly ReadyAct[]): Promise<void> {
    const ids = acts.flatMap(({ earlier, session }) => (earlier && session && earlier.originalDate !== session.originalDate ? [earlier.session.id] : []));
    await change(db, 'UPDATE sessions SET original_date = NULL WHERE id IN (:ids)', { ids });
  }

  async #writeAct(db: EntityManager, { act, earlier, session, userIds }: ReadyAct): Promise<void> {
    if (act === 'create' && session) return insertSessions(db, [session], userIds);
    if (act === 'remove' && earlier) return this.remove(db, earlier.session.id);
    if (!session || !earlier || isAsItWas(earlier.session, session, earlier.userIds, userIds)) return;
    await this.rewrite(db, session);
    if (userIds.join() !== earlier.userIds.join()) await reassignPeople(db, session.id, userIds);
    await this.interpreterReminders.follow(db, session);
  }

  /** Writes every field of a session but the seats taken, which partners change meanwhile. */
  async rewrite(db: EntityManager, session: Session): Promise<void> {
    const { seatsTaken: _seats, version: _version, id, ...fields } = session;
    await db.update(Session, { id }, fields);
  }

  /** Nobody outside knows of it: it goes, with what was planned for it. */
  async remove(db: EntityManager, id: string): Promise<void> {
    await this.outbox.withdraw(db, { sessionId: id, bookingId: null }, 'session_cancelled');
    for (const table of ['session_people', 'accepted_warnings']) await change(db, `DELETE FROM ${table} WHERE session_id = :id`, { id });
    await change(db, 'DELETE FROM sessions WHERE id = :id', { id });
  }
}

function isAsItWas(before: Session, after: Session, userIdsBefore: readonly string[], userIds: readonly string[]): boolean {
  return JSON.stringify({ ...before }) === JSON.stringify({ ...after }) && userIdsBefore.join() === userIds.join();
}
