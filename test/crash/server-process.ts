import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from './built.ts';

export const demoPassword = 'a password for tests only';

export interface Ending {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  /** What it wrote to standard error. */
  readonly errors: string;
}

export interface ServerProcess {
  readonly url: string;
  /** Fulfilled once the process has ended. */
  readonly ended: Promise<Ending>;
  /** Rejects with what the process said when it ends instead of answering. */
  readonly ready: Promise<void>;
  kill(signal: NodeJS.Signals): Promise<Ending>;
}

/** A folder of its own to run in; `drop` removes it. */
export function createFolder(): { path: string; drop(): void } {
  const path = mkdtempSync(join(tmpdir(), 'relais-crash-'));
  return { path, drop: () => rmSync(path, { recursive: true, force: true }) };
}

/** Starts the built API as `npm start` does, in `folder`, with nothing of this process's settings. */
export async function startProcess(folder: string, settings: Readonly<Record<string, string>> = {}): Promise<ServerProcess> {
  const port = settings['PORT'] ?? String(await freePort());
  const environment = { PATH: process.env['PATH'], DEMO: '1', DEMO_PASSWORD: demoPassword, LOG_LEVEL: 'error', ...settings, PORT: port };
  const child = spawn(process.execPath, ['--enable-source-maps', main], { cwd: folder, env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = endingOf(child);
  const ready = new Promise<void>((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      if (text.includes('Relais answers at')) resolve();
    });
    ended.then(({ errors }) => reject(new Error(`The server ended: ${errors}`)), reject);
  });
  ready.catch(() => undefined);
  return {
    url: `http://127.0.0.1:${port}`, ended, ready,
    kill: (signal) => {
      child.kill(signal);
      return ended;
    },
  };
}

function endingOf(child: ChildProcess): Promise<Ending> {
  let errors = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (errors += text));
  return new Promise((resolve, reject) => child.once('error', reject).once('close', (code, signal) => resolve({ code, signal, errors })));
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const placeholder = createServer().once('error', reject);
    placeholder.listen(0, '127.0.0.1', () => {
      const address = placeholder.address();
      placeholder.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(new Error('No port is free'))));
    });
  });
}
