import { Injectable, type OnModuleInit } from '@nestjs/common';
import { formatDateRange } from '@relais/calendar';
import type { MessageReason } from '@relais/contracts';
import { query } from '@relais/database';
import { MessageKinds, type Letter, type Message, type Reading } from '@relais/mail';
import { translate } from '@relais/wording';
import { In, type EntityManager } from 'typeorm';
import { greeting } from '../mail/host-letters.ts';
import { dateIn, factLines, placeIn, sessionFacts, titleIn, type SessionFacts } from '../mail/session-facts.ts';
import { whyUseless } from '../mail/useless.rules.ts';
import { Session } from '../session.entity.ts';
import { toldPeople } from './part.rules.ts';
import { peopleOf } from './session-parts.ts';
import { substitutionsIn, type SubstitutionItem } from './substitution-items.ts';

/** What the host reads when somebody else comes: who comes now, to each of their sessions. Instead of whom, and why, is nobody's business. */
@Injectable()
export class SubstitutionLetters implements OnModuleInit {
  constructor(private readonly messageKinds: MessageKinds) {}

  onModuleInit(): void {
    this.messageKinds.register('session', ['session_substitution'], write);
  }
}

/** A session that somebody else gives, and the names of all who come. */
interface Line {
  readonly facts: SessionFacts;
  readonly people: string;
}

async function write(db: EntityManager, message: Message): Promise<Reading> {
  const items = new Map(substitutionsIn(message).map((item) => [item.sessionId, item]));
  const sessions = await db.find(Session, { where: { id: In([...items.keys()]) }, order: { startsAt: 'ASC', id: 'ASC' } });
  const lines: Line[] = [];
  let reason: MessageReason = 'session_cancelled';
  for (const session of sessions) {
    const useless = await whyUntold(db, message, session, items.get(session.id));
    if (useless) reason = useless;
    else lines.push({ facts: await sessionFacts(db, session), people: await namesIn(db, session) });
  }
  const [only, ...others] = lines;
  if (!only) return { letter: null, state: 'cancelled', reason };
  return { letter: others.length === 0 ? letterAboutOne(message, only) : letterAboutSeveral(message, lines) };
}

/** Null: there is something to tell. */
async function whyUntold(db: EntityManager, message: Message, session: Session, item: SubstitutionItem | undefined): Promise<MessageReason | null> {
  const useless = whyUseless(message, session);
  if (useless) return useless;
  if (session.hostContactId !== message.contactId) return 'recipient_replaced';
  return item?.beforePeople === toldPeople(await peopleOf(db, session)) ? 'change_undone' : null;
}

async function namesIn(db: EntityManager, { id }: Session): Promise<string> {
  const people = await query<{ name: string }>(
    db, `SELECT users.name FROM session_people JOIN users ON users.id = session_people.user_id WHERE session_people.session_id = :id ORDER BY session_people.part DESC, users.name`, { id },
  );
  return people.map(({ name }) => name).join(', ');
}

function letterAboutOne({ language, recipientName }: Message, { facts, people }: Line): Letter {
  return {
    subject: translate(language, 'mail.session_substitution.subject', { title: titleIn(language, facts), date: dateIn(language, facts.session) }),
    greeting: greeting(language, recipientName),
    paragraphs: [translate(language, 'mail.session_substitution.intro', { people })],
    facts: factLines(language, facts),
    actions: [],
    closing: translate(language, 'mail.closing'),
  };
}

/** Date by date: who comes, to what, and where. */
function letterAboutSeveral({ language, recipientName }: Message, lines: readonly Line[]): Letter {
  const date = lines[0] ? dateIn(language, lines[0].facts.session) : '';
  return {
    subject: translate(language, 'mail.session_substitution.subject_several', { count: lines.length, date }),
    greeting: greeting(language, recipientName),
    paragraphs: [translate(language, 'mail.session_substitution.intro_several')],
    facts: lines.map(({ facts, people }) => ({
      label: formatDateRange(facts.session.startsAt, facts.session.endsAt, facts.session.zone, language),
      value: [people, titleIn(language, facts), placeIn(facts)].filter(Boolean).join(' · '),
    })),
    actions: [],
    closing: translate(language, 'mail.closing'),
  };
}
