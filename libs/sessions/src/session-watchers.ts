import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Session } from './session.entity.ts';
import type { TimeAndPlace } from './told.rules.ts';

/** Told of a session's changes inside the unit of work that makes them; what hangs on the session follows there. */
export interface SessionWatcher {
  /** Time or place changed; `before` is how it was. `notify`: tell the people in it. */
  moved(db: EntityManager, session: Session, change: { before: TimeAndPlace; notify: boolean }): Promise<void>;
  cancelled(db: EntityManager, session: Session, change: { notify: boolean }): Promise<void>;
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

  async cancelled(...change: Parameters<SessionWatcher['cancelled']>): Promise<void> {
    for (const watcher of this.#watchers) await watcher.cancelled(...change);
  }
}
