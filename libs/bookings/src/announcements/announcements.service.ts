import { Injectable } from '@nestjs/common';
import { addMinutes } from '@relais/calendar';
import { uiLanguages, type AnnouncementInput, type AnnouncementList, type AnnouncementPreview, type AnnouncementView } from '@relais/contracts';
import { Readers, UnitOfWork, findById, query } from '@relais/database';
import { Audit, User, type SignedIn } from '@relais/identity';
import { Composition, Outbox } from '@relais/mail';
import { Clock, RuleViolation, newId } from '@relais/platform';
import { Session, sessionFacts } from '@relais/sessions';
import type { EntityManager } from 'typeorm';
import { Booking } from '../booking.entity.ts';
import { announcementLetter } from './announcement-letter.ts';
import { Announcement } from './announcement.entity.ts';
import { isTold, missingLanguages } from './told.rules.ts';

const usefulMinutes = 7 * 24 * 60;

/** What a planner tells all who booked a session, each in their language. */
@Injectable()
export class Announcements {
  constructor(
    private readonly work: UnitOfWork,
    private readonly readers: Readers,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly composition: Composition,
    private readonly audit: Audit,
  ) {}

  /** The latest first. @throws RuleViolation `not_found` */
  async of(sessionId: string): Promise<AnnouncementList> {
    const db = await this.readers.entities();
    await requireSession(db, sessionId);
    const announcements = await db.find(Announcement, { where: { sessionId }, order: { createdAt: 'DESC', id: 'DESC' } });
    return { items: await Promise.all(announcements.map((one) => toView(db, one))) };
  }

  /** In the languages that somebody reads, or that are written in. @throws RuleViolation `not_found` */
  async preview(sessionId: string, { texts }: AnnouncementInput): Promise<AnnouncementPreview> {
    const db = await this.readers.entities();
    const facts = await sessionFacts(db, await requireSession(db, sessionId));
    const told = await toldOf(db, sessionId);
    const items = uiLanguages.map((language) => {
      const readers = told.filter((booking) => booking.language === language);
      const letter = announcementLetter(texts, language, readers[0] ?? { id: sessionId, contactName: '' }, facts);
      return { language, recipients: readers.length, ...(letter ? this.composition.preview(letter) : { subject: null, text: '' }) };
    });
    return { items: items.filter(({ recipients, subject }) => recipients > 0 || subject !== null) };
  }

  /** One mail to each, planned with the announcement itself. @throws RuleViolation `not_found`, `nobody_to_tell`, `announcement_text_missing` */
  send(sessionId: string, { texts }: AnnouncementInput, user: SignedIn): Promise<AnnouncementView> {
    return this.work.run(async (db) => {
      await requireSession(db, sessionId);
      const told = await toldOf(db, sessionId);
      if (told.length === 0) throw new RuleViolation('nobody_to_tell');
      const missing = missingLanguages(told, texts);
      if (missing.length > 0) throw new RuleViolation('announcement_text_missing', { params: { languages: missing.join(', ').toUpperCase() }, pointers: missing.map((language) => `/texts/${language}`) });
      const announcement = { id: newId(), sessionId, texts, createdBy: user.id, createdAt: this.clock.instant() };
      await db.insert(Announcement, announcement);
      for (const booking of told) await this.#tell(db, announcement, booking);
      await this.audit.record(db, { userId: user.id, act: 'announced', subject: 'session', subjectId: sessionId, details: { announcementId: announcement.id, recipients: told.length } });
      return toView(db, announcement);
    });
  }

  #tell(db: EntityManager, { id, sessionId, createdAt }: Announcement, booking: Booking): Promise<void> {
    return this.outbox.plan(db, {
      kind: 'announcement', messageClass: 'service', sessionId, bookingId: booking.id, contactId: null, onceKey: onceKey(id, booking.id), facts: { announcementId: id },
      recipient: { email: booking.contactEmail, name: booking.contactName, language: booking.language }, dueAt: createdAt, usefulUntil: addMinutes(createdAt, usefulMinutes),
    });
  }
}

function onceKey(announcementId: string, bookingId: string): string {
  return `announcement ${announcementId} booking ${bookingId}`;
}

async function requireSession(db: EntityManager, id: string): Promise<Session> {
  const session = await findById(db, Session, id);
  if (!session) throw new RuleViolation('not_found');
  return session;
}

async function toldOf(db: EntityManager, sessionId: string): Promise<Booking[]> {
  return (await db.find(Booking, { where: { sessionId }, order: { bookedAt: 'ASC', id: 'ASC' } })).filter(isTold);
}

async function toView(db: EntityManager, { id, texts, createdBy, createdAt }: Announcement): Promise<AnnouncementView> {
  const [counted] = await query<{ recipients: number | string }>(db, "SELECT COUNT(*) AS recipients FROM messages WHERE kind = 'announcement' AND once_key LIKE :key", { key: onceKey(id, '%') });
  const author = await db.findOneByOrFail(User, { id: createdBy });
  return { id, texts, recipients: Number(counted?.recipients ?? 0), createdAt, createdBy: author.name };
}
