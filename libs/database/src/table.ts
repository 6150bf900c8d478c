import { Table, TableCheck, TableColumn, TableForeignKey, TableIndex, TableUnique, type QueryRunner, type TableColumnOptions } from 'typeorm';

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

/** Columns that a later migration brings to a table that has rows: they may be null, or their migration fills them. */
export interface AddedColumns {
  readonly table: string;
  readonly columns: TableSpec['columns'];
  readonly unique?: TableSpec['unique'];
  readonly indices?: TableSpec['indices'];
  readonly references?: TableSpec['references'];
}

/** Creates tables with every key, check and index named: `pk_`, `uq_`, `ix_`, `fk_`, `ck_` + table + columns. */
export async function createTables(runner: QueryRunner, specs: readonly TableSpec[]): Promise<void> {
  for (const spec of specs) await runner.createTable(tableOf(spec));
}

export async function dropTables(runner: QueryRunner, specs: readonly TableSpec[]): Promise<void> {
  for (const spec of [...specs].reverse()) await runner.dropTable(spec.name);
}

export async function addColumns(runner: QueryRunner, { table, columns, ...marks }: AddedColumns): Promise<void> {
  const { uniques, indices, foreignKeys } = marksOf({ name: table, ...marks });
  await runner.addColumns(table, Object.entries(columns).map(([name, kind]) => new TableColumn(columnOf({ name: table, key: [] }, name, kind))));
  if (uniques.length > 0) await runner.createUniqueConstraints(table, uniques);
  if (foreignKeys.length > 0) await runner.createForeignKeys(table, foreignKeys);
  if (indices.length > 0) await runner.createIndices(table, indices);
}

export async function dropColumns(runner: QueryRunner, { table, columns, ...marks }: AddedColumns): Promise<void> {
  const { uniques, indices, foreignKeys } = marksOf({ name: table, ...marks });
  if (indices.length > 0) await runner.dropIndices(table, indices);
  if (foreignKeys.length > 0) await runner.dropForeignKeys(table, foreignKeys);
  if (uniques.length > 0) await runner.dropUniqueConstraints(table, uniques);
  await runner.dropColumns(table, Object.keys(columns));
}

function tableOf(spec: TableSpec): Table {
  return new Table({
    name: spec.name,
    columns: Object.entries(spec.columns).map(([name, kind]) => columnOf(spec, name, kind)),
    ...marksOf(spec),
    checks: Object.entries(spec.checks ?? {}).map(([name, expression]) => new TableCheck({ name: `ck_${spec.name}_${name}`, expression })),
  });
}

/** `uq_`, `ix_` and `fk_` with table and columns for a name. */
function marksOf({ name, unique = [], indices = [], references = {} }: Pick<TableSpec, 'name' | 'unique' | 'indices' | 'references'>) {
  const named = (prefix: string, columns: readonly string[]) => `${prefix}_${name}_${columns.join('_')}`;
  const keyOf = (table: string) => (table === 'session_kinds' ? 'code' : 'id');
  return {
    uniques: unique.map((columns) => new TableUnique({ name: named('uq', columns), columnNames: [...columns] })),
    indices: indices.map((columns) => new TableIndex({ name: named('ix', columns), columnNames: [...columns] })),
    foreignKeys: Object.entries(references).map(
      ([column, table]) => new TableForeignKey({ name: named('fk', [column]), columnNames: [column], referencedTableName: table, referencedColumnNames: [keyOf(table)] }),
    ),
  };
}

function columnOf(spec: Pick<TableSpec, 'name' | 'key'>, name: string, kind: ColumnSpec): TableColumnOptions {
  const isNullable = kind.endsWith('?');
  const isPrimary = spec.key.includes(name);
  return { name, type: kind.replace('?', ''), isNullable, isPrimary, ...(isPrimary ? { primaryKeyConstraintName: `pk_${spec.name}` } : {}) };
}
