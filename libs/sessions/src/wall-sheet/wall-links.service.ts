import { Injectable } from '@nestjs/common';
import type { WallLinkView } from '@relais/contracts';
import { Readers, UnitOfWork } from '@relais/database';
import { Audit, PrivateLinks, type SignedIn } from '@relais/identity';
import { Organisation } from '@relais/organisations';
import { Environment, RuleViolation } from '@relais/platform';
import type { EntityManager } from 'typeorm';

const purpose = 'wall_sheet';

/** The private link under which an organisation's sheet can be read without an account: one at a time, made anew or ended by a planner. */
@Injectable()
export class WallLinks {
  constructor(
    private readonly work: UnitOfWork,
    private readonly readers: Readers,
    private readonly links: PrivateLinks,
    private readonly environment: Environment,
    private readonly audit: Audit,
  ) {}

  /** @throws RuleViolation `not_found` */
  async of(organisationId: string): Promise<WallLinkView> {
    await requireOrganisation(await this.readers.entities(), organisationId);
    return this.#view(await this.links.tokenFor(purpose, organisationId));
  }

  /** Makes a link; one that was there opens nothing from now on. @throws RuleViolation `not_found` */
  renew(organisationId: string, user: SignedIn): Promise<WallLinkView> {
    return this.work.run(async (db) => {
      await requireOrganisation(db, organisationId);
      const token = this.links.tokenOf(purpose, await this.links.renew(db, purpose, organisationId, null));
      await this.audit.record(db, { userId: user.id, act: 'wall link made', subject: 'organisation', subjectId: organisationId });
      return this.#view(token);
    });
  }

  /** @throws RuleViolation `not_found` */
  revoke(organisationId: string, user: SignedIn): Promise<WallLinkView> {
    return this.work.run(async (db) => {
      await requireOrganisation(db, organisationId);
      await this.links.revoke(purpose, organisationId);
      await this.audit.record(db, { userId: user.id, act: 'wall link ended', subject: 'organisation', subjectId: organisationId });
      return this.#view(null);
    });
  }

  /** The organisation whose sheet a token opens: a link that hangs on a wall outlives a merge. @throws RuleViolation `link_not_valid` */
  async organisationOf(token: string): Promise<string> {
    const id = await this.links.subjectOf(purpose, token);
    const organisation = await (await this.readers.entities()).findOneBy(Organisation, { id });
    return organisation?.mergedIntoId ?? id;
  }

  #view(token: string | null): WallLinkView {
    return { url: token === null ? null : `${this.environment.publicUrl}/wall/${token}` };
  }
}

async function requireOrganisation(db: EntityManager, id: string): Promise<void> {
  if (!(await db.existsBy(Organisation, { id }))) throw new RuleViolation('not_found');
}
