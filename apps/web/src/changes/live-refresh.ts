import { isHeld } from './live-hold.ts';

const pauseMs = 400;

/** Gathers wishes to refresh, and fulfils them together a moment later: not while somebody is moving something. */
export class LiveRefresh<Wish> {
  readonly #refresh: (wishes: readonly Wish[]) => Promise<void>;
  readonly #cancel: () => void;
  #wishes: Wish[] = [];
  #running: readonly Wish[] | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(refresh: (wishes: readonly Wish[]) => Promise<void>, cancel: () => void) {
    this.#refresh = refresh;
    this.#cancel = cancel;
  }

  want(wish: Wish): void {
    this.#wishes.push(wish);
    this.#later();
  }

  /** What is being fetched must not arrive now; it is fetched again later. */
  interrupt(): void {
    if (this.#running === null) return;
    this.#wishes.push(...this.#running);
    this.#running = null;
    this.#cancel();
    this.#later();
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#wishes = [];
  }

  #later(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#run(), pauseMs);
  }

  async #run(): Promise<void> {
    if (isHeld() || this.#running !== null) return this.#later();
    const wishes = this.#wishes.splice(0);
    if (wishes.length === 0) return;
    this.#running = wishes;
    await this.#refresh(wishes);
    if (this.#running === wishes) this.#running = null;
  }
}
