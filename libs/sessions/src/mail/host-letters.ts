import { Injectable, type OnModuleInit } from '@nestjs/common';
import { formatDateRange } from '@relais/calendar';
import type { MessageKind, UiLanguage } from '@relais/contracts';
import { MessageKinds, type Letter, type Message, type Reading } from '@relais/mail';
import { translate } from '@relais/wording';
import type { EntityManager } from 'typeorm';
import { Session } from '../session.entity.ts';
import { calendarEvent, dateIn, factLines, sessionFacts, titleIn, type SessionFacts } from './session-facts.ts';
import { whyUseless } from './useless.rules.ts';

export type HostKind = 'session_invitation' | 'session_reminder' | 'session_change' | 'session_cancellation' | 'session_reinstatement';
const kinds: readonly HostKind[] = ['session_invitation', 'session_reminder', 'session_change', 'session_cancellation', 'session_reinstatement'];

/** What the host's contact reads about a session at their place. */
@Injectable()
export class HostLetters implements OnModuleInit {
  constructor(private readonly messageKinds: MessageKinds) {}

  onModuleInit(): void {
    this.messageKinds.register('session', kinds, write);
  }
}

export function isHostKind(kind: MessageKind): kind is HostKind {
  return kinds.some((one) => one === kind);
}

async function write(db: EntityManager, message: Message): Promise<Reading> {
  if (!isHostKind(message.kind)) throw new Error(`A host gets no ${message.kind}`);
  const session = message.sessionId === null ? null : await db.findOneBy(Session, { id: message.sessionId });
  const useless = whyUseless(message, session) ?? whyReplaced(message, session);
  if (useless || !session) return { letter: null, state: 'cancelled', reason: useless ?? 'session_cancelled' };
  const facts = await sessionFacts(db, session);
  return { letter: hostLetter(message, message.kind, facts) };
}

/** Somebody else is written to by now; whoever was told is told of a cancellation all the same. */
function whyReplaced({ kind, contactId }: Message, session: Session | null): 'recipient_replaced' | null {
  return kind === 'session_cancellation' || session?.hostContactId === contactId ? null : 'recipient_replaced';
}

/** What whoever receives us at their place reads about a session. */
export function hostLetter(message: Message, kind: HostKind, facts: SessionFacts): Letter {
  const { language } = message;
  const title = titleIn(language, facts);
  const isCancelled = kind === 'session_cancellation';
  return {
    subject: translate(language, `mail.${kind}.subject`, { title, date: dateIn(language, facts.session) }),
    greeting: greeting(language, message.recipientName),
    paragraphs: paragraphs(language, kind, facts),
    facts: [...earlierTime(language, message, facts.session), ...factLines(language, facts)],
    actions: kind === 'session_invitation' ? bookingAction(language, facts.session) : [],
    closing: translate(language, 'mail.closing'),
    calendar: { method: isCancelled ? 'CANCEL' : 'REQUEST', event: calendarEvent(language, facts, isCancelled ? 'CANCELLED' : 'CONFIRMED') },
  };
}

export function greeting(language: UiLanguage, name: string): string {
  return name === '' ? translate(language, 'mail.greeting') : translate(language, 'mail.greeting_name', { name });
}

/** The time that people have in their calendars still, when it was another. */
export function earlierTime(language: UiLanguage, { kind, facts }: Message, { startsAt, zone }: Session): Letter['facts'] {
  const { beforeStartsAt, beforeEndsAt } = facts;
  if (kind !== 'session_change' || typeof beforeStartsAt !== 'string' || typeof beforeEndsAt !== 'string' || beforeStartsAt === startsAt) return [];
  return [{ label: translate(language, 'mail.before'), value: formatDateRange(beforeStartsAt, beforeEndsAt, zone, language) }];
}

function paragraphs(language: UiLanguage, kind: HostKind, { session, host }: SessionFacts): string[] {
  if (kind === 'session_reminder') return [translate(language, 'mail.session_reminder.host')];
  const intro = translate(language, `mail.${kind}.intro`, { host: host?.name ?? '' });
  return kind === 'session_invitation' && isBookable(session) ? [intro, translate(language, 'mail.session_invitation.share')] : [intro];
}

function isBookable({ visibility, capacity }: Session): boolean {
  return visibility !== 'internal' && capacity > 0;
}

function bookingAction(language: UiLanguage, session: Session): Letter['actions'] {
  if (!isBookable(session)) return [];
  const path = `/sessions/${session.id}/book`;
  const to = session.visibility === 'public' ? `${path}?lang=${language}` : { path: `${path}?key=:token&lang=${language}`, purpose: 'book_invited' as const, subjectId: session.id };
  return [{ label: translate(language, 'mail.action.book'), to }];
}
