export type Dialect = 'sqlite' | 'postgres';
export type SqlValue = string | number | boolean | null;
/** A list stands for its members in `IN (:list)`; in an empty one is nothing. */
export type SqlValues = Readonly<Record<string, SqlValue | readonly SqlValue[]>>;

/** SQL with `:name` placeholders, turned into the dialect's own; every use of a name is the same value. */
export function bind(dialect: Dialect, sql: string, values: SqlValues): { text: string; parameters: SqlValue[] } {
  const parameters: SqlValue[] = [];
  const placed = (value: SqlValue) => {
    const place = parameters.push(value);
    return dialect === 'sqlite' ? '?' : `$${place}`;
  };
  const placeholders = (name: string) => [valueOf(name, values)].flat().map(placed).join(', ') || nothing;
  const text = piecesOf(sql).map((piece, index) => (isName(index) ? placeholders(piece) : piece)).join('');
  return { text, parameters };
}

/** A list without members, for `IN` and `NOT IN` alike; neither engine says it by itself, PostgreSQL refuses `IN ()`. */
const nothing = 'SELECT NULL WHERE 1 = 0';

function valueOf(name: string, values: SqlValues): SqlValue | readonly SqlValue[] {
  const value = values[name];
  if (value === undefined) throw new Error(`No value for :${name}`);
  return value;
}

const knownPieces = new Map<string, readonly string[]>();
const mostKnown = 1000;

/** Text and names in turn, text first. Statements are few and come again, so each is taken apart once. */
function piecesOf(sql: string): readonly string[] {
  const known = knownPieces.get(sql);
  if (known) return known;
  const pieces = sql.split(/(?<![:\w]):([a-zA-Z]\w*)/);
  if (knownPieces.size >= mostKnown) knownPieces.clear();
  knownPieces.set(sql, pieces);
  return pieces;
}

function isName(index: number): boolean {
  return index % 2 === 1;
}

/** Words that differ between the two engines, for lists whose JSON the database builds. */
export const words = {
  sqlite: {
    object: (fields: Readonly<Record<string, string>>) => `json_object(${pairs(fields)})`,
    array: (item: string, order?: string) => `json_group_array(${item}${order ? ` ORDER BY ${order}` : ''})`,
    parsed: (column: string) => `json(${column})`,
    truth: (expression: string) => `json(CASE WHEN ${expression} THEN 'true' ELSE 'false' END)`,
  },
  postgres: {
    object: (fields: Readonly<Record<string, string>>) => `json_build_object(${pairs(fields)})`,
    array: (item: string, order?: string) => `coalesce(json_agg(${item}${order ? ` ORDER BY ${order}` : ''}), '[]'::json)`,
    parsed: (column: string) => `(${column})::json`,
    truth: (expression: string) => `(${expression})`,
  },
} as const;

function pairs(fields: Readonly<Record<string, string>>): string {
  return Object.entries(fields)
    .map(([name, expression]) => `'${name}', ${expression}`)
    .join(', ');
}
