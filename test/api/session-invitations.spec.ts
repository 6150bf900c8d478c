import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { BookingView, MergeView, MessagePage, MessageView, SessionInvitationList, type SessionInvitationView } from '@relais/contracts';
import { UnitOfWork } from '@relais/database';
import { PrivateLinks } from '@relais/identity';
import { bookingPath, type Session } from '@relais/sessions';
import { z } from 'zod';
import type { Client } from '../support/client.ts';
import { everythingStored } from '../support/everything-stored.ts';
import { sendForm, valueIn } from '../support/forms.ts';
import { addContact, addOrganisation } from '../support/organisations.ts';
import { startApp, type RunningApp } from '../support/running-app.ts';
import { createSession } from '../support/sessions.ts';

let running: RunningApp;
let client: Client;

beforeAll(async () => {
  running = await startApp();
  client = await running.signIn('counsellor');
});
afterAll(() => running.close());

const closedSession = (traits: Partial<Session> = {}) => createSession(running, { visibility: 'invited', ...traits });
const invite = (session: Session, organisationIds: readonly string[]) => client.post(`/api/v1/sessions/${session.id}/invitations`, { organisationIds });
const list = async (session: Session, by = client) => (await by.get(`/api/v1/sessions/${session.id}/invitations`)).as(SessionInvitationList).items;
const pathOf = ({ url }: Pick<SessionInvitationView, 'url'>) => (url ?? '').replace(/^https?:\/\/[^/]+/, '');
const bookingsOf = async (session: Session) => (await client.get(`/api/v1/sessions/${session.id}/bookings`)).as(z.object({ items: z.array(BookingView) })).items;

async function invited(traits: Partial<Session> = {}, contact: object = {}) {
  const session = await closedSession(traits);
  const organisation = await addOrganisation(client, { name: 'Ambassade de Valdoria', language: 'fr' });
  await addContact(client, organisation.id, { email: `consul.${organisation.id}@example.org`, language: 'fr', primary: true, invitationBasis: 'legitimate_interest', ...contact });
  const [invitation] = (await invite(session, [organisation.id])).as(SessionInvitationList).items;
  if (!invitation) throw new Error('Nobody was invited');
  return { session, organisation, invitation };
}

/** Books by a private link, as a browser does. */
async function bookBy(visitor: Client, { id }: Session, path: string) {
  const opened = await visitor.get(path);
  const form = await visitor.get(`/sessions/${id}/book`);
  const sent = await sendForm(visitor, `/sessions/${id}/book`, {
    organisationName: valueIn(form, 'organisationName') || 'Typed by hand', contactEmail: `${Math.random()}@example.org`, seats: '2', language: 'fr', contactName: '', accessNeeds: '', lang: 'fr', website: '', formKey: valueIn(form, 'formKey'),
  });
  return { opened, form, sent };
}

describe('an invitation', () => {
  it('is a private link of one organisation, which fills in its name and language and leaves the address at once', async () => {
    const { session, organisation, invitation } = await invited();
    const { opened, form, sent } = await bookBy(running.visitor(), session, pathOf(invitation));
    expect([opened.status, opened.headers.get('location')]).toEqual([303, `/sessions/${session.id}/book?lang=fr`]);
    expect(valueIn(form, 'organisationName')).toBe(organisation.name);
    expect(sent.status).toBe(303);
    expect(await bookingsOf(session)).toMatchObject([{ organisationId: organisation.id, organisationName: organisation.name }]);
    expect(await list(session)).toMatchObject([{ organisationId: organisation.id, bookings: 1, seats: 2, withdrawn: false, mailedAt: null }]);
    expect(await everythingStored(running)).not.toContain(new URL(invitation.url ?? '').searchParams.get('key'));
  });

  it('opens nothing once it is withdrawn, and nothing of another session', async () => {
    const { session, organisation, invitation } = await invited();
    const other = await closedSession();
    expect((await running.visitor().get(pathOf(invitation).replace(session.id, other.id))).status).toBe(404);
    expect((await client.delete(`/api/v1/invitations/${invitation.id}`)).status).toBe(204);
    expect((await running.visitor().get(pathOf(invitation))).status).toBe(404);
    expect(await list(session)).toMatchObject([{ withdrawn: true, url: null }]);
    const [again] = (await invite(session, [organisation.id])).as(SessionInvitationList).items;
    expect(again?.url).not.toBe(invitation.url);
    expect((await running.visitor().get(pathOf({ url: again?.url ?? null }))).status).toBe(303);
  });

  it('leaves the session’s own link as it was', async () => {
    const { session } = await invited();
    const path = await running.app.get(UnitOfWork).run((db) => bookingPath(running.app.get(PrivateLinks), db, session));
    const { sent } = await bookBy(running.visitor(), session, path ?? '');
    expect(sent.status).toBe(303);
    expect(await bookingsOf(session)).toMatchObject([{ organisationId: null }]);
  });

  it('given twice is given once', async () => {
    const { session, organisation, invitation } = await invited();
    expect((await invite(session, [organisation.id])).as(SessionInvitationList).items).toEqual([invitation]);
  });

  it('is for sessions by invitation, and for organisations that may be contacted', async () => {
    const { organisation } = await invited();
    expect((await invite(await createSession(running), [organisation.id])).body).toMatchObject({ code: 'session_not_by_invitation' });
    const silent = await addOrganisation(client, { status: 'do_not_contact' });
    expect((await invite(await closedSession(), [silent.id])).body).toMatchObject({ code: 'organisation_do_not_contact', errors: [{ pointer: '/organisationIds/0' }] });
  });

  it('is seen by viewers without its link and address', async () => {
    const { session } = await invited();
    expect(await list(session, await running.signIn('viewer'))).toMatchObject([{ url: null, recipient: null }]);
  });

  it('books for the organisation that its own was merged into', async () => {
    const { session, organisation, invitation } = await invited();
    const kept = await addOrganisation(client, { name: 'Consulat de Valdoria', language: 'fr' });
    await client.post(`/api/v1/sessions/${session.id}/invitations`, { organisationIds: [kept.id] });
    (await client.post(`/api/v1/organisations/${kept.id}/merges`, { mergedId: organisation.id, mergedVersion: 1 }, { 'If-Match': '"1"' })).as(MergeView);
    await bookBy(running.visitor(), session, pathOf(invitation));
    expect(await bookingsOf(session)).toMatchObject([{ organisationId: kept.id, organisationName: kept.name }]);
  });
});

describe('an invitation by mail', () => {
  const mail = (session: Session, invitationIds: readonly string[]) => client.post(`/api/v1/sessions/${session.id}/invitation-mailings`, { invitationIds });
  const mailsOf = async (session: Session) => (await client.get(`/api/v1/messages?sessionId=${session.id}&kind=session_invitation`)).as(MessagePage).items;

  it('goes once, to a contact that may be invited, in its language and with a way to get no more', async () => {
    const { session, organisation, invitation } = await invited();
    for (let times = 0; times < 2; times += 1) expect((await mail(session, [invitation.id])).as(SessionInvitationList).items).toMatchObject([{ mailedAt: running.clock.instant(), recipient: `consul.${organisation.id}@example.org` }]);
    const mails = await mailsOf(session);
    expect(mails).toMatchObject([{ messageClass: 'invitation', language: 'fr', recipient: `consul.${organisation.id}@example.org` }]);
    const { subject, text, headers } = (await client.get(`/api/v1/messages/${mails[0]?.id}`)).as(MessageView);
    expect(subject).toMatch(/^Invitation : /);
    expect(text).toContain(pathOf(invitation));
    expect(headers.map(({ name }) => name)).toEqual(expect.arrayContaining(['List-Unsubscribe', 'List-Unsubscribe-Post']));
  });

  it('goes to nobody without a basis for it (R8)', async () => {
    const { session, invitation } = await invited({}, { invitationBasis: 'none' });
    expect((await mail(session, [invitation.id])).as(SessionInvitationList).items).toMatchObject([{ mailedAt: null, recipient: null }]);
    expect(await mailsOf(session)).toEqual([]);
  });

  it('waits until the session is confirmed', async () => {
    const { session, invitation } = await invited({ status: 'tentative' });
    expect((await mail(session, [invitation.id])).body).toMatchObject({ code: 'invitation_before_confirmation' });
  });
});
