import type { OpenSession } from '@relais/contracts';
import { bookingClosesAt, type Session } from '@relais/sessions';
import type { EntityManager } from 'typeorm';
import { bookingRulesOf } from './booking-rules-of.ts';
import { bookingState, seatsLeft, type BookingState, type Guest } from './bookings.rules.ts';
import { languagesOf, openQuestions, openSessionRows, topicsOf, truthOf, type OpenQuestion, type OpenSessionRow } from './open-session.rows.ts';

type Standing = Pick<Session, 'status' | 'visibility' | 'capacity' | 'seatsTaken' | 'startsAt' | 'endsAt' | 'bookingCutOffHours'>;

export function stateFor(session: Standing, guest: Guest, now: string): BookingState {
  return bookingState({ ...session, closesAt: bookingClosesAt(session) }, guest, now);
}

/** As `toOpenSessions`, for one session that is already known. */
export async function toOpenSession(db: EntityManager, { id }: Pick<Session, 'id'>, state: BookingState): Promise<OpenSession> {
  const [view] = await toOpenSessions(db, await openSessionRows(db, 'WHERE sessions.id = :id', { id }), () => state);
  if (!view) throw new Error('A session that is shown must be there');
  return view;
}

/** Sessions as partners may see them: no address where the host's place is sensitive (R9), no people, no note. */
export async function toOpenSessions(db: EntityManager, rows: readonly OpenSessionRow[], stateOf: (row: OpenSessionRow) => BookingState): Promise<OpenSession[]> {
  const questions = await openQuestions(db, new Set(rows.map(({ kind }) => kind)));
  return rows.map((row) => viewOf(row, stateOf(row), questions.get(row.kind) ?? []));
}

function viewOf(row: OpenSessionRow, state: BookingState, questions: OpenQuestion[]): OpenSession {
  const { id, title, kind, startsAt, endsAt, zone, capacity, hostName, province } = row;
  const waiting = Number(row.waiting);
  const left = waiting > 0 ? 0 : seatsLeft(row);
  return {
    id, title, kind, topics: topicsOf(row), languages: languagesOf(row), startsAt, endsAt, zone, capacity,
    ...placeOf(row),
    online: row.onlineUrl !== '',
    hostName,
    province,
    stepFree: truthOf(row.stepFree),
    seatsLeft: left,
    waiting,
    ...rulesOf(row),
    questions,
    state: stateOfView(state, left),
    closesAt: bookingClosesAt(row),
  };
}

/** Newcomers find a session full while others wait for seats that became free (R4). */
function stateOfView(state: BookingState, left: number): OpenSession['state'] {
  if (state === 'not_open') return 'closed';
  return state === 'open' && left === 0 ? 'full' : state;
}

/** A room of ours is where its office is; anything else is at the host's, unless that place is sensitive. */
function placeOf(row: OpenSessionRow): Pick<OpenSession, 'placeName' | 'placeAddress' | 'addressOnRequest' | 'municipality'> {
  const isSensitive = row.hostIsSensitive === null ? false : Boolean(row.hostIsSensitive);
  const ours = row.room === null ? null : { name: `${row.office}, ${row.room}`, municipality: row.officeMunicipality ?? '' };
  const address = row.placeAddress || (ours?.municipality ?? '');
  return {
    placeName: row.placeName || (ours?.name ?? ''),
    placeAddress: isSensitive || address === '' ? null : address,
    addressOnRequest: isSensitive && ours === null,
    municipality: (ours ? ours.municipality : isSensitive ? null : row.hostMunicipality) || null,
  };
}

function rulesOf(row: OpenSessionRow) {
  return bookingRulesOf(
    { asksApproval: truthOf(row.asksApproval), asksProof: truthOf(row.asksProof), asksNames: truthOf(row.asksNames) },
    { asksApproval: truthOf(row.kindAsksApproval), asksProof: truthOf(row.kindAsksProof), asksNames: truthOf(row.kindAsksNames) },
  );
}
