import { Injectable } from '@nestjs/common';
import type { ContactInput, ContactList, ContactPatch, ContactView } from '@relais/contracts';
import { Readers, UnitOfWork } from '@relais/database';
import { Audit, type SignedIn } from '@relais/identity';
import { Clock, RuleViolation, newId } from '@relais/platform';
import { IsNull, Not, type EntityManager } from 'typeorm';
import { Contact } from './contact.entity.ts';
import { firstMailFacts, mailFactsAfter } from './contact.rules.ts';
import { toContactView } from './contact.view.ts';
import { Organisation } from './organisation.entity.ts';

/** The addresses of organisations; one of them at most is the first to write to. */
@Injectable()
export class Contacts {
  constructor(
    private readonly work: UnitOfWork,
    private readonly readers: Readers,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /** Those in use, the first to write to on top. @throws RuleViolation `not_found` */
  async of(organisationId: string): Promise<ContactList> {
    const db = await this.readers.entities();
    if (!(await db.existsBy(Organisation, { id: organisationId }))) throw new RuleViolation('not_found');
    const contacts = await db.find(Contact, { where: { organisationId, archivedAt: IsNull() }, order: { primary: 'DESC', function: 'ASC', id: 'ASC' } });
    return { items: contacts.map(toContactView) };
  }

  /** @throws RuleViolation `not_found`, `organisation_merged` */
  create(organisationId: string, input: ContactInput, user: SignedIn): Promise<ContactView> {
    return this.work.run(async (db) => {
      await lockOrganisation(db, organisationId);
      const now = this.clock.instant();
      const contact = { id: newId(), organisationId, ...input, ...firstMailFacts(input, now), archivedAt: null, createdAt: now, version: 1 };
      if (contact.primary) await stepBack(db, contact);
      await db.insert(Contact, contact);
      await this.#record(db, user, 'created', contact.id);
      return toContactView(contact);
    });
  }

  /** @throws RuleViolation `not_found`, `version_conflict` with the stored view */
  change(id: string, expectedVersion: number, patch: ContactPatch, user: SignedIn): Promise<ContactView> {
    return this.work.run(async (db) => {
      const { organisationId } = await requireContact(db, id);
      await lockOrganisation(db, organisationId);
      const before = await requireContact(db, id);
      if (before.version !== expectedVersion) throw new RuleViolation('version_conflict', { current: toContactView(before) });
      if (patch.primary) await stepBack(db, before);
      await db.update(Contact, { id }, { ...patch, ...mailFactsAfter(before, patch, this.clock.instant()) });
      await this.#record(db, user, 'changed', id, { fields: Object.keys(patch) });
      return toContactView(await requireContact(db, id));
    });
  }

  /** Taken out of use; sessions that were planned with it keep it. @throws RuleViolation `not_found` */
  archive(id: string, user: SignedIn): Promise<ContactView> {
    return this.work.run(async (db) => {
      const before = await requireContact(db, id);
      if (before.archivedAt !== null) return toContactView(before);
      await db.update(Contact, { id }, { archivedAt: this.clock.instant(), primary: false });
      await this.#record(db, user, 'archived', id);
      return toContactView(await requireContact(db, id));
    });
  }

  #record(db: EntityManager, user: SignedIn, act: string, subjectId: string, details: Record<string, unknown> = {}): Promise<void> {
    return this.audit.record(db, { userId: user.id, act, subject: 'contact', subjectId, details });
  }
}

async function requireContact(db: EntityManager, id: string): Promise<Contact> {
  const contact = await db.findOneBy(Contact, { id });
  if (!contact) throw new RuleViolation('not_found');
  return contact;
}

/** Changes of one organisation's contacts wait for each other, so that one at most is the first to write to. */
async function lockOrganisation(db: EntityManager, id: string): Promise<void> {
  const isPostgres = db.connection.options.type === 'postgres';
  const organisation = await db.findOne(Organisation, { where: { id }, ...(isPostgres ? { lock: { mode: 'pessimistic_write' } } : {}) });
  if (!organisation) throw new RuleViolation('not_found');
  if (organisation.mergedIntoId !== null) throw new RuleViolation('organisation_merged');
}

function stepBack(db: EntityManager, { id, organisationId }: Pick<Contact, 'id' | 'organisationId'>) {
  return db.update(Contact, { organisationId, primary: true, id: Not(id) }, { primary: false });
}
