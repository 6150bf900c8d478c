import { Injectable } from '@nestjs/common';
import type { MergeView } from '@relais/contracts';
import { UnitOfWork, findById } from '@relais/database';
import { Audit, type SignedIn } from '@relais/identity';
import { Clock, RuleViolation } from '@relais/platform';
import { In, type EntityManager } from 'typeorm';
import { Contact } from '../contact.entity.ts';
import { Organisation } from '../organisation.entity.ts';
import { searchTextOf } from '../search-text.rules.ts';
import { holdPair } from './hold-pair.ts';
import { changesToPutBack, whyNotUndone } from './merge.rules.ts';
import { toMergeView } from './merge.view.ts';
import { moveBack } from './moving.ts';
import { OrganisationMerge } from './organisation-merge.entity.ts';

/** Makes two organisations of one again: what was moved goes back, what was added since stays where it is. */
@Injectable()
export class MergeUndoings {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /** Undoing twice is undoing once. @throws RuleViolation `not_found`, `merge_undo_too_late`, `merge_undo_later_first` */
  undo(mergeId: string, user: SignedIn): Promise<MergeView> {
    return this.work.run(async (db) => {
      const found = await findById(db, OrganisationMerge, mergeId);
      if (!found) throw new RuleViolation('not_found');
      const { kept, merged } = await holdPair(db, found.keptId, found.mergedId);
      const merge = await db.findOneByOrFail(OrganisationMerge, { id: mergeId });
      if (merge.undoneAt !== null) return toMergeView(db, merge);
      const refusal = whyNotUndone(merge, kept, this.clock.instant());
      if (refusal) throw new RuleViolation(refusal);
      await this.#putBack(db, merge, { kept, merged });
      const undone = { undoneAt: this.clock.instant(), undoneBy: user.id };
      await db.update(OrganisationMerge, { id: mergeId }, undone);
      await this.#record(db, merge, user);
      return toMergeView(db, { ...merge, ...undone });
    });
  }

  async #putBack(db: EntityManager, { before }: OrganisationMerge, { kept, merged }: { kept: Organisation; merged: Organisation }): Promise<void> {
    const { archivedAt, archivedBy, moved, steppedBack } = before;
    await db.update(Organisation, { id: merged.id }, { mergedIntoId: null, archivedAt, archivedBy });
    await moveBack(db, { from: merged.id, to: kept.id }, moved);
    if (steppedBack.length > 0) await db.update(Contact, { id: In([...steppedBack]), organisationId: merged.id }, { primary: true });
    const changes = changesToPutBack<Partial<Organisation>>(kept, before);
    const { name, municipality } = { ...kept, ...changes };
    await db.update(Organisation, { id: kept.id }, { ...changes, searchText: searchTextOf(name, municipality) });
  }

  async #record(db: EntityManager, { id: mergeId, keptId, mergedId }: OrganisationMerge, user: SignedIn): Promise<void> {
    for (const subjectId of [keptId, mergedId]) await this.audit.record(db, { userId: user.id, act: 'merge_undone', subject: 'organisation', subjectId, details: { mergeId } });
    await this.audit.record(db, { userId: user.id, act: 'hosts_put_back', subject: 'sessions', subjectId: mergeId });
  }
}
