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
      const transaction = { begun: false };
      return {
        prepareAsync: (sql: string) => Promise.resolve(statementOf(connection, sql, transaction)),
        runAsync: (sql: string) => connection.execute(sql),
        closeAsync: () => connection.close(),
      };
    },
  };
}

interface Transaction {
  begun: boolean;
}

function statementOf(connection: SqliteConnection, sql: string, transaction: Transaction) {
  return {
    async executeAsync(parameters: Parameters = []) {
      const answer = await answerOf(connection, sql, parameters, transaction);
      return { ...answer, getAllAsync: () => Promise.resolve('rows' in answer ? answer.rows : []) };
    },
    finalizeAsync: () => Promise.resolve(),
  };
}

async function answerOf(connection: SqliteConnection, sql: string, parameters: Parameters, transaction: Transaction) {
  if (sql === 'BEGIN TRANSACTION') return begin(connection, transaction);
  if (sql === 'ROLLBACK') return rollBack(connection, transaction);
  if (changesSchema(sql)) await connection.forgetStatements();
  return returnsRows(sql) ? rowsOf(connection, sql, parameters) : connection.run(sql, parameters);
}

async function begin(connection: SqliteConnection, transaction: Transaction) {
  transaction.begun = false;
  const answer = await connection.run('BEGIN IMMEDIATE');
  transaction.begun = true;
  return answer;
}

/**
 * On a full disk, among other faults, SQLite rolls back by itself (sqlite.org/lang_transaction.html) and refuses another
 * ROLLBACK. TypeORM would then go on counting that transaction as open, and later commits would commit nothing.
 */
async function rollBack(connection: SqliteConnection, transaction: Transaction) {
  const { begun } = transaction;
  transaction.begun = false;
  try {
    return await connection.run('ROLLBACK');
  } catch (error) {
    if (begun && String(error).includes('no transaction is active')) return { changes: 0, lastInsertRowId: 0 };
    throw error;
  }
}

/** TypeORM hands on `lastInsertRowId` as the raw answer of an insert; with RETURNING that is its rows. */
async function rowsOf(connection: SqliteConnection, sql: string, parameters: Parameters) {
  const rows: Row[] = await connection.all(sql, parameters);
  return { rows, changes: rows.length, lastInsertRowId: rows };
}

function returnsRows(sql: string): boolean {
  return /^\s*(select|pragma|with|explain|values)\b/i.test(sql) || /\breturning\b/i.test(sql);
}

function changesSchema(sql: string): boolean {
  return /^\s*(create|alter|drop)\b/i.test(sql);
}
