import { Injectable } from '@nestjs/common';
import type { UiLanguage } from '@relais/contracts';
import { Readers, findById } from '@relais/database';
import { PrivateLinks } from '@relais/identity';
import { Organisation } from '@relais/organisations';
import { RuleViolation } from '@relais/platform';
import { Invitation } from './invitation.entity.ts';

/** Who comes by a private link: an organisation, as it is called and written to now. */
export interface InvitedOrganisation {
  readonly organisationId: string;
  readonly name: string;
  readonly language: UiLanguage;
}

/** What a private link to a session by invitation opens. */
@Injectable()
export class InvitedOrganisations {
  constructor(
    private readonly readers: Readers,
    private readonly links: PrivateLinks,
  ) {}

  /** An organisation that was merged books for the one it is part of now. @throws RuleViolation `link_not_valid` for what is withdrawn or of another session too */
  async byToken(sessionId: string, token: string): Promise<InvitedOrganisation> {
    const db = await this.readers.entities();
    const invitation = await findById(db, Invitation, await this.links.subjectOf('invitation', token));
    if (!invitation || invitation.withdrawnAt !== null || invitation.sessionId !== sessionId) throw new RuleViolation('link_not_valid');
    const invited = await db.findOneByOrFail(Organisation, { id: invitation.organisationId });
    const { id, name, language } = invited.mergedIntoId === null ? invited : await db.findOneByOrFail(Organisation, { id: invited.mergedIntoId });
    return { organisationId: id, name, language };
  }
}
