import type { AnswerType, OpenSession, Province, QuestionChoice, QuestionLabels, SessionKindCode, SessionStatus, SpokenLanguage, Topic, Visibility } from '@relais/contracts';
import { query, type SqlValues } from '@relais/database';
import type { EntityManager } from 'typeorm';
import { sessionProvince } from './session-province.ts';

/** As the engines answer a truth: SQLite with 1 and 0. */
type Truth = boolean | number | null;

/** A session with all that partners may be told of it, and what decides whether they can book. */
export interface OpenSessionRow {
  readonly id: string;
  readonly title: string;
  readonly kind: SessionKindCode;
  readonly status: SessionStatus;
  readonly visibility: Visibility;
  /** JSON of `Topic[]`, and of `SpokenLanguage[]`. */
  readonly topics: string;
  readonly languages: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly zone: string;
  readonly placeName: string;
  readonly placeAddress: string;
  readonly onlineUrl: string;
  readonly capacity: number;
  readonly seatsTaken: number;
  readonly bookingCutOffHours: number;
  readonly stepFree: Truth;
  readonly asksApproval: Truth;
  readonly asksProof: Truth;
  readonly asksNames: Truth;
  readonly kindAsksApproval: Truth;
  readonly kindAsksProof: Truth;
  readonly kindAsksNames: Truth;
  readonly hostName: string | null;
  readonly hostMunicipality: string | null;
  readonly province: Province | null;
  readonly hostIsSensitive: Truth;
  readonly room: string | null;
  readonly office: string | null;
  readonly officeMunicipality: string | null;
  readonly waiting: number | string;
}

/** One statement, however many sessions; `ending` is the SQL from WHERE on, about `sessions`. */
export function openSessionRows(db: EntityManager, ending: string, values: SqlValues): Promise<OpenSessionRow[]> {
  return query<OpenSessionRow>(db, `${selection} ${ending}`, values);
}

const selection = `
  SELECT sessions.id, sessions.title, sessions.kind, sessions.status, sessions.visibility, sessions.topics, sessions.languages,
    sessions.starts_at AS "startsAt", sessions.ends_at AS "endsAt", sessions.zone, sessions.place_name AS "placeName", sessions.place_address AS "placeAddress",
    sessions.online_url AS "onlineUrl", sessions.capacity, sessions.seats_taken AS "seatsTaken", sessions.booking_cut_off_hours AS "bookingCutOffHours", sessions.step_free AS "stepFree",
    sessions.asks_approval AS "asksApproval", sessions.asks_proof AS "asksProof", sessions.asks_names AS "asksNames",
    kinds.asks_approval AS "kindAsksApproval", kinds.asks_proof AS "kindAsksProof", kinds.asks_names AS "kindAsksNames",
    hosts.name AS "hostName", hosts.municipality AS "hostMunicipality", ${sessionProvince} AS province, hosts.sensitive_place AS "hostIsSensitive",
    rooms.name AS room, offices.name AS office, offices.municipality AS "officeMunicipality",
    (SELECT COUNT(*) FROM bookings WHERE bookings.session_id = sessions.id AND bookings.status = 'waitlisted') AS waiting
  FROM sessions
    LEFT JOIN session_kinds kinds ON kinds.code = sessions.kind
    LEFT JOIN organisations hosts ON hosts.id = sessions.host_organisation_id
    LEFT JOIN rooms ON rooms.id = sessions.room_id
    LEFT JOIN offices ON offices.id = rooms.office_id`;

export type OpenQuestion = OpenSession['questions'][number];

interface QuestionRow {
  readonly id: string;
  readonly kind: SessionKindCode;
  readonly answerType: AnswerType;
  readonly labels: string;
  readonly choices: string;
  readonly required: Truth;
}

/** What bookers of each of these kinds are asked, in the order of the form; one statement. */
export async function openQuestions(db: EntityManager, kinds: ReadonlySet<SessionKindCode>): Promise<ReadonlyMap<SessionKindCode, OpenQuestion[]>> {
  const rows = await query<QuestionRow>(
    db,
    'SELECT id, kind, answer_type AS "answerType", labels, choices, required FROM kind_questions WHERE kind IN (:kinds) AND archived_at IS NULL ORDER BY kind, place, id',
    { kinds: [...kinds] },
  );
  const questions = new Map<SessionKindCode, OpenQuestion[]>();
  for (const row of rows) questions.set(row.kind, [...(questions.get(row.kind) ?? []), questionOf(row)]);
  return questions;
}

function questionOf({ id, answerType, labels, choices, required }: QuestionRow): OpenQuestion {
  const inWords: QuestionLabels = JSON.parse(labels);
  const toChoose: QuestionChoice[] = JSON.parse(choices);
  return { id, answerType, labels: inWords, choices: toChoose, required: Boolean(required) };
}

export function topicsOf({ topics }: OpenSessionRow): Topic[] {
  return JSON.parse(topics);
}

export function languagesOf({ languages }: OpenSessionRow): SpokenLanguage[] {
  return JSON.parse(languages);
}

/** Null where nobody said. */
export function truthOf(value: Truth): boolean | null {
  return value === null ? null : Boolean(value);
}
