import { Injectable } from '@nestjs/common';
import type { SavedViewInput, SavedViewItem, SavedViewList, SavedViewPatch } from '@relais/contracts';
import { Readers, UnitOfWork } from '@relais/database';
import { User, type SignedIn } from '@relais/identity';
import { Clock, RuleViolation, newId } from '@relais/platform';
import type { EntityManager } from 'typeorm';
import { SavedView } from '../saved-view.entity.ts';

/** So many a menu can show and a person can tell apart. */
const mostViews = 30;

/** Ways of looking at the calendar; each belongs to its user, and nobody else sees it. */
@Injectable()
export class SavedViews {
  constructor(
    private readonly work: UnitOfWork,
    private readonly readers: Readers,
    private readonly clock: Clock,
  ) {}

  /** By name. */
  async of(user: SignedIn): Promise<SavedViewList> {
    const views = await (await this.readers.entities()).find(SavedView, { where: { userId: user.id }, order: { name: 'ASC', id: 'ASC' } });
    return { items: views.map(toSavedViewItem) };
  }

  /** @throws RuleViolation `saved_views_full`, `saved_view_name_taken` */
  save(input: SavedViewInput, user: SignedIn): Promise<SavedViewItem> {
    return this.work.run(async (db) => {
      await lockUser(db, user);
      if ((await db.countBy(SavedView, { userId: user.id })) >= mostViews) throw new RuleViolation('saved_views_full', { params: { most: mostViews } });
      await requireFreeName(db, { userId: user.id, name: input.name });
      const view = { id: newId(), userId: user.id, ...input, createdAt: this.clock.instant(), version: 1 };
      await db.insert(SavedView, view);
      return toSavedViewItem(view);
    });
  }

  /** @throws RuleViolation `not_found` for another's too, `version_conflict` with the stored view, `saved_view_name_taken` */
  change(id: string, expectedVersion: number, patch: SavedViewPatch, user: SignedIn): Promise<SavedViewItem> {
    return this.work.run(async (db) => {
      await lockUser(db, user);
      const before = await requireOwn(db, id, user);
      if (before.version !== expectedVersion) throw new RuleViolation('version_conflict', { current: toSavedViewItem(before) });
      if (patch.name !== undefined && patch.name !== before.name) await requireFreeName(db, { userId: user.id, name: patch.name });
      await db.update(SavedView, { id }, patch);
      return toSavedViewItem(await requireOwn(db, id, user));
    });
  }

  /** @throws RuleViolation `not_found` for another's too */
  async remove(id: string, user: SignedIn): Promise<void> {
    await this.work.run(async (db) => {
      await requireOwn(db, id, user);
      await db.delete(SavedView, { id });
    });
  }
}

async function requireOwn(db: EntityManager, id: string, user: SignedIn): Promise<SavedView> {
  const view = await db.findOneBy(SavedView, { id, userId: user.id });
  if (!view) throw new RuleViolation('not_found');
  return view;
}

async function requireFreeName(db: EntityManager, owned: Pick<SavedView, 'userId' | 'name'>): Promise<void> {
  if (await db.existsBy(SavedView, owned)) throw new RuleViolation('saved_view_name_taken', { pointers: ['/name'] });
}

/** One user's views change one after another, so that their number and names can be counted on. */
async function lockUser(db: EntityManager, { id }: SignedIn): Promise<void> {
  if (db.connection.options.type === 'postgres') await db.findOne(User, { where: { id }, lock: { mode: 'pessimistic_write' } });
}

function toSavedViewItem({ id, name, address, version }: SavedView): SavedViewItem {
  return { id, name, address, version };
}
