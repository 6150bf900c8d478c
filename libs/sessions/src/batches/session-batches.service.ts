import { Injectable } from '@nestjs/common';
import type { SessionCancellations, SessionConfirmations } from '@relais/contracts';
import { UnitOfWork } from '@relais/database';
import { Idempotency, type SignedIn } from '@relais/identity';
import { RuleViolation } from '@relais/platform';
import { SessionStatuses } from '../session-status.service.ts';
import { Session } from '../session.entity.ts';

/** What became of one session: its new version, or why it stayed as it was. */
export interface SessionResult {
  readonly id: string;
  readonly version: number | null;
  readonly refusal: RuleViolation | null;
}

type Chosen = SessionConfirmations['items'][number];

/**
 * Many sessions in one go, each by itself: what is refused for one is done for the others. With a key, whatever was done
 * is not done again when the whole is sent once more.
 */
@Injectable()
export class SessionBatches {
  constructor(
    private readonly work: UnitOfWork,
    private readonly statuses: SessionStatuses,
    private readonly idempotency: Idempotency,
  ) {}

  confirm({ items, ...confirmation }: SessionConfirmations, user: SignedIn, key: string | null): Promise<SessionResult[]> {
    return this.#each(items, { key, scope: `${user.id} session-confirmations`, body: confirmation }, ({ id, version }) => this.statuses.confirm(id, version, confirmation, user));
  }

  cancel({ items, ...cancellation }: SessionCancellations, user: SignedIn, key: string | null): Promise<SessionResult[]> {
    return this.#each(items, { key, scope: `${user.id} session-cancellations`, body: cancellation }, ({ id, version }) => this.statuses.cancel(id, version, cancellation, user));
  }

  async #each(items: readonly Chosen[], { key, scope, body }: Repetition, deed: (item: Chosen) => Promise<unknown>): Promise<SessionResult[]> {
    const results: SessionResult[] = [];
    for (const item of items) {
      const once = () => this.#versionAfter(item, deed);
      const done = key === null ? once : () => this.idempotency.once({ scope: `${scope} ${item.id}`, key, body: { ...item, body } }, once);
      results.push(await resultOf(item.id, done));
    }
    return results;
  }

  #versionAfter(item: Chosen, deed: (item: Chosen) => Promise<unknown>): Promise<number> {
    return this.work.run(async (db) => {
      await deed(item);
      return (await db.findOneByOrFail(Session, { id: item.id })).version;
    });
  }
}

interface Repetition {
  readonly key: string | null;
  readonly scope: string;
  readonly body: object;
}

/** Refusals are results; whatever else goes wrong ends the whole, and what was done until then stays done. */
async function resultOf(id: string, done: () => Promise<number>): Promise<SessionResult> {
  try {
    return { id, version: await done(), refusal: null };
  } catch (error) {
    if (!(error instanceof RuleViolation)) throw error;
    return { id, version: null, refusal: error };
  }
}
