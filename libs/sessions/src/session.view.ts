import { addMinutes, interpreterDeadline, localOf } from '@relais/calendar';
import type { InterpreterState, Province, SessionView } from '@relais/contracts';
import { jsonWords, query } from '@relais/database';
import type { EntityManager } from 'typeorm';
import { acceptedWarningsJson, hostJson, joinHosts, peopleJson } from './session-json.ts';
import type { Session } from './session.entity.ts';
import { debriefIsDue } from './status.rules.ts';

/** One session as staff see it. The address of a sensitive place stays hidden (R9). */
export async function toSessionView(db: EntityManager, session: Session, now: string, bookingUrl: string | null): Promise<SessionView> {
  const { host, province, sensitivePlace, room, people, interpreter, acceptedWarnings } = await surroundingsOf(db, session.id);
  const { id, kind, title, topics, languages, zone, status, visibility, startsAt, endsAt, hostContactId, version } = session;
  return {
    id, kind, title, topics, languages, zone, status, visibility, startsAt, endsAt, hostContactId, version,
    startsAtLocal: localOf(startsAt, zone),
    endsAtLocal: localOf(endsAt, zone),
    hostOrganisationId: host?.id ?? null,
    host,
    province,
    placeName: session.placeName,
    placeAddress: sensitivePlace ? null : session.placeAddress,
    onlineUrl: session.onlineUrl,
    roomId: room?.id ?? null,
    room,
    leadId: session.leadId,
    coCounsellorIds: people.filter((person) => person.id !== session.leadId).map((person) => person.id),
    people,
    interpreterLanguage: session.interpreterLanguage,
    capacity: session.capacity,
    seatsTaken: session.seatsTaken,
    bookingCutOffHours: session.bookingCutOffHours,
    bookingUrl,
    note: session.note,
    confirmedAt: session.confirmedAt,
    cancelledAt: session.cancelledAt,
    cancelReason: session.cancelReason,
    heldAt: session.heldAt,
    hostInvited: session.hostInvitedAt !== null,
    debriefDue: debriefIsDue(session, now),
    facilitatorWish: session.facilitatorWish,
    asksApproval: session.asksApproval,
    asksProof: session.asksProof,
    asksNames: session.asksNames,
    stepFree: session.stepFree,
    tellsAddress: session.tellsAddress,
    seriesId: session.seriesId,
    originalDate: session.originalDate,
    overridden: session.overridden ?? [],
    interpreter,
    interpreterState: interpreterStateOf(session),
    interpreterCancelBy: session.interpreterLanguage === null ? null : interpreterDeadline(startsAt, zone),
    acceptedWarnings,
  };
}

interface Named {
  readonly id: string;
  readonly name: string;
}

interface Surroundings {
  readonly host: Named | null;
  readonly province: Province | null;
  /** Null without a host. */
  readonly sensitivePlace: boolean | null;
  readonly room: Named | null;
  readonly people: Named[];
  readonly interpreter: Named | null;
  readonly acceptedWarnings: SessionView['acceptedWarnings'];
}

async function surroundingsOf(db: EntityManager, sessionId: string): Promise<Surroundings> {
  const words = jsonWords(db);
  const surroundings = words.object({
    host: hostJson(words), province: 'hosts.province', sensitivePlace: words.truth('hosts.sensitive_place'), people: peopleJson(words),
    room: `CASE WHEN rooms.id IS NOT NULL THEN ${words.object({ id: 'rooms.id', name: 'rooms.name' })} END`,
    interpreter: `CASE WHEN interpreters.id IS NOT NULL THEN ${words.object({ id: 'interpreters.id', name: 'interpreters.name' })} END`,
    acceptedWarnings: acceptedWarningsJson(words),
  });
  const [found] = await query<{ surroundings: string }>(
    db, `SELECT CAST(${surroundings} AS text) AS surroundings FROM sessions ${joinHosts} LEFT JOIN rooms ON rooms.id = sessions.room_id
     LEFT JOIN interpreters ON interpreters.id = sessions.interpreter_id WHERE sessions.id = :sessionId`, { sessionId },
  );
  if (!found) throw new Error('The session went away while it was read');
  return JSON.parse(found.surroundings);
}

/** Whether an interpreter is wanted, is booked, or was cancelled and not replaced. */
export function interpreterStateOf({ interpreterLanguage, interpreterId, interpreterCancelledAt }: Pick<Session, 'interpreterLanguage' | 'interpreterId' | 'interpreterCancelledAt'>): InterpreterState {
  if (interpreterLanguage === null) return 'none';
  if (interpreterId !== null) return 'booked';
  return interpreterCancelledAt === null ? 'needed' : 'cancelled';
}

/** Seats can no longer be booked, changed or cancelled from this instant on. */
export function bookingClosesAt(session: Pick<Session, 'startsAt' | 'bookingCutOffHours'>): string {
  return addMinutes(session.startsAt, -60 * session.bookingCutOffHours);
}
