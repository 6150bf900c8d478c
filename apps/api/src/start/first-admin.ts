import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Installations, Users } from '@relais/identity';
import { Environment } from '@relais/platform';

/** Outside the demonstration an empty database gets its first administrator; the password is shown here and nowhere else. */
export async function ensureFirstAdmin(app: NestFastifyApplication): Promise<string[]> {
  const { adminEmail, demo } = app.get(Environment);
  if (demo) return [];
  const state = await app.get(Installations).state();
  if (state === 'demo') return ['This database holds a demonstration, where nobody can sign in now. Name another one in DATABASE_URL, or start with DEMO=1.'];
  if (state === 'real') return [];
  if (adminEmail === undefined) return ['There is no user yet. Make the first administrator: npm run admin -- name@example.org'];
  const password = await app.get(Users).createAdmin(adminEmail);
  return [`First administrator: ${adminEmail}`, `Password (shown once): ${password}`];
}
