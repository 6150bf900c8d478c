import { ChangeNotice } from '@relais/contracts';
import type { Client } from './client.ts';

export interface StreamEvent {
  readonly name: string;
  readonly id: string;
  readonly data: string;
}

/** A stream of server-sent events as a browser reads it (HTML, 9.2), over real HTTP. */
export class EventStream {
  readonly #aborting = new AbortController();
  readonly #events: StreamEvent[] = [];
  #arrived: () => void = () => undefined;
  /** Fulfilled once the server has ended the stream. */
  readonly ended: Promise<void>;

  private constructor(readonly response: Response, aborting: AbortController) {
    this.#aborting = aborting;
    this.ended = this.#read();
    this.ended.catch(() => undefined);
  }

  static async open(client: Client, { since, lastEventId }: { since?: string; lastEventId?: string } = {}): Promise<EventStream> {
    const aborting = new AbortController();
    const headers = { Cookie: client.cookie, 'Accept-Encoding': 'br, gzip', ...(lastEventId === undefined ? {} : { 'Last-Event-ID': lastEventId }) };
    const response = await fetch(`${client.url}/api/v1/changes${since === undefined ? '' : `?since=${since}`}`, { headers, signal: aborting.signal });
    return new EventStream(response, aborting);
  }

  close(): void {
    this.#aborting.abort();
  }

  /** The next event of a name that has not been taken yet. */
  async next(name: string): Promise<StreamEvent> {
    for (;;) {
      const index = this.#events.findIndex((event) => event.name === name);
      const [event] = index < 0 ? [] : this.#events.splice(index, 1);
      if (event) return event;
      await new Promise<void>((resolve) => {
        this.#arrived = resolve;
      });
    }
  }

  async nextNotice(): Promise<ChangeNotice> {
    return ChangeNotice.parse(JSON.parse((await this.next('changes')).data));
  }

  async #read(): Promise<void> {
    let text = '';
    const decoder = new TextDecoder();
    for await (const bytes of this.response.body ?? []) {
      text += decoder.decode(bytes, { stream: true });
      const blocks = text.split('\n\n');
      text = blocks.pop() ?? '';
      this.#events.push(...blocks.map(eventIn));
      this.#arrived();
    }
  }
}

function eventIn(block: string): StreamEvent {
  const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1] ?? '';
  return { name: field('event'), id: field('id'), data: field('data') };
}
