type Query = Readonly<Record<string, string | number | undefined>>;

/** `?name=value` of what is given and not empty; nothing when there is none. */
export function queryOf(values: Query): string {
  const given = Object.entries(values).filter(([, value]) => value !== undefined && value !== '');
  return given.length === 0 ? '' : `?${new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString()}`;
}
