import { Injectable } from '@nestjs/common';
import type { MergeInput, MergeList, MergePreview, MergeView } from '@relais/contracts';
import { Readers, UnitOfWork, insertRows } from '@relais/database';
import { Audit, type SignedIn } from '@relais/identity';
import { Clock, RuleViolation, newId } from '@relais/platform';
import { In, type EntityManager } from 'typeorm';
import { Contact } from '../contact.entity.ts';
import { Organisation } from '../organisation.entity.ts';
import { toOrganisationView } from '../organisation.view.ts';
import { requireOrganisation } from '../organisations.service.ts';
import { searchTextOf } from '../search-text.rules.ts';
import { holdPair } from './hold-pair.ts';
import { changesOfKept, whyNotMerged } from './merge.rules.ts';
import { mergesOf, toMergeView } from './merge.view.ts';
import { countHanging, moveAll } from './moving.ts';
import { OrganisationMerge, type MovedRows } from './organisation-merge.entity.ts';

/** Makes one organisation of two: everything that hangs on the one that goes moves to the one that is kept. */
@Injectable()
export class Merges {
  constructor(
    private readonly work: UnitOfWork,
    private readonly readers: Readers,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /** What would move. @throws RuleViolation `not_found`, `merge_with_itself`, `organisation_merged`, `merge_into_archived` */
  async preview(keptId: string, mergedId: string): Promise<MergePreview> {
    const db = await this.readers.entities();
    refuseUnlessMergeable(await requireOrganisation(db, keptId), await requireOrganisation(db, mergedId));
    return countHanging(db, { from: mergedId, to: keptId });
  }

  /** @throws RuleViolation `not_found`, `version_conflict` with whichever changed, `merge_with_itself`, `organisation_merged`, `merge_into_archived` */
  merge(keptId: string, expectedVersion: number, { mergedId, mergedVersion, takes }: MergeInput, user: SignedIn): Promise<MergeView> {
    return this.work.run(async (db) => {
      const { kept, merged } = await holdPair(db, keptId, mergedId);
      refuseUnlessMergeable(kept, merged);
      refuseStale(kept, expectedVersion);
      refuseStale(merged, mergedVersion);
      const { was, became } = changesOfKept(kept, merged, takes);
      const steppedBack = await stepBack(db, kept, merged);
      const moved = await moveAll(db, { from: mergedId, to: keptId });
      await this.#rewrite(db, kept, became);
      await this.#archive(db, merged, kept, user);
      const { archivedAt, archivedBy } = merged;
      return this.#remember(db, { keptId, mergedId, moved, before: { moved, steppedBack, archivedAt, archivedBy, was, became }, user });
    });
  }

  /** Those it took part in, the latest first. @throws RuleViolation `not_found` */
  async of(organisationId: string): Promise<MergeList> {
    const db = await this.readers.entities();
    await requireOrganisation(db, organisationId);
    return { items: await mergesOf(db, organisationId) };
  }

  async #rewrite(db: EntityManager, kept: Organisation, became: Partial<Organisation>): Promise<void> {
    const { name, municipality } = { ...kept, ...became };
    await db.update(Organisation, { id: kept.id }, { ...became, searchText: searchTextOf(name, municipality) });
  }

  #archive(db: EntityManager, merged: Organisation, kept: Organisation, user: SignedIn) {
    const { archivedAt, archivedBy } = merged.archivedAt === null ? { archivedAt: this.clock.instant(), archivedBy: user.id } : merged;
    return db.update(Organisation, { id: merged.id }, { archivedAt, archivedBy, mergedIntoId: kept.id });
  }

  async #remember(db: EntityManager, { keptId, mergedId, moved, before, user }: Deed): Promise<MergeView> {
    const merge: OrganisationMerge = { id: newId(), keptId, mergedId, before, mergedBy: user.id, mergedAt: this.clock.instant(), undoneBy: null, undoneAt: null };
    await insertRows(db, OrganisationMerge, [merge]);
    const rows = Object.fromEntries(moved.map(({ table, ids }) => [table, ids.length]));
    await this.audit.record(db, { userId: user.id, act: 'merged', subject: 'organisation', subjectId: keptId, details: { mergeId: merge.id, mergedId, rows, fields: Object.keys(before.became) } });
    await this.audit.record(db, { userId: user.id, act: 'merged_into', subject: 'organisation', subjectId: mergedId, details: { mergeId: merge.id, keptId } });
    await this.audit.record(db, { userId: user.id, act: 'hosts_merged', subject: 'sessions', subjectId: merge.id });
    return toMergeView(db, merge);
  }
}

interface Deed {
  readonly keptId: string;
  readonly mergedId: string;
  readonly moved: readonly MovedRows[];
  readonly before: OrganisationMerge['before'];
  readonly user: SignedIn;
}

function refuseUnlessMergeable(kept: Organisation, merged: Organisation): void {
  const code = whyNotMerged(kept, merged);
  if (code) throw new RuleViolation(code, code === 'merge_with_itself' ? { pointers: ['/mergedId'] } : {});
}

function refuseStale(organisation: Organisation, expectedVersion: number): void {
  if (organisation.version !== expectedVersion) throw new RuleViolation('version_conflict', { current: toOrganisationView(organisation) });
}

/** One contact at most is the first to write to: that of the organisation that is kept. */
async function stepBack(db: EntityManager, kept: Organisation, merged: Organisation): Promise<string[]> {
  if (!(await db.existsBy(Contact, { organisationId: kept.id, primary: true }))) return [];
  const ids = (await db.findBy(Contact, { organisationId: merged.id, primary: true })).map(({ id }) => id);
  if (ids.length > 0) await db.update(Contact, { id: In(ids) }, { primary: false });
  return ids;
}
