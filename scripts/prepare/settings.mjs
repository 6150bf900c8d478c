import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { Failure } from './failure.mjs';
import { root } from './root.mjs';

const file = join(root, '.env');
/** Who sets one of these has decided what this installation is. */
const decisive = ['DEMO', 'DATABASE_URL', 'PUBLIC_URL', 'SECRET_KEY', 'ADMIN_EMAIL'];
const realDatabase = join(root, 'data/relais.sqlite');

/**
 * Puts the settings of .env beside those of the environment, which win.
 * @throws Failure when .env cannot be read
 */
export function readSettings() {
  if (!existsSync(file)) return;
  try {
    Object.assign(process.env, { ...parseEnv(readFileSync(file, 'utf8')), ...process.env });
  } catch (error) {
    throw new Failure(`The settings cannot be read: ${error.message}`);
  }
}

/** Nobody has set anything and no real database has been made: then this is a demonstration, in a file of its own. */
export function demonstrateUnlessDecided() {
  if (existsSync(file) || existsSync(realDatabase) || decisive.some((name) => Boolean(process.env[name]))) return;
  Object.assign(process.env, { DEMO: '1', DATABASE_URL: 'sqlite:data/demo.sqlite' });
}
