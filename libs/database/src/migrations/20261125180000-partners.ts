import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addColumns, createTables, dropColumns, dropTables, type AddedColumns, type TableSpec } from '../table.ts';

const made = { created_by: 'text', created_at: 'text' } as const;
const changes = { ...made, version: 'integer' } as const;

const aroundBookings: TableSpec[] = [
  {
    name: 'kind_questions',
    key: ['id'],
    columns: {
      id: 'text', kind: 'text', place: 'integer', answer_type: 'text', labels: 'text', choices: 'text', required: 'boolean', archived_at: 'text?', ...changes,
    },
    indices: [['kind', 'place']],
    references: { kind: 'session_kinds' },
  },
  {
    name: 'booking_answers',
    key: ['booking_id', 'question_id'],
    columns: { booking_id: 'text', question_id: 'text', answer: 'text' },
    references: { booking_id: 'bookings', question_id: 'kind_questions' },
  },
  {
    name: 'participants',
    key: ['id'],
    columns: { id: 'text', booking_id: 'text', place: 'integer', function: 'text', name: 'text' },
    indices: [['booking_id', 'place']],
    references: { booking_id: 'bookings' },
  },
  {
    name: 'queue_changes',
    key: ['id'],
    columns: { id: 'text', session_id: 'text', booking_id: 'text', from_place: 'integer', to_place: 'integer', reason: 'text', changed_by: 'text', changed_at: 'text' },
    indices: [['session_id', 'changed_at']],
    references: { session_id: 'sessions', booking_id: 'bookings', changed_by: 'users' },
  },
  {
    name: 'announcements',
    key: ['id'],
    columns: { id: 'text', session_id: 'text', texts: 'text', ...made },
    indices: [['session_id', 'created_at']],
    references: { session_id: 'sessions' },
  },
];

const requests: TableSpec[] = [
  {
    name: 'session_requests',
    key: ['id'],
    columns: {
      id: 'text', organisation_id: 'text?', organisation_name: 'text', contact_email: 'text', contact_name: 'text', contact_phone: 'text', language: 'text', kind: 'text',
      topics: 'text', session_language: 'text', group_size: 'integer', online: 'boolean', place_name: 'text', place_address: 'text', municipality: 'text',
      access_needs: 'text', status: 'text', owner_id: 'text?', answer_by: 'text', overdue_told_at: 'text?', decline_reason: 'text?', session_id: 'text?', settled_at: 'text?',
      settled_by: 'text?', created_at: 'text', version: 'integer',
    },
    indices: [['status', 'answer_by'], ['organisation_id'], ['contact_email']],
    unique: [['session_id']],
    references: { organisation_id: 'organisations', owner_id: 'users', session_id: 'sessions' },
    checks: { group_size: 'group_size > 0' },
  },
  {
    name: 'request_moments',
    key: ['id'],
    columns: {
      id: 'text', request_id: 'text', proposed_by: 'text?', starts_at: 'text', ends_at: 'text', zone: 'text', lead_id: 'text?', session_status: 'text?', online_url: 'text?',
      accepted_because: 'text?', accepted_warnings: 'text?', proposed_at: 'text', withdrawn_at: 'text?', found_taken_at: 'text?', chosen_at: 'text?',
    },
    indices: [['request_id', 'starts_at']],
    references: { request_id: 'session_requests', proposed_by: 'users', lead_id: 'users' },
    checks: { time: 'starts_at < ends_at' },
  },
];

const aroundOrganisations: TableSpec[] = [
  {
    name: 'invitations',
    key: ['id'],
    columns: { id: 'text', session_id: 'text', organisation_id: 'text', withdrawn_at: 'text?', ...made },
    unique: [['session_id', 'organisation_id']],
    indices: [['organisation_id']],
    references: { session_id: 'sessions', organisation_id: 'organisations' },
  },
  {
    name: 'organisation_merges',
    key: ['id'],
    columns: { id: 'text', kept_id: 'text', merged_id: 'text', before: 'text', merged_by: 'text', merged_at: 'text', undone_by: 'text?', undone_at: 'text?' },
    indices: [['kept_id'], ['merged_id'], ['merged_at']],
    references: { kept_id: 'organisations', merged_id: 'organisations', merged_by: 'users' },
  },
  {
    name: 'distinct_organisations',
    key: ['first_id', 'second_id'],
    columns: { first_id: 'text', second_id: 'text', said_by: 'text', said_at: 'text' },
    references: { first_id: 'organisations', second_id: 'organisations' },
    checks: { order: 'first_id < second_id' },
  },
];

const added: AddedColumns[] = [
  {
    table: 'bookings',
    columns: {
      booked_by: 'text?', functions: 'text?', interpreter_language: 'text?', proof_due_at: 'text?', proved_at: 'text?', decided_at: 'text?', decided_by: 'text?',
      decline_reason: 'text?', queued_at: 'text?', queue_number: 'integer?', offered_at: 'text?', offer_expires_at: 'text?',
    },
    indices: [['session_id', 'status', 'queue_number'], ['status', 'offer_expires_at'], ['status', 'proof_due_at']],
  },
  { table: 'sessions', columns: { asks_approval: 'boolean?', asks_proof: 'boolean?', asks_names: 'boolean?', step_free: 'boolean?', tells_address: 'boolean?' }, indices: [['visibility', 'status', 'starts_at']] },
  { table: 'session_kinds', columns: { asks_approval: 'boolean?', asks_proof: 'boolean?', asks_names: 'boolean?', rules_version: 'integer?' } },
  { table: 'offices', columns: { province: 'text?' } },
  { table: 'organisations', columns: { merged_into_id: 'text?' }, indices: [['merged_into_id']], references: { merged_into_id: 'organisations' } },
  { table: 'messages', columns: { request_id: 'text?', organisation_id: 'text?' }, indices: [['request_id']] },
];

/** Partners help themselves: booking, waiting list, requests, invitations, merged organisations. */
export class Partners20261125180000 implements MigrationInterface {
  name = 'Partners20261125180000';

  async up(runner: QueryRunner): Promise<void> {
    for (const columns of added) await addColumns(runner, columns);
    await createTables(runner, [...aroundBookings, ...requests, ...aroundOrganisations]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, [...aroundBookings, ...requests, ...aroundOrganisations]);
    for (const columns of [...added].reverse()) await dropColumns(runner, columns);
  }
}
