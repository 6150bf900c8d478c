import { execFileSync } from 'node:child_process';
import { chownSync, mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';

/**
 * A PostgreSQL of our own in `folder`, durable as in production; null where none is installed. TEST_DATABASE_URL names one
 * that is there already.
 */
export async function startPostgres(folder) {
  const given = process.env.TEST_DATABASE_URL;
  if (given) return { url: given, stop: () => undefined };
  if (!isInstalled()) return null;
  const data = join(folder, 'postgres');
  mkdirSync(data);
  const owner = ownerOf();
  if (owner.uid !== undefined) chownSync(folder, owner.uid, owner.gid);
  if (owner.uid !== undefined) chownSync(data, owner.uid, owner.gid);
  const run = (program, ...parameters) => execFileSync(program, parameters, { cwd: data, stdio: ['ignore', 'ignore', 'inherit'], ...owner });
  const port = await freePort();
  run('initdb', '-D', data, '-U', 'relais', '-A', 'trust', '--encoding', 'UTF8', '--locale', 'C');
  run('pg_ctl', '-D', data, '-w', '-l', join(data, 'log'), '-o', `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=''`, 'start');
  return { url: `postgres://relais@127.0.0.1:${port}/postgres`, stop: () => run('pg_ctl', '-D', data, '-m', 'fast', '-w', 'stop') };
}

function isInstalled() {
  try {
    execFileSync('initdb', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** PostgreSQL refuses to run as root; its own user is there when it was installed as a package. */
function ownerOf() {
  if (process.getuid?.() !== 0) return {};
  const id = (flag) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

function freePort() {
  return new Promise((resolve) => {
    const placeholder = createServer().listen(0, '127.0.0.1', () => {
      const { port } = placeholder.address();
      placeholder.close(() => resolve(port));
    });
  });
}
