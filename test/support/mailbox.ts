import ICAL from 'ical.js';
import type { MailServer, ReceivedMail } from './mail-server.ts';

export interface ReadMail {
  readonly subject: string;
  readonly text: string;
  /** Of the letter, as its headers say. */
  readonly language: unknown;
  /** The first link with this path in it, such as `/booking/`; throws when there is none. */
  link(path: string): string;
  readonly calendar: ReadCalendar;
}

export interface ReadCalendar {
  readonly method: unknown;
  /** As the MIME part names it. */
  readonly mimeMethod: string | undefined;
  readonly uid: string;
  readonly sequence: number;
  /** UTC instants. */
  readonly start: string;
  readonly end: string;
  readonly status: unknown;
}

/** Opens one recipient's mail in the order in which it came. */
export class Mailbox {
  #opened = 0;

  constructor(
    private readonly server: MailServer,
    readonly address: string,
  ) {}

  get unread(): number {
    return this.#mine().length - this.#opened;
  }

  /** Waits up to 20 seconds; the sender looks every five. */
  async next(): Promise<ReadMail> {
    for (let tries = 0; tries < 400; tries += 1) {
      const mail = this.#mine()[this.#opened];
      if (mail) {
        this.#opened += 1;
        return read(mail);
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`No further mail came for ${this.address}; so far: ${this.#mine().map(({ parsed }) => parsed.subject).join(' | ')}`);
  }

  #mine(): ReceivedMail[] {
    return this.server.received.filter(({ to }) => to.includes(this.address));
  }
}

function read(mail: ReceivedMail): ReadMail {
  const { subject = '', text = '', headers } = mail.parsed;
  return {
    subject,
    text,
    language: headers.get('content-language'),
    link: (path) => {
      const found = (text.match(/https?:\/\/[^\s>)]+/g) ?? []).find((url) => url.includes(path));
      if (found === undefined) throw new Error(`The mail “${subject}” has no link to ${path}`);
      return found;
    },
    get calendar() {
      return calendarOf(mail);
    },
  };
}

function calendarOf({ raw, parsed }: ReceivedMail): ReadCalendar {
  const file = parsed.attachments.find(({ filename }) => filename === 'invite.ics')?.content.toString('utf8') ?? '';
  const calendar = new ICAL.Component(ICAL.parse(file));
  const component = calendar.getFirstSubcomponent('vevent');
  const event = new ICAL.Event(component ?? undefined);
  return {
    method: calendar.getFirstPropertyValue('method'),
    mimeMethod: /text\/calendar;[^\n]*(?:\n\s+[^\n]*)*?method=(\w+)/i.exec(raw)?.[1],
    uid: event.uid,
    sequence: event.sequence,
    start: instantOf(event.startDate),
    end: instantOf(event.endDate),
    status: component?.getFirstPropertyValue('status'),
  };
}

function instantOf(time: ICAL.Time): string {
  return new Date(time.toUnixTime() * 1000).toISOString();
}
