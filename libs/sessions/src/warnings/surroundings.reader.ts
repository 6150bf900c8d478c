import { addLocalDays, localDateOf } from '@relais/calendar';
import { jsonWords, query, type JsonWords } from '@relais/database';
import type { EntityManager } from 'typeorm';
import { municipalityOf, type EngagementsWanted } from './engagements.reader.ts';
import type { Engagement } from './meeting.rules.ts';
import { homeZone } from './people.rules.ts';
import type { HostPlace, Person, RoomPlace, Surroundings } from './surroundings.rules.ts';

/**
 * What is known around those people and places in a period, in one query; ways between several municipalities take a second.
 * `elsewhere`: a place to go to that is nobody's we know, as if it were a host.
 */
export async function surroundingsOf(db: EntityManager, wanted: EngagementsWanted, engagements: readonly Engagement[], elsewhere: readonly HostPlace[] = []): Promise<Surroundings> {
  const dates = { firstDate: localDateOf(addLocalDays(wanted.from, -1, homeZone), homeZone), lastDate: localDateOf(addLocalDays(wanted.until, 1, homeZone), homeZone) };
  const [found] = await query<{ known: string }>(db, `SELECT CAST(${knownJson(jsonWords(db))} AS text) AS known`, { ...wanted, ...dates });
  if (!found) throw new Error('A query without tables answered nothing');
  const { people, patterns, hosts, rooms, ...known }: Known = JSON.parse(found.known);
  const placed = { hosts: [...hosts.map(located), ...elsewhere], rooms: rooms.map(located) };
  return {
    ...known, ...placed,
    people: people.map((person) => ({ ...person, patterns: patterns.filter(({ userId }) => userId === person.id) })),
    travelTimes: await travelTimesBetween(db, [...engagements, ...placed.hosts, ...placed.rooms]),
  };
}

type Unlocated<T> = Omit<T, 'municipality'> & { readonly municipality: string | null };

interface Known extends Omit<Surroundings, 'people' | 'hosts' | 'rooms' | 'travelTimes'> {
  readonly people: readonly Omit<Person, 'patterns'>[];
  readonly patterns: readonly (Person['patterns'][number] & { readonly userId: string })[];
  readonly hosts: readonly Unlocated<HostPlace>[];
  readonly rooms: readonly Unlocated<RoomPlace>[];
}

function located<T extends { readonly municipality: string | null }>(place: T) {
  return { ...place, municipality: municipalityOf(place.municipality) };
}

/** Nobody travels between fewer than two municipalities. */
async function travelTimesBetween(db: EntityManager, places: readonly Pick<HostPlace, 'municipality'>[]): Promise<Surroundings['travelTimes']> {
  const keys = [...new Set(places.flatMap(({ municipality }) => (municipality ? [municipality.key] : [])))];
  if (keys.length < 2) return [];
  return query(db, 'SELECT place_a AS "placeA", place_b AS "placeB", minutes FROM travel_times WHERE place_a IN (:keys) AND place_b IN (:keys)', { keys });
}

function knownJson({ object, array, parsed }: JsonWords): string {
  const list = (fields: Readonly<Record<string, string>>, from: string, order?: string) => `(SELECT ${array(object(fields), order)} FROM ${from})`;
  return object({
    kinds: list({ code: 'code', preparationMinutes: 'preparation_minutes', travelMinutes: 'travel_minutes' }, 'session_kinds'),
    people: list({ id: 'id', name: 'name', languages: parsed('languages'), gender: 'gender' }, 'users WHERE id IN (:userIds)', 'name'),
    patterns: list({ userId: 'user_id', validFrom: 'valid_from', weeks: 'weeks', spans: parsed('spans') }, 'working_patterns WHERE user_id IN (:userIds)', 'valid_from'),
    interpreters: list({ id: 'id', name: 'name' }, 'interpreters WHERE id IN (:interpreterIds)'),
    hosts: list({ id: 'id', name: 'name', municipality: 'municipality', province: 'province' }, 'organisations WHERE id IN (:hostIds)'),
    rooms: list({ id: 'rooms.id', name: 'rooms.name', seats: 'rooms.seats', municipality: 'offices.municipality' }, 'rooms JOIN offices ON offices.id = rooms.office_id WHERE rooms.id IN (:roomIds)'),
    absences: list({ userId: 'user_id', startsAt: 'starts_at', endsAt: 'ends_at', zone: 'zone' }, 'absences WHERE user_id IN (:userIds) AND starts_at < :until AND ends_at > :from', 'starts_at'),
    duties: list(
      { userId: 'duties.user_id', kind: 'duties.kind', office: 'offices.name', startsAt: 'duties.starts_at', endsAt: 'duties.ends_at', zone: 'duties.zone' },
      'duties JOIN offices ON offices.id = duties.office_id WHERE duties.user_id IN (:userIds) AND duties.starts_at < :until AND duties.ends_at > :from', 'duties.starts_at',
    ),
    closingDays: list(
      { organisationId: 'organisation_id', fromDate: 'from_date', untilDate: 'until_date', label: 'label' },
      'closing_days WHERE organisation_id IN (:hostIds) AND from_date <= :lastDate AND until_date >= :firstDate', 'from_date',
    ),
    daysOff: list({ onDate: 'on_date', name: 'name', province: 'province' }, 'days_off WHERE on_date BETWEEN :firstDate AND :lastDate', 'on_date, name'),
  });
}
