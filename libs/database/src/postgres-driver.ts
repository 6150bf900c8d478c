import { createHash } from 'node:crypto';
import pg from 'pg';

/** Statements that differ only in the length of a list come in any number; each connection keeps this many. */
const mostPrepared = 500;
const names = new Map<string, string>();

/** `pg` as TypeORM loads it, but each connection prepares a statement with parameters once and then only runs it. */
export const postgresDriver = { ...pg, Pool: class extends pg.Pool {
  constructor(options: pg.PoolConfig) {
    super({ ...options, Client: PreparingClient });
  }
} };

class PreparingClient extends pg.Client {}

const plainQuery: (...given: unknown[]) => unknown = pg.Client.prototype.query;
Object.defineProperty(PreparingClient.prototype, 'query', {
  value(this: pg.Client, ...[text, values, ...rest]: unknown[]): unknown {
    const name = typeof text === 'string' && Array.isArray(values) && values.length > 0 ? nameOf(text) : undefined;
    return name === undefined ? Reflect.apply(plainQuery, this, [text, values, ...rest]) : Reflect.apply(plainQuery, this, [{ name, text, values }, ...rest]);
  },
});

/** PostgreSQL cuts names off after 63 characters, so a text is named by its hash. */
function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined || names.size >= mostPrepared) return known;
  const name = createHash('sha256').update(text).digest('base64url');
  names.set(text, name);
  return name;
}
