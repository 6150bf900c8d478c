import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { MePatch } from '@relais/contracts';
import { UnitOfWork } from '@relais/database';
import { Clock, RuleViolation, newId } from '@relais/platform';
import { Audit } from './audit.service.ts';
import { hashPassword } from './passwords.ts';
import type { SignedIn } from './signed-in.ts';
import { User } from './user.entity.ts';

@Injectable()
export class Users {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /**
   * Makes an administrator with a random password and answers that password, once.
   * @throws RuleViolation `email_in_use`
   */
  async createAdmin(email: string): Promise<string> {
    const password = randomBytes(12).toString('base64url');
    const passwordHash = await hashPassword(password);
    await this.work.run(async (db) => {
      if (await db.existsBy(User, { email: email.toLowerCase() })) throw new RuleViolation('email_in_use', { pointers: ['/email'] });
      const user = db.create(User, {
        id: newId(), email: email.toLowerCase(), name: email.split('@')[0] ?? email, role: 'admin', language: 'nl', languages: [], officeId: null,
        passwordHash, demo: false, disabledAt: null, createdAt: this.clock.instant(),
      });
      await db.save(user);
      await this.audit.record(db, { userId: null, act: 'created', subject: 'user', subjectId: user.id, details: { role: 'admin' } });
    });
    return password;
  }

  /** Sets the interface language of the person who asks. */
  async change(user: SignedIn, { language }: MePatch): Promise<SignedIn> {
    await this.work.run((db) => db.update(User, { id: user.id }, { language }));
    return { ...user, language };
  }
}
