import { Injectable } from '@nestjs/common';
import { Outbox } from '@relais/mail';
import { In, type EntityManager } from 'typeorm';
import { InterpreterReminders } from '../interpreters/interpreter-reminders.service.ts';
import { SessionMessages } from '../mail/session-messages.service.ts';
import { SessionWatchers } from '../session-watchers.ts';
import { Session } from '../session.entity.ts';
import { isTold, timeOrPlaceChanged } from '../told.rules.ts';
import { itemOf } from './digest-items.ts';
import type { SeriesChangeRow } from './series-change.entity.ts';
import { onceKeyOf, undoingIdOf } from './series-digests.service.ts';
import { SeriesTelling } from './series-telling.service.ts';

/** A session as it is again, and as the undone change had left it; null where that had removed it. */
export interface Restored {
  readonly session: Session;
  readonly userIds: readonly string[];
  readonly undone: Session | null;
}

/** When a change is undone: mail that waits is withdrawn, whoever was told is told again, and reminders are planned as they were. */
@Injectable()
export class UndoTelling {
  constructor(
    private readonly outbox: Outbox,
    private readonly messages: SessionMessages,
    private readonly watchers: SessionWatchers,
    private readonly telling: SeriesTelling,
    private readonly interpreterReminders: InterpreterReminders,
  ) {}

  /** Answers how many are written to. */
  async undone(db: EntityManager, row: SeriesChangeRow, restored: readonly Restored[]): Promise<number> {
    for (const one of restored) await this.#follow(db, row, one);
    for (const kind of ['series_cancellation', 'series_invitation'] as const) await this.#withdraw(db, kind, row.id);
    const sessions = restored.flatMap(({ session, undone }) => {
      if (!undone || !isTold(session.status)) return [];
      if (undone.status === 'cancelled') return [{ session, item: { ...itemOf(session, undone), beforeStartsAt: '' } }];
      return timeOrPlaceChanged(undone, session) ? [{ session, item: itemOf(session, undone) }] : [];
    });
    const undoes = row.act === 'cancellation' ? 'series_cancellation' : 'series_change';
    const told = await this.telling.notify(db, { kind: 'series_change', changeId: undoingIdOf(row.id), sessions, notify: { undoes }, instead: 'change_undone' });
    await this.#withdraw(db, 'series_change', row.id);
    return told;
  }

  /** Whether a host was invited to sessions that the change made: those can no longer vanish. */
  async haveBeenInvited(db: EntityManager, { id, before }: SeriesChangeRow): Promise<boolean> {
    const made = await db.findBy(Session, { id: In([...before.madeSessionIds]) });
    const contacts = new Set(made.flatMap(({ hostInvitedAt, hostContactId }) => (hostInvitedAt === null || hostContactId === null ? [] : [hostContactId])));
    for (const contactId of contacts) if (await this.outbox.hasGoneAs(db, onceKeyOf('series_invitation', `contact ${contactId}`, id))) return true;
    return false;
  }

  async #follow(db: EntityManager, { madeAt }: SeriesChangeRow, { session, undone }: Restored): Promise<void> {
    await this.interpreterReminders.follow(db, session);
    if (!isTold(session.status)) return;
    if (undone === null || undone.status === 'cancelled') {
      const change = { cancelledAt: undone?.cancelledAt ?? madeAt, told: 'with_the_series' as const };
      await this.messages.reinstated(db, session, change);
      return this.watchers.reinstated(db, session, change);
    }
    if (undone.hostContactId !== session.hostContactId) await this.messages.hostReplacedInSeries(db, session);
    if (!timeOrPlaceChanged(undone, session)) return;
    await this.messages.moved(db, session, { before: undone, notify: false });
    await this.watchers.moved(db, session, { before: undone, notify: false });
  }

  async #withdraw(db: EntityManager, kind: 'series_change' | 'series_cancellation' | 'series_invitation', changeId: string): Promise<void> {
    const waiting = await this.outbox.waitingAboutSeveral(db, kind);
    await this.outbox.withdrawEach(db, waiting.filter(({ onceKey }) => onceKey.endsWith(` ${changeId}`) && !onceKey.endsWith(` ${undoingIdOf(changeId)}`)), 'change_undone');
  }
}
