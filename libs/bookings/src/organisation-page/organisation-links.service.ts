import { Injectable } from '@nestjs/common';
import type { OrganisationLink } from '@relais/contracts';
import { Readers, UnitOfWork, query } from '@relais/database';
import { Audit, PrivateLinks, type SignedIn } from '@relais/identity';
import { Organisation, openOrganisation } from '@relais/organisations';
import { Clock, Environment, RuleViolation } from '@relais/platform';

const purpose = 'organisation_page';
const daysValid = 365;

/** The private link to an organisation's own page: one at a time, for a year, made anew or ended by a planner (docs/adr/0008). */
@Injectable()
export class OrganisationLinks {
  constructor(
    private readonly work: UnitOfWork,
    private readonly readers: Readers,
    private readonly clock: Clock,
    private readonly links: PrivateLinks,
    private readonly environment: Environment,
    private readonly audit: Audit,
  ) {}

  /** @throws RuleViolation `not_found` */
  async of(organisationId: string): Promise<OrganisationLink> {
    const db = await this.readers.entities();
    if (!(await db.existsBy(Organisation, { id: organisationId }))) throw new RuleViolation('not_found');
    const [link] = await query<{ id: string; expiresAt: string }>(
      db, 'SELECT id, expires_at AS "expiresAt" FROM private_links WHERE purpose = :purpose AND subject_id = :organisationId AND revoked_at IS NULL AND expires_at > :now',
      { purpose, organisationId, now: this.clock.instant() },
    );
    return link ? this.#view(link.id, link.expiresAt) : { url: null, expiresAt: null };
  }

  /** Makes a link; one that was there opens nothing from now on. @throws RuleViolation `not_found`, `organisation_merged` */
  renew(organisationId: string, user: SignedIn): Promise<OrganisationLink> {
    return this.work.run(async (db) => {
      await openOrganisation(db, organisationId);
      const expiresAt = linkExpiry(this.clock.now());
      const id = await this.links.renew(db, purpose, organisationId, expiresAt);
      await this.audit.record(db, { userId: user.id, act: 'page_link_made', subject: 'organisation', subjectId: organisationId });
      return this.#view(id, expiresAt);
    });
  }

  /** @throws RuleViolation `not_found` */
  revoke(organisationId: string, user: SignedIn): Promise<OrganisationLink> {
    return this.work.run(async (db) => {
      if (!(await db.existsBy(Organisation, { id: organisationId }))) throw new RuleViolation('not_found');
      await this.links.revoke(purpose, organisationId);
      await this.audit.record(db, { userId: user.id, act: 'page_link_ended', subject: 'organisation', subjectId: organisationId });
      return { url: null, expiresAt: null };
    });
  }

  /** The organisation whose page a token opens: the one that it is part of now, where it was merged. @throws RuleViolation `link_not_valid` */
  async organisationOf(token: string): Promise<Organisation> {
    const db = await this.readers.entities();
    const organisation = await db.findOneBy(Organisation, { id: await this.links.subjectOf(purpose, token) });
    const standing = organisation?.mergedIntoId ? await db.findOneBy(Organisation, { id: organisation.mergedIntoId }) : organisation;
    if (!standing || standing.archivedAt !== null) throw new RuleViolation('link_not_valid');
    return standing;
  }

  #view(linkId: string, expiresAt: string): OrganisationLink {
    return { url: `${this.environment.publicUrl}/organisation/${this.links.tokenOf(purpose, linkId)}`, expiresAt };
  }
}

/** UTC instant. */
export function linkExpiry(now: Date): string {
  return new Date(now.getTime() + daysValid * 86_400_000).toISOString();
}
