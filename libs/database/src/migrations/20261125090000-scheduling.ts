import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addColumns, createTables, dropColumns, dropTables, type AddedColumns, type TableSpec } from '../table.ts';

const made = { created_by: 'text', created_at: 'text' } as const;
const changes = { ...made, version: 'integer' } as const;

const plans: TableSpec[] = [
  {
    name: 'series',
    key: ['id'],
    columns: {
      id: 'text', rrule: 'text', starts_on: 'text', start_clock: 'text', minutes: 'integer', zone: 'text', holidays: 'text', excluded_dates: 'text',
      extra_dates: 'text', plan: 'text', generated_until: 'text', continues_id: 'text?', ended_at: 'text?', ended_by: 'text?', ...changes,
    },
    indices: [['generated_until']],
    references: { continues_id: 'series' },
    checks: { minutes: 'minutes > 0' },
  },
  {
    name: 'series_changes',
    key: ['id'],
    columns: { id: 'text', series_id: 'text', act: 'text', scope: 'text', before: 'text', made_at: 'text', made_by: 'text', undone_at: 'text?', undone_by: 'text?' },
    indices: [['series_id', 'made_at']],
    references: { series_id: 'series' },
  },
  {
    name: 'interpreters',
    key: ['id'],
    columns: { id: 'text', name: 'text', service: 'text', languages: 'text', email: 'text', phone: 'text', archived_at: 'text?', ...changes },
  },
];

const aroundSessions: TableSpec[] = [
  {
    name: 'accepted_warnings',
    key: ['id'],
    columns: { id: 'text', session_id: 'text', warning: 'text', details: 'text', reason: 'text', accepted_at: 'text', accepted_by: 'text' },
    indices: [['session_id']],
    references: { session_id: 'sessions', accepted_by: 'users' },
  },
  {
    name: 'travel_times',
    key: ['id'],
    columns: { id: 'text', place_a: 'text', place_b: 'text', name_a: 'text', name_b: 'text', minutes: 'integer', changed_by: 'text', changed_at: 'text', version: 'integer' },
    unique: [['place_a', 'place_b']],
    checks: { order: 'place_a < place_b', minutes: 'minutes >= 0' },
  },
  {
    name: 'closing_days',
    key: ['id'],
    columns: { id: 'text', organisation_id: 'text', from_date: 'text', until_date: 'text', label: 'text', ...changes },
    indices: [['organisation_id', 'from_date']],
    references: { organisation_id: 'organisations' },
    checks: { dates: 'from_date <= until_date' },
  },
  { name: 'days_off', key: ['id'], columns: { id: 'text', on_date: 'text', name: 'text', kind: 'text', province: 'text?', ...changes }, indices: [['on_date']] },
];

const availability: TableSpec[] = [
  {
    name: 'working_patterns',
    key: ['id'],
    columns: { id: 'text', user_id: 'text', valid_from: 'text', weeks: 'integer', spans: 'text', ...changes },
    unique: [['user_id', 'valid_from']],
    references: { user_id: 'users' },
    checks: { weeks: 'weeks > 0' },
  },
  {
    name: 'absences',
    key: ['id'],
    columns: { id: 'text', user_id: 'text', kind: 'text', starts_at: 'text', ends_at: 'text', zone: 'text', ...changes },
    indices: [['user_id', 'starts_at']],
    references: { user_id: 'users' },
    checks: { time: 'starts_at < ends_at' },
  },
  {
    name: 'duties',
    key: ['id'],
    columns: { id: 'text', office_id: 'text', user_id: 'text', kind: 'text', starts_at: 'text', ends_at: 'text', zone: 'text', ...changes },
    indices: [['user_id', 'starts_at'], ['office_id', 'starts_at']],
    references: { office_id: 'offices', user_id: 'users' },
    checks: { time: 'starts_at < ends_at' },
  },
  {
    name: 'saved_views',
    key: ['id'],
    columns: { id: 'text', user_id: 'text', name: 'text', address: 'text', created_at: 'text', version: 'integer' },
    indices: [['user_id']],
    references: { user_id: 'users' },
  },
];

const ofSessions: AddedColumns = {
  table: 'sessions',
  columns: {
    series_id: 'text?', original_date: 'text?', overridden: 'text?', interpreter_id: 'text?', interpreter_booked_at: 'text?', interpreter_cancelled_at: 'text?',
    facilitator_wish: 'text?',
  },
  unique: [['series_id', 'original_date']],
  indices: [['interpreter_id', 'starts_at']],
  references: { series_id: 'series', interpreter_id: 'interpreters' },
};

const ofUsers: AddedColumns = { table: 'users', columns: { gender: 'text?' } };

/** Series, conflicts, availability and substitutes. */
export class Scheduling20261125090000 implements MigrationInterface {
  name = 'Scheduling20261125090000';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, plans);
    await addColumns(runner, ofSessions);
    await addColumns(runner, ofUsers);
    await createTables(runner, [...aroundSessions, ...availability]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, [...aroundSessions, ...availability]);
    await dropColumns(runner, ofUsers);
    await dropColumns(runner, ofSessions);
    await dropTables(runner, plans);
  }
}
