import { Injectable } from '@nestjs/common';
import type { AddressView } from '@relais/contracts';
import { Readers, UnitOfWork } from '@relais/database';
import { Audit, type SignedIn } from '@relais/identity';
import { Clock, RuleViolation } from '@relais/platform';
import { requireOrganisation } from './organisations.service.ts';
import { addressDaysAfterSession, mayKnowAddress } from './protection.rules.ts';

/** Shows the address of a sensitive place, on demand, to those who may know it; each look leaves an audit entry (R9). */
@Injectable()
export class OrganisationAddresses {
  constructor(
    private readonly work: UnitOfWork,
    private readonly readers: Readers,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /** @throws RuleViolation `not_found`, `not_allowed` */
  async reveal(id: string, user: SignedIn): Promise<AddressView> {
    const hasSessionThere = await this.#hasSessionThere(id, user.id);
    return this.work.run(async (db) => {
      const { street, postalCode, municipality, sensitivePlace } = await requireOrganisation(db, id);
      if (sensitivePlace) {
        if (!mayKnowAddress({ role: user.role, hasSessionThere })) throw new RuleViolation('not_allowed');
        await this.audit.record(db, { userId: user.id, act: 'address_shown', subject: 'organisation', subjectId: id });
      }
      return { street, postalCode, municipality };
    });
  }

  async #hasSessionThere(organisationId: string, userId: string): Promise<boolean> {
    const since = new Date(this.clock.now().getTime() - addressDaysAfterSession * 86_400_000).toISOString();
    const sessions = await this.readers.query(
      `SELECT sessions.id FROM sessions JOIN session_people ON session_people.session_id = sessions.id
       WHERE sessions.host_organisation_id = :organisationId AND session_people.user_id = :userId AND sessions.status <> 'cancelled' AND sessions.ends_at > :since LIMIT 1`,
      { organisationId, userId, since },
    );
    return sessions.length > 0;
  }
}
