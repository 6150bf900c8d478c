import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The npm that runs this script, else the one beside this Node, else the one on the PATH. */
export function npmCommand() {
  const beside = join(dirname(process.execPath), process.platform === 'win32' ? 'node_modules' : '../lib/node_modules', 'npm/bin/npm-cli.js');
  const found = [process.env.npm_execpath, beside].find((path) => path !== undefined && /npm-cli\.c?js$/.test(path) && existsSync(path));
  return found ? [process.execPath, found] : ['npm'];
}

/** Settings for npm: no talk about anything but the work, and Node's headers from this computer when it has them. */
export function npmSettings() {
  const prefix = dirname(dirname(process.execPath));
  const headers = existsSync(join(prefix, 'include/node/node.h')) ? { npm_config_nodedir: prefix } : {};
  return { ...headers, ...process.env, npm_config_audit: 'false', npm_config_fund: 'false', npm_config_update_notifier: 'false', npm_config_progress: 'false', npm_config_jobs: 'max' };
}
