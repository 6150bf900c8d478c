import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { root } from './root.mjs';

const patienceMs = 3000;
const hasGroups = process.platform !== 'win32';

/**
 * Starts a program in the project's folder, in a process group of its own where the system has such: so that what it
 * starts ends with it, also compilers and servers that npm or Nest would leave running.
 */
export function startGroup([program, ...parameters], { env = process.env, output }) {
  const child = spawn(program, parameters, { cwd: root, env, stdio: ['ignore', output, output], detached: hasGroups });
  const ended = once(child, 'close').then(([code]) => code);
  return { ended, end: () => endGroup(child, ended) };
}

async function endGroup(child, ended) {
  signalAll(child, 'SIGTERM');
  const patience = setTimeout(() => signalAll(child, 'SIGKILL'), patienceMs);
  await ended;
  clearTimeout(patience);
  signalAll(child, 'SIGKILL');
}

function signalAll(child, signal) {
  try {
    if (hasGroups) process.kill(-child.pid, signal);
    else child.kill(signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}
