import { ruleOf } from '@relais/calendar';
import type { SeriesDate, SeriesPreview, TouchedRecipient } from '@relais/contracts';
import { query } from '@relais/database';
import type { EntityManager } from 'typeorm';
import type { SessionWatchers } from '../session-watchers.ts';
import type { SessionGuest } from './series-notice.ts';
import { isTold, timeOrPlaceChanged } from '../told.rules.ts';
import type { Conflicts } from '../warnings/conflicts.service.ts';
import type { Finding } from '../warnings/findings.rules.ts';
import { attendedOf, findingsBySession } from './series-conflicts.ts';
import { lastDateOf } from './series-end.rules.ts';
import type { ReadyAct } from './series-regeneration.ts';
import { timingOf } from './series-session.ts';
import type { Series } from './series.entity.ts';

interface Previewed {
  readonly series: Series;
  readonly acts: readonly ReadyAct[];
  readonly notify: boolean;
}

/** What a change or a cancellation would do, date by date, whom it touches, and what stands in its way. */
export async function previewOf(db: EntityManager, { conflicts, watchers }: { conflicts: Conflicts; watchers: SessionWatchers }, { series, acts, notify }: Previewed): Promise<SeriesPreview> {
  const findings = await findingsBySession(db, conflicts, attendedOf(acts));
  const guests = await watchers.guestsOf(db, acts.flatMap(({ earlier }) => earlier?.session.id ?? []));
  return {
    rule: ruleOf(series.rrule),
    dates: acts.map((act) => dateOf(act, findings.get(act.session?.id ?? ''), guests)),
    recipients: notify ? await recipientsOf(db, acts, guests) : [],
    handEdited: acts.filter(({ act, earlier }) => act !== 'fixed' && (earlier?.session.overridden ?? []).length > 0).length,
    endsOn: lastDateOf(timingOf(series)),
  };
}

function dateOf({ act, date, earlier, before, after, holiday, overridden }: ReadyAct, finding: Finding | undefined, guests: readonly SessionGuest[]): SeriesDate {
  const id = earlier?.session.id ?? null;
  return {
    date, act, before, after, holiday, sessionId: id, keeps: act === 'fixed' ? [] : [...overridden],
    bookings: guests.filter(({ sessionId }) => sessionId === id).length,
    seats: earlier?.session.seatsTaken ?? 0,
    overlaps: [...(finding?.overlaps ?? [])],
    warnings: [...(finding?.warnings ?? [])],
  };
}

/** One mail each, however many sessions: the host's contact, and every address that booked. */
async function recipientsOf(db: EntityManager, acts: readonly ReadyAct[], guests: readonly SessionGuest[]): Promise<TouchedRecipient[]> {
  const touched = acts.filter(isWorthTelling);
  const contacts = await contactsOf(db, touched.flatMap(({ earlier, session }) => (earlier ?? session ? [session?.hostContactId ?? null] : [])).filter((id) => id !== null));
  const hosts = contacts.map(({ id, name, language }) => ({ name, language, part: 'host' as const, sessions: touched.filter(({ session }) => session?.hostContactId === id).length }));
  const ids = new Set(touched.flatMap(({ earlier }) => earlier?.session.id ?? []));
  const bookers = new Map<string, TouchedRecipient>();
  for (const { email, name, language } of guests.filter((guest) => ids.has(guest.sessionId))) {
    const key = `${email.toLowerCase()} ${language}`;
    bookers.set(key, { name: name || email, language, part: 'booker', sessions: (bookers.get(key)?.sessions ?? 0) + 1 });
  }
  return [...hosts, ...bookers.values()];
}

/** People are told of another time or place, and that a session does not take place. */
export function isWorthTelling({ act, earlier, session }: ReadyAct): boolean {
  if (!session || act === 'fixed') return false;
  if (!earlier) return session.hostInvitedAt !== null;
  return isTold(earlier.session.status) && (act === 'cancel' || timeOrPlaceChanged(earlier.session, session));
}

async function contactsOf(db: EntityManager, ids: readonly string[]): Promise<{ id: string; name: string; language: TouchedRecipient['language'] }[]> {
  return query(
    db,
    `SELECT contacts.id, CASE WHEN contacts.name <> '' THEN contacts.name ELSE organisations.name END AS name, contacts.language
     FROM contacts JOIN organisations ON organisations.id = contacts.organisation_id WHERE contacts.id IN (:ids) AND contacts.email <> '' AND contacts.archived_at IS NULL ORDER BY contacts.id`,
    { ids: [...new Set(ids)] },
  );
}
