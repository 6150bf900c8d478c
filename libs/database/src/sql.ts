export type Dialect = 'sqlite' | 'postgres';
export type SqlValues = Readonly<Record<string, string | number | boolean | null>>;

/** SQL with `:name` placeholders, turned into the dialect's own; every use of a name is the same value. */
export function bind(dialect: Dialect, sql: string, values: SqlValues): { text: string; parameters: unknown[] } {
  const parameters: unknown[] = [];
  const text = sql.replace(/(?<![:\w]):([a-zA-Z]\w*)/g, (_, name: string) => {
    if (!(name in values)) throw new Error(`No value for :${name}`);
    parameters.push(values[name]);
    return dialect === 'sqlite' ? '?' : `$${parameters.length}`;
  });
  return { text, parameters };
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
