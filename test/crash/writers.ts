import { Agent, request } from 'node:http';
import { demoPassword } from './server-process.ts';

export interface Reply {
  readonly status: number;
  readonly body: unknown;
  readonly cookie: string;
}

/** One keep-alive connection, as a browser tab has it. Rejects when the answer is missing or cut off. */
export class Connection {
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 1 });
  #cookie = '';

  constructor(private readonly url: string) {}

  async signIn(): Promise<void> {
    const { status, cookie } = await this.send('POST', '/api/v1/sign-in', { email: 'coordinator@demo.relais.example', password: demoPassword });
    if (status !== 204) throw new Error(`Signing in answered ${status}`);
    this.#cookie = cookie;
  }

  /** Another tab of the same browser. */
  another(): Connection {
    const tab = new Connection(this.url);
    tab.#cookie = this.#cookie;
    return tab;
  }

  send(method: string, path: string, body?: unknown): Promise<Reply> {
    const text = body === undefined ? '' : JSON.stringify(body);
    const headers = { Cookie: this.#cookie, ...(text === '' ? {} : { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(text) }) };
    return new Promise((resolve, reject) => {
      const sent = request(`${this.url}${path}`, { method, headers, agent: this.#agent }, (response) => {
        let answer = '';
        response.setEncoding('utf8').on('data', (chunk: string) => (answer += chunk));
        response.once('error', reject);
        response.once('end', () => {
          if (!response.complete) reject(new Error('The answer was cut off'));
          else resolve({ status: response.statusCode ?? 0, body: answer === '' ? null : JSON.parse(answer), cookie: (response.headers['set-cookie']?.[0] ?? '').replace(/;.*/, '') });
        });
      });
      sent.once('error', reject);
      sent.end(text);
    });
  }

  close(): void {
    this.#agent.destroy();
  }
}

/** What the server said that it stored. */
export interface Acknowledged {
  readonly table: 'interactions' | 'organisations' | 'sessions' | 'bookings';
  readonly id: string;
  readonly mark: string;
}

/** The things that writes refer to. */
export interface Ground {
  readonly organisationId: string;
  readonly leadId: string;
  /** Has seats for everybody. */
  readonly sessionId: string;
}

export async function prepareGround(connection: Connection, round: number): Promise<Ground> {
  const leadId = idIn((await connection.send('GET', '/api/v1/me')).body);
  const organisationId = idIn((await connection.send('POST', '/api/v1/organisations', organisation(`Ground ${round}`))).body);
  const session = { ...sessionAt(`Ground ${round}`, -1 - round, leadId), capacity: 1000, hostOrganisationId: organisationId };
  return { organisationId, leadId, sessionId: idIn((await connection.send('POST', '/api/v1/sessions', session)).body) };
}

/** The server is stopping and takes nothing more. */
export class TurnedAway extends Error {}

/** The `index`th write of a mix of four kinds; its mark is found again in what it stored. */
export async function write(connection: Connection, ground: Ground, index: number, mark: string): Promise<Acknowledged> {
  const [table, path, body] = requestFor(ground, index, mark);
  const reply = await connection.send('POST', path, body);
  if (reply.status === 503) throw new TurnedAway();
  if (reply.status !== 201) throw new Error(`${path} answered ${reply.status}: ${JSON.stringify(reply.body)}`);
  return { table, id: idIn(reply.body), mark };
}

function requestFor({ organisationId, leadId, sessionId }: Ground, index: number, mark: string): [Acknowledged['table'], string, object] {
  const kinds: [Acknowledged['table'], string, object][] = [
    ['interactions', `/api/v1/organisations/${organisationId}/interactions`, { on: '2026-11-23', kind: 'call', text: mark }],
    ['organisations', '/api/v1/organisations', organisation(mark)],
    ['sessions', '/api/v1/sessions', sessionAt(mark, index, leadId)],
    ['bookings', `/api/v1/sessions/${sessionId}/bookings`, { organisationName: mark, contactEmail: `${mark.replaceAll(' ', '.')}@example.org`, language: 'nl', seats: 1 }],
  ];
  const kind = kinds[index % kinds.length];
  if (!kind) throw new Error('No such kind');
  return kind;
}

const organisation = (mark: string) => ({ name: mark, kind: 'night_shelter', language: 'nl' });

/** Each index has a day of its own, so that nobody is in two places. */
function sessionAt(mark: string, index: number, leadId: string) {
  const day = new Date(Date.UTC(2030, 0, 1 + index)).toISOString().slice(0, 10);
  return { kind: 'partner_info', title: mark, languages: ['nl'], startsAtLocal: `${day}T10:00`, endsAtLocal: `${day}T11:30`, leadId, placeName: 'Zaal', acceptedBecause: 'other' };
}

function idIn(body: unknown): string {
  if (typeof body === 'object' && body !== null && 'id' in body) return String(body.id);
  throw new Error(`No id in ${JSON.stringify(body)}`);
}
