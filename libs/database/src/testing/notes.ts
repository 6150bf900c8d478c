import { Entity, Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { IdColumn, InstantColumn, JsonColumn, NumberColumn, RowVersionColumn, TextColumn, TruthColumn } from '../columns.ts';
import type { Schema } from '../data-source.ts';

/** A row with every kind of column that the schema uses, under names that SQL keeps for itself. */
@Entity('group')
export class Note {
  @IdColumn('pk_group') id!: string;
  @TextColumn() order!: string;
  @TextColumn({ nullable: true }) from!: string | null;
  @TruthColumn({ name: 'is_read' }) isRead!: boolean;
  @TruthColumn({ name: 'is_kept', nullable: true }) isKept!: boolean | null;
  @NumberColumn({ nullable: true }) pages!: number | null;
  @JsonColumn() words!: string[];
  @JsonColumn({ nullable: true }) facts!: Record<string, string> | null;
  @InstantColumn({ name: 'written_at', nullable: true }) writtenAt!: string | null;
  @RowVersionColumn() version!: number;
}

class Notes20260101000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const columns = [
      { name: 'id', type: 'text', isPrimary: true },
      ...['order', 'words'].map((name) => ({ name, type: 'text' })),
      ...['from', 'facts', 'written_at'].map((name) => ({ name, type: 'text', isNullable: true })),
      { name: 'is_read', type: 'boolean' },
      { name: 'is_kept', type: 'boolean', isNullable: true },
      { name: 'pages', type: 'integer', isNullable: true },
      { name: 'version', type: 'integer' },
    ];
    await runner.createTable(new Table({ name: 'group', columns }));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('group');
  }
}

export const schemaOfNotes: Schema = { entities: [Note], migrations: [Notes20260101000000] };

export function note(fields: Partial<Note> & { id: string }): Note {
  return { order: '', from: null, isRead: false, isKept: null, pages: null, words: [], facts: null, writtenAt: null, version: 1, ...fields };
}
