import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { UiLanguage } from '@relais/contracts';
import { MessageKinds, type Letter, type Message, type Reading } from '@relais/mail';
import { linesOf, nothingLeft, seriesLetter, shortDate, type SeriesKind, type SeriesLine } from '@relais/sessions';
import { translate } from '@relais/wording';
import { In, type EntityManager } from 'typeorm';
import { Booking } from '../booking.entity.ts';
import { liveStatuses } from '../placing.rules.ts';

const kinds: readonly SeriesKind[] = ['series_change', 'series_cancellation'];

/** What somebody reads who booked several sessions of a series. */
@Injectable()
export class SeriesBookingLetters implements OnModuleInit {
  constructor(private readonly messageKinds: MessageKinds) {}

  onModuleInit(): void {
    this.messageKinds.register('booking', kinds, write);
  }
}

async function write(db: EntityManager, message: Message): Promise<Reading> {
  const kind = kinds.find((one) => one === message.kind);
  if (!kind) throw new Error(`Who booked gets no ${message.kind}`);
  const all = await linesOf(db, message, kind);
  const booked = await stillBooked(db, all);
  const lines = all.filter(({ item }) => booked.has(item.bookingId ?? ''));
  if (lines.length === 0) return { letter: null, state: 'cancelled', reason: all.length > 0 ? 'booking_cancelled' : nothingLeft(kind) };
  const { language } = message;
  const takingPlace = lines.filter(({ facts }) => facts.session.status !== 'cancelled');
  const paragraphs = [translate(language, `mail.${kind}.intro`), ...(takingPlace.length > 0 ? [translate(language, 'mail.series_change.booked')] : [])];
  return { letter: seriesLetter({ message, kind, lines, paragraphs, actions: takingPlace.map((line) => manageAction(language, line)) }) };
}

async function stillBooked(db: EntityManager, lines: readonly SeriesLine[]): Promise<Set<string>> {
  const ids = lines.flatMap(({ item }) => item.bookingId ?? []);
  const bookings = await db.findBy(Booking, { id: In(ids), status: In([...liveStatuses]) });
  return new Set(bookings.map(({ id }) => id));
}

function manageAction(language: UiLanguage, line: SeriesLine): Letter['actions'][number] {
  return { label: translate(language, 'mail.series.manage', { date: shortDate(language, line) }), to: { path: '/booking/:token', purpose: 'manage_booking', subjectId: line.item.bookingId ?? '' } };
}
