import { Injectable, type OnModuleInit } from '@nestjs/common';
import { formatDate, localDateOf } from '@relais/calendar';
import { findById } from '@relais/database';
import { PrivateLink } from '@relais/identity';
import { MessageKinds, type Message, type Reading } from '@relais/mail';
import { Organisation } from '@relais/organisations';
import { greeting } from '@relais/sessions';
import { translate } from '@relais/wording';
import { IsNull, type EntityManager } from 'typeorm';

const homeZone = 'Europe/Brussels';

/** The mail that brings an organisation the link to its own page. */
@Injectable()
export class OrganisationLinkLetters implements OnModuleInit {
  constructor(private readonly messageKinds: MessageKinds) {}

  onModuleInit(): void {
    this.messageKinds.register('organisation', ['organisation_link'], write);
  }
}

async function write(db: EntityManager, { organisationId, language, recipientName }: Message): Promise<Reading> {
  const organisation = await findById(db, Organisation, organisationId ?? '');
  const link = await db.findOneBy(PrivateLink, { purpose: 'organisation_page', subjectId: organisationId ?? '', revokedAt: IsNull() });
  if (!organisation || link?.expiresAt == null) return { letter: null, state: 'cancelled', reason: 'link_withdrawn' };
  const until = formatDate(localDateOf(link.expiresAt, homeZone), language);
  return {
    letter: {
      subject: translate(language, 'mail.organisation_link.subject', { organisation: organisation.name }),
      greeting: greeting(language, recipientName),
      paragraphs: [translate(language, 'mail.organisation_link.intro', { organisation: organisation.name, until }), translate(language, 'mail.organisation_link.keep')],
      facts: [],
      actions: [{ label: translate(language, 'mail.action.open_page'), to: { path: '/organisation/:token', purpose: 'organisation_page', subjectId: organisation.id } }],
      closing: translate(language, 'mail.closing'),
    },
  };
}
