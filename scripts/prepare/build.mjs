import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { underLock } from './lock.mjs';
import { root } from './root.mjs';
import { runStep } from './step.mjs';

const shared = ['package.json', 'package-lock.json', 'tsconfig.base.json'];
const api = {
  name: 'api',
  title: 'Building the server',
  made: ['dist/apps/api/src/main.js', 'dist/libs', 'dist/ormconfig.js'],
  from: [...shared, 'nest-cli.json', 'ormconfig.ts', 'apps/api', 'libs'],
  with: ['node_modules/@nestjs/cli/bin/nest.js', 'build', 'api'],
  notes: ['dist/.api.tsbuildinfo'],
};
const worker = {
  name: 'worker',
  title: 'Building the worker',
  made: ['dist/apps/worker/src/main.js', 'dist/libs', 'dist/ormconfig.js'],
  from: [...shared, 'nest-cli.json', 'ormconfig.ts', 'apps/worker', 'libs'],
  with: ['node_modules/@nestjs/cli/bin/nest.js', 'build', 'worker'],
  notes: ['dist/.worker.tsbuildinfo'],
};
const web = {
  name: 'web',
  title: 'Building the web app',
  made: ['dist/web/index.html'],
  from: [...shared, 'apps/web', 'libs/contracts', 'libs/calendar', 'libs/wording', 'libs/pages'],
  with: ['node_modules/vite/bin/vite.js', 'build', 'apps/web'],
  notes: [],
};

/** Each builds its part of dist unless the sources are those of the last build, and throws a Failure with the compiler's words. */
export const buildApi = () => build(api);
export const buildWorker = () => build(worker);
export const buildWeb = () => build(web);

async function build(target) {
  if (isBuilt(target)) return;
  await underLock('build', async () => {
    if (isBuilt(target)) return;
    forgetLastBuild(target);
    const sources = fingerprint(target.from);
    await runStep(target.title, [process.execPath, ...target.with], { name: `build-${target.name}`, env: { ...process.env, NODE_ENV: 'production' } });
    mkdirSync(join(root, 'dist'), { recursive: true });
    writeFileSync(stampOf(target), sources);
  });
}

function isBuilt(target) {
  const stamp = stampOf(target);
  return target.made.every((file) => existsSync(join(root, file))) && existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint(target.from);
}

/** The compiler's notes go too when its work is gone: it would not write again what it believes is there. */
function forgetLastBuild(target) {
  const isWhole = target.made.every((file) => existsSync(join(root, file)));
  for (const file of [stampOf(target), ...(isWhole ? [] : target.notes.map((note) => join(root, note)))]) rmSync(file, { force: true });
}

const stampOf = ({ name }) => join(root, `dist/.${name}.sources`);

/** A hash of the sources' names and contents; times say little after a checkout. */
function fingerprint(paths) {
  const hash = createHash('sha256');
  for (const file of paths.flatMap(sourcesUnder)) hash.update(`${file}\0`).update(readFileSync(join(root, file))).update('\0');
  return hash.digest('hex');
}

function sourcesUnder(path) {
  if (statSync(join(root, path)).isFile()) return [path];
  const files = readdirSync(join(root, path), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1)).filter((file) => !/\.spec\.tsx?$/.test(file)).sort();
}
