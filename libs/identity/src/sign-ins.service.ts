import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { SignInRequest } from '@relais/contracts';
import { Readers, UnitOfWork } from '@relais/database';
import { Clock, Environment, RuleViolation, newId } from '@relais/platform';
import { passwordFits } from './passwords.ts';
import { SignIn } from './sign-in.entity.ts';
import type { SignedIn } from './signed-in.ts';
import { Throttle } from './throttle.service.ts';
import { User } from './user.entity.ts';

/** Hours after which a browser has to sign in again. */
export const signInHours = 12;
const perAccount = { failures: 5, minutes: 15 };
const perPlace = { failures: 30, minutes: 15 };

const isOpen = 'sign_ins.expires_at > :now AND users.disabled_at IS NULL AND (NOT users.demo OR :demo)';

/** Opaque sign-ins: the browser holds a random token, the database its hash. */
@Injectable()
export class SignIns {
  constructor(
    private readonly work: UnitOfWork,
    private readonly readers: Readers,
    private readonly clock: Clock,
    private readonly throttle: Throttle,
    private readonly environment: Environment,
  ) {}

  /**
   * Answers the token for the cookie. Unknown address and wrong password cannot be told apart.
   * @throws RuleViolation `wrong_credentials`, `too_many_attempts`
   */
  async open({ email, password }: SignInRequest, place: string): Promise<string> {
    const account = `account ${email.toLowerCase()}`;
    await this.throttle.check(`place ${place}`, perPlace);
    await this.throttle.spend(account, perAccount);
    const user = await this.#userBy(email);
    if (!(await passwordFits(user?.passwordHash ?? null, password)) || !user) {
      await this.throttle.failed(`place ${place}`, perPlace);
      throw new RuleViolation('wrong_credentials');
    }
    await this.throttle.forget(account);
    return this.#remember(user.id);
  }

  /** Who holds this token, or null: expired, signed out, disabled, or a demo user outside the demonstration. */
  async find(token: string): Promise<SignedIn | null> {
    const [user] = await this.readers.query<SignedIn>(
      `SELECT users.id, users.name, users.email, users.role, users.language, offices.name AS "officeName"
       FROM sign_ins JOIN users ON users.id = sign_ins.user_id LEFT JOIN offices ON offices.id = users.office_id
       WHERE sign_ins.token_hash = :hash AND ${isOpen}`,
      { hash: hashed(token), now: this.clock.instant(), demo: this.environment.demo },
    );
    return user ?? null;
  }

  /** Those of the tokens that still hold a sign-in, for connections that last. */
  async stillOpen(tokens: readonly string[]): Promise<ReadonlySet<string>> {
    const byHash = new Map(tokens.map((token) => [hashed(token), token]));
    const rows = await this.readers.query<{ hash: string }>(
      `SELECT sign_ins.token_hash AS hash FROM sign_ins JOIN users ON users.id = sign_ins.user_id WHERE sign_ins.token_hash IN (:hashes) AND ${isOpen}`,
      { hashes: [...byHash.keys()], now: this.clock.instant(), demo: this.environment.demo },
    );
    return new Set(rows.flatMap(({ hash }) => byHash.get(hash) ?? []));
  }

  async close(token: string): Promise<void> {
    await this.work.run((db) => db.delete(SignIn, { tokenHash: hashed(token) }));
  }

  /** Every browser of a user is signed out: after a new password, for instance. */
  async closeAll(userId: string): Promise<void> {
    await this.work.run((db) => db.delete(SignIn, { userId }));
  }

  async #userBy(email: string): Promise<User | null> {
    const user = await (await this.readers.entities()).findOneBy(User, { email: email.toLowerCase() });
    if (!user || user.disabledAt !== null || (user.demo && !this.environment.demo)) return null;
    return user;
  }

  async #remember(userId: string): Promise<string> {
    const token = randomBytes(24).toString('base64url');
    const now = this.clock.now();
    const expiresAt = new Date(now.getTime() + signInHours * 3_600_000).toISOString();
    await this.work.run((db) => db.insert(SignIn, { id: newId(), userId, tokenHash: hashed(token), createdAt: now.toISOString(), expiresAt }));
    return token;
  }
}

function hashed(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
