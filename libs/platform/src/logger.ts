import { pino, type Logger } from 'pino';
import { loggedError } from './logged-error.ts';
import type { Environment } from './environment.ts';

export const LOGGER = Symbol('logger');
export type { Logger };

/** JSON lines on standard error; addresses, names, tokens and cookies never reach them. */
export function createLogger(environment: Pick<Environment, 'logLevel'>): Logger {
  return pino(
    {
      level: environment.logLevel,
      base: null,
      serializers: { err: loggedError },
      redact: ['*.email', '*.contactEmail', '*.recipient', '*.recipientEmail', '*.name', '*.password', '*.token', '*.authorization', '*.cookie'],
    },
    pino.destination({ dest: 2, sync: true }),
  );
}
