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
  const value = Object.hasOwn(values, name) ? values[name] : undefined;
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

/** Words that differ between the two engines, for JSON that the database builds. */
export interface JsonWords {
  object(fields: Readonly<Record<string, string>>): string;
  /** An empty list where there are no rows. */
  array(item: string, order?: string): string;
  /** JSON that a text column keeps. */
  parsed(column: string): string;
  truth(expression: string): string;
}

export const words: Readonly<Record<Dialect, JsonWords>> = {
  sqlite: {
    object: (fields) => `json_object(${pairs(fields)})`,
    array: (item, order) => `json_group_array(${item}${order ? ` ORDER BY ${order}` : ''})`,
    parsed: (column) => `json(${column})`,
    truth: (expression) => `json(CASE WHEN ${expression} THEN 'true' ELSE 'false' END)`,
  },
  postgres: {
    object: (fields) => `json_build_object(${pairs(fields)})`,
    array: (item, order) => `coalesce(json_agg(${item}${order ? ` ORDER BY ${order}` : ''}), '[]'::json)`,
    parsed: (column) => `(${column})::json`,
    truth: (expression) => `(${expression})`,
  },
};

function pairs(fields: Readonly<Record<string, string>>): string {
  return Object.entries(fields)
    .map(([name, expression]) => `'${name}', ${expression}`)
    .join(', ');
}
