import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AddressView, OrganisationView } from '@relais/contracts';
import { auditOf } from '../support/audit.ts';
import type { Client } from '../support/client.ts';
import { addOrganisation } from '../support/organisations.ts';
import { startApp, type RunningApp } from '../support/running-app.ts';

describe('a place whose address protects people', () => {
  let running: RunningApp;
  let coordinator: Client;
  let counsellor: Client;
  let viewer: Client;
  let shelter: OrganisationView;

  beforeAll(async () => {
    running = await startApp();
    [coordinator, counsellor, viewer] = await Promise.all([running.signIn('coordinator'), running.signIn('counsellor'), running.signIn('viewer')]);
    shelter = await addOrganisation(coordinator, { name: 'Winterhaven', street: 'Stille Straat 9', postalCode: '1000', municipality: 'Brussel', sensitivePlace: true });
  });
  afterAll(() => running.close());

  const reveal = (client: Client, id = shelter.id) => client.post(`/api/v1/organisations/${id}/address-views`);
  const planSessionThere = async (startsAt: string) => {
    const [day, hour] = startsAt.split('T');
    const body = { kind: 'team_visit', languages: ['nl'], startsAtLocal: startsAt, endsAtLocal: `${day}T${Number(hour?.slice(0, 2)) + 1}:00`, leadId: counsellor.user?.id, hostOrganisationId: shelter.id };
    const answer = await coordinator.post('/api/v1/sessions', body);
    expect(answer.status).toBe(201);
  };

  it('shows its municipality, and neither street nor postal code, to anybody', async () => {
    expect(shelter).toMatchObject({ street: null, postalCode: null, municipality: 'Brussel' });
    for (const client of [coordinator, counsellor, viewer]) {
      const answer = await client.get(`/api/v1/organisations/${shelter.id}`);
      expect(JSON.stringify(answer.body)).not.toContain('Stille');
      expect(answer.as(OrganisationView)).toMatchObject({ street: null, postalCode: null });
    }
  });

  it('shows its address on demand to a coordinator, and keeps who looked', async () => {
    expect((await reveal(coordinator)).as(AddressView)).toEqual({ street: 'Stille Straat 9', postalCode: '1000', municipality: 'Brussel' });
    expect((await auditOf(running, shelter.id)).at(-1)).toMatchObject({ act: 'address_shown', userId: coordinator.user?.id, details: {} });
  });

  it('shows it to a counsellor only around a session of theirs there', async () => {
    expect((await reveal(counsellor)).body).toMatchObject({ status: 403, code: 'not_allowed' });
    expect((await reveal(viewer)).status).toBe(403);
    await planSessionThere('2026-11-26T10:00');
    expect((await reveal(counsellor)).status).toBe(200);
    running.clock.moveTo('2026-12-03T12:00:00.000Z');
    const later = await running.visitor().post('/api/v1/sign-in', { email: counsellor.user?.email, password: counsellor.user?.password });
    const again = await running.visitor().post(`/api/v1/organisations/${shelter.id}/address-views`, undefined, { Cookie: later.headers.getSetCookie()[0]?.split(';')[0] ?? '' });
    expect(again.status).toBe(403);
    running.clock.moveTo('2026-11-23T09:00:00.000Z');
  });

  it('keeps its address when something else is changed', async () => {
    const { version } = (await counsellor.get(`/api/v1/organisations/${shelter.id}`)).as(OrganisationView);
    const changed = (await counsellor.patch(`/api/v1/organisations/${shelter.id}`, { note: 'Ring the side door' }, { 'If-Match': `"${version}"` })).as(OrganisationView);
    expect(changed.street).toBeNull();
    expect((await reveal(coordinator)).as(AddressView).street).toBe('Stille Straat 9');
  });

  it('does not show it to somebody whose change came too late', async () => {
    const answer = await counsellor.patch(`/api/v1/organisations/${shelter.id}`, { note: 'x' }, { 'If-Match': '"1"' });
    expect(answer).toMatchObject({ status: 412, body: { current: { street: null, postalCode: null } } });
  });

  it('is only made an ordinary place by somebody who may know its address', async () => {
    const { version } = (await counsellor.get(`/api/v1/organisations/${shelter.id}`)).as(OrganisationView);
    const lift = (client: Client) => client.patch(`/api/v1/organisations/${shelter.id}`, { sensitivePlace: false }, { 'If-Match': `"${version}"` });
    expect(await lift(counsellor)).toMatchObject({ status: 403, body: { code: 'not_allowed', errors: [{ pointer: '/sensitivePlace' }] } });
    expect((await lift(coordinator)).as(OrganisationView).street).toBe('Stille Straat 9');
  });

  it('leaves no audit entry where there is nothing to protect', async () => {
    const open = await addOrganisation(counsellor, { name: 'Open huis', street: 'Markt 1' });
    expect((await reveal(counsellor, open.id)).as(AddressView).street).toBe('Markt 1');
    expect((await auditOf(running, open.id)).map(({ act }) => act)).toEqual(['created']);
  });
});
