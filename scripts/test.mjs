import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Failure } from './prepare/failure.mjs';
import { installPackages } from './prepare/install.mjs';
import { say, showProgress } from './prepare/progress.mjs';
import { tell } from './prepare/story.mjs';
import { counted, nothing, sum } from './testing/outcome.mjs';
import { allParts } from './testing/parts.mjs';
import { startPostgres } from './testing/postgres.mjs';

const { only = [], thorough } = parseArgs({ options: { only: { type: 'string', multiple: true }, thorough: { type: 'boolean' } } }).values;

await tell(async () => {
  await installPackages();
  const parts = chosen(allParts(only.length === 0 || only.some((key) => ['postgres', 'database'].includes(key)) ? await ownPostgres() : null, { thorough }));
  const outcomes = [];
  for (const part of parts) outcomes.push(await runPart(part));
  const all = sum(outcomes);
  if (all.names.length > 0) say(`\nSkipped:\n${all.names.map((name) => `  ${name}`).join('\n')}`);
  if (all.late.length > 0) say(`\nPassed at the second try only:\n${all.late.map((name) => `  ${name}`).join('\n')}`);
  say(`\n${counted(all)}`);
  process.exitCode = all.failed === 0 && all.passed > 0 ? 0 : 1;
});

function messageOf(error) {
  if (!(error instanceof Failure)) throw error;
  return error.message;
}

/** All parts, or those that `--only` names: `npm test -- --only rules --only sqlite`. */
function chosen(parts) {
  const keys = new Set(parts.map(({ key }) => key));
  const unknown = only.filter((key) => !keys.has(key));
  if (unknown.length > 0) throw new Failure(`There is no part ${unknown.join(', ')}. Parts: ${[...keys].join(', ')}`);
  return parts.filter(({ key }) => only.length === 0 || only.includes(key));
}

/** Ends with this process, however that ends. Nothing on it has to outlive a power cut, so it need not wait for the disk. */
async function ownPostgres() {
  const folder = mkdtempSync(join(tmpdir(), 'relais-postgres-'));
  let server = null;
  process.once('exit', () => {
    server?.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  server = await startPostgres(folder, ['fsync=off']);
  return server?.url ?? null;
}

/** Shows its seconds while it runs, and what failed when it is through. A part that cannot be run counts as one failed. */
async function runPart({ name, prepare, run }) {
  const obstacle = await prepare?.().catch(messageOf);
  const end = showProgress(name);
  const outcome = obstacle ? { ...nothing, failed: 1, findings: obstacle } : await run();
  end(counted(outcome));
  if (outcome.findings !== '') say(`\n${outcome.findings}\n`);
  const ofPart = (names = []) => names.map((test) => `${name}: ${test}`);
  return { ...outcome, names: ofPart(outcome.names), late: ofPart(outcome.late) };
}
