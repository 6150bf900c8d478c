import { AsyncLocalStorage } from 'node:async_hooks';
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource, QueryFailedError, type EntityManager } from 'typeorm';

export type Work<T> = (db: EntityManager) => Promise<T>;

const retries = 8;
/** Serialization failure, deadlock, and two first uses of one key at once (PostgreSQL). */
const passing = new Set(['40001', '40P01']);

/**
 * The one door to writing. Work inside a unit of work joins it; otherwise it runs in a transaction of its own.
 * On SQLite units run one after another, since TypeORM shares a single connection (docs/adr/0003); on PostgreSQL they
 * run side by side and are tried again after a deadlock. No network calls inside.
 */
@Injectable()
export class UnitOfWork implements OnApplicationShutdown {
  readonly #current = new AsyncLocalStorage<{ db: EntityManager; afterCommit: (() => void)[] }>();
  #last: Promise<unknown> = Promise.resolve();

  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  /** Node hands a store that was used on with every promise of the process, until it is told to stop. */
  onApplicationShutdown(): void {
    this.#current.disable();
  }

  run<T>(work: Work<T>): Promise<T> {
    const outer = this.#current.getStore();
    if (outer) return work(outer.db);
    return this.dataSource.options.type === 'postgres' ? this.#retried(work) : this.#queued(work);
  }

  /** The manager of the surrounding unit of work: whoever reads back what it wrote must ask this one. */
  get current(): EntityManager | undefined {
    return this.#current.getStore()?.db;
  }

  /** Calls `then` once the surrounding unit of work is committed, or now when there is none. */
  afterCommit(then: () => void): void {
    const outer = this.#current.getStore();
    if (outer) outer.afterCommit.push(then);
    else then();
  }

  #queued<T>(work: Work<T>): Promise<T> {
    const turn = this.#last.then(() => this.#transaction(work));
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  async #retried<T>(work: Work<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.#transaction(work);
      } catch (error) {
        if (attempt === retries || !isPassing(error)) throw error;
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 20 * attempt));
      }
    }
  }

  async #transaction<T>(work: Work<T>): Promise<T> {
    const afterCommit: (() => void)[] = [];
    const result = await this.dataSource.transaction((db) => this.#current.run({ db, afterCommit }, () => work(db)));
    for (const then of afterCommit) then();
    return result;
  }
}

/** Thrown inside a unit of work to have it tried once more from its beginning. */
export class TryAgain extends Error {}

function isPassing(error: unknown): boolean {
  if (error instanceof TryAgain) return true;
  return error instanceof QueryFailedError && passing.has(String(error.driverError.code));
}
