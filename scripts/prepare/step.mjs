import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { Failure } from './failure.mjs';
import { startGroup } from './group.mjs';
import { showProgress } from './progress.mjs';
import { root } from './root.mjs';

const shownLines = 25;
let current = null;
let isStopping = false;
/** Who stops a step ends the process; nothing may follow the step meanwhile. */
const never = new Promise(() => {});

/**
 * Runs a program quietly, showing that time passes; what it says goes to a log.
 * @throws Failure with the end of the log when it does not succeed
 */
export async function runStep(title, command, { name, env }) {
  const log = join(root, '.cache/log', `${name}.log`);
  mkdirSync(dirname(log), { recursive: true });
  const output = openSync(log, 'w');
  const end = showProgress(title);
  current = startGroup(command, { env, output });
  closeSync(output);
  const code = await current.ended;
  current = null;
  if (isStopping) await never;
  end(code === 0 ? 'done' : 'failed');
  if (code !== 0) throw new Failure(`${endOf(log)}\n${title} did not succeed. The lines above are the end of ${relative(root, log)}`);
}

/** Ends the running program and whatever it has started. */
export async function stopStep() {
  isStopping = true;
  await current?.end();
}

function endOf(log) {
  return readFileSync(log, 'utf8').trimEnd().split('\n').slice(-shownLines).join('\n');
}
