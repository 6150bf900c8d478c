import { buildApi, buildWeb, buildWorker } from '../prepare/build.mjs';
import { wholeChecks } from './checks.mjs';
import { provideChromium } from './chromium.mjs';
import { oneMore, runJest } from './jest.mjs';
import { nothing, sum } from './outcome.mjs';

const zones = ['Europe/Brussels', 'UTC', 'Pacific/Auckland'];
const server = ['test/api', 'test/mail', 'test/load'];
/** Long, and the same in every zone: once on each database will do. */
const onceOnSqlite = ['test/load', 'test/api/demonstration', 'test/api/fuzz', 'test/api/public-fuzz'];
/** Long, and about what comes before the database or about what letters say: on SQLite will do, unless everything is to be run. */
const hardlyOnPostgres = [
  ...['demonstration', 'fuzz', 'public-fuzz', 'openapi', 'routes', 'forwarded-addresses', 'hostile-input'].map((name) => `test/api/${name}`),
  ...['session-mail', 'series-mail', 'substitution', 'interpreter-deadline', 'reinstatement-mail'].map((name) => `test/mail/${name}`),
];
/** Of the property test of series, which tells 2,000 in the first zone. */
const fewerStories = { SERIES_CASES: '300' };
const noTest = ['--testNamePattern', 'no test has this name'];

/**
 * All that `npm test` runs, in order. Rules and server tests run in three zones: our own, UTC, and one that is a day ahead. Server
 * tests run on both databases; what a zone changes is in our code, not in a database, so that each zone is run once: ours on SQLite,
 * the last on PostgreSQL, UTC by crashes and browser. `thorough`: every zone on both, and pages looked at in all ways.
 * `postgres` is the address of a server, or null where there is none: its tests are then counted as skipped, by name.
 */
export function allParts(postgres, { thorough = false } = {}) {
  return [
    { key: 'checks', name: 'Types, lint, import directions', run: checked },
    { key: 'architecture', name: 'Planted violations', run: () => runJest(['test/architecture']) },
    ...zones.map((TZ, index) => ({ key: 'rules', name: `Rules, TZ=${TZ}`, run: () => runJest(['libs', 'apps'], { without: ['libs/database'], env: { TZ, ...(index === 0 ? {} : fewerStories) } }) })),
    { key: 'database', name: postgres ? 'Database, SQLite and PostgreSQL' : 'Database, SQLite', run: () => runJest(['libs/database'], { env: on(postgres) }) },
    ...(thorough ? zones : zones.slice(0, 1)).map((TZ) => onSqlite(TZ)),
    ...(thorough ? zones : zones.slice(2)).map((TZ) => onPostgres(postgres, TZ, thorough ? [] : hardlyOnPostgres)),
    { key: 'build', name: 'Builds of API, worker and web app', prepare: build, run: async () => ({ ...nothing, passed: 3 }) },
    { key: 'crash', name: 'Crashes and starts', run: () => runJest(['test/crash'], { env: { ...on(null), TZ: 'UTC' } }) },
    { key: 'browser', name: 'Browser journeys', prepare: findChromium, run: () => runJest(['test/browser'], { env: { ...on(null), TZ: 'UTC', LOOKS: thorough ? 'all' : '' }, flags: ['--setupFilesAfterEnv=<rootDir>/test/support/second-try.ts'] }) },
  ];
}

const on = (postgres) => ({ TEST_DATABASE_URL: postgres ?? '', DATABASE_URL: '' });

function onSqlite(TZ) {
  return { key: 'sqlite', name: `API, mail${TZ === zones[0] ? ', storms' : ''} on SQLite, TZ=${TZ}`, run: () => runJest(server, { env: { TZ, ...on(null) }, without: TZ === zones[0] ? [] : onceOnSqlite, workers: oneMore }) };
}

function onPostgres(postgres, TZ, without) {
  if (!postgres) return { key: 'postgres', name: 'API, mail, storms on PostgreSQL (there is none here)', run: () => runJest(server, { env: on(null), flags: noTest }) };
  return { key: 'postgres', name: `API, mail, storms on PostgreSQL, TZ=${TZ}`, run: () => runJest(server, { env: { TZ, ...on(postgres) }, without, workers: oneMore }) };
}

async function checked() {
  const checks = wholeChecks();
  const outcomes = await Promise.all(checks.map(({ run }) => run()));
  return sum(outcomes.map((outcome, index) => ({ ...outcome, findings: outcome.failed > 0 ? `${checks[index].name}\n${outcome.findings}` : '' })));
}

async function build() {
  await buildApi();
  await buildWorker();
  await buildWeb();
}

async function findChromium() {
  process.env.CHROMIUM_PATH = await provideChromium();
}
