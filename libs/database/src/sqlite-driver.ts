import { SqliteConnection, type Parameters, type Row } from './sqlite-connection.ts';

/**
 * TypeORM 1.x no longer drives the `sqlite3` package itself. Its asynchronous SQLite driver (`type: 'expo'`) takes a
 * client object with the five calls below; this one answers them with `sqlite3` (docs/adr/0002).
 */
export function sqliteDriver(prepareConnection: (connection: SqliteConnection) => Promise<void>, access: 'read-write' | 'read-only') {
  return {
    async openDatabaseAsync(file: string) {
      const connection = await SqliteConnection.open(file, access);
      await prepareConnection(connection);
      return {
        prepareAsync: (sql: string) => Promise.resolve(statementOf(connection, sql)),
        runAsync: (sql: string) => connection.execute(sql),
        closeAsync: () => connection.close(),
      };
    },
  };
}

function statementOf(connection: SqliteConnection, sql: string) {
  const text = sql === 'BEGIN TRANSACTION' ? 'BEGIN IMMEDIATE' : sql;
  return {
    async executeAsync(parameters: Parameters = []) {
      if (changesSchema(text)) await connection.forgetStatements();
      const answer = returnsRows(text) ? await rowsOf(connection, text, parameters) : await connection.run(text, parameters);
      return { ...answer, getAllAsync: () => Promise.resolve('rows' in answer ? answer.rows : []) };
    },
    finalizeAsync: () => Promise.resolve(),
  };
}

async function rowsOf(connection: SqliteConnection, sql: string, parameters: Parameters) {
  const rows: Row[] = await connection.all(sql, parameters);
  return { rows, changes: rows.length, lastInsertRowId: 0 };
}

function returnsRows(sql: string): boolean {
  return /^\s*(select|pragma|with|explain|values)\b/i.test(sql) || /\breturning\b/i.test(sql);
}

function changesSchema(sql: string): boolean {
  return /^\s*(create|alter|drop)\b/i.test(sql);
}
