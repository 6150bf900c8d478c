import { Injectable } from '@nestjs/common';
import type { MessageListItem, MessagePage, MessageQuery, MessageView } from '@relais/contracts';
import { Readers } from '@relais/database';
import { PrivateLinks } from '@relais/identity';
import { RuleViolation } from '@relais/platform';
import { Composition, type Composed } from './composition.service.ts';
import { withTokens, withoutTokens } from './link-placeholders.ts';
import { Message } from './message.entity.ts';
import { MessageKinds } from './message-kinds.ts';
import { toContactsOfNow } from './recipient.ts';

/** Whoever may not plan sees that a mail went, but not to whom nor its private links. */
export type Eyes = 'planner' | 'viewer';

/** Mail about several sessions names them among its facts. */
const aboutSession = '(message.sessionId = :sessionId OR (message.sessionId IS NULL AND message.facts LIKE :mention))';

/** The outbox as people read it: what went, what will go, and why something did not. */
@Injectable()
export class MessageReader {
  constructor(
    private readonly readers: Readers,
    private readonly kinds: MessageKinds,
    private readonly composition: Composition,
    private readonly links: PrivateLinks,
  ) {}

  /** What happened last comes first; of what was planned at once, what goes next. Of a session: also what tells of several, it among them. */
  async page({ page, pageSize, state, kind, sessionId, q }: MessageQuery, eyes: Eyes): Promise<MessagePage> {
    const db = await this.readers.entities();
    const query = db.createQueryBuilder(Message, 'message').orderBy('message.stateAt', 'DESC').addOrderBy('message.dueAt', 'ASC').addOrderBy('message.id', 'ASC');
    if (state) query.andWhere('message.state = :state', { state });
    if (kind) query.andWhere('message.kind = :kind', { kind });
    if (sessionId) query.andWhere(aboutSession, { sessionId, mention: `%${sessionId}%` });
    if (q?.includes('\u0000')) query.andWhere('1 = 0'); // no text holds it, and PostgreSQL will not look for it
    else if (q && eyes === 'planner') query.andWhere('(LOWER(message.recipientEmail) LIKE :q OR LOWER(message.subject) LIKE :q)', { q: `%${q.toLowerCase()}%` });
    const [messages, total] = await query.skip((page - 1) * pageSize).take(pageSize).getManyAndCount();
    const items = await toContactsOfNow(db, messages);
    return { items: items.map((message) => toListItem(message, eyes)), page, pageSize, total };
  }

  /** As it went, or as it would read now. @throws RuleViolation `message_not_found` */
  async read(id: string, eyes: Eyes): Promise<MessageView> {
    const db = await this.readers.entities();
    const [message] = await toContactsOfNow(db, await db.findBy(Message, { id }));
    if (!message) throw new RuleViolation('message_not_found');
    const kept = keptIn(message);
    const composed = kept ?? (await this.#asOfNow(message));
    const show = (text: string) => (eyes === 'planner' ? withTokens(text, this.links) : Promise.resolve(withoutTokens(text)));
    return {
      ...toListItem(message, eyes),
      subject: composed.subject,
      serverAnswer: message.serverAnswer,
      preview: kept === null,
      text: await show(composed.text),
      html: await show(composed.html),
      calendar: eyes === 'planner' ? composed.calendar : null,
      headers: await this.#headers(message, composed, eyes, show),
    };
  }

  async #asOfNow(message: Message): Promise<Composed> {
    const reading = await this.kinds.write(await this.readers.entities(), message);
    return reading.letter ? this.composition.compose(message, reading.letter) : { subject: '', text: '', html: '', calendar: null, headers: {} };
  }

  async #headers(message: Message, composed: Composed, eyes: Eyes, show: (text: string) => Promise<string>): Promise<MessageView['headers']> {
    const { name, address } = this.composition.sender;
    const headers = { From: `${name} <${address}>`, To: recipientFor(message, eyes), Subject: composed.subject, 'Message-ID': this.composition.messageId(message), ...composed.headers };
    return Promise.all(Object.entries(headers).map(async ([header, value]) => ({ name: header, value: await show(value) })));
  }
}

function keptIn({ subject, bodyText, bodyHtml, calendar, headers }: Message): Composed | null {
  if (subject === null || bodyText === null || bodyHtml === null) return null;
  return { subject, text: bodyText, html: bodyHtml, calendar, headers: headers ?? {} };
}

function toListItem(message: Message, eyes: Eyes): MessageListItem {
  const { id, kind, messageClass, language, subject, dueAt, state, reason, stateAt, attempts, nextTryAt, sessionId, bookingId } = message;
  return { id, kind, messageClass, language, subject, dueAt, state, reason, stateAt, attempts, nextTryAt, sessionId, bookingId, recipient: recipientFor(message, eyes) };
}

function recipientFor({ recipientEmail }: Message, eyes: Eyes): string {
  return eyes === 'planner' ? recipientEmail : recipientEmail.replace(/^[^@]*/, '…');
}
