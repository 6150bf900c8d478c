import { Table, TableCheck, TableForeignKey, TableIndex, TableUnique, type QueryRunner, type TableColumnOptions } from 'typeorm';

type ColumnKind = 'text' | 'integer' | 'boolean';
/** `text`, `text?` (may be null), and so on. */
type ColumnSpec = ColumnKind | `${ColumnKind}?`;

export interface TableSpec {
  readonly name: string;
  readonly columns: Readonly<Record<string, ColumnSpec>>;
  readonly key: readonly string[];
  readonly unique?: readonly (readonly string[])[];
  readonly indices?: readonly (readonly string[])[];
  /** column → table it points to, by its key column (`id`, or `code` for word lists). */
  readonly references?: Readonly<Record<string, string>>;
  readonly checks?: Readonly<Record<string, string>>;
}

/** Creates tables with every key, check and index named: `pk_`, `uq_`, `ix_`, `fk_`, `ck_` + table + columns. */
export async function createTables(runner: QueryRunner, specs: readonly TableSpec[]): Promise<void> {
  for (const spec of specs) await runner.createTable(tableOf(spec));
}

export async function dropTables(runner: QueryRunner, specs: readonly TableSpec[]): Promise<void> {
  for (const spec of [...specs].reverse()) await runner.dropTable(spec.name);
}

function tableOf(spec: TableSpec): Table {
  const named = (prefix: string, columns: readonly string[]) => `${prefix}_${spec.name}_${columns.join('_')}`;
  const keyOf = (table: string) => (table === 'session_kinds' ? 'code' : 'id');
  return new Table({
    name: spec.name,
    columns: Object.entries(spec.columns).map(([name, kind]) => columnOf(spec, name, kind)),
    uniques: (spec.unique ?? []).map((columns) => new TableUnique({ name: named('uq', columns), columnNames: [...columns] })),
    indices: (spec.indices ?? []).map((columns) => new TableIndex({ name: named('ix', columns), columnNames: [...columns] })),
    foreignKeys: Object.entries(spec.references ?? {}).map(
      ([column, table]) => new TableForeignKey({ name: named('fk', [column]), columnNames: [column], referencedTableName: table, referencedColumnNames: [keyOf(table)] }),
    ),
    checks: Object.entries(spec.checks ?? {}).map(([name, expression]) => new TableCheck({ name: named('ck', [name]), expression })),
  });
}

function columnOf(spec: TableSpec, name: string, kind: ColumnSpec): TableColumnOptions {
  const isNullable = kind.endsWith('?');
  const isPrimary = spec.key.includes(name);
  return { name, type: kind.replace('?', ''), isNullable, isPrimary, ...(isPrimary ? { primaryKeyConstraintName: `pk_${spec.name}` } : {}) };
}
