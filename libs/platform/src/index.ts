export { Clock } from './clock.ts';
export { Environment, FaultyEnvironment, readEnvironment } from './environment.ts';
export { newId } from './ids.ts';
export { LOGGER, createLogger, type Logger } from './logger.ts';
export { PlatformModule } from './platform.module.ts';
export { RuleViolation, type RuleViolationContext } from './rule-violation.ts';
export { Secret } from './secret.ts';
