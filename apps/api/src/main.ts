import 'reflect-metadata';
import { FaultyEnvironment, readEnvironment } from '@relais/platform';
import { createServer } from './server.ts';

async function start(): Promise<void> {
  const environment = readEnvironment(process.env);
  const app = await createServer(environment);
  await app.listen(environment.port, environment.host);
  process.stdout.write(`Relais answers at ${environment.publicUrl}\n`);
}

start().catch((error: unknown) => {
  process.stderr.write(`${sentenceFor(error)}\n`);
  process.exit(1);
});

/** One clear line for what can go wrong at start. */
function sentenceFor(error: unknown): string {
  if (error instanceof FaultyEnvironment) return `Settings that cannot be used:\n${error.message}`;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'EADDRINUSE') return `Port ${process.env['PORT'] ?? 3000} is in use. Stop the other program, or choose another port: PORT=3001 npm start`;
  if (code === 'EACCES') return `This user may not listen on port ${process.env['PORT'] ?? 3000}. Choose a port above 1023: PORT=3001 npm start`;
  if (code === 'SQLITE_CANTOPEN' || code === 'SQLITE_READONLY' || code === 'EROFS') return `The database cannot be written: ${process.env['DATABASE_URL'] ?? 'data/relais.sqlite'}. Check that the folder exists and belongs to this user.`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
