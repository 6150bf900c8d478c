import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Failure } from '../prepare/failure.mjs';
import { runStep } from '../prepare/step.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const elsewhere = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium'];
const advice = 'There is no browser for the tests, and none could be fetched. Install Chromium (Debian: apt install chromium), or name one with CHROMIUM_PATH.';

/**
 * The path of a Chromium: the one CHROMIUM_PATH names, an installed one, Playwright's own; else Debian's package is
 * installed where that is allowed, else Playwright fetches its own.
 * @throws Failure that says what to do
 */
export async function provideChromium() {
  const found = installed() ?? (await playwrights());
  if (found) return found;
  for (const fetch of [fetchFromDebian, fetchFromPlaywright]) {
    await unlessItFails(fetch);
    const fetched = installed() ?? (await playwrights());
    if (fetched) return fetched;
  }
  throw new Failure(advice);
}

function installed() {
  const named = process.env.CHROMIUM_PATH;
  if (named && !existsSync(named)) throw new Failure(`CHROMIUM_PATH names ${named}, which is not there.`);
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((place) => names.map((name) => join(place, name)));
  return [named, ...onPath, ...elsewhere].find((path) => path && existsSync(path)) ?? null;
}

async function playwrights() {
  const { chromium } = await import('playwright-core');
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : null;
}

async function fetchFromDebian() {
  if (process.getuid?.() !== 0 || !has('apt-get')) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await runStep('Asking Debian for its packages', ['apt-get', 'update', '-q'], { name: 'apt-update', env });
  await runStep('Installing Chromium', ['apt-get', 'install', '-y', '-q', '--no-install-recommends', 'chromium', 'fonts-liberation'], { name: 'chromium', env });
}

async function fetchFromPlaywright() {
  await runStep('Fetching a browser', [process.execPath, 'node_modules/playwright-core/cli.js', 'install', 'chromium'], { name: 'chromium', env: process.env });
}

/** The next way may still succeed; what went wrong is in the log that the step names. */
async function unlessItFails(fetch) {
  try {
    await fetch();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    process.stderr.write(`${error.message}\n`);
  }
}

function has(program) {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
