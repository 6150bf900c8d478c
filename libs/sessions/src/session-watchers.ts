import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Session } from './session.entity.ts';
import type { Reinstatement } from './mail/reinstatement.ts';
import type { SeriesNotice, SessionGuest } from './series/series-notice.ts';
import type { TimeAndPlace } from './told.rules.ts';

/** Told of a session's changes inside the unit of work that makes them; what hangs on the session follows there. */
export interface SessionWatcher {
  /** Time or place changed; `before` is how it was. `notify`: tell the people in it. */
  moved(db: EntityManager, session: Session, change: { before: TimeAndPlace; notify: boolean }): Promise<void>;
  /** A tentative session is certain now. */
  confirmed?(db: EntityManager, session: Session): Promise<void>;
  /** It has more or fewer seats, or booking closes at another time. */
  roomChanged(db: EntityManager, session: Session): Promise<void>;
  cancelled(db: EntityManager, session: Session, change: { notify: boolean }): Promise<void>;
  /** A cancelled session takes place after all. */
  reinstated(db: EntityManager, session: Session, change: Reinstatement): Promise<void>;
  /** Several sessions of a series changed or were cancelled at once; each was told as moved or cancelled before, without notice. Answers how many are written to. */
  seriesChanged(db: EntityManager, notice: SeriesNotice): Promise<number>;
  /** Who would be told of changes of these sessions. */
  guestsOf(db: EntityManager, sessionIds: readonly string[]): Promise<SessionGuest[]>;
  /** Those of these sessions that something hangs on which must not vanish with them. */
  heldFast(db: EntityManager, sessionIds: readonly string[]): Promise<string[]>;
}

@Injectable()
export class SessionWatchers {
  readonly #watchers: SessionWatcher[] = [];

  register(watcher: SessionWatcher): void {
    this.#watchers.push(watcher);
  }

  async moved(...change: Parameters<SessionWatcher['moved']>): Promise<void> {
    for (const watcher of this.#watchers) await watcher.moved(...change);
  }

  async confirmed(db: EntityManager, session: Session): Promise<void> {
    for (const watcher of this.#watchers) await watcher.confirmed?.(db, session);
  }

  async roomChanged(...change: Parameters<SessionWatcher['roomChanged']>): Promise<void> {
    for (const watcher of this.#watchers) await watcher.roomChanged(...change);
  }

  async cancelled(...change: Parameters<SessionWatcher['cancelled']>): Promise<void> {
    for (const watcher of this.#watchers) await watcher.cancelled(...change);
  }

  async reinstated(...change: Parameters<SessionWatcher['reinstated']>): Promise<void> {
    for (const watcher of this.#watchers) await watcher.reinstated(...change);
  }

  async seriesChanged(...change: Parameters<SessionWatcher['seriesChanged']>): Promise<number> {
    let told = 0;
    for (const watcher of this.#watchers) told += await watcher.seriesChanged(...change);
    return told;
  }

  async guestsOf(...about: Parameters<SessionWatcher['guestsOf']>): Promise<SessionGuest[]> {
    return (await Promise.all(this.#watchers.map((watcher) => watcher.guestsOf(...about)))).flat();
  }

  async heldFast(...about: Parameters<SessionWatcher['heldFast']>): Promise<string[]> {
    return (await Promise.all(this.#watchers.map((watcher) => watcher.heldFast(...about)))).flat();
  }
}
