import { Debrief, Tally } from '@relais/attendance';
import { addDays, addMinutes, instantOf, isWorkingDay } from '@relais/calendar';
import { attendanceRoles, type SessionStatus } from '@relais/contracts';
import { Interaction, Organisation } from '@relais/organisations';
import { newId } from '@relais/platform';
import { Session, SessionPerson } from '@relais/sessions';
import type { EntityManager } from 'typeorm';
import { Chance } from './chance.ts';
import { daysSinceMonday, zone } from './days.ts';
import type { Directory } from './directory.ts';
import { insertInChunks } from './insert-in-chunks.ts';
import { rhythms, weekly, type Rhythm } from './past-sessions.content.ts';

interface PastSlot extends Omit<Rhythm, 'days' | 'until'> {
  /** Local date. */
  readonly date: string;
}

interface Rows {
  readonly sessions: Session[];
  readonly people: SessionPerson[];
  readonly debriefs: Debrief[];
  readonly tallies: Tally[];
  readonly interactions: Interaction[];
}

/** Writes two years of held (and some cancelled) sessions with their debriefs, up to the weeks that `DemoMonth` writes. */
export async function writePastSessions(db: EntityManager, directory: Directory, today: string): Promise<void> {
  const chance = new Chance(2015);
  const rows: Rows = { sessions: [], people: [], debriefs: [], tallies: [], interactions: [] };
  const taken = new Set<string>();
  for (const slot of [...weeklySlots(today), ...rhythmSlots(today, chance)]) {
    const day = `${slot.lead} ${slot.date} ${slot.at >= '17:00' ? 'evening' : slot.at >= '12:00' ? 'afternoon' : 'morning'}`;
    if (taken.has(day) || slot.lead.length === 0) continue;
    taken.add(day);
    addPastSession(db, directory, slot, chance, rows);
  }
  await insertInChunks(db, Session, rows.sessions);
  await insertInChunks(db, SessionPerson, rows.people);
  await insertInChunks(db, Debrief, rows.debriefs);
  await insertInChunks(db, Tally, rows.tallies);
  await insertInChunks(db, Interaction, rows.interactions);
  await rememberLastSessions(db, rows.sessions);
}

/** Days back from today at which the weeks around it have not begun yet: the Sunday before its Monday three weeks ago. */
const lastDayBack = (today: string) => 22 + daysSinceMonday(today);

function* weeklySlots(today: string): Generator<PastSlot> {
  for (let back = lastDayBack(today); back < 730; back += 1) {
    const date = dayBefore(today, back);
    const weekday = new Date(`${date}T12:00:00Z`).getUTCDay();
    if (!isWorkingDay(date)) continue;
    for (const { weekdays, ...slot } of weekly) if (weekdays.includes(weekday)) yield { ...slot, date };
  }
}

function* rhythmSlots(today: string, chance: Chance): Generator<PastSlot> {
  for (const { days, until = 26, ...slot } of rhythms) {
    for (let back = Math.max(until, lastDayBack(today)) + chance.between(0, days / 3); back < 730; back += chance.between(Math.ceil(days * 0.7), Math.ceil(days * 1.3))) {
      const date = dayBefore(today, back);
      if (isWorkingDay(date)) yield { ...slot, date };
    }
  }
}

const dayBefore = (today: string, days: number) => addDays(today, -days);

function addPastSession(db: EntityManager, directory: Directory, slot: PastSlot, chance: Chance, rows: Rows): void {
  const host = directory.organisations.get(slot.host);
  const lead = directory.people.get(slot.lead);
  if (!host || !lead) throw new Error(`The demonstration knows no ${slot.host} or ${slot.lead}`);
  const startsAt = instantOf(`${slot.date}T${slot.at}`, zone);
  const isHeld = !chance.happens(0.06);
  const session = sessionOf(db, { slot, startsAt, host, leadId: lead.id, hostContactId: directory.contacts.get(slot.host)?.id ?? null, status: isHeld ? 'held' : 'cancelled' });
  rows.sessions.push(session);
  rows.people.push(db.create(SessionPerson, { sessionId: session.id, userId: lead.id, part: 'lead' }));
  if (isHeld) addDebrief(db, session, slot, lead.id, chance, rows);
}

interface Made {
  readonly slot: PastSlot;
  readonly startsAt: string;
  readonly host: Organisation;
  readonly leadId: string;
  readonly hostContactId: string | null;
  readonly status: SessionStatus;
}

function sessionOf(db: EntityManager, { slot, startsAt, host, leadId, hostContactId, status }: Made): Session {
  const id = newId();
  const plannedAt = addMinutes(startsAt, -21 * 24 * 60);
  const isCancelled = status === 'cancelled';
  return db.create(Session, {
    id, calendarUid: `${id}@relais`, calendarSequence: isCancelled ? 1 : 0, kind: slot.kind, title: '', topics: [...slot.topics], languages: [...slot.languages], status,
    visibility: 'internal', startsAt, endsAt: addMinutes(startsAt, slot.minutes), zone, hostOrganisationId: host.id, hostContactId, placeName: host.name,
    placeAddress: `${host.street}, ${host.postalCode} ${host.municipality}`, onlineUrl: '', roomId: null, leadId, interpreterLanguage: null, capacity: 0, seatsTaken: 0,
    bookingCutOffHours: 2, note: '', hostInvitedAt: plannedAt, confirmedAt: plannedAt, confirmedBy: leadId, cancelledAt: isCancelled ? addMinutes(startsAt, -2880) : null,
    cancelledBy: isCancelled ? leadId : null, cancelReason: isCancelled ? 'no_interpreter' : null, heldAt: isCancelled ? null : addMinutes(startsAt, slot.minutes),
    createdBy: leadId, createdAt: plannedAt, version: 1,
  });
}

function addDebrief(db: EntityManager, session: Session, slot: PastSlot, leadId: string, chance: Chance, rows: Rows): void {
  const unnamed = chance.between(...slot.size);
  const debrief = db.create(Debrief, {
    id: newId(), sessionId: session.id, revision: 1, clientKey: newId(), cameBooked: 0, unnamed, total: unnamed, materialsLine: chance.happens(0.7) ? `${unnamed * 2} × leaflet ${slot.languages.join(', ')}` : '',
    notes: '', correctionReason: '', writtenAt: session.heldAt ?? session.endsAt, writtenBy: leadId,
  });
  rows.debriefs.push(debrief);
  const main = slot.kind === 'permanence' || slot.kind === 'community_session' || slot.kind === 'expert_visit' ? 'community_member' : 'social_worker';
  rows.tallies.push(...split(db, debrief, 'role', [main, ...attendanceRoles.filter((role) => role === 'volunteer' || role === 'unknown')], chance));
  rows.tallies.push(...split(db, debrief, 'language', [...slot.languages, 'unknown'], chance));
  rows.interactions.push(db.create(Interaction, {
    id: newId(), organisationId: session.hostOrganisationId ?? '', on: slot.date, kind: 'session', text: '', userId: null, sessionId: session.id, createdAt: debrief.writtenAt,
  }));
}

/** Shares a headcount out over values, so that they add up to it. */
function split(db: EntityManager, { id: debriefId, unnamed }: Debrief, axis: Tally['axis'], values: readonly string[], chance: Chance): Tally[] {
  let left = unnamed;
  const counts = values.map((value, index) => {
    const headcount = index === values.length - 1 ? left : Math.min(left, chance.between(Math.floor(left / 2), left));
    left -= headcount;
    return db.create(Tally, { debriefId, axis, value, headcount });
  });
  return counts.filter(({ headcount }) => headcount > 0);
}

async function rememberLastSessions(db: EntityManager, sessions: readonly Session[]): Promise<void> {
  const last = new Map<string, string>();
  for (const { hostOrganisationId, startsAt, status } of sessions) {
    if (hostOrganisationId !== null && status === 'held' && startsAt > (last.get(hostOrganisationId) ?? '')) last.set(hostOrganisationId, startsAt);
  }
  for (const [id, lastSessionAt] of last) await db.update(Organisation, { id }, { lastSessionAt });
}

