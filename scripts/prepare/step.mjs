import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { Failure } from './failure.mjs';
import { showProgress } from './progress.mjs';
import { root } from './root.mjs';

const shownLines = 25;
const patienceMs = 3000;
let current = null;
let isStopping = false;
/** Who stops a step ends the process; nothing may follow the step meanwhile. */
const never = new Promise(() => {});

/**
 * Runs a program quietly, showing that time passes; what it says goes to a log.
 * @throws Failure with the end of the log when it does not succeed
 */
export async function runStep(title, [program, ...parameters], { name, env = process.env }) {
  const log = join(root, '.cache/log', `${name}.log`);
  mkdirSync(dirname(log), { recursive: true });
  const output = openSync(log, 'w');
  const end = showProgress(title);
  const child = spawn(program, parameters, { cwd: root, env, stdio: ['ignore', output, output], detached: process.platform !== 'win32' });
  closeSync(output);
  const ended = new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
  current = { child, ended };
  const code = await ended;
  current = null;
  if (isStopping) await never;
  end(code === 0 ? 'done' : 'failed');
  if (code !== 0) throw new Failure(`${endOf(log)}\n${title} did not succeed. The lines above are the end of ${relative(root, log)}`);
}

/** Ends the running program and whatever it has started. */
export async function stopStep() {
  isStopping = true;
  if (current === null) return;
  const { child, ended } = current;
  signalAll(child, 'SIGTERM');
  const patience = setTimeout(() => signalAll(child, 'SIGKILL'), patienceMs);
  await ended;
  clearTimeout(patience);
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
