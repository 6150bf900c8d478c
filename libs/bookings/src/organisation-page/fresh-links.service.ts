import { Injectable } from '@nestjs/common';
import { UnitOfWork, query } from '@relais/database';
import { Audit, PrivateLinks, Throttle } from '@relais/identity';
import { Outbox } from '@relais/mail';
import { Contact } from '@relais/organisations';
import { Clock, RuleViolation, newId } from '@relais/platform';
import { In, type EntityManager } from 'typeorm';
import { linkExpiry } from './organisation-links.service.ts';

/** Mails that one address gets in a day, however often somebody asks in its name. */
const perAddress = { failures: 3, minutes: 24 * 60 };
const usefulDays = 7;

/**
 * 'Send me a fresh link': a mail to an address that is a contact of an organisation, and to no other. Whoever asks is answered the
 * same and at the same pace, whether the address is known or not.
 */
@Injectable()
export class FreshLinks {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly throttle: Throttle,
    private readonly links: PrivateLinks,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
  ) {}

  async send(email: string): Promise<void> {
    const isTooOften = await this.#isTooOften(email);
    await this.work.run(async (db) => {
      const contacts = isTooOften ? [] : await this.#contacts(db, email);
      for (const contact of contacts) await this.#mail(db, contact);
      await this.audit.record(db, { userId: null, act: 'page_link_asked', subject: 'organisation_link', subjectId: newId(), details: { organisationIds: contacts.map(({ organisationId }) => organisationId) } });
    });
  }

  async #isTooOften(email: string): Promise<boolean> {
    try {
      await this.throttle.spend(`page link ${email.toLowerCase()}`, perAddress);
      return false;
    } catch (error) {
      if (error instanceof RuleViolation && error.code === 'too_many_attempts') return true;
      throw error;
    }
  }

  /** Not where a planner ended the link: a mail does not give it back. */
  async #contacts(db: EntityManager, email: string): Promise<Contact[]> {
    const rows = await query<{ id: string }>(
      db,
      `SELECT MIN(contacts.id) AS id FROM contacts JOIN organisations ON organisations.id = contacts.organisation_id
       WHERE LOWER(contacts.email) = :email AND contacts.archived_at IS NULL AND organisations.archived_at IS NULL AND organisations.status <> 'do_not_contact'
         AND NOT EXISTS (SELECT 1 FROM private_links WHERE purpose = 'organisation_page' AND subject_id = organisations.id AND revoked_at IS NOT NULL)
       GROUP BY organisations.id`,
      { email: email.toLowerCase() },
    );
    return db.findBy(Contact, { id: In(rows.map(({ id }) => id)) });
  }

  async #mail(db: EntityManager, { id: contactId, organisationId, email, name, language }: Contact): Promise<void> {
    const now = this.clock.instant();
    await this.links.ensure(db, 'organisation_page', organisationId, linkExpiry(this.clock.now()));
    await this.outbox.plan(db, {
      kind: 'organisation_link', messageClass: 'service', sessionId: null, bookingId: null, organisationId, contactId, onceKey: `organisation_link ${contactId} ${now.slice(0, 16)}`,
      recipient: { email, name, language }, dueAt: now, usefulUntil: new Date(Date.parse(now) + usefulDays * 86_400_000).toISOString(),
    });
  }
}
