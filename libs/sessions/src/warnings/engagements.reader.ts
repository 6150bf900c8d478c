import { addMinutes, minutesBetween } from '@relais/calendar';
import { jsonWords, query, type JsonWords } from '@relais/database';
import { searchable } from '@relais/organisations';
import type { EntityManager } from 'typeorm';
import { joinHosts, peopleJson } from '../session-json.ts';
import { longestSessionMinutes } from '../slot.rules.ts';
import type { Engagement } from './meeting.rules.ts';
import type { Municipality } from './travel.rules.ts';

/** Whose sessions are looked for, and when; those that only touch `from` or `until` are not in it. */
export interface EngagementsWanted {
  readonly userIds: readonly string[];
  readonly interpreterIds: readonly string[];
  readonly roomIds: readonly string[];
  readonly hostIds: readonly string[];
  /** UTC instants. */
  readonly from: string;
  readonly until: string;
}

/** Sessions that take time in a period and have one of these people, interpreters, rooms or hosts. One query. */
export async function engagementsOf(db: EntityManager, wanted: EngagementsWanted): Promise<Engagement[]> {
  const earliest = addMinutes(wanted.from, -longestSessionMinutes);
  const those = minutesBetween(wanted.from, wanted.until) > longPeriodMinutes ? byPerson : byTime;
  const [found] = await query<{ engagements: string }>(
    db,
    `SELECT CAST(${engagementJson(jsonWords(db))} AS text) AS engagements
     FROM sessions ${joinHosts} LEFT JOIN rooms ON rooms.id = sessions.room_id LEFT JOIN offices ON offices.id = rooms.office_id
     LEFT JOIN interpreters ON interpreters.id = sessions.interpreter_id
     WHERE sessions.status NOT IN ('draft', 'cancelled') AND sessions.starts_at > :earliest AND sessions.starts_at < :until AND sessions.ends_at > :from AND ${those}`,
    { ...wanted, earliest },
  );
  const rows: EngagementRow[] = JSON.parse(found?.engagements ?? '[]');
  return rows.map(({ municipality, ...row }) => ({ ...row, municipality: municipalityOf(municipality) }));
}

interface EngagementRow extends Omit<Engagement, 'municipality'> {
  readonly municipality: string | null;
}

/** As names are compared; null where nobody wrote one. */
export function municipalityOf(name: string | null): Municipality | null {
  return name ? { key: searchable(name), name } : null;
}

/** In a quarter of a year there are fewer sessions than somebody has in all; over a longer time somebody's own are fewer. */
const longPeriodMinutes = 100 * 24 * 60;
const byTime = `(EXISTS (SELECT 1 FROM session_people part WHERE part.session_id = sessions.id AND part.user_id IN (:userIds))
  OR sessions.interpreter_id IN (:interpreterIds) OR sessions.room_id IN (:roomIds) OR sessions.host_organisation_id IN (:hostIds))`;
const byPerson = `sessions.id IN (SELECT session_id FROM session_people WHERE user_id IN (:userIds)
  UNION SELECT id FROM sessions WHERE interpreter_id IN (:interpreterIds) AND starts_at > :earliest AND starts_at < :until
  UNION SELECT id FROM sessions WHERE room_id IN (:roomIds) AND starts_at > :earliest AND starts_at < :until
  UNION SELECT id FROM sessions WHERE host_organisation_id IN (:hostIds) AND starts_at > :earliest AND starts_at < :until)`;

function engagementJson(words: JsonWords): string {
  return words.array(
    words.object({
      id: 'sessions.id', title: 'sessions.title', kind: 'sessions.kind', startsAt: 'sessions.starts_at', endsAt: 'sessions.ends_at', zone: 'sessions.zone',
      hostOrganisationId: 'sessions.host_organisation_id', host: 'hosts.name', roomId: 'sessions.room_id', room: 'rooms.name', onlineUrl: 'sessions.online_url',
      municipality: 'coalesce(offices.municipality, hosts.municipality)',
      people: peopleJson(words),
      interpreter: `CASE WHEN interpreters.id IS NOT NULL THEN ${words.object({ id: 'interpreters.id', name: 'interpreters.name' })} END`,
    }),
  );
}
