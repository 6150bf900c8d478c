import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = resolve(import.meta.dirname, '../..');
const usage = pathToFileURL(join(import.meta.dirname, 'usage.mjs')).href;

/** The built API, as it runs in production. */
export const startRelais = (databaseUrl, folder, flags = []) => start(join(root, 'dist/apps/api/src/main.js'), folder, flags, {
  DATABASE_URL: databaseUrl, NODE_ENV: 'production', SECRET_KEY: 'a key of the benchmark, and of nothing else', SEND_MAIL: '0', LOG_LEVEL: 'error', TRUST_PROXY: '1', WEB_DIR: join(root, 'dist/web'),
});

/** The least program that gives the same answers. */
export const startLimit = (databaseUrl, folder) => start(join(import.meta.dirname, 'limit/server.mjs'), folder, [], { DATABASE_URL: databaseUrl, NODE_ENV: 'production' });

async function start(program, folder, flags, settings) {
  const port = await freePort();
  const began = performance.now();
  const child = spawn(process.execPath, [...flags, '--import', usage, program], {
    cwd: folder, env: { PATH: process.env.PATH, PORT: String(port), ...settings }, stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const started = { url: `http://127.0.0.1:${port}`, port, stop: () => (child.kill('SIGTERM'), ended), usage: () => usageOf(child) };
  await answering(started.url, ended);
  return { ...started, startedIn: performance.now() - began };
}

/** CPU in milliseconds (user and system, all threads), memory in bytes. */
function usageOf(child) {
  return new Promise((resolve) => {
    child.once('message', ({ cpu, rss }) => resolve({ cpu: (cpu.user + cpu.system) / 1000, rss }));
    child.send('usage');
  });
}

async function answering(url, ended) {
  let isOver = false;
  void ended.then(() => (isOver = true));
  while (!isOver) {
    try {
      if ((await fetch(`${url}/health/ready`)).ok) return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }
  throw new Error('The program ended before it answered');
}

function freePort() {
  return new Promise((resolve) => {
    const placeholder = createServer().listen(0, '127.0.0.1', () => {
      const { port } = placeholder.address();
      placeholder.close(() => resolve(port));
    });
  });
}
