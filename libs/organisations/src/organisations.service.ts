import { Injectable } from '@nestjs/common';
import type { OrganisationInput, OrganisationPatch, OrganisationView } from '@relais/contracts';
import { UnitOfWork } from '@relais/database';
import { Audit, type SignedIn } from '@relais/identity';
import { Clock, RuleViolation, newId } from '@relais/platform';
import type { EntityManager } from 'typeorm';
import { takenOrganisation } from './held-organisation.ts';
import { Organisation } from './organisation.entity.ts';
import { toOrganisationView } from './organisation.view.ts';
import { mayLiftProtection } from './protection.rules.ts';
import { searchTextOf } from './search-text.rules.ts';

/** Adds, changes and archives organisations. */
@Injectable()
export class Organisations {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  create(input: OrganisationInput, user: SignedIn): Promise<OrganisationView> {
    return this.work.run(async (db) => {
      const organisation = newOrganisation(input, this.clock.instant());
      await db.insert(Organisation, organisation);
      await this.audit.record(db, { userId: user.id, act: 'created', subject: 'organisation', subjectId: organisation.id });
      return toOrganisationView(organisation);
    });
  }

  /** @throws RuleViolation `not_found`, `organisation_merged`, `version_conflict` with the stored view, `not_allowed` when a counsellor lifts the protection of a place */
  change(id: string, expectedVersion: number, patch: OrganisationPatch, user: SignedIn): Promise<OrganisationView> {
    return this.work.run(async (db) => {
      const before = await takenOrganisation(db, id);
      if (before.version !== expectedVersion) throw conflict(before);
      const { sensitivePlace = before.sensitivePlace } = patch;
      if (!mayLiftProtection({ role: user.role, before: before.sensitivePlace, after: sensitivePlace })) {
        throw new RuleViolation('not_allowed', { pointers: ['/sensitivePlace'] });
      }
      const changes = { ...patch, searchText: searchTextOf(patch.name ?? before.name, patch.municipality ?? before.municipality) };
      const { affected } = await db.update(Organisation, { id, version: expectedVersion }, changes);
      if (affected !== 1) throw conflict(await requireOrganisation(db, id));
      await this.audit.record(db, { userId: user.id, act: 'changed', subject: 'organisation', subjectId: id, details: { fields: Object.keys(patch) } });
      return toOrganisationView(await requireOrganisation(db, id));
    });
  }

  /** Archiving twice keeps the first moment. @throws RuleViolation `not_found`, `organisation_merged` */
  archive(id: string, user: SignedIn): Promise<OrganisationView> {
    return this.#turn(id, user, { act: 'archived', isDone: ({ archivedAt }) => archivedAt !== null, changes: { archivedAt: this.clock.instant(), archivedBy: user.id } });
  }

  /** @throws RuleViolation `not_found`, `organisation_merged` where it is part of another one now */
  restore(id: string, user: SignedIn): Promise<OrganisationView> {
    return this.#turn(id, user, { act: 'restored', isDone: ({ archivedAt }) => archivedAt === null, changes: { archivedAt: null, archivedBy: null } });
  }

  #turn(id: string, user: SignedIn, { act, isDone, changes }: Turn): Promise<OrganisationView> {
    return this.work.run(async (db) => {
      const before = await takenOrganisation(db, id);
      if (isDone(before)) return toOrganisationView(before);
      await db.update(Organisation, { id }, changes);
      await this.audit.record(db, { userId: user.id, act, subject: 'organisation', subjectId: id });
      return toOrganisationView(await requireOrganisation(db, id));
    });
  }
}

interface Turn {
  readonly act: string;
  readonly isDone: (organisation: Organisation) => boolean;
  readonly changes: Pick<Organisation, 'archivedAt' | 'archivedBy'>;
}

/** A row that is not stored yet. */
export function newOrganisation(input: OrganisationInput, createdAt: string): Organisation {
  const searchText = searchTextOf(input.name, input.municipality);
  return { id: newId(), ...input, searchText, lastSessionAt: null, archivedAt: null, archivedBy: null, createdAt, version: 1, mergedIntoId: null };
}

/** @throws RuleViolation `not_found` */
export async function requireOrganisation(db: EntityManager, id: string): Promise<Organisation> {
  const organisation = await db.findOneBy(Organisation, { id });
  if (!organisation) throw new RuleViolation('not_found');
  return organisation;
}

function conflict(stored: Organisation): RuleViolation {
  return new RuleViolation('version_conflict', { current: toOrganisationView(stored) });
}
