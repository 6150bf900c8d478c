import sqlite3 from 'sqlite3';

export type Row = Record<string, unknown>;
export type Parameters = readonly unknown[];

const keptStatements = 300;

/** One `sqlite3` connection with promises and prepared statements that are kept for the next call. */
export class SqliteConnection {
  readonly #handle: sqlite3.Database;
  readonly #statements = new Map<string, Promise<sqlite3.Statement>>();

  private constructor(handle: sqlite3.Database) {
    this.#handle = handle;
  }

  /** Opens `file`; `readOnly` connections never create it. Rejects with SQLite's own error. */
  static open(file: string, access: 'read-write' | 'read-only'): Promise<SqliteConnection> {
    const mode = access === 'read-only' ? sqlite3.OPEN_READONLY : sqlite3.OPEN_READWRITE | sqlite3.OPEN_CREATE;
    return new Promise((resolve, reject) => {
      const handle: sqlite3.Database = new sqlite3.Database(file, mode | sqlite3.OPEN_FULLMUTEX, (error) => {
        if (error) reject(error);
        else resolve(new SqliteConnection(handle));
      });
    });
  }

  /** Runs SQL of one or more statements without parameters. */
  execute(sql: string): Promise<void> {
    return new Promise((resolve, reject) => this.#handle.exec(sql, (error) => (error ? reject(error) : resolve())));
  }

  async all<T extends object = Row>(sql: string, parameters: Parameters = []): Promise<T[]> {
    const statement = await this.#prepared(sql);
    return new Promise((resolve, reject) =>
      statement.all<T>([...parameters], (error: Error | null, rows: T[]) => (error ? reject(error) : resolve(rows))),
    );
  }

  async run(sql: string, parameters: Parameters = []): Promise<{ changes: number; lastInsertRowId: number }> {
    const statement = await this.#prepared(sql);
    return new Promise((resolve, reject) =>
      statement.run([...parameters], function (this: sqlite3.RunResult, error: Error | null) {
        if (error) reject(error);
        else resolve({ changes: this.changes, lastInsertRowId: this.lastID });
      }),
    );
  }

  async close(): Promise<void> {
    await this.forgetStatements();
    return new Promise((resolve, reject) => this.#handle.close((error) => (error ? reject(error) : resolve())));
  }

  /** Kept statements hold the schema they were prepared on; a migration lets go of them. */
  async forgetStatements(): Promise<void> {
    const statements = await Promise.allSettled(this.#statements.values());
    this.#statements.clear();
    await Promise.all(statements.map((kept) => (kept.status === 'fulfilled' ? finalized(kept.value) : undefined)));
  }

  #prepared(sql: string): Promise<sqlite3.Statement> {
    const kept = this.#statements.get(sql);
    if (kept) return kept;
    const prepared = this.#prepare(sql);
    this.#statements.set(sql, prepared);
    prepared.catch(() => this.#statements.delete(sql));
    if (this.#statements.size > keptStatements) this.#dropOldest();
    return prepared;
  }

  #prepare(sql: string): Promise<sqlite3.Statement> {
    return new Promise((resolve, reject) => {
      const statement: sqlite3.Statement = this.#handle.prepare(sql, (error: Error | null) => (error ? reject(error) : resolve(statement)));
    });
  }

  #dropOldest(): void {
    const [oldest] = this.#statements.entries();
    if (!oldest) return;
    this.#statements.delete(oldest[0]);
    oldest[1].then(finalized, () => undefined);
  }
}

/** A turn later: whoever was just handed this statement has started to use it by then, and SQLite lets that end first. */
function finalized(statement: sqlite3.Statement): Promise<void> {
  return new Promise((resolve) => setImmediate(() => statement.finalize(() => resolve())));
}
