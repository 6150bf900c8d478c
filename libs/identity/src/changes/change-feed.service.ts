import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { changeSubjects, type ChangeSubject } from '@relais/contracts';
import { Readers } from '@relais/database';
import { Clock, LOGGER, type Logger } from '@relais/platform';
import { earliestRead, untold } from './change-window.rules.ts';

/** That something changed, and by whom. */
export interface Change {
  readonly id: string;
  /** UTC instant by the clock of the process that changed it. */
  readonly at: string;
  readonly userId: string | null;
  readonly subject: ChangeSubject;
  readonly subjectId: string;
}

type Tell = (changes: readonly Change[], until: string) => void;

const everyMs = 1500;

/**
 * Tells listeners of this process what any process changed, a second or two later. The audit trail is what they read it
 * from, and only while somebody listens.
 */
@Injectable()
export class ChangeFeed implements OnModuleDestroy {
  readonly #listeners = new Set<Tell>();
  #told: ReadonlyMap<string, string> = new Map();
  #lastRead: string | null = null;
  #timer: NodeJS.Timeout | null = null;
  #reading: Promise<void> | null = null;
  #isBroken = false;

  constructor(
    private readonly readers: Readers,
    private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** From now on `tell` hears of changes, and of those since an instant that it may have missed. Answers how to stop. */
  async listen(since: string, tell: Tell): Promise<() => void> {
    this.#listeners.add(tell);
    const stop = () => this.#drop(tell);
    try {
      if (this.#lastRead === null) await this.#read();
      const until = this.clock.instant();
      tell(await this.#changesFrom(earliestRead(since)), until);
    } catch (error) {
      stop();
      throw error;
    }
    this.#timer ??= setInterval(() => this.#look(), everyMs);
    return stop;
  }

  async onModuleDestroy(): Promise<void> {
    this.#listeners.clear();
    this.#rest();
    await this.#reading;
  }

  #drop(tell: Tell): void {
    this.#listeners.delete(tell);
    if (this.#listeners.size === 0) this.#rest();
  }

  #rest(): void {
    if (this.#timer !== null) clearInterval(this.#timer);
    this.#timer = null;
    this.#lastRead = null;
  }

  #look(): void {
    this.#reading ??= this.#readOrWarn().finally(() => {
      this.#reading = null;
      if (this.#listeners.size === 0) this.#rest();
    });
  }

  async #readOrWarn(): Promise<void> {
    try {
      await this.#read();
      this.#isBroken = false;
    } catch (error) {
      if (!this.#isBroken) this.logger.error({ err: error }, 'changes cannot be read; trying on');
      this.#isBroken = true;
    }
  }

  /** Reads what is new and tells it; the very first time it only takes note of what is there. */
  async #read(): Promise<void> {
    const [from, until] = [this.#lastRead, this.clock.instant()];
    const found = await this.#changesFrom(earliestRead(from ?? until));
    const { fresh, told } = untold(found, this.#told, until);
    this.#told = told;
    this.#lastRead = until;
    if (from === null || fresh.length === 0) return;
    for (const tell of this.#listeners) tell(fresh, until);
  }

  #changesFrom(at: string): Promise<Change[]> {
    return this.readers.query<Change>(
      `SELECT id, at, user_id AS "userId", subject, subject_id AS "subjectId" FROM audit_entries WHERE at >= :at AND subject IN (:subjects) ORDER BY at, id`,
      { at, subjects: changeSubjects },
    );
  }
}
