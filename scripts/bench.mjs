import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fill } from './bench/data.mjs';
import { connect, createDatabase } from './bench/engines.mjs';
import { readOptions } from './bench/options.mjs';
import { startPostgres } from './testing/postgres.mjs';
import { startLimit, startRelais } from './bench/processes.mjs';
import { tableOf } from './bench/table.mjs';
import { measureMonth } from './bench/works/month.mjs';
import { measurePlanning } from './bench/works/plan.mjs';
import { measureRaces } from './bench/works/race.mjs';
import { measureStart } from './bench/works/start.mjs';

const root = resolve(import.meta.dirname, '..');
const options = readOptions();
const say = (text) => void process.stdout.write(`${text}\n`);

const works = [
  ['S1', 'a month of the calendar', '≤ 1.25', measureMonth],
  ['S1z', 'the same, compressed (br)', '', (bench) => measureMonth({ ...bench, headers: { 'Accept-Encoding': 'br, gzip' } })],
  ['S3', 'plan a session', '≤ 2.5', measurePlanning],
  ['S5', '40 at once for 5 seats', '≤ 2.5, p99 ≤ 3', measureRaces],
];

if (!existsSync(join(root, 'dist/apps/api/src/main.js'))) throw new Error('Build the API first: npx nest build api');
const folder = mkdtempSync(join(tmpdir(), 'relais-bench-'));
const postgres = options.engines.includes('postgres') ? await startPostgres(folder) : null;
const rows = [];
try {
  for (const engine of options.engines) {
    if (engine === 'postgres' && !postgres) say('No PostgreSQL is installed here: SQLite only.');
    else for (const size of options.sizes) rows.push(...(await measure(engine, size)));
  }
} finally {
  await postgres?.stop();
  rmSync(folder, { recursive: true, force: true });
}
say(`\n${tableOf(rows)}\n\nNode ${process.versions.node}, ${cpus().length} cores, ${new Date().toISOString().slice(0, 10)}`);
mkdirSync(join(root, 'dist'), { recursive: true });
writeFileSync(join(root, 'dist/bench.json'), `${JSON.stringify({ node: process.versions.node, cores: cpus().length, at: new Date().toISOString(), rows }, null, 2)}\n`);

/** All works on one database of `size` sessions. */
async function measure(engine, size) {
  const url = await createDatabase(engine, folder, postgres?.url, `bench_${engine}_${size}`);
  await (await startRelais(url, folder)).stop();
  const connection = await connect(url);
  say(`${engine}, ${size} sessions: filling`);
  const ground = await fill(connection, size);
  const found = await measureStarts(engine, size, url, ground);
  const [limit, relais] = [await startLimit(url, folder), await startRelais(url, folder)];
  for (const [work, name, goal, measureWork] of works) {
    if (!options.works.includes(work.slice(0, 2))) continue;
    say(`${engine}, ${size} sessions: ${work} ${name}`);
    found.push({ work: `${work} ${name}`, engine, size, goal, ...(await measureWork({ limit, relais, ground, options, connection })) });
  }
  await Promise.all([limit.stop(), relais.stop(), connection.close()]);
  return found;
}

async function measureStarts(engine, size, url, ground) {
  if (!options.works.includes('S8')) return [];
  say(`${engine}, ${size} sessions: S8 cold start and memory`);
  const start = await measureStart({ start: () => startRelais(url, folder), ground, options });
  return [{ work: 'S8 cold start', engine, size, goal: '≤ 1.3 s, ≤ 120 / 180 MiB', start }];
}
