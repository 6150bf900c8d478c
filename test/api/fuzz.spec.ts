import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SessionView } from '@relais/contracts';
import { Readers } from '@relais/database';
import { readDescription, type ApiDescription, type ApiOperation } from '../support/api-description.ts';
import type { Client } from '../support/client.ts';
import { Dice } from '../support/dice.ts';
import { HostileValues } from '../support/hostile-values.ts';
import { createPartner } from '../support/partners.ts';
import { startApp, type RunningApp } from '../support/running-app.ts';
import { bookingInput } from '../support/sessions.ts';

/** Every seed asks for other things; a finding can be had again by its seed. FUZZ_REQUESTS: how many requests each operation gets. */
const seed = Number(process.env['FUZZ_SEED'] ?? Date.now() % 1_000_000);
const requests = Number(process.env['FUZZ_REQUESTS'] ?? 60);
const atOnce = 8;

describe(`requests that nobody should send (FUZZ_SEED=${seed} FUZZ_REQUESTS=${requests})`, () => {
  const dice = new Dice(seed);
  let running: RunningApp;
  let description: ApiDescription;
  let values: HostileValues;

  beforeAll(async () => {
    running = await startApp();
    description = readDescription((await running.visitor().get('/api/openapi.json')).body);
    values = new HostileValues(dice, description, await prepareGround(running));
  });
  afterAll(() => running.close());

  it('are answered by every operation, never with a fault of ours, and as it documents', async () => {
    const findings: string[] = [];
    for (const operation of description.operations.filter(ends)) {
      const client = await running.signIn('admin');
      for (let sent = 0; sent < requests; sent += atOnce) {
        await Promise.all(Array.from({ length: atOnce }, async () => findings.push(...(await findingsOf(client, operation)))));
      }
      running.clock.advance({ minutes: 20 });
    }
    expect([...new Set(findings)].slice(0, 20)).toEqual([]);
  }, 60_000 + 45 * requests * 100);

  /** `client` holds every answer against its contract and every refusal against RFC 9457; here comes what it does not look at. */
  async function findingsOf(client: Client, operation: ApiOperation): Promise<string[]> {
    const request = requestFor(operation);
    const said = `${operation.operationId} ${operation.method} ${request.path} ${JSON.stringify(request.headers)} ${JSON.stringify(request.body)?.slice(0, 600)}`;
    try {
      const { status } = await client.send(operation.method, request.path, request.body, request.headers);
      return status >= 500 || !(String(status) in operation.responses) ? [`${status} ${said}`] : [];
    } catch (error) {
      return [`${String(error)} ${said}`];
    }
  }

  function requestFor({ path, parameters, requestBody }: ApiOperation) {
    const spoilt = dice.one([0, 0.02, 0.1, 0.3]);
    const named = (place: string) => parameters.filter((parameter) => parameter.in === place && (parameter.required || dice.happens(0.5)));
    const filled = named('path').reduce((whole, { name }) => whole.replace(`{${name}}`, encodeURIComponent(wellFormed(values.id()))), path);
    const query = named('query').map(({ name, schema }): [string, string] => [name, wellFormed(textOf(values.value(schema, spoilt)))]);
    const headers = Object.fromEntries(named('header').map(({ name }) => [name, dice.one(['"1"', '"2"', '1', '"x"', '*', `key-${dice.below(20)}`, 'ü'])]));
    const [type, content] = Object.entries(requestBody?.content ?? {})[0] ?? [];
    const search = query.length === 0 ? '' : `?${new URLSearchParams(query).toString()}`;
    if (type === undefined) return { path: `${filled}${search}`, body: undefined, headers };
    const body = type === 'application/json' ? jsonOf(values.value(content?.schema ?? {}, spoilt)) : sheet();
    return { path: `${filled}${search}`, body, headers: { ...headers, 'Content-Type': dice.happens(0.95) ? type : dice.one(['text/plain', 'application/xml', 'text/csv', 'application/json; charset=utf-16', 'multipart/form-data']) } };
  }

  function jsonOf(value: unknown): string {
    const text = JSON.stringify(value);
    return dice.happens(0.03) ? text.slice(0, dice.below(text.length + 1)) : text;
  }

  function sheet(): string {
    const cells = ['name', 'kind', 'language', 'ngo', 'nl', 'contact_email', ...Array.from({ length: 6 }, () => values.text())];
    const row = () => Array.from({ length: 1 + dice.below(5) }, () => cells[dice.below(cells.length)]).join(dice.one([',', ';']));
    return ['name,kind,language', ...Array.from({ length: dice.below(6) }, row)].join(dice.one(['\n', '\r\n', '\r']));
  }
});

/** A stream is answered for as long as somebody listens (changes.spec.ts). */
function ends({ responses }: ApiOperation): boolean {
  return !JSON.stringify(responses['200'] ?? {}).includes('text/event-stream');
}

/** Addresses are written in whole characters; halves are for bodies. */
function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\ufffd');
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** One of each thing, so that requests get past "not found"; answers the ids of them all. */
async function prepareGround(running: RunningApp): Promise<[string, ...string[]]> {
  const counsellor = await running.signIn('counsellor');
  const { organisation, contact } = await createPartner(counsellor);
  const body = {
    kind: 'partner_info', languages: ['nl'], leadId: counsellor.user?.id, hostOrganisationId: organisation.id, hostContactId: contact.id, visibility: 'public', capacity: 50, inviteHost: true,
  };
  for (const [day, more] of [['20', {}], ['21', { visibility: 'invited' }], ['22', { status: 'tentative' }], ['23', { status: 'draft' }]] as const) {
    const session = (await counsellor.post('/api/v1/sessions', { ...body, startsAtLocal: `2026-12-${day}T10:00`, endsAtLocal: `2026-12-${day}T12:00`, ...more })).as(SessionView);
    await running.visitor().post(`/api/v1/open-sessions/${session.id}/bookings`, bookingInput({ seats: 2 }));
  }
  const ids = await running.app.get(Readers).query<{ id: string }>(
    'SELECT id FROM sessions UNION ALL SELECT id FROM bookings UNION ALL SELECT id FROM messages UNION ALL SELECT id FROM contacts UNION ALL SELECT id FROM organisations UNION ALL SELECT id FROM users',
  );
  return [organisation.id, ...ids.map(({ id }) => id)];
}
