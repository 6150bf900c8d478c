import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Readers, UnitOfWork, query } from '@relais/database';
import { Clock, RuleViolation, Secret, newId } from '@relais/platform';
import type { EntityManager } from 'typeorm';
import { PrivateLink, type LinkPurpose } from './private-link.entity.ts';

/**
 * Links without an account. The token is derived from the link's id with the installation's secret, so that a mail can be
 * written again without keeping the token anywhere; the database holds its hash (docs/adr/0008).
 */
@Injectable()
export class PrivateLinks {
  constructor(
    private readonly work: UnitOfWork,
    private readonly readers: Readers,
    private readonly clock: Clock,
    private readonly secret: Secret,
  ) {}

  /** Makes the link for a purpose and subject, or answers the one that is there; `expiresAt` is a UTC instant. */
  async ensure(db: EntityManager, purpose: LinkPurpose, subjectId: string, expiresAt: string | null): Promise<string> {
    const [there] = await query<{ id: string; expiresAt: string | null }>(
      db, 'SELECT id, expires_at AS "expiresAt" FROM private_links WHERE purpose = :purpose AND subject_id = :subjectId', { purpose, subjectId },
    );
    if (there) {
      if (there.expiresAt !== expiresAt) await db.update(PrivateLink, { id: there.id }, { expiresAt });
      return there.id;
    }
    return this.#make(db, purpose, subjectId, expiresAt);
  }

  /** Makes another link in the place of the one that was there, which opens nothing any more. */
  async renew(db: EntityManager, purpose: LinkPurpose, subjectId: string, expiresAt: string | null): Promise<string> {
    await db.delete(PrivateLink, { purpose, subjectId });
    return this.#make(db, purpose, subjectId, expiresAt);
  }

  /** Two that make the first link of a subject at once, as PostgreSQL lets them, get the same one. */
  async #make(db: EntityManager, purpose: LinkPurpose, subjectId: string, expiresAt: string | null): Promise<string> {
    const id = newId();
    const [made] = await query<{ id: string }>(
      db,
      `INSERT INTO private_links (id, purpose, subject_id, token_hash, created_at, expires_at) VALUES (:id, :purpose, :subjectId, :hash, :now, :expiresAt)
       ON CONFLICT (purpose, subject_id) DO UPDATE SET expires_at = excluded.expires_at RETURNING id`,
      { id, purpose, subjectId, hash: hashed(this.tokenOf(purpose, id)), now: this.clock.instant(), expiresAt },
    );
    return made?.id ?? id;
  }

  /** The token of a link: 22 characters, 132 bits. */
  tokenOf(purpose: LinkPurpose, linkId: string): string {
    return this.secret.derive(`${purpose} ${linkId}`);
  }

  /** The token of the link for a purpose and subject, or null when there is none that opens. */
  async tokenFor(purpose: LinkPurpose, subjectId: string): Promise<string | null> {
    const [link] = await this.readers.query<{ id: string }>(
      'SELECT id FROM private_links WHERE purpose = :purpose AND subject_id = :subjectId AND revoked_at IS NULL',
      { purpose, subjectId },
    );
    return link ? this.tokenOf(purpose, link.id) : null;
  }

  /**
   * The subject that a token opens.
   * @throws RuleViolation `link_not_valid` for anything unknown, expired, revoked or of another purpose
   */
  async subjectOf(purpose: LinkPurpose, token: string): Promise<string> {
    const [link] = await this.readers.query<{ subjectId: string }>(
      `SELECT subject_id AS "subjectId" FROM private_links
       WHERE token_hash = :hash AND purpose = :purpose AND revoked_at IS NULL AND (expires_at IS NULL OR expires_at > :now)`,
      { hash: hashed(token), purpose, now: this.clock.instant() },
    );
    if (!link) throw new RuleViolation('link_not_valid');
    return link.subjectId;
  }

  async revoke(purpose: LinkPurpose, subjectId: string): Promise<void> {
    await this.work.run((db) => db.update(PrivateLink, { purpose, subjectId }, { revokedAt: this.clock.instant() }));
  }
}

function hashed(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
