import { Injectable } from '@nestjs/common';
import { Environment } from '@relais/platform';
import { calendarFile, publishedEvents } from './icalendar/calendar-file.ts';
import { letterHtml } from './letter-html.tsx';
import { letterText } from './letter-text.ts';
import type { Letter } from './letter.ts';
import { addressOf, withoutTokens } from './link-placeholders.ts';
import type { Message } from './message.entity.ts';
import { parseMailbox, type Mailbox } from './mailbox.ts';

/** A mail as it is stored: whole, but for the tokens of its private links. */
export interface Composed {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly calendar: string | null;
  readonly headers: Readonly<Record<string, string>>;
}

/** Lays a letter out: text part, HTML part, calendar part, headers. */
@Injectable()
export class Composition {
  /** From of every mail, and the organiser in its calendar part. */
  readonly sender: Mailbox;

  constructor(private readonly environment: Environment) {
    this.sender = parseMailbox(environment.mailFrom);
  }

  compose(message: Message, letter: Letter): Composed {
    const { publicUrl } = this.environment;
    return {
      subject: letter.subject,
      text: letterText(letter, publicUrl),
      html: letterHtml(letter, message.language, publicUrl),
      calendar: this.#calendar(message, letter),
      headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': message.language, ...this.#unsubscribing(message) },
    };
  }

  /** As a letter would read that nobody has sent; its private links are left out. */
  preview(letter: Letter): Pick<Composed, 'subject' | 'text'> {
    return { subject: letter.subject, text: withoutTokens(letterText(letter, this.environment.publicUrl)) };
  }

  /** The same for every attempt, so that a duplicate after a crash can be recognised. */
  messageId(message: Message): string {
    return `<${message.id}@${this.sender.address.split('@')[1] ?? 'relais'}>`;
  }

  #calendar(message: Message, { calendar }: Letter): string | null {
    if (!calendar) return null;
    const file = { language: message.language, productId: '-//Relais//Relais//EN' };
    const from = { stamp: message.stateAt, organizer: { name: this.sender.name, email: this.sender.address } };
    if (calendar.method === 'PUBLISH') return publishedEvents({ ...file, events: calendar.events.map((event) => ({ ...event, ...from })) });
    const attendee = { email: message.recipientEmail, name: message.recipientName, language: message.language, partstat: message.bookingId === null ? 'NEEDS-ACTION' : 'ACCEPTED' } as const;
    return calendarFile({ ...file, method: calendar.method, event: { ...calendar.event, ...from, attendees: [attendee] } });
  }

  /** RFC 8058: one click, no page in between. Service mail has nothing to unsubscribe from. */
  #unsubscribing({ messageClass, contactId }: Message): Record<string, string> {
    if (messageClass === 'service' || contactId === null) return {};
    const address = addressOf(this.environment.publicUrl, { path: '/unsubscribe/:token', purpose: 'unsubscribe', subjectId: contactId });
    return { 'List-Unsubscribe': `<${address}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' };
  }
}
