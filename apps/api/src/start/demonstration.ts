import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Demonstration } from '@relais/demo';
import { Environment } from '@relais/platform';

/** In demo mode: fills an empty database and opens the four sign-ins. Answers the lines to print. */
export async function openDemonstration(app: NestFastifyApplication, say: (line: string) => void): Promise<string[]> {
  if (!app.get(Environment).demo) return [];
  const demonstration = app.get(Demonstration);
  if (await demonstration.fill()) say('Demonstration data loaded');
  const signIns = await demonstration.openSignIns();
  if (!signIns) return ['This database is not a demonstration: there are no demo sign-ins. Start with DEMO=0 to work with it.'];
  return ['Demo sign-ins:', ...signIns.emails.map((email) => `  ${email}`), `Password of all four: ${signIns.password}`];
}
