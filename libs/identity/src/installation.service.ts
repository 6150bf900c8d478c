import { Injectable } from '@nestjs/common';
import { Readers } from '@relais/database';
import { Clock, newId } from '@relais/platform';
import type { EntityManager } from 'typeorm';
import { Installation } from './installation.entity.ts';
import { User } from './user.entity.ts';

/** What this database is: still empty, a demonstration, or the real thing. */
@Injectable()
export class Installations {
  constructor(
    private readonly readers: Readers,
    private readonly clock: Clock,
  ) {}

  async state(): Promise<'empty' | 'demo' | 'real'> {
    const db = await this.readers.entities();
    const [installation] = await db.find(Installation, { take: 1 });
    if (installation) return installation.demo ? 'demo' : 'real';
    return (await db.existsBy(User, {})) ? 'real' : 'empty';
  }

  /** Marks the database as a demonstration, for good. */
  async declareDemo(db: EntityManager): Promise<void> {
    await db.insert(Installation, { id: newId(), demo: true, createdAt: this.clock.instant() });
  }
}
