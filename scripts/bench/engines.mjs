import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import sqlite3 from 'sqlite3';

/** A connection of the benchmark itself: `run(sql, values)` with `?` placeholders, `all` for rows. */
export async function connect(url) {
  return url.startsWith('sqlite:') ? connectSqlite(url.slice('sqlite:'.length)) : connectPostgres(url);
}

/** Where Relais and the limit will work: a file in `folder`, or a new database on the server. */
export async function createDatabase(engine, folder, server, name) {
  if (engine === 'sqlite') {
    mkdirSync(join(folder, name), { recursive: true });
    return `sqlite:${join(folder, name, 'relais.sqlite')}`;
  }
  const connection = await connect(server);
  await connection.run(`CREATE DATABASE ${name}`);
  await connection.close();
  return Object.assign(new URL(server), { pathname: `/${name}` }).toString();
}

async function connectSqlite(file) {
  const handle = await new Promise((resolve, reject) => {
    const opened = new sqlite3.Database(file, (error) => (error ? reject(error) : resolve(opened)));
  });
  const promised = (call) => new Promise((resolve, reject) => call((error, rows) => (error ? reject(error) : resolve(rows))));
  await promised((done) => handle.exec('PRAGMA busy_timeout = 10000', done));
  return {
    run: (sql, values = []) => promised((done) => handle.run(sql, values, done)),
    all: (sql, values = []) => promised((done) => handle.all(sql, values, done)),
    close: () => promised((done) => handle.close(done)),
  };
}

async function connectPostgres(url) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const numbered = (sql) => {
    let count = 0;
    return sql.replace(/\?/g, () => `$${++count}`);
  };
  return {
    run: (sql, values = []) => client.query(numbered(sql), values),
    all: async (sql, values = []) => (await client.query(numbered(sql), values)).rows,
    close: () => client.end(),
  };
}
