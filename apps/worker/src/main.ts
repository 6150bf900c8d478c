import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { type Environment, FaultyEnvironment, readEnvironment } from '@relais/platform';
import { WorkerModule } from './worker.module.ts';

/** Sends mail apart from the API, which then runs with SEND_MAIL=0. Several workers may share one database. */
async function start(): Promise<void> {
  const environment: Environment = readEnvironment({ ...process.env, SEND_MAIL: '1' });
  const worker = await NestFactory.createApplicationContext(WorkerModule.with(environment), { logger: ['error', 'warn'], abortOnError: false });
  worker.enableShutdownHooks(['SIGINT', 'SIGTERM'], { useProcessExit: true });
  process.stdout.write('Relais sends mail. Ctrl-C stops it\n');
  process.once('exit', (code) => code === 0 && process.stdout.write('Relais no longer sends mail; nothing is lost\n'));
  // The sender's own timer does not keep a process alive; this does, until a signal ends it.
  setInterval(() => undefined, 60_000);
}

start().catch((error: unknown) => {
  process.stderr.write(`${error instanceof FaultyEnvironment ? `These settings cannot be used:\n${error.message}` : String(error)}\n`);
  process.exit(1);
});
