import { Injectable, type OnModuleInit } from '@nestjs/common';
import { MessageKinds, type Message, type Reading } from '@relais/mail';
import { Session, sessionFacts } from '@relais/sessions';
import type { EntityManager } from 'typeorm';
import { Booking } from '../booking.entity.ts';
import { announcementLetter } from './announcement-letter.ts';
import { Announcement } from './announcement.entity.ts';
import { isTold } from './told.rules.ts';

/** What those who booked read of an announcement; after the session as well, since thanks and slides come then. */
@Injectable()
export class AnnouncementLetters implements OnModuleInit {
  constructor(private readonly messageKinds: MessageKinds) {}

  onModuleInit(): void {
    this.messageKinds.register('booking', ['announcement'], write);
  }
}

async function write(db: EntityManager, message: Message): Promise<Reading> {
  const announcement = await db.findOneByOrFail(Announcement, { id: String(message.facts['announcementId']) });
  const booking = await db.findOneByOrFail(Booking, { id: message.bookingId ?? '' });
  if (!isTold(booking)) return { letter: null, state: 'cancelled', reason: 'booking_cancelled' };
  const session = await db.findOneByOrFail(Session, { id: announcement.sessionId });
  const letter = announcementLetter(announcement.texts, message.language, booking, await sessionFacts(db, session));
  if (!letter) throw new Error('An announcement is planned in the languages it is written in');
  return { letter };
}
