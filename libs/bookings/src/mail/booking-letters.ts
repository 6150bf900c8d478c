import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { MessageKind, UiLanguage } from '@relais/contracts';
import { MessageKinds, type Letter, type Message, type Reading } from '@relais/mail';
import { Session, calendarEvent, dateIn, earlierTime, factLines, greeting, sessionFacts, titleIn, whyUseless, type SessionFacts } from '@relais/sessions';
import { translate } from '@relais/wording';
import type { EntityManager } from 'typeorm';
import { Booking } from '../booking.entity.ts';

const kinds = ['booking_confirmation', 'booking_cancellation', 'session_reminder', 'session_change', 'session_cancellation', 'session_reinstatement'] as const satisfies readonly MessageKind[];
type BookingKind = (typeof kinds)[number];

/** What somebody who booked reads, in the language they chose when booking. */
@Injectable()
export class BookingLetters implements OnModuleInit {
  constructor(private readonly messageKinds: MessageKinds) {}

  onModuleInit(): void {
    this.messageKinds.register('booking', kinds, write);
  }
}

function isBookingKind(kind: MessageKind): kind is BookingKind {
  return kinds.some((one) => one === kind);
}

async function write(db: EntityManager, message: Message): Promise<Reading> {
  if (!isBookingKind(message.kind)) throw new Error(`Who booked gets no ${message.kind}`);
  const booking = await db.findOneByOrFail(Booking, { id: message.bookingId ?? '' });
  const session = await db.findOneByOrFail(Session, { id: booking.sessionId });
  const useless = whyUseless(message, session) ?? (booking.status === 'cancelled' && message.kind !== 'booking_cancellation' ? 'booking_cancelled' : null);
  if (useless) return { letter: null, state: 'cancelled', reason: useless };
  return { letter: letterOf(message, message.kind, booking, await sessionFacts(db, session)) };
}

function letterOf(message: Message, kind: BookingKind, booking: Booking, facts: SessionFacts): Letter {
  const { language } = message;
  const isOver = kind === 'booking_cancellation' || kind === 'session_cancellation';
  return {
    subject: translate(language, `mail.${kind}.subject`, { title: titleIn(language, facts), date: dateIn(language, facts.session) }),
    greeting: greeting(language, message.recipientName),
    paragraphs: paragraphs(language, kind, booking.seats),
    facts: [...earlierTime(language, message, facts.session), ...factLines(language, facts), { label: translate(language, 'mail.seats'), value: String(booking.seats) }],
    actions: isOver ? [] : [{ label: translate(language, 'mail.action.manage'), to: { path: '/booking/:token', purpose: 'manage_booking', subjectId: booking.id } }],
    closing: translate(language, 'mail.closing'),
    calendar: { method: isOver ? 'CANCEL' : 'REQUEST', event: calendarEvent(language, facts, isOver ? 'CANCELLED' : 'CONFIRMED') },
  };
}

function paragraphs(language: UiLanguage, kind: BookingKind, count: number): string[] {
  if (kind === 'session_reminder') return [translate(language, 'mail.session_reminder.booked')];
  const intro = translate(language, `mail.${kind}.intro`, { count });
  return kind === 'booking_confirmation' ? [intro, translate(language, 'mail.booking_confirmation.manage')] : [intro];
}
