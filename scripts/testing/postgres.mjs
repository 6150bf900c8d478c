import { execFileSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';

const given = [process.env.TEST_DATABASE_URL, process.env.DATABASE_URL];

/**
 * The PostgreSQL server that TEST_DATABASE_URL or DATABASE_URL names, else one of our own in `folder`, with the settings given
 * (`name=value`); null where none is installed. Tests make databases of their own on it and remove them.
 */
export async function startPostgres(folder, settings = []) {
  const url = given.find((one) => /^postgres(ql)?:/.test(one ?? ''));
  if (url) return { url, stop: () => undefined };
  const programs = folderOfPrograms();
  if (programs === null) return null;
  const data = join(folder, 'postgres');
  const owner = ownerOf();
  mkdirSync(data);
  if (owner.uid !== undefined) for (const path of [folder, data]) chownSync(path, owner.uid, owner.gid);
  const run = (program, ...parameters) => execFileSync(join(programs, program), parameters, { cwd: data, stdio: ['ignore', 'ignore', 'inherit'], ...owner });
  const port = await freePort();
  const server = [`port=${port}`, 'listen_addresses=127.0.0.1', "unix_socket_directories=''", ...settings].map((setting) => `-c ${setting}`).join(' ');
  run('initdb', '-D', data, '-U', 'relais', '-A', 'trust', '--encoding', 'UTF8', '--locale', 'C');
  run('pg_ctl', '-D', data, '-w', '-l', join(data, 'log'), '-o', server, 'start');
  return { url: `postgres://relais@127.0.0.1:${port}/postgres`, stop: () => run('pg_ctl', '-D', data, '-m', 'immediate', '-w', 'stop') };
}

/** On the PATH, or where Debian puts them beside it. */
function folderOfPrograms() {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((one, other) => Number(other) - Number(one)) : [];
  const places = [...(process.env.PATH ?? '').split(delimiter), ...versions.map((version) => join(debian, version, 'bin'))];
  return places.find((place) => ['initdb', 'pg_ctl'].every((program) => existsSync(join(place, program)))) ?? null;
}

/** PostgreSQL refuses to run as root: then as its own user, or as nobody. */
function ownerOf() {
  if (process.getuid?.() !== 0) return {};
  const [user] = ['postgres', 'nobody'].filter(exists);
  const id = (flag) => Number(execFileSync('id', [flag, user], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

function exists(user) {
  try {
    execFileSync('id', [user], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function freePort() {
  return new Promise((resolve) => {
    const placeholder = createServer().listen(0, '127.0.0.1', () => {
      const { port } = placeholder.address();
      placeholder.close(() => resolve(port));
    });
  });
}
