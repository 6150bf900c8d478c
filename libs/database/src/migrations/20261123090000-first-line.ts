import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTables, dropTables, type TableSpec } from '../table.ts';

const changes = { created_at: 'text', version: 'integer' } as const;

const identity: TableSpec[] = [
  { name: 'offices', key: ['id'], columns: { id: 'text', name: 'text', municipality: 'text', phone: 'text' } },
  {
    name: 'users',
    key: ['id'],
    columns: {
      id: 'text', email: 'text', name: 'text', role: 'text', language: 'text', languages: 'text', office_id: 'text?', password_hash: 'text',
      demo: 'boolean', disabled_at: 'text?', ...changes,
    },
    unique: [['email']],
    references: { office_id: 'offices' },
  },
  {
    name: 'sign_ins',
    key: ['id'],
    columns: { id: 'text', user_id: 'text', token_hash: 'text', created_at: 'text', expires_at: 'text' },
    unique: [['token_hash']],
    indices: [['user_id']],
    references: { user_id: 'users' },
  },
  { name: 'attempts', key: ['key'], columns: { key: 'text', failures: 'integer', since: 'text' } },
  {
    name: 'private_links',
    key: ['id'],
    columns: { id: 'text', purpose: 'text', subject_id: 'text', token_hash: 'text', created_at: 'text', expires_at: 'text?', revoked_at: 'text?' },
    unique: [['token_hash'], ['purpose', 'subject_id']],
  },
  {
    name: 'idempotency_keys',
    key: ['id'],
    columns: { id: 'text', fingerprint: 'text', answer: 'text', created_at: 'text' },
    indices: [['created_at']],
  },
  {
    name: 'audit_entries',
    key: ['id'],
    columns: { id: 'text', at: 'text', user_id: 'text?', act: 'text', subject: 'text', subject_id: 'text', details: 'text' },
    indices: [['subject', 'subject_id'], ['at']],
  },
  { name: 'installation', key: ['id'], columns: { id: 'text', demo: 'boolean', created_at: 'text' } },
];

const organisations: TableSpec[] = [
  {
    name: 'organisations',
    key: ['id'],
    columns: {
      id: 'text', name: 'text', kind: 'text', status: 'text', language: 'text', street: 'text', postal_code: 'text', municipality: 'text',
      province: 'text?', website: 'text', languages: 'text', communities: 'text', seasonal: 'boolean', sensitive_place: 'boolean', note: 'text',
      search_text: 'text', last_session_at: 'text?', archived_at: 'text?', archived_by: 'text?', ...changes,
    },
    indices: [['search_text'], ['last_session_at']],
  },
  {
    name: 'contacts',
    key: ['id'],
    columns: {
      id: 'text', organisation_id: 'text', function: 'text', name: 'text', email: 'text', phone: 'text', language: 'text', primary_contact: 'boolean',
      address_state: 'text', invitation_basis: 'text', invitation_basis_at: 'text?', archived_at: 'text?', ...changes,
    },
    indices: [['organisation_id'], ['email']],
    references: { organisation_id: 'organisations' },
  },
  {
    name: 'interactions',
    key: ['id'],
    columns: { id: 'text', organisation_id: 'text', on_date: 'text', kind: 'text', text: 'text', user_id: 'text?', session_id: 'text?', created_at: 'text' },
    indices: [['organisation_id', 'on_date']],
    references: { organisation_id: 'organisations', user_id: 'users' },
  },
];

const mail: TableSpec[] = [
  {
    name: 'messages',
    key: ['id'],
    columns: {
      id: 'text', kind: 'text', message_class: 'text', once_key: 'text', session_id: 'text?', booking_id: 'text?', contact_id: 'text?',
      recipient_email: 'text', recipient_name: 'text', language: 'text', due_at: 'text', useful_until: 'text?', facts: 'text', state: 'text',
      reason: 'text', state_at: 'text', attempts: 'integer', next_try_at: 'text?', lease_id: 'text?', lease_until: 'text?', server_answer: 'text?',
      subject: 'text?', body_text: 'text?', body_html: 'text?', calendar: 'text?', headers: 'text?', sent_at: 'text?', ...changes,
    },
    unique: [['once_key']],
    indices: [['state', 'next_try_at'], ['session_id'], ['booking_id'], ['state_at'], ['lease_id']],
  },
];

const sessions: TableSpec[] = [
  {
    name: 'session_kinds',
    key: ['code'],
    columns: {
      code: 'text', channel: 'text', default_minutes: 'integer', default_capacity: 'integer', default_visibility: 'text', preparation_minutes: 'integer',
      travel_minutes: 'integer',
    },
  },
  { name: 'rooms', key: ['id'], columns: { id: 'text', office_id: 'text', name: 'text', seats: 'integer', version: 'integer' }, references: { office_id: 'offices' } },
  {
    name: 'sessions',
    key: ['id'],
    columns: {
      id: 'text', calendar_uid: 'text', calendar_sequence: 'integer', kind: 'text', title: 'text', topics: 'text', languages: 'text', status: 'text',
      visibility: 'text', starts_at: 'text', ends_at: 'text', zone: 'text', host_organisation_id: 'text?', host_contact_id: 'text?', place_name: 'text',
      place_address: 'text', online_url: 'text', room_id: 'text?', lead_id: 'text', interpreter_language: 'text?', capacity: 'integer',
      seats_taken: 'integer', booking_cut_off_hours: 'integer', note: 'text', host_invited_at: 'text?', confirmed_at: 'text?', confirmed_by: 'text?',
      cancelled_at: 'text?', cancelled_by: 'text?', cancel_reason: 'text?', held_at: 'text?', created_by: 'text', ...changes,
    },
    unique: [['calendar_uid']],
    indices: [['starts_at', 'ends_at'], ['host_organisation_id', 'starts_at'], ['room_id', 'starts_at'], ['status', 'ends_at']],
    references: { host_organisation_id: 'organisations', host_contact_id: 'contacts', room_id: 'rooms', lead_id: 'users', kind: 'session_kinds' },
    checks: { seats: 'seats_taken >= 0 AND seats_taken <= capacity', time: 'starts_at < ends_at' },
  },
  {
    name: 'session_people',
    key: ['session_id', 'user_id'],
    columns: { session_id: 'text', user_id: 'text', part: 'text' },
    indices: [['user_id']],
    references: { session_id: 'sessions', user_id: 'users' },
  },
];

const bookings: TableSpec[] = [
  {
    name: 'bookings',
    key: ['id'],
    columns: {
      id: 'text', session_id: 'text', organisation_id: 'text?', organisation_name: 'text', contact_email: 'text', contact_name: 'text', language: 'text',
      seats: 'integer', access_needs: 'text', status: 'text', came_seats: 'integer?', booked_at: 'text', cancelled_at: 'text?', ...changes,
    },
    indices: [['session_id'], ['organisation_id'], ['contact_email']],
    references: { session_id: 'sessions', organisation_id: 'organisations' },
    checks: { seats: 'seats > 0' },
  },
];

const attendance: TableSpec[] = [
  {
    name: 'debriefs',
    key: ['id'],
    columns: {
      id: 'text', session_id: 'text', revision: 'integer', client_key: 'text', came_booked: 'integer', unnamed: 'integer', total: 'integer',
      materials_line: 'text', notes: 'text', correction_reason: 'text', written_at: 'text', written_by: 'text',
    },
    unique: [['session_id', 'revision'], ['client_key']],
    references: { session_id: 'sessions', written_by: 'users' },
    checks: { total: 'total = came_booked + unnamed' },
  },
  {
    name: 'tallies',
    key: ['debrief_id', 'axis', 'value'],
    columns: { debrief_id: 'text', axis: 'text', value: 'text', headcount: 'integer' },
    references: { debrief_id: 'debriefs' },
    checks: { headcount: 'headcount >= 0' },
  },
  {
    name: 'booking_attendances',
    key: ['debrief_id', 'booking_id'],
    columns: { debrief_id: 'text', booking_id: 'text', came: 'integer' },
    indices: [['booking_id']],
    references: { debrief_id: 'debriefs', booking_id: 'bookings' },
  },
];

const tables = [...identity, ...organisations, ...mail, ...sessions, ...bookings, ...attendance];

/** code, channel, minutes, capacity, visibility, preparation minutes, travel minutes. */
const kinds = [
  ['partner_info', 'INTERMEDIARY', 90, 20, 'public', 30, 45],
  ['partner_training', 'INTERMEDIARY', 240, 25, 'public', 60, 45],
  ['team_visit', 'INTERMEDIARY', 90, 0, 'internal', 30, 45],
  ['municipal_briefing', 'MUNICIPAL_NOTICE', 120, 30, 'invited', 30, 45],
  ['embassy_seminar', 'INTERMEDIARY', 180, 50, 'invited', 60, 45],
  ['community_session', 'INTERMEDIARY', 90, 0, 'internal', 30, 45],
  ['permanence', 'INTERMEDIARY', 120, 0, 'internal', 15, 30],
  ['outreach_round', 'INTERMEDIARY', 180, 0, 'internal', 15, 0],
  ['centre_group_info', 'RETURN_PATH', 60, 0, 'internal', 15, 45],
  ['network_meeting', 'INTERMEDIARY', 180, 120, 'invited', 60, 45],
  ['expert_visit', 'RETURN_PATH', 120, 0, 'internal', 30, 45],
  ['webinar', 'MUNICIPAL_NOTICE', 60, 100, 'public', 30, 0],
] as const;

export class FirstLine20261123090000 implements MigrationInterface {
  name = 'FirstLine20261123090000';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, tables);
    for (const [code, channel, minutes, capacity, visibility, preparation, travel] of kinds) {
      await runner.query(
        `INSERT INTO session_kinds (code, channel, default_minutes, default_capacity, default_visibility, preparation_minutes, travel_minutes)
         VALUES ('${code}', '${channel}', ${minutes}, ${capacity}, '${visibility}', ${preparation}, ${travel})`,
      );
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, tables);
  }
}
