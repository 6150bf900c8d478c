import type { LoggerService } from '@nestjs/common';
import { createLogger, type Environment } from '@relais/platform';

/** Who would tell of a failed start with its whole stack; main.ts says it once, in one sentence. */
const startTellers = ['ExceptionHandler', 'NestApplication'];

/** What Nest itself has to say goes the way of all our lines. */
export function frameworkLogger(environment: Environment): LoggerService {
  const logger = createLogger(environment);
  return {
    log: () => undefined,
    warn: (message: unknown) => logger.warn(String(message)),
    error: (message: unknown, ...details: unknown[]) => {
      if (!startTellers.includes(String(details.at(-1)))) logger.error({ details }, String(message));
    },
  };
}
