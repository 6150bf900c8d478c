import { createHmac, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Environment } from './environment.ts';

/** The installation's secret: private links and signatures are derived from it. */
export class Secret {
  readonly #key: string;

  constructor(key: string) {
    this.#key = key;
  }

  /** 22 characters of base64url (132 bits) that only this installation can make for `text`. */
  derive(text: string): string {
    return createHmac('sha256', this.#key).update(text).digest('base64url').slice(0, 22);
  }
}

/** SECRET_KEY, or a key kept in the data directory (mode 600), made on first start. */
export function installationSecret(environment: Environment): Secret {
  return new Secret(environment.secretKey ?? keptKey(environment.dataDirectory));
}

function keptKey(directory: string): string {
  const file = join(directory, 'secret.key');
  mkdirSync(directory, { recursive: true });
  try {
    writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  return readFileSync(file, 'utf8').trim();
}
