import { Injectable, type OnModuleInit } from '@nestjs/common';
import { formatDateTime } from '@relais/calendar';
import { findById } from '@relais/database';
import { MessageKinds, type Letter, type Message, type Reading } from '@relais/mail';
import { Organisation } from '@relais/organisations';
import { Session, bookingClosesAt, dateIn, factLines, greeting, sessionFacts, titleIn, whyUseless, type SessionFacts } from '@relais/sessions';
import { translate } from '@relais/wording';
import type { EntityManager } from 'typeorm';
import { Invitation } from './invitation.entity.ts';

/** What an organisation reads that may book a session by invitation. */
@Injectable()
export class InvitationLetters implements OnModuleInit {
  constructor(private readonly messageKinds: MessageKinds) {}

  onModuleInit(): void {
    this.messageKinds.register('organisation', ['session_invitation'], write);
  }
}

async function write(db: EntityManager, message: Message): Promise<Reading> {
  const session = await findById(db, Session, message.sessionId ?? '');
  const useless = whyUseless(message, session);
  if (useless || !session) return { letter: null, state: 'cancelled', reason: useless ?? 'session_cancelled' };
  const invitation = await findById(db, Invitation, String(message.facts['invitationId']));
  const organisation = await findById(db, Organisation, message.organisationId ?? '');
  if (!invitation || !organisation || invitation.withdrawnAt !== null) return { letter: null, state: 'cancelled', reason: 'link_withdrawn' };
  return { letter: letterOf(message, { invitation, organisation, facts: await sessionFacts(db, session) }) };
}

interface Matter {
  readonly invitation: Invitation;
  readonly organisation: Organisation;
  readonly facts: SessionFacts;
}

function letterOf({ language, recipientName }: Message, { invitation, organisation, facts }: Matter): Letter {
  const { session } = facts;
  const until = formatDateTime(bookingClosesAt(session), session.zone, language);
  const path = `/sessions/${session.id}/book?key=:token&lang=${language}`;
  return {
    subject: translate(language, 'mail.organisation_invitation.subject', { title: titleIn(language, facts), date: dateIn(language, session) }),
    greeting: greeting(language, recipientName),
    paragraphs: [translate(language, 'mail.organisation_invitation.intro', { organisation: organisation.name }), translate(language, 'mail.organisation_invitation.link', { until })],
    facts: factLines(language, facts),
    actions: [{ label: translate(language, 'mail.action.book'), to: { path, purpose: 'invitation', subjectId: invitation.id } }],
    closing: translate(language, 'mail.closing'),
  };
}
