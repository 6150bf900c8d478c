import { Injectable } from '@nestjs/common';
import { SeriesDigests, type DigestReader, type SeriesNotice } from '@relais/sessions';
import { In, type EntityManager } from 'typeorm';
import { Booking } from '../booking.entity.ts';
import { liveStatuses } from '../placing.rules.ts';

/** Those who booked several sessions of a series are told of them in one mail each; sessions that they did not book are not in it. */
@Injectable()
export class SeriesBookingMessages {
  constructor(private readonly digests: SeriesDigests) {}

  /** Answers how many are written to. */
  async changed(db: EntityManager, { kind, changeId, sessions, notify, instead }: SeriesNotice): Promise<number> {
    const bySession = new Map(sessions.map((one) => [one.session.id, one]));
    let told = 0;
    for (const [reader, bookings] of await byReader(db, [...bySession.keys()])) {
      const items = bookings.flatMap(({ id: bookingId, sessionId }) => {
        const one = bySession.get(sessionId);
        return one ? [{ session: one.session, item: { ...one.item, bookingId } }] : [];
      });
      if (await this.digests.plan(db, { kind, messageClass: 'service', changeId, reader, items, notify, instead })) told += 1;
    }
    return told;
  }
}

async function byReader(db: EntityManager, sessionIds: readonly string[]): Promise<[DigestReader, Booking[]][]> {
  const bookings = await db.find(Booking, { where: { sessionId: In([...sessionIds]), status: In([...liveStatuses]) }, order: { id: 'ASC' } });
  const readers = new Map<string, [DigestReader, Booking[]]>();
  for (const booking of bookings) {
    const reader = readerFor(booking);
    const [, theirs] = readers.get(reader.key) ?? [reader, []];
    readers.set(reader.key, [reader, [...theirs, booking]]);
  }
  return [...readers.values()];
}

/** The same address may book in two languages; each mail is in one. */
function readerFor({ id, contactEmail: email, contactName: name, language }: Booking): DigestReader {
  return { key: `booker ${email.toLowerCase()} ${language}`, email, name, language, contactId: null, bookingId: id };
}
