import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { MergeList, OrganisationLink, OrganisationView, SessionInvitationList, type ContactView } from '@relais/contracts';
import type { Browser, Page } from 'playwright-core';
import { openChromium } from '../support/chromium.ts';
import { addContact, addOrganisation } from '../support/organisations.ts';
import { pageFaults } from '../support/page-faults.ts';
import type { RunningApp } from '../support/running-app.ts';
import { bookingInput, createSession } from '../support/sessions.ts';
import { complaintsOf, openStaffApp, startStaffApp, type StaffPage } from '../support/staff-app.ts';

jest.setTimeout(120_000);

/** A planner at a desk and an organisation on its phone. */
describe('an organisation that was entered twice', () => {
  let running: RunningApp;
  let browser: Browser;
  let staff: StaffPage;
  let kade: OrganisationView;
  let contact: ContactView;
  let again: OrganisationView;

  beforeAll(async () => {
    browser = await openChromium();
    running = await startStaffApp();
    staff = await openStaffApp(running, browser, 'counsellor', { bypassPolicy: true, traits: { name: 'Els Maes' } });
    const address = { street: 'Kaai 1', postalCode: '1000', municipality: 'Brussel' };
    kade = await addOrganisation(staff.client, { name: 'De Kade', status: 'active', note: 'Ring twice', ...address });
    again = await addOrganisation(staff.client, { name: 'Kade vzw', language: 'fr', website: 'https://kade.example', ...address });
    contact = await addContact(staff.client, again.id, { email: 'onthaal@kade.example', invitationBasis: 'legitimate_interest' });
    await createSession(running, { title: 'At the shelter', hostOrganisationId: again.id });
  });
  afterAll(async () => {
    expect(staff.complaints).toEqual([]);
    await staff.close();
    await browser.close();
    await running.close();
  });

  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
  const read = async (id: string) => (await staff.client.get(`/api/v1/organisations/${id}`)).as(OrganisationView);
  const looked = async (name: string) => {
    expect(await pageFaults(staff.page, { leastTarget: 24 })).toEqual([]);
    if (process.env['SHOTS']) await staff.page.screenshot({ path: `${process.env['SHOTS']}/${name}.png`, fullPage: true });
  };

  it('is found, said to be two by mistake, and taken back', async () => {
    const { page, go } = staff;
    await go('/organisations');
    await page.getByRole('link', { name: 'Duplicates', exact: true }).click();
    await page.getByText('Alike: name, address').waitFor();
    await looked('duplicates');
    await button(page, 'These are two: De Kade – Kade vzw').click();
    await page.getByText('No duplicates in sight').waitFor();
    await button(page, 'Undo').click();
    await page.getByText('Alike: name, address').waitFor();
  });

  it('is merged by keyboard, with a look at what stays and what moves', async () => {
    const { page } = staff;
    await button(page, 'Compare and merge: De Kade – Kade vzw').focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Merge two organisations' });
    await dialog.getByText('To “De Kade” move: 1 session, 1 contact.').waitFor();
    expect(await dialog.getByRole('group', { name: 'Website' }).getByLabel('https://kade.example').isChecked()).toBe(true);
    await looked('merge');
    await dialog.getByRole('group', { name: 'Addressed in' }).getByLabel('French').check();
    await button(page, 'Merge').focus();
    await page.keyboard.press('Enter');
    await page.getByText('“Kade vzw” is part of “De Kade” now').waitFor();
    expect(await read(kade.id)).toMatchObject({ name: 'De Kade', website: 'https://kade.example', language: 'fr', note: 'Ring twice' });
    expect((await read(again.id)).mergedIntoId).toBe(kade.id);
  });

  it('says where it went, and is one of its own again when the merge is undone', async () => {
    const { page, go } = staff;
    await go(`/organisations/${again.id}`);
    await page.getByText('This organisation is part of De Kade now.').waitFor();
    await looked('merged organisation');
    await page.getByRole('link', { name: 'De Kade' }).first().click();
    await page.getByRole('heading', { name: 'De Kade', level: 1 }).waitFor();
    await page.getByRole('heading', { name: 'Merged' }).waitFor();
    await looked('organisation');
    await button(page, 'Undo the merge').click();
    await page.getByText('“Kade vzw” is an organisation of its own again').waitFor();
    expect((await staff.client.get(`/api/v1/organisations/${kade.id}/merges`)).as(MergeList).items).toMatchObject([{ undoneAt: running.clock.instant() }]);
    expect(await read(kade.id)).toMatchObject({ website: '', language: 'nl' });
  });

  it('tells of a change that a colleague made meanwhile, before anything is merged', async () => {
    const { page, client, go } = staff;
    await go(`/organisations/${kade.id}`);
    await button(page, 'Compare and merge').click();
    const dialog = page.getByRole('dialog', { name: 'Merge two organisations' });
    await dialog.getByText('To “De Kade” move').waitFor();
    await client.patch(`/api/v1/organisations/${again.id}`, { note: 'New door code' }, { 'If-Match': `"${(await read(again.id)).version}"` });
    await button(page, 'Merge').click();
    await dialog.getByRole('alert').getByText('One of the two was changed meanwhile.').waitFor();
    await dialog.getByText('New door code').waitFor();
    await page.keyboard.press('Escape');
  });

  it('may be a name that nobody knows: it is linked to the organisation that it is', async () => {
    const { page, go } = staff;
    const session = await createSession(running);
    await running.visitor().post(`/api/v1/open-sessions/${session.id}/bookings`, bookingInput({ organisationName: 'Zonnehoek Gent' }));
    const zonnehoek = await addOrganisation(staff.client, { name: 'Zonnehoek' });
    await go('/organisations/unknown');
    await page.getByText('Zonnehoek Gent').waitFor();
    await looked('unknown names');
    await button(page, 'Choose an organisation: Zonnehoek Gent').click();
    await page.getByRole('combobox').fill('zonne');
    await page.getByRole('option', { name: /Zonnehoek/ }).waitFor();
    await page.keyboard.press('Enter');
    await button(page, 'Link').click();
    await page.getByText('“Zonnehoek”: 1 booking').waitFor();
    await page.getByText('All names are known').waitFor();
    expect((await read(zonnehoek.id)).name).toBe('Zonnehoek');
  });

  it('is invited to a session by a link of its own', async () => {
    const { page, client, go } = staff;
    const session = await createSession(running, { visibility: 'invited', title: 'For shelters' });
    await go(`/sessions/${session.id}`);
    await button(page, 'Invite an organisation').click();
    await page.getByRole('dialog').getByRole('combobox').fill('kade vzw');
    await page.getByRole('option', { name: /Kade vzw/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByRole('button', { name: 'Invite an organisation' }).click();
    await button(page, `Mail it to ${contact.email}`).click();
    await page.getByText('Nothing booked yet · Mailed on').waitFor();
    await looked('invitations');
    await button(page, 'Withdraw: Kade vzw').click();
    await page.getByText('Nothing booked yet · Withdrawn').waitFor();
    expect((await client.get(`/api/v1/sessions/${session.id}/invitations`)).as(SessionInvitationList).items).toMatchObject([{ withdrawn: true, url: null }]);
  });

  it('sees on a phone what it booked, and opens it', async () => {
    const session = await createSession(running, { title: 'Talking about return' });
    await running.visitor().post(`/api/v1/open-sessions/${session.id}/bookings`, bookingInput({ organisationName: 'Kade vzw', contactEmail: contact.email, seats: 2, language: 'nl' }));
    const { url } = (await staff.client.post(`/api/v1/organisations/${again.id}/page-link`)).as(OrganisationLink);
    const context = await browser.newContext({ viewport: { width: 360, height: 740 }, hasTouch: true, locale: 'en-GB', bypassCSP: true });
    const phone = await context.newPage();
    const complaints = complaintsOf(phone);
    await phone.goto(`${url}?lang=en`);
    expect(new URL(phone.url()).pathname).toBe('/organisation');
    for (const language of ['ar', 'en']) {
      await phone.goto(`${running.url}/organisation?lang=${language}`);
      expect(await pageFaults(phone, { leastTarget: 44 })).toEqual([]);
      if (process.env['SHOTS']) await phone.screenshot({ path: `${process.env['SHOTS']}/page ${language}.png`, fullPage: true });
    }
    await phone.getByRole('button', { name: /^Change or cancel ?: Talking about return/ }).tap();
    await phone.getByRole('heading', { name: '2 seats booked' }).waitFor();
    await phone.goto(`${running.url}/organisation/link?lang=en`);
    await phone.getByLabel('E-mail address').fill('onthaal');
    await phone.getByRole('button', { name: 'Send the link' }).tap();
    await phone.getByRole('alert').waitFor();
    expect(await pageFaults(phone, { leastTarget: 44 })).toEqual([]);
    await phone.getByLabel('E-mail address').fill('onthaal@kade.example');
    await phone.getByRole('button', { name: 'Send the link' }).tap();
    await phone.getByText('If we know this address').waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });
});
