import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { say } from './progress.mjs';
import { root } from './root.mjs';

/** Runs `work` while no other process of this checkout does the same; a lock whose owner has gone is taken over. */
export async function underLock(name, work) {
  const file = join(root, '.cache/lock', name);
  mkdirSync(dirname(file), { recursive: true });
  for (let told = false; !taken(file); told = true) {
    const owner = ownerOf(file);
    if (!isAlive(owner)) {
      rmSync(file, { force: true });
      continue;
    }
    if (!told) say(`Waiting for process ${owner}, which does the same here`);
    await pause(200);
  }
  const release = () => rmSync(file, { force: true });
  process.once('exit', release);
  try {
    return await work();
  } finally {
    process.off('exit', release);
    release();
  }
}

/** A link is made whole or not at all, so a lock always names its owner. */
function taken(file) {
  const mine = `${file}.${process.pid}`;
  writeFileSync(mine, String(process.pid));
  try {
    linkSync(mine, file);
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    return false;
  } finally {
    rmSync(mine);
  }
}

function ownerOf(file) {
  try {
    return Number(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    return 0;
  }
}

function isAlive(pid) {
  if (pid === 0) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}
