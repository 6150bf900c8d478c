import 'reflect-metadata';
import { readEnvironment } from '@relais/platform';
import { createServer } from './server.ts';
import { openDemonstration } from './start/demonstration.ts';
import { ensureFirstAdmin } from './start/first-admin.ts';
import { sentenceFor } from './start/sentence-for.ts';
import { abandonOnSignal, stopOnSignal } from './start/signals.ts';

const say = (line: string) => void process.stdout.write(`${line}\n`);

async function start(): Promise<void> {
  const keepStarting = abandonOnSignal(say);
  const environment = readEnvironment(process.env);
  const app = await createServer(environment);
  const signIns = [...(await openDemonstration(app, say)), ...(await ensureFirstAdmin(app))];
  await app.listen(environment.port, environment.host);
  keepStarting();
  stopOnSignal(app, say);
  for (const line of ['', `Relais answers at ${environment.publicUrl}`, ...signIns, 'Ctrl-C stops it', '']) say(line);
}

start().catch((error: unknown) => {
  process.stderr.write(`${sentenceFor(error, process.env)}\n`);
  process.exit(1);
});
