import { Injectable, type OnModuleInit } from '@nestjs/common';
import { findById, query } from '@relais/database';
import { Contact } from '@relais/organisations';
import { SessionWatchers, type Session, type SessionGuest, type SessionWatcher } from '@relais/sessions';
import { In, type EntityManager } from 'typeorm';
import { RequestMessages } from './request-messages.service.ts';
import { RequestSessionMessages } from './request-session-messages.service.ts';
import { RequestSessions } from './request-sessions.service.ts';
import { SessionRequest } from './session-request.entity.ts';

/** Whoever asked for a session hears what becomes of it, unless they are the host's contact, who hears of it in any case. */
@Injectable()
export class RequestsFollowSessions implements OnModuleInit, SessionWatcher {
  constructor(
    private readonly watchers: SessionWatchers,
    private readonly sessions: RequestSessions,
    private readonly requestMessages: RequestMessages,
    private readonly messages: RequestSessionMessages,
  ) {}

  onModuleInit(): void {
    this.watchers.register(this);
  }

  async confirmed(db: EntityManager, session: Session): Promise<void> {
    const request = await askedFor(db, session);
    if (!request) return;
    await this.requestMessages.accepted(db, request, session);
    if (!(await isHostContact(db, request, session))) await this.messages.remind(db, request, session);
  }

  async moved(db: EntityManager, session: Session, change: Parameters<SessionWatcher['moved']>[2]): Promise<void> {
    const request = await askedFor(db, session);
    if (!request) return;
    await this.sessions.keepLink(db, request, session);
    if (!(await isHostContact(db, request, session))) await this.messages.moved(db, request, session, change);
  }

  /** Nobody books seats of a session that was asked for. */
  roomChanged(): Promise<void> {
    return Promise.resolve();
  }

  async cancelled(db: EntityManager, session: Session, change: Parameters<SessionWatcher['cancelled']>[2]): Promise<void> {
    const request = await askedFor(db, session);
    if (request && !(await isHostContact(db, request, session))) await this.messages.cancelled(db, request, session, change);
  }

  async reinstated(db: EntityManager, session: Session, change: Parameters<SessionWatcher['reinstated']>[2]): Promise<void> {
    const request = await askedFor(db, session);
    if (request && !(await isHostContact(db, request, session))) await this.messages.reinstated(db, request, session, change);
  }

  /** A request becomes a session of its own, never one of a series. */
  seriesChanged(): Promise<number> {
    return Promise.resolve(0);
  }

  async guestsOf(db: EntityManager, sessionIds: readonly string[]): Promise<SessionGuest[]> {
    const requests = await db.find(SessionRequest, { where: { sessionId: In([...sessionIds]) }, order: { id: 'ASC' } });
    return requests.map(({ sessionId, contactName: name, contactEmail: email, language }) => ({ sessionId: sessionId ?? '', name, email, language }));
  }

  async heldFast(db: EntityManager, sessionIds: readonly string[]): Promise<string[]> {
    const rows = await query<{ id: string }>(db, 'SELECT session_id AS id FROM session_requests WHERE session_id IN (:sessionIds)', { sessionIds });
    return rows.map(({ id }) => id);
  }
}

function askedFor(db: EntityManager, { id }: Session): Promise<SessionRequest | null> {
  return db.findOneBy(SessionRequest, { sessionId: id });
}

async function isHostContact(db: EntityManager, { contactEmail }: SessionRequest, { hostContactId }: Session): Promise<boolean> {
  const contact = hostContactId === null ? null : await findById(db, Contact, hostContactId);
  return contact !== null && contact.archivedAt === null && contact.email.toLowerCase() === contactEmail.toLowerCase();
}
