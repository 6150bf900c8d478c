import { execFile } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { Failure } from './failure.mjs';
import { underLock } from './lock.mjs';
import { npmCommand, npmSettings } from './npm.mjs';
import { root } from './root.mjs';
import { runStep } from './step.mjs';

const folder = join(root, 'node_modules/sqlite3');
const binary = join(folder, 'build/Release/node_sqlite3.node');

/**
 * Gives the package sqlite3 its compiled part: the one that is there, one kept from an earlier install, a downloaded one,
 * or one compiled here, which takes minutes and is kept for the next install.
 * @throws Failure when there is none and none can be made
 */
export async function provideSqlite() {
  if (!existsSync(binary)) await underLock('sqlite', provideMissing);
}

async function provideMissing() {
  const kept = keptFile();
  if (existsSync(kept)) copy(kept, binary);
  if (await loads()) return;
  await rebuild('Preparing SQLite (some minutes when it must be compiled)', []);
  if (!(await loads())) await rebuild('Compiling SQLite for this computer', ['--build-from-source']);
  if (!(await loads())) throw new Failure('SQLite cannot be loaded. See .cache/log/sqlite.log');
  keep(kept);
}

async function rebuild(title, flags) {
  try {
    await runStep(title, [...npmCommand(), 'rebuild', 'sqlite3', '--foreground-scripts', ...flags], { name: 'sqlite', env: npmSettings() });
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    throw new Failure(`${error.message}\nSQLite has to be compiled on this computer: that needs python3, make and a C++ compiler (Debian: apt install python3 build-essential).`);
  }
}

async function loads() {
  if (!existsSync(binary)) return false;
  try {
    await promisify(execFile)(process.execPath, ['-e', 'new (require("sqlite3").Database)(":memory:", (error) => process.exit(error ? 1 : 0))'], { cwd: root });
    return true;
  } catch {
    return false;
  }
}

/** Outside the checkout, so that a new clone finds it: the user's cache folder. */
function keptFile() {
  const { version, binary: { napi_versions: napi } } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const cache = process.env.XDG_CACHE_HOME || (process.platform === 'win32' && process.env.LOCALAPPDATA) || join(homedir(), '.cache');
  return join(cache, 'relais', `sqlite3-${version}-${process.platform}-${process.arch}-napi${Math.max(...napi)}.node`);
}

/** A home that cannot be written only costs the next install its time. */
function keep(kept) {
  try {
    copy(binary, kept);
  } catch (error) {
    if (!['EACCES', 'EROFS', 'EPERM', 'ENOENT', 'ENOTDIR'].includes(error.code)) throw error;
  }
}

/** Whole or not at all: another process may read it at the same time. */
function copy(from, to) {
  mkdirSync(dirname(to), { recursive: true });
  const unfinished = `${to}.${process.pid}`;
  copyFileSync(from, unfinished);
  renameSync(unfinished, to);
}
