import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Session } from '../session.entity.ts';
import type { Slot } from '../slot.rules.ts';

/** What the host's contact is told of a session. Called inside the unit of work that makes the change. */
@Injectable()
export class SessionMessages {
  /** Confirmed: plans the host's reminder. */
  async confirmed(_db: EntityManager, _session: Session): Promise<void> {}

  async invited(_db: EntityManager, _session: Session): Promise<void> {}

  /** Time or place changed: the reminder is re-timed always, the host is told when `notify`. */
  async moved(_db: EntityManager, _session: Session, _change: { before: Slot; notify: boolean }): Promise<void> {}

  /** What was planned is withdrawn always, the host is told when `notify`. */
  async cancelled(_db: EntityManager, _session: Session, _change: { notify: boolean }): Promise<void> {}
}
