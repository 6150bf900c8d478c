import { Injectable, type OnModuleInit } from '@nestjs/common';
import { formatDateTime, interpreterDeadline } from '@relais/calendar';
import type { MessageReason, UiLanguage } from '@relais/contracts';
import { MessageKinds, type Letter, type Message, type Reading } from '@relais/mail';
import { languageName, translate } from '@relais/wording';
import type { EntityManager } from 'typeorm';
import { greeting } from '../mail/host-letters.ts';
import { dateIn, factLines, sessionFacts, titleIn, type SessionFacts } from '../mail/session-facts.ts';
import { Session } from '../session.entity.ts';
import { interpreterStateOf } from '../session.view.ts';
import { holdsTime } from '../status.rules.ts';
import { Interpreter } from './interpreter.entity.ts';
import { whyNot } from './interpreter-reminders.service.ts';

/** What the lead counsellor reads before the deadline: who is booked, or that somebody is still needed, and until when cancelling costs nothing. */
@Injectable()
export class InterpreterLetters implements OnModuleInit {
  constructor(private readonly messageKinds: MessageKinds) {}

  onModuleInit(): void {
    this.messageKinds.register('session', ['interpreter_deadline'], write);
  }
}

async function write(db: EntityManager, message: Message): Promise<Reading> {
  const session = message.sessionId === null ? null : await db.findOneBy(Session, { id: message.sessionId });
  const useless = whyUseless(message, session);
  if (useless || !session) return { letter: null, state: 'cancelled', reason: useless ?? 'session_cancelled' };
  const interpreter = session.interpreterId === null ? null : await db.findOneByOrFail(Interpreter, { id: session.interpreterId });
  return { letter: letterOf(message, await sessionFacts(db, session), interpreter) };
}

/** Read once more when it is sent (R7). */
function whyUseless({ facts }: Message, session: Session | null): MessageReason | null {
  if (!session) return 'session_cancelled';
  if (!holdsTime(session.status) || session.status === 'held' || session.interpreterLanguage === null) return whyNot(session);
  if (facts['leadId'] !== session.leadId) return 'counsellor_changed';
  return facts['deadline'] === interpreterDeadline(session.startsAt, session.zone) ? null : 'session_moved';
}

function letterOf({ language, recipientName }: Message, facts: SessionFacts, interpreter: Interpreter | null): Letter {
  const { session } = facts;
  const title = titleIn(language, facts);
  const words = { title, date: dateIn(language, session), language: nameOf(session, language), name: interpreter?.name ?? '', deadline: deadlineIn(session, language) };
  const state = interpreter ? 'booked' : interpreterStateOf(session) === 'cancelled' ? 'cancelled' : 'needed';
  return {
    subject: translate(language, `mail.interpreter_deadline.subject_${interpreter ? 'booked' : 'needed'}`, words),
    greeting: greeting(language, recipientName),
    paragraphs: [translate(language, `mail.interpreter_deadline.${state}`, words), translate(language, `mail.interpreter_deadline.${interpreter ? 'cancel_by' : 'find'}`, words)],
    facts: [...factLines(language, facts), ...interpreterLines(language, interpreter)],
    actions: [{ label: translate(language, 'mail.interpreter_deadline.open'), to: `/app/sessions/${session.id}` }],
    closing: translate(language, 'mail.closing'),
  };
}

function nameOf({ interpreterLanguage }: Session, language: UiLanguage): string {
  return interpreterLanguage === null ? '' : languageName(interpreterLanguage, language);
}

function deadlineIn({ startsAt, zone }: Session, language: UiLanguage): string {
  return formatDateTime(interpreterDeadline(startsAt, zone), zone, language);
}

function interpreterLines(language: UiLanguage, interpreter: Interpreter | null): Letter['facts'] {
  if (!interpreter) return [];
  const { name, service, phone, email } = interpreter;
  return [{ label: translate(language, 'mail.interpreter_deadline.interpreter'), value: [name, service, phone, email].filter(Boolean).join(', ') }];
}
