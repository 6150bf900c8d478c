import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { showProgress } from './progress.mjs';
import { root } from './root.mjs';

const stopSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const shownLines = 25;

/** What a person can act on; scripts print its message and nothing else. */
export class Failure extends Error {}

/**
 * Runs a program quietly, showing that time passes; what it says goes to a log. Ctrl-C ends it with all its children.
 * @throws Failure with the end of the log when it does not succeed
 */
export async function runStep(title, [program, ...parameters], { name, env = process.env }) {
  const log = join(root, '.cache/log', `${name}.log`);
  mkdirSync(dirname(log), { recursive: true });
  const output = openSync(log, 'w');
  const done = showProgress(title);
  const ending = await runUntilStopped(program, parameters, { cwd: root, env, stdio: ['ignore', output, output], detached: process.platform !== 'win32' });
  closeSync(output);
  if (ending.stopped) {
    done('stopped');
    process.exit(130);
  }
  if (ending.code !== 0) {
    done('failed');
    throw new Failure(`${endOf(log)}\n${title} did not succeed. The lines above are the end of ${relative(root, log)}`);
  }
  done('done');
}

function runUntilStopped(program, parameters, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, parameters, options);
    let stopped = false;
    const stop = () => {
      stopped = true;
      signalAll(child, 'SIGTERM');
      setTimeout(() => signalAll(child, 'SIGKILL'), 3000).unref();
    };
    for (const signal of stopSignals) process.on(signal, stop);
    child.once('error', reject);
    child.once('close', (code) => {
      for (const signal of stopSignals) process.off(signal, stop);
      resolve({ code, stopped });
    });
  });
}

/** A group of its own where the system has such: also compilers, which npm would leave running. */
function signalAll(child, signal) {
  try {
    if (process.platform === 'win32') child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

function endOf(log) {
  return readFileSync(log, 'utf8').trimEnd().split('\n').slice(-shownLines).join('\n');
}

/** Runs a script's story; a Failure ends it with one clear message and exit code 1. */
export async function tell(story) {
  try {
    await story();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}
