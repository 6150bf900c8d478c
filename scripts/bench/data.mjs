import { createHash } from 'node:crypto';
import { v7 } from 'uuid';

export const token = 'a token of the benchmark, and of nothing else';
export const perMonth = 390;
const people = 12;
const organisations = 400;
const minute = 60_000;
const month = { from: '2026-06-01', to: '2026-07-01' };
const now = '2026-06-15T08:00:00.000Z';
const sorts = ['Abri', 'Dienst', 'Maison', 'Onthaal', 'Zentrum', 'Espace', 'Tafel'];
const places = ['Saint-Lambert', 'Noordkaai', 'Vieux-Marché', 'Rosengarten', 'Kruispunt', 'Trois-Tilleuls', 'Oude Haven', 'Sonnenhof', 'Blauwe Vogel', 'Pont-Neuf', 'Sint-Jozef'];
const pick = (list, index) => list[index % list.length];
const nameOf = (index) => `${pick(sorts, index)} ${pick(places, index)} ${index}`;

/**
 * Fills a migrated, empty database: `size` sessions of which 390, or `inMonth`, lie in the month that is asked for, 400
 * organisations with a contact each, twelve people, six attendance rows a session. `status`: held, or one that can be moved.
 * Answers what the requests refer to.
 */
export async function fill(connection, size, { inMonth = perMonth, status = 'held' } = {}) {
  const users = ids(people);
  const hosts = ids(organisations);
  const contacts = ids(organisations);
  const sessions = ids(size);
  const debriefs = ids(size);
  const spacing = (30 * 24 * 60 * minute) / inMonth;
  const first = Date.parse(`${month.from}T00:00:00+02:00`) - Math.floor((size - inMonth) / 2) * spacing + minute;
  const startOf = (index) => new Date(first + index * spacing).toISOString();
  await connection.run('BEGIN');
  await insert(connection, 'users', users.map((id, index) => ({
    id, email: `person${index}@example.org`, name: `Person Number ${index}`, role: 'coordinator', language: 'nl', languages: '["nl","fr"]', office_id: null,
    password_hash: '-', demo: false, disabled_at: null, created_at: now, version: 1,
  })));
  await insert(connection, 'sign_ins', [{ id: v7(), user_id: users[0], token_hash: createHash('sha256').update(token).digest('base64url'), created_at: now, expires_at: '2099-01-01T00:00:00.000Z' }]);
  await insert(connection, 'organisations', hosts.map((id, index) => ({
    id, name: nameOf(index), kind: 'ngo', status: 'active', language: pick(['nl', 'fr', 'de', 'en'], index), street: 'Kaai 1', postal_code: '9000',
    municipality: 'Aalwijk', province: pick(['liege', 'antwerp', 'brussels'], index), website: '', languages: '["nl"]', communities: '[]', seasonal: false, sensitive_place: false,
    note: '', search_text: `${nameOf(index).toLowerCase()} aalwijk`, last_session_at: null, archived_at: null, archived_by: null, created_at: now, version: 1,
  })));
  await insert(connection, 'contacts', contacts.map((id, index) => ({
    id, organisation_id: hosts[index], function: 'coordination', name: `Contact ${index}`, email: `contact${index}@example.org`, phone: '', language: 'fr', primary_contact: true,
    address_state: 'ok', invitation_basis: 'asked', invitation_basis_at: now, archived_at: null, created_at: now, version: 1,
  })));
  await insert(connection, 'sessions', sessions.map((id, index) => session(id, startOf(index), { host: pick(hosts, index), contact: pick(contacts, index), lead: pick(users, index), status })));
  await insert(connection, 'session_people', sessions.flatMap((id, index) => [
    { session_id: id, user_id: pick(users, index), part: 'lead' },
    ...(index % 3 === 0 ? [{ session_id: id, user_id: pick(users, index + 1), part: 'co' }] : []),
  ]));
  await insert(connection, 'debriefs', sessions.map((id, index) => ({
    id: debriefs[index], session_id: id, revision: 1, client_key: v7(), came_booked: 0, unnamed: 12, total: 12, materials_line: '', notes: '', correction_reason: '',
    written_at: now, written_by: pick(users, index),
  })));
  await insert(connection, 'tallies', debriefs.flatMap((id) => ['social_worker', 'volunteer', 'unknown'].flatMap((role, index) => [
    { debrief_id: id, axis: 'role', value: role, headcount: 4 },
    { debrief_id: id, axis: 'language', value: pick(['nl', 'fr', 'unknown'], index), headcount: 4 },
  ])));
  await connection.run('COMMIT');
  await connection.run('ANALYZE');
  return { ...month, users, hosts, contacts };
}

/** Sessions in the future with `capacity` seats each, for races. */
export async function addOpenSessions(connection, { users }, count, capacity) {
  const sessions = ids(count);
  await insert(connection, 'sessions', sessions.map((id, index) =>
    session(id, new Date(Date.parse('2090-01-01T09:00:00Z') + index * 60 * minute).toISOString(), { host: null, contact: null, lead: users[0], capacity, taken: 0, status: 'confirmed' })));
  return sessions;
}

function session(id, startsAt, { host, contact, lead, capacity = 20, taken = 7, status = 'held' }) {
  return {
    id, calendar_uid: `${id}@relais`, calendar_sequence: 0, kind: 'partner_info', title: '', topics: '["basics"]', languages: '["nl","fr"]', status, visibility: 'public', starts_at: startsAt,
    ends_at: new Date(Date.parse(startsAt) + 90 * minute).toISOString(), zone: 'Europe/Brussels', host_organisation_id: host, host_contact_id: contact, place_name: 'Zaal Noord',
    place_address: 'Kaai 1, 9000 Aalwijk', online_url: '', room_id: null, lead_id: lead, interpreter_language: null, capacity, seats_taken: taken, booking_cut_off_hours: 2, note: '',
    host_invited_at: null, confirmed_at: now, confirmed_by: lead, cancelled_at: null, cancelled_by: null, cancel_reason: null, held_at: status === 'held' ? now : null, created_by: lead,
    created_at: now, version: 1,
  };
}

const ids = (count) => Array.from({ length: count }, () => v7());

async function insert(connection, table, rows) {
  const columns = Object.keys(rows[0]);
  const chunk = Math.floor(30_000 / columns.length);
  for (let from = 0; from < rows.length; from += chunk) {
    const part = rows.slice(from, from + chunk);
    const marks = `(${columns.map(() => '?').join(', ')})`;
    await connection.run(`INSERT INTO ${table} (${columns.join(', ')}) VALUES ${part.map(() => marks).join(', ')}`, part.flatMap((row) => Object.values(row)));
  }
}
