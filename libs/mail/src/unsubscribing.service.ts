import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@relais/database';
import { Audit, PrivateLinks } from '@relais/identity';
import { Contact } from '@relais/organisations';

/** One click and no more invitations (RFC 8058); mail about sessions that somebody takes part in still goes. */
@Injectable()
export class Unsubscribing {
  constructor(
    private readonly work: UnitOfWork,
    private readonly links: PrivateLinks,
    private readonly audit: Audit,
  ) {}

  /** Repeatable. @throws RuleViolation `link_not_valid` */
  async unsubscribe(token: string): Promise<void> {
    const contactId = await this.links.subjectOf('unsubscribe', token);
    await this.work.run(async (db) => {
      const changed = await db.update(Contact, { id: contactId, addressState: 'ok' }, { addressState: 'opted_out' });
      if (changed.affected === 1) await this.audit.record(db, { userId: null, act: 'opted_out', subject: 'contact', subjectId: contactId });
    });
  }

  /** @throws RuleViolation `link_not_valid` */
  async check(token: string): Promise<void> {
    await this.links.subjectOf('unsubscribe', token);
  }
}
