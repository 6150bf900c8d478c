import { ChangeNotice } from '@relais/contracts';

const silentMs = 45_000;
const firstPauseMs = 2000;
const longestPauseMs = 60_000;

/**
 * Listens for what is changed elsewhere, while the page can be seen. Without a connection it tries again and again, ever more
 * slowly and without a word; back again, it hears of what it missed.
 */
export class ChangeSource {
  readonly #heard: (notice: ChangeNotice) => void;
  #source: EventSource | null = null;
  #lastId = '';
  #failures = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(heard: (notice: ChangeNotice) => void) {
    this.#heard = heard;
  }

  /** Answers how to stop. */
  start(): () => void {
    const follow = () => (document.visibilityState === 'hidden' ? this.#pause() : this.#connect());
    document.addEventListener('visibilitychange', follow);
    window.addEventListener('online', follow);
    follow();
    return () => {
      document.removeEventListener('visibilitychange', follow);
      window.removeEventListener('online', follow);
      this.#pause();
    };
  }

  #pause(): void {
    clearTimeout(this.#timer);
    this.#source?.close();
    this.#source = null;
  }

  #connect(): void {
    this.#pause();
    const source = new EventSource(`/api/v1/changes${this.#lastId === '' ? '' : `?since=${this.#lastId}`}`);
    this.#source = source;
    source.addEventListener('ready', (event) => this.#take(event));
    source.addEventListener('beat', (event) => this.#take(event));
    source.addEventListener('changes', (event) => {
      this.#take(event);
      this.#heard(ChangeNotice.parse(JSON.parse(String(event.data))));
    });
    source.addEventListener('error', () => this.#tryLater());
    this.#expectSomething();
  }

  #take(event: MessageEvent): void {
    // Until the first changes arrive, the place to go on from is where listening began.
    if (event.type !== 'ready' || this.#lastId === '') this.#lastId = event.lastEventId;
    this.#failures = 0;
    this.#expectSomething();
  }

  /** A connection that says nothing for long is none. */
  #expectSomething(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#tryLater(), silentMs);
  }

  #tryLater(): void {
    this.#pause();
    const pause = Math.min(longestPauseMs, firstPauseMs * 2 ** this.#failures);
    this.#failures += 1;
    this.#timer = setTimeout(() => this.#connect(), pause * (0.75 + Math.random() / 2));
  }
}
