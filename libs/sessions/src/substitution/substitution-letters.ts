import { Injectable, type OnModuleInit } from '@nestjs/common';
import { query } from '@relais/database';
import { MessageKinds, type Letter, type Message, type Reading } from '@relais/mail';
import { translate } from '@relais/wording';
import type { EntityManager } from 'typeorm';
import { greeting } from '../mail/host-letters.ts';
import { dateIn, factLines, sessionFacts, titleIn } from '../mail/session-facts.ts';
import { whyUseless } from '../mail/useless.rules.ts';
import { Session } from '../session.entity.ts';
import { toldPeople } from './part.rules.ts';
import { peopleOf } from './session-parts.ts';

/** What the host reads when somebody else comes: who comes now. Instead of whom, and why, is nobody's business. */
@Injectable()
export class SubstitutionLetters implements OnModuleInit {
  constructor(private readonly messageKinds: MessageKinds) {}

  onModuleInit(): void {
    this.messageKinds.register('session', ['session_substitution'], write);
  }
}

async function write(db: EntityManager, message: Message): Promise<Reading> {
  const session = message.sessionId === null ? null : await db.findOneBy(Session, { id: message.sessionId });
  const useless = whyUseless(message, session);
  if (useless || !session) return { letter: null, state: 'cancelled', reason: useless ?? 'session_cancelled' };
  if (session.hostContactId !== message.contactId) return { letter: null, state: 'cancelled', reason: 'recipient_replaced' };
  if (message.facts['beforePeople'] === toldPeople(await peopleOf(db, session))) return { letter: null, state: 'cancelled', reason: 'change_undone' };
  return { letter: await letterOf(db, message, session) };
}

async function letterOf(db: EntityManager, { language, recipientName }: Message, session: Session): Promise<Letter> {
  const facts = await sessionFacts(db, session);
  const people = await query<{ name: string }>(
    db, `SELECT users.name FROM session_people JOIN users ON users.id = session_people.user_id WHERE session_people.session_id = :id ORDER BY session_people.part DESC, users.name`, { id: session.id },
  );
  return {
    subject: translate(language, 'mail.session_substitution.subject', { title: titleIn(language, facts), date: dateIn(language, session) }),
    greeting: greeting(language, recipientName),
    paragraphs: [translate(language, 'mail.session_substitution.intro', { people: people.map(({ name }) => name).join(', ') })],
    facts: factLines(language, facts),
    actions: [],
    closing: translate(language, 'mail.closing'),
  };
}
