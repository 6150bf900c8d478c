import 'reflect-metadata';
import { readEnvironment } from '@relais/platform';
import { createServer } from './server.ts';
import { openDemonstration } from './start/demonstration.ts';
import { ensureFirstAdmin } from './start/first-admin.ts';
import { sentenceFor } from './start/sentence-for.ts';

const say = (line: string) => void process.stdout.write(`${line}\n`);

async function start(): Promise<void> {
  const environment = readEnvironment(process.env);
  const app = await createServer(environment);
  const signIns = [...(await openDemonstration(app, say)), ...(await ensureFirstAdmin(app))];
  await app.listen(environment.port, environment.host);
  for (const line of ['', `Relais answers at ${environment.publicUrl}`, ...signIns, '']) say(line);
}

start().catch((error: unknown) => {
  process.stderr.write(`${sentenceFor(error, process.env)}\n`);
  process.exit(1);
});
