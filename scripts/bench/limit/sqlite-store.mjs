import sqlite3 from 'sqlite3';
import { statements } from './statements.mjs';

const pairs = (fields) => Object.entries(fields).map(([name, expression]) => `'${name}', ${expression}`).join(', ');
const words = {
  mark: (index) => `?${index}`,
  object: (fields) => `json_object(${pairs(fields)})`,
  array: (item, order) => `json_group_array(${item} ORDER BY ${order})`,
  parsed: (column) => `json(${column})`,
  truth: (expression) => `json(CASE WHEN ${expression} THEN 'true' ELSE 'false' END)`,
};

/** The same pragmas and durability as Relais; one connection to write, one to read. */
export async function openSqliteStore(file) {
  const writer = await open(file, 'PRAGMA busy_timeout = 10000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;');
  const reader = await open(file, 'PRAGMA busy_timeout = 10000; PRAGMA query_only = ON; PRAGMA cache_size = -16000;');
  const sql = statements(words);
  const [signedIn, month] = [prepared(reader, sql.signedIn), prepared(reader, sql.month)];
  const [insertSession, takeSeats, insertBooking] = [sql.insertSession, sql.takeSeats, sql.insertBooking].map((text) => prepared(writer, text));
  const [begin, commit, rollback] = ['BEGIN IMMEDIATE', 'COMMIT', 'ROLLBACK'].map((text) => prepared(writer, text));
  let last = Promise.resolve();
  const queued = (work) => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
  return {
    signedIn: (hash, now) => signedIn.get(hash, now),
    month: async (start, end, earliest) => (await month.get(start, end, earliest)).body,
    insertSession: (row) => queued(() => insertSession.run(...Object.values(row))),
    book: (row) => queued(async () => {
      await begin.run();
      const { changes } = await takeSeats.run(row.seats, row.session_id);
      if (changes === 1) await insertBooking.run(...Object.values(row));
      await (changes === 1 ? commit : rollback).run();
      return changes === 1;
    }),
  };
}

function open(file, pragmas) {
  return new Promise((resolve, reject) => {
    const handle = new sqlite3.Database(file, () => handle.exec(pragmas, (error) => (error ? reject(error) : resolve(handle))));
  });
}

function prepared(handle, sql) {
  const statement = handle.prepare(sql);
  return {
    get: (...values) => new Promise((resolve, reject) => statement.get(values, (error, row) => (error ? reject(error) : resolve(row)))),
    run: (...values) => new Promise((resolve, reject) => statement.run(values, function (error) {
      if (error) reject(error);
      else resolve(this);
    })),
  };
}
