import { PassThrough, type Readable } from 'node:stream';
import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { ChangeFeed, SignIns, type Change, type SignedIn } from '@relais/identity';
import { Clock, LOGGER, RuleViolation, type Logger } from '@relais/platform';
import { eventText, noticeOf } from './change-notice.ts';

interface Stream {
  readonly userId: string;
  readonly token: string;
  readonly text: PassThrough;
}

/** Pages that one user may have open and listening on one process. */
export const mostPerUser = 8;
const checkMs = 3000;
/** Proxies and browsers give up on a connection that says nothing. */
const checksPerBeat = 5;
/** A reader who takes nothing is let go; it comes back and is told what it missed. */
const mostWaiting = 256 * 1024;
/** How far back somebody who listens for the first time is told: as long as a page takes to open. */
const firstLookSeconds = 15;

/** The streams that stand open: each ends when its user signs out, when nobody reads it, and when the server stops. */
@Injectable()
export class ChangeStreams implements OnModuleDestroy {
  readonly #streams = new Set<Stream>();
  #timer: NodeJS.Timeout | null = null;
  #checks = 0;
  #isStopping = false;

  constructor(
    private readonly feed: ChangeFeed,
    private readonly signIns: SignIns,
    private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** @throws RuleViolation `too_many_listeners` */
  async open(user: SignedIn, token: string, since: string | null): Promise<Readable> {
    if ([...this.#streams].filter(({ userId }) => userId === user.id).length >= mostPerUser) throw new RuleViolation('too_many_listeners');
    const stream: Stream = { userId: user.id, token, text: new PassThrough() };
    this.#streams.add(stream);
    stream.text.write(eventText('ready', this.clock.instant(), {}));
    const stop = await this.feed.listen(since ?? this.#aWhileAgo(), (changes, until) => this.#tell(stream, changes, until)).catch((error: unknown) => {
      this.#streams.delete(stream);
      throw error;
    });
    stream.text.once('close', () => {
      stop();
      this.#streams.delete(stream);
    });
    if (this.#isStopping) stream.text.end();
    else this.#timer ??= setInterval(() => void this.#check(), checkMs);
    return stream.text;
  }

  /** Before the server stops listening: it waits for every answer to end, and these end only when they are told to. */
  onModuleDestroy(): void {
    this.#isStopping = true;
    if (this.#timer !== null) clearInterval(this.#timer);
    for (const { text } of this.#streams) text.end();
  }

  #tell({ userId, text }: Stream, changes: readonly Change[], until: string): void {
    if (changes.length === 0) return;
    if (text.writableLength > mostWaiting) text.destroy();
    else text.write(eventText('changes', until, noticeOf(changes, userId)));
  }

  async #check(): Promise<void> {
    this.#checks += 1;
    if (this.#streams.size === 0) return;
    const instant = this.clock.instant();
    if (this.#checks % checksPerBeat === 0) for (const { text } of this.#streams) text.write(eventText('beat', instant, {}));
    try {
      const open = await this.signIns.stillOpen([...this.#streams].map(({ token }) => token));
      for (const { token, text } of this.#streams) if (!open.has(token)) text.end();
    } catch (error) {
      this.logger.error({ err: error }, 'sign-ins of open pages cannot be checked; their streams end');
      for (const { text } of this.#streams) text.end();
    }
  }

  #aWhileAgo(): string {
    return new Date(this.clock.now().getTime() - firstLookSeconds * 1000).toISOString();
  }
}
