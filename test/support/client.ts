import { Problem } from '@relais/contracts';
import { z } from 'zod';
import type { TestUser } from './people.ts';
import { routeFor, type Route } from './routes.ts';

export interface Answer {
  readonly status: number;
  /** Parsed JSON, the text of anything else, or null when there is none. */
  readonly body: unknown;
  readonly headers: Headers;
  /** The body as a contract reads it; throws when it does not fit. */
  as<T extends z.ZodType>(contract: T): z.output<T>;
}

type Headings = Readonly<Record<string, string>>;

/**
 * Speaks real HTTP like a browser on our own pages: keeps its cookie, names its origin. Objects go as JSON; text and
 * bytes go as they are, under the `Content-Type` given. Every answer is held against the contract of its route.
 */
export class Client {
  readonly #cookies = new Map<string, string>();

  constructor(
    readonly url: string,
    private readonly routes: readonly Route[],
    readonly user: TestUser | null = null,
  ) {}

  get(path: string, headers: Headings = {}): Promise<Answer> {
    return this.send('GET', path, undefined, headers);
  }

  post(path: string, body?: unknown, headers: Headings = {}): Promise<Answer> {
    return this.send('POST', path, body, headers);
  }

  put(path: string, body?: unknown, headers: Headings = {}): Promise<Answer> {
    return this.send('PUT', path, body, headers);
  }

  patch(path: string, body?: unknown, headers: Headings = {}): Promise<Answer> {
    return this.send('PATCH', path, body, headers);
  }

  delete(path: string, body?: unknown, headers: Headings = {}): Promise<Answer> {
    return this.send('DELETE', path, body, headers);
  }

  /** The `Cookie` header it sends now; empty when it holds none. */
  get cookie(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  async send(method: string, path: string, body: unknown, headers: Headings): Promise<Answer> {
    const response = await fetch(`${this.url}${path}`, { method, redirect: 'manual', ...contentOf(body, { ...this.#usual(), ...headers }) });
    this.#keep(response.headers.getSetCookie());
    const answer = await answerOf(response);
    if (method !== 'HEAD') checkAnswer(answer, method, path, this.routes);
    return answer;
  }

  #usual(): Headings {
    return { Origin: this.url, ...(this.#cookies.size === 0 ? {} : { Cookie: this.cookie }) };
  }

  #keep(lines: readonly string[]): void {
    for (const line of lines) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '') this.#cookies.delete(name);
      else this.#cookies.set(name, value);
    }
  }
}

function contentOf(body: unknown, headers: Headings): { headers: Headings; body?: string | Uint8Array<ArrayBuffer> } {
  if (body === undefined) return { headers };
  if (typeof body === 'string') return { headers, body };
  if (body instanceof Uint8Array) return { headers, body: new Uint8Array(body) };
  return { headers: { 'Content-Type': 'application/json', ...headers }, body: JSON.stringify(body) };
}

async function answerOf(response: Response): Promise<Answer> {
  const text = await response.text();
  const isJson = /\bjson\b/.test(response.headers.get('content-type') ?? '');
  const body: unknown = text === '' ? null : isJson ? JSON.parse(text) : text;
  return { status: response.status, headers: response.headers, body, as: (contract) => read(contract, body, response.status) };
}

function read<T extends z.ZodType>(contract: T, body: unknown, status: number): z.output<T> {
  const parsed = contract.safeParse(body);
  if (!parsed.success) throw new Error(`Answered ${status}: ${JSON.stringify(body)}\nwhich is not what was expected: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

/** Refusals are problems; every other answer of the API fits what its route documents. */
function checkAnswer(answer: Answer, method: string, path: string, routes: readonly Route[]): void {
  const pathname = path.replace(/[?#].*$/, '');
  if (!pathname.startsWith('/api/v1')) return;
  const said = `${method} ${pathname} answered ${answer.status}`;
  if (answer.status >= 400) {
    if (answer.headers.get('content-type') !== 'application/problem+json; charset=utf-8') throw new Error(`${said}, not as a problem`);
    mustFit(Problem, answer.body, said);
    return;
  }
  const route = routeFor(routes, method, pathname);
  if (!route) throw new Error(`${said}, but no controller has such a route`);
  const contract = route.answers[String(answer.status)];
  if (contract) mustFit(contract, answer.body, said);
  else if (answer.body !== null && !(String(answer.status) in route.answers)) throw new Error(`${said}, which ${route.name} does not document with @ApiResponse`);
}

function mustFit(contract: z.ZodType, body: unknown, said: string): void {
  const parsed = contract.safeParse(body);
  if (!parsed.success) throw new Error(`${said}, which does not fit its contract: ${z.prettifyError(parsed.error)}`);
}
