import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { underLock } from './lock.mjs';
import { npmCommand, npmSettings } from './npm.mjs';
import { root } from './root.mjs';
import { provideSqlite } from './sqlite.mjs';
import { runStep } from './step.mjs';

/**
 * Installs the packages that package-lock.json names, unless exactly these are there already (found in milliseconds).
 * Install scripts do not run, with any npm; the one package that needs a compiled part gets it from `provideSqlite`.
 * @throws Failure with the end of npm's log
 */
export async function installPackages() {
  if (!isInstalled()) await underLock('install', installMissing);
  await provideSqlite();
}

async function installMissing() {
  if (isInstalled()) return;
  await runStep('Installing packages', [...npmCommand(), 'ci', '--ignore-scripts', '--include=dev'], { name: 'install', env: npmSettings() });
}

/** npm notes in node_modules what it has installed; packages for other systems are missing there by design. */
function isInstalled() {
  const there = packagesIn('node_modules/.package-lock.json');
  return there !== null && Object.entries(packagesIn('package-lock.json')).every(([path, { version, optional }]) => path === '' || (there[path] ? there[path].version === version : optional === true));
}

function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8')).packages;
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    throw error;
  }
}
