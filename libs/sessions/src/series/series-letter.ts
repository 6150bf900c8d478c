import { formatDate, formatDateRange, formatShortDate, localDateOf } from '@relais/calendar';
import type { UiLanguage } from '@relais/contracts';
import type { Letter, Message } from '@relais/mail';
import { translate } from '@relais/wording';
import { In, type EntityManager } from 'typeorm';
import { greeting } from '../mail/host-letters.ts';
import { calendarEvent, factLines, placeIn, sessionFacts, titleIn, type SessionFacts } from '../mail/session-facts.ts';
import { Session } from '../session.entity.ts';
import { isAsTold, placeFact } from '../told.rules.ts';
import { itemsIn, type DigestItem } from './digest-items.ts';

/** A session that a digest still has something to say about. */
export interface SeriesLine {
  readonly facts: SessionFacts;
  readonly item: DigestItem;
}

export type SeriesKind = 'series_invitation' | 'series_change' | 'series_cancellation';

/** What is left to say when the mail goes (R7): what was taken back since, or is said by another mail, is left out. */
export async function linesOf(db: EntityManager, message: Message, kind: SeriesKind): Promise<SeriesLine[]> {
  const items = itemsIn(message.facts);
  const sessions = await db.find(Session, { where: { id: In(items.map(({ sessionId }) => sessionId)) }, order: { startsAt: 'ASC', id: 'ASC' } });
  const lines: SeriesLine[] = [];
  for (const session of sessions) {
    const item = items.find(({ sessionId }) => sessionId === session.id);
    if (item && isWorthSaying(kind, session, item)) lines.push({ facts: await sessionFacts(db, session), item });
  }
  return lines;
}

function isWorthSaying(kind: SeriesKind, session: Session, item: DigestItem): boolean {
  const isOff = session.status === 'cancelled';
  if (kind === 'series_cancellation') return isOff;
  if (kind === 'series_invitation') return session.status === 'confirmed';
  if (isOff || session.status === 'held') return isOff && item.off !== undefined;
  const { beforeStartsAt, beforeEndsAt, beforePlace } = item;
  return !isAsTold({ beforeStartsAt, beforeEndsAt, beforePlace }, session);
}

interface Writing {
  readonly message: Message;
  readonly kind: SeriesKind;
  /** At least one. */
  readonly lines: readonly SeriesLine[];
  readonly paragraphs: readonly string[];
  readonly actions: Letter['actions'];
}

/** One mail about several sessions: each with what was and what is now, then what they share. */
export function seriesLetter({ message, kind, lines, paragraphs, actions }: Writing): Letter {
  const { language } = message;
  const [first] = lines;
  if (!first) throw new Error('A letter about no session');
  return {
    subject: translate(language, `mail.${kind}.subject`, { title: titleIn(language, first.facts), date: shortDate(language, first), count: lines.length }),
    greeting: greeting(language, message.recipientName),
    paragraphs,
    facts: [...lines.map((line) => lineIn(language, kind, line)), ...sharedFacts(language, lines)],
    actions,
    closing: translate(language, 'mail.closing'),
    calendar: calendarPart(language, lines),
  };
}

export function shortDate(language: UiLanguage, { facts: { session } }: SeriesLine): string {
  return formatShortDate(localDateOf(session.startsAt, session.zone), language);
}

function lineIn(language: UiLanguage, kind: SeriesKind, { facts, item }: SeriesLine): Letter['facts'][number] {
  const { session } = facts;
  const now = formatDateRange(session.startsAt, session.endsAt, session.zone, language);
  if (session.status === 'cancelled') return { label: now, value: translate(language, 'mail.series.off') };
  if (kind === 'series_invitation') return { label: formatDate(localDateOf(session.startsAt, session.zone), language), value: now };
  if (item.beforeStartsAt === '') return { label: translate(language, 'mail.series.takes_place', { when: now }), value: placeIn(facts) || translate(language, 'mail.series.confirmed') };
  const was = formatDateRange(item.beforeStartsAt, item.beforeEndsAt, session.zone, language);
  const isElsewhere = placeFact(session) !== item.beforePlace;
  const where = isElsewhere ? ` · ${translate(language, 'mail.series.place', { where: placeIn(facts) || session.onlineUrl })}` : '';
  return { label: translate(language, 'mail.series.was', { when: was }), value: `${translate(language, 'mail.series.now', { when: now })}${where}` };
}

/** With whom, in which language and where, as far as it is the same for all. */
function sharedFacts(language: UiLanguage, lines: readonly SeriesLine[]): Letter['facts'] {
  const when = translate(language, 'mail.when');
  const [first = [], ...others] = lines.map(({ facts }) => factLines(language, facts).filter(({ label }) => label !== when));
  return first.filter(({ label, value }) => others.every((facts) => facts.some((fact) => fact.label === label && fact.value === value)));
}

function calendarPart(language: UiLanguage, lines: readonly SeriesLine[]): NonNullable<Letter['calendar']> {
  const events = lines.map(({ facts }) => calendarEvent(language, facts, facts.session.status === 'cancelled' ? 'CANCELLED' : 'CONFIRMED'));
  const [only, ...others] = events;
  if (only === undefined || others.length > 0) return { method: 'PUBLISH', events };
  return { method: only.status === 'CANCELLED' ? 'CANCEL' : 'REQUEST', event: only };
}
