import { formatDateRange, formatShortDate, localDateOf } from '@relais/calendar';
import type { UiLanguage } from '@relais/contracts';
import { User } from '@relais/identity';
import type { CalendarEvent, Letter, LetterEvent } from '@relais/mail';
import { Organisation } from '@relais/organisations';
import { languageName, translate } from '@relais/wording';
import type { EntityManager } from 'typeorm';
import { Room } from '../room.entity.ts';
import type { Session } from '../session.entity.ts';

/** A session with the names that a letter about it says. */
export interface SessionFacts {
  readonly session: Session;
  readonly host: Organisation | null;
  readonly lead: User;
  readonly room: Room | null;
}

export async function sessionFacts(db: EntityManager, session: Session): Promise<SessionFacts> {
  return {
    session,
    host: session.hostOrganisationId === null ? null : await db.findOneByOrFail(Organisation, { id: session.hostOrganisationId }),
    lead: await db.findOneByOrFail(User, { id: session.leadId }),
    room: session.roomId === null ? null : await db.findOneByOrFail(Room, { id: session.roomId }),
  };
}

/** Its title, or its kind and host. */
export function titleIn(language: UiLanguage, { session, host }: SessionFacts): string {
  if (session.title !== '') return session.title;
  const kind = translate(language, `words.session_kind.${session.kind}`);
  return host ? `${kind} · ${host.name}` : kind;
}

/** Where it is; the address of a sensitive place is left out, unless the reader may know it (R9). */
export function placeIn({ session, host, room }: SessionFacts, { tellsAddress = false } = {}): string {
  const address = host?.sensitivePlace && !tellsAddress ? '' : session.placeAddress;
  return [room?.name, session.placeName, address].filter(Boolean).join(', ');
}

/** Short date of the session in the language, for a subject line. */
export function dateIn(language: UiLanguage, { startsAt, zone }: Session): string {
  return formatShortDate(localDateOf(startsAt, zone), language);
}

/** The lines about a session that every letter has. */
export function factLines(language: UiLanguage, facts: SessionFacts, reader: { readonly tellsAddress?: boolean } = {}): Letter['facts'] {
  const { session, lead } = facts;
  const line = (key: 'when' | 'where' | 'online' | 'with' | 'language' | 'topics', value: string) => ({ label: translate(language, `mail.${key}`), value });
  return [
    line('when', formatDateRange(session.startsAt, session.endsAt, session.zone, language)),
    line('where', placeIn(facts, reader)),
    line('online', session.onlineUrl),
    line('with', lead.name),
    line('language', session.languages.map((code) => languageName(code, language)).join(', ')),
    line('topics', session.topics.map((topic) => translate(language, `words.topic.${topic}`)).join(', ')),
  ].filter(({ value }) => value !== '');
}

/** The session as a calendar knows it: one UID for its whole life, SEQUENCE raised by every change (R10). */
export function calendarEvent(language: UiLanguage, facts: SessionFacts, status: CalendarEvent['status']): LetterEvent {
  const { session } = facts;
  const location = placeIn(facts) || session.onlineUrl;
  return {
    uid: session.calendarUid, sequence: session.calendarSequence, startsAt: session.startsAt, endsAt: session.endsAt, zone: session.zone, status,
    summary: titleIn(language, facts), created: session.createdAt,
    ...(location === '' ? {} : { location }),
    ...(session.onlineUrl === '' ? {} : { url: session.onlineUrl }),
  };
}
