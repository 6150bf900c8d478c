import { Injectable, type OnModuleInit } from '@nestjs/common';
import { formatDateTime } from '@relais/calendar';
import type { MessageKind, UiLanguage } from '@relais/contracts';
import { findById } from '@relais/database';
import { MessageKinds, type Letter, type Message, type Reading } from '@relais/mail';
import { Session, calendarEvent, dateIn, earlierTime, factLines, greeting, sessionFacts, titleIn, whyUseless, type SessionFacts } from '@relais/sessions';
import { translate } from '@relais/wording';
import type { EntityManager } from 'typeorm';
import { Booking } from '../booking.entity.ts';
import { placeOf, type Waiting } from '../waiting-list/queue.rules.ts';
import { WaitingList } from '../waiting-list/waiting-list.service.ts';
import { isStillSo } from './standing.rules.ts';

const kinds = [
  'booking_confirmation', 'booking_cancellation', 'session_reminder', 'session_change', 'session_cancellation', 'session_reinstatement',
  'address_proof', 'booking_requested', 'booking_declined', 'booking_moved', 'waiting_list_joined', 'seat_offer', 'offer_expired',
] as const satisfies readonly MessageKind[];
type BookingKind = (typeof kinds)[number];

/** What somebody who booked reads, in the language they chose when booking. */
@Injectable()
export class BookingLetters implements OnModuleInit {
  constructor(
    private readonly messageKinds: MessageKinds,
    private readonly waitingList: WaitingList,
  ) {}

  onModuleInit(): void {
    this.messageKinds.register('booking', kinds, (db, message) => this.#write(db, message));
  }

  async #write(db: EntityManager, message: Message): Promise<Reading> {
    const kind = kinds.find((one) => one === message.kind);
    if (!kind) throw new Error(`Who booked gets no ${message.kind}`);
    const booking = await db.findOneByOrFail(Booking, { id: message.bookingId ?? '' });
    const session = await findById(db, Session, message.sessionId ?? booking.sessionId);
    const useless = whyUseless(message, session) ?? (isStillSo(kind, booking) ? null : whyPassed(kind));
    if (useless || !session) return { letter: null, state: 'cancelled', reason: useless ?? 'session_cancelled' };
    const queue = kind === 'waiting_list_joined' ? await this.waitingList.queueOf(db, session.id) : [];
    return { letter: letterOf({ message, kind, booking, facts: await sessionFacts(db, session), queue }) };
  }
}

interface Matter {
  readonly message: Message;
  readonly kind: BookingKind;
  readonly booking: Booking;
  readonly facts: SessionFacts;
  readonly queue: readonly Waiting[];
}

function whyPassed(kind: BookingKind): 'offer_over' | 'booking_cancelled' {
  return kind === 'seat_offer' || kind === 'waiting_list_joined' ? 'offer_over' : 'booking_cancelled';
}

function letterOf(matter: Matter): Letter {
  const { message, kind, booking, facts } = matter;
  const { language } = message;
  const action = actionOf(kind);
  return {
    subject: translate(language, `mail.${kind}.subject`, { title: titleIn(language, facts), date: dateIn(language, facts.session) }),
    greeting: greeting(language, message.recipientName),
    paragraphs: paragraphs(matter),
    facts: [...earlierTime(language, message, facts.session), ...factLines(language, facts, { tellsAddress: tellsAddress(kind, booking, facts) }), { label: translate(language, 'mail.seats'), value: String(booking.seats) }, ...standingLines(matter)],
    actions: action === null ? [] : [{ label: translate(language, `mail.action.${action}`), to: { path: '/booking/:token', purpose: 'manage_booking', subjectId: booking.id } }],
    closing: translate(language, 'mail.closing'),
    ...calendarOf(language, matter),
  };
}

function actionOf(kind: BookingKind): 'manage' | 'confirm_address' | 'accept_offer' | null {
  if (isOver(kind)) return null;
  if (kind === 'address_proof') return 'confirm_address';
  return kind === 'seat_offer' ? 'accept_offer' : 'manage';
}

function isOver(kind: BookingKind): boolean {
  return ['booking_cancellation', 'session_cancellation', 'booking_declined', 'booking_moved', 'offer_expired'].includes(kind);
}

/** Only a place whose address protects people needs the session's word; who has seats may know it then (R9). */
function tellsAddress(kind: BookingKind, { status }: Booking, { session }: SessionFacts): boolean {
  return session.tellsAddress === true && status === 'confirmed' && !isOver(kind);
}

/** Only seats that are certain stand in somebody's calendar. */
function calendarOf(language: UiLanguage, { message, kind, booking, facts }: Matter): Pick<Letter, 'calendar'> {
  const hadSeats = booking.status === 'confirmed' || message.facts['had'] === 'confirmed';
  if (!hadSeats) return {};
  const isOut = isOver(kind);
  return { calendar: { method: isOut ? 'CANCEL' : 'REQUEST', event: calendarEvent(language, facts, isOut ? 'CANCELLED' : 'CONFIRMED') } };
}

function standingLines({ message: { language }, kind, booking, facts: { session } }: Matter): Letter['facts'] {
  const until = kind === 'seat_offer' ? booking.offerExpiresAt : kind === 'address_proof' ? booking.proofDueAt : null;
  if (until !== null) return [{ label: translate(language, 'mail.until'), value: formatDateTime(until, session.zone, language) }];
  if (kind !== 'booking_declined' || booking.declineReason === null) return [];
  return [{ label: translate(language, 'mail.booking_declined.reason'), value: translate(language, `words.booking_decline_reason.${booking.declineReason}`) }];
}

function paragraphs({ message: { language }, kind, booking: { id, seats: count }, queue }: Matter): string[] {
  if (kind === 'session_reminder') return [translate(language, 'mail.session_reminder.booked')];
  const intro = translate(language, `mail.${kind}.intro`, { count, place: placeOf(queue, id) ?? 1 });
  return kind === 'booking_confirmation' ? [intro, translate(language, 'mail.booking_confirmation.manage')] : [intro];
}
