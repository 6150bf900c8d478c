import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const root = resolve(import.meta.dirname, '../..');
const stamp = join(root, 'dist/.api.tsbuildinfo');
const lock = join(root, 'dist/.building');

export const main = join(root, 'dist/apps/api/src/main.js');

/** Builds the API when a source is newer than the last build. Test files that run side by side build once. */
export async function buildApi(): Promise<void> {
  while (isStale()) {
    if (takeLock()) await build().finally(() => rmSync(lock, { recursive: true }));
    else await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

async function build(): Promise<void> {
  rmSync(stamp, { force: true });
  await promisify(execFile)(process.execPath, [join(root, 'node_modules/@nestjs/cli/bin/nest.js'), 'build', 'api'], { cwd: root });
}

function takeLock(): boolean {
  mkdirSync(join(root, 'dist'), { recursive: true });
  if (existsSync(lock) && Date.now() - statSync(lock).mtimeMs > 120_000) rmSync(lock, { recursive: true });
  try {
    mkdirSync(lock);
    return true;
  } catch {
    return false;
  }
}

function isStale(): boolean {
  if (!existsSync(main) || !existsSync(stamp)) return true;
  const built = statSync(stamp).mtimeMs;
  return ['apps/api/src', 'libs'].some((folder) => sources(join(root, folder)).some((file) => statSync(file).mtimeMs > built));
}

function sources(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files.filter((file) => /(?<!\.spec)\.tsx?$/.test(file)).map((file) => join(folder, file));
}
