import { spawn } from 'node:child_process';
import { root } from '../prepare/root.mjs';

const limitMinutes = 30;
const running = new Set();

/**
 * Runs a program of Node in the project's folder without a terminal and answers what it said. One that is still running
 * after half an hour is ended, with all its children.
 */
export function runProgram(parameters, env = {}) {
  const began = performance.now();
  const child = spawn(process.execPath, parameters, {
    cwd: root, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'], detached: process.platform !== 'win32',
  });
  running.add(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
  const limit = setTimeout(() => {
    output += `\nStill running after ${limitMinutes} minutes, and ended.\n`;
    end(child);
  }, limitMinutes * 60_000);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      clearTimeout(limit);
      running.delete(child);
      resolve({ code: code ?? 1, output, seconds: (performance.now() - began) / 1000 });
    });
  });
}

/** A group of its own hears nothing of Ctrl-C by itself. */
process.once('exit', () => running.forEach(end));

function end(child) {
  try {
    if (process.platform === 'win32') child.kill();
    else process.kill(-child.pid, 'SIGKILL');
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}
