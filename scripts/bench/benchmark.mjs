import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { say } from '../prepare/progress.mjs';
import { root } from '../prepare/root.mjs';
import { startPostgres } from '../testing/postgres.mjs';
import { fill } from './data.mjs';
import { connect, createDatabase } from './engines.mjs';
import { startLimit, startRelais } from './processes.mjs';
import { lineOf, tableOf } from './table.mjs';
import { works, worksOnDataOfTheirOwn } from './works/works.mjs';

/** Measures Relais and the limit in turn; prints a table and writes dist/bench.json. */
export async function runBenchmark(options) {
  const folder = mkdtempSync(join(tmpdir(), 'relais-bench-'));
  const postgres = options.engines.includes('postgres') ? await startPostgres(folder) : null;
  process.once('exit', () => {
    postgres?.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  const rows = [];
  for (const engine of options.engines) {
    if (engine === 'postgres' && !postgres) say('No PostgreSQL is installed here: SQLite only.');
    else {
      for (const size of options.sizes) rows.push(...(await measure({ engine, size, options, folder, server: postgres?.url })));
      rows.push(...(await measureOnOwnData({ engine, options, folder, server: postgres?.url })));
    }
  }
  report({ node: process.versions.node, cores: cpus().length, at: new Date().toISOString(), rows });
}

/** All works on one new database of `size` sessions. */
async function measure({ engine, size, options, folder, server }) {
  const url = await createDatabase(engine, folder, server, `bench_${engine}_${size}`);
  await (await startRelais(url, folder)).stop();
  const connection = await connect(url);
  say(`${engine}, ${size} sessions: filling`);
  const bench = { ground: await fill(connection, size), connection, options, startLimit: () => startLimit(url, folder), startRelais: () => startRelais(url, folder, options.flags) };
  const found = [];
  for (const { work, name, goal, measure: measureWork } of works.filter((one) => options.works.includes(one.work))) {
    say(`${engine}, ${size} sessions: ${work} ${name}`);
    const row = { work: `${work} ${name}`, engine, size, goal, ...(await measureWork(bench)) };
    say(lineOf(row));
    found.push(row);
  }
  await connection.close();
  return found;
}

/** Works that compare databases of different sizes, or need other data; each makes them itself. */
async function measureOnOwnData({ engine, options, folder, server }) {
  const found = [];
  let count = 0;
  const startFilled = async (size, traits) => {
    count += 1;
    const url = await createDatabase(engine, folder, server, `bench_${engine}_own_${count}`);
    await (await startRelais(url, folder)).stop();
    const connection = await connect(url);
    const ground = await fill(connection, size, traits);
    await connection.close();
    return { ground, relais: await startRelais(url, folder, options.flags) };
  };
  for (const { work, name, goal, sizes, engines, prepare, measure: measureWork } of worksOnDataOfTheirOwn.filter((one) => options.works.includes(one.work))) {
    if (!engines.includes(engine)) continue;
    say(`${engine}: ${work} ${name}`);
    await prepare?.();
    const rows = (await measureWork({ startFilled, options })).map((row) => ({ work: `${work} ${name}`, engine, size: sizes, goal, ...row }));
    rows.forEach((row) => say(lineOf(row)));
    found.push(...rows);
  }
  return found;
}

function report(findings) {
  say(`\n${tableOf(findings.rows)}\n\nNode ${findings.node}, ${findings.cores} cores, ${findings.at.slice(0, 10)}`);
  const file = join(root, 'dist/bench.json');
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(file, `${JSON.stringify(findings, null, 2)}\n`);
  say(`The same as JSON: ${file}`);
}
