import { type Algorithm, hash, verify } from '@node-rs/argon2';

/** OWASP's second choice of argon2id parameters: 19 MiB, 2 passes, 1 lane. */
const strength = { algorithm: 2 satisfies Algorithm.Argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export function hashPassword(password: string): Promise<string> {
  return hash(password, strength);
}

let noAccount: Promise<string> | undefined;

/** Takes the same time whether or not there is an account, so that nobody learns who has one. */
export async function passwordFits(storedHash: string | null, password: string): Promise<boolean> {
  noAccount ??= hashPassword('there is no such account');
  const fits = await verify(storedHash ?? (await noAccount), password);
  return fits && storedHash !== null;
}
