import type { INestApplicationContext } from '@nestjs/common';
import type { Role, UiLanguage } from '@relais/contracts';
import { UnitOfWork } from '@relais/database';
import { User, hashPassword } from '@relais/identity';
import { Clock, newId } from '@relais/platform';

export interface TestUser {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly password: string;
}

export interface UserTraits {
  readonly name?: string;
  readonly language?: UiLanguage;
  readonly demo?: boolean;
  readonly disabledAt?: string;
}

export const testPassword = 'a password for tests only';
let hashedPassword: Promise<string> | undefined;

/** Makes somebody who can sign in with `testPassword`; each has an address of their own. */
export async function createUser({ app }: { readonly app: INestApplicationContext }, role: Role, traits: UserTraits = {}): Promise<TestUser> {
  const id = newId();
  const { name = `Test ${role}`, language = 'en', demo = false, disabledAt = null } = traits;
  const email = `${role}-${id.slice(-12)}@example.org`;
  hashedPassword ??= hashPassword(testPassword);
  const passwordHash = await hashedPassword;
  const createdAt = app.get(Clock).instant();
  await app.get(UnitOfWork).run((db) =>
    db.insert(User, { id, email, name, role, language, languages: [], officeId: null, passwordHash, demo, disabledAt, createdAt, version: 1 }),
  );
  return { id, name, email, role, password: testPassword };
}
