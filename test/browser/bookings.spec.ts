import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { BookingList, MessagePage, QueueChangeList, type BookingInput } from '@relais/contracts';
import type { Session } from '@relais/sessions';
import type { Browser, Page } from 'playwright-core';
import { openChromium } from '../support/chromium.ts';
import { keys } from '../support/hands.ts';
import { pageFaults } from '../support/page-faults.ts';
import type { RunningApp } from '../support/running-app.ts';
import { bookingInput, createSession } from '../support/sessions.ts';
import { openStaffApp, startStaffApp, type StaffPage } from '../support/staff-app.ts';

jest.setTimeout(240_000);

/** Five seats: two by phone, two that wait for a yes, and two groups that wait for more than is left. */
describe('the bookings of a session', () => {
  let running: RunningApp;
  let browser: Browser;
  let staff: StaffPage;
  let page: Page;
  let session: Session;
  const faults: string[] = [];

  beforeAll(async () => {
    browser = await openChromium();
    running = await startStaffApp();
    staff = await openStaffApp(running, browser, 'coordinator', { bypassPolicy: true });
    ({ page } = staff);
    session = await createSession(running, { title: 'Basics', capacity: 5, asksApproval: true, asksNames: true });
    await staff.client.post(`/api/v1/sessions/${session.id}/bookings`, bookingInput({ organisationName: 'De Kade', language: 'nl', seats: 2, participants: [{ function: 'social_worker', name: 'Awa Diop' }] }));
    await book({ organisationName: 'Abri Saint-Lambert', language: 'fr' });
    await book({ organisationName: 'Nova', language: 'nl' });
    for (const organisationName of ['Most', 'Jisr']) await book({ organisationName, seats: 2, orWait: true });
    await staff.go(`/sessions/${session.id}`);
  });
  afterAll(async () => {
    await staff.close();
    await running.close();
    await browser.close();
  });

  async function book(traits: Partial<BookingInput>): Promise<void> {
    expect((await running.visitor().post(`/api/v1/open-sessions/${session.id}/bookings`, bookingInput(traits))).status).toBe(201);
  }
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
  const dialog = () => page.getByRole('dialog');
  const toast = (words: string) => page.locator('.toast').filter({ hasText: words }).waitFor();
  const standing = async () => (await staff.client.get(`/api/v1/sessions/${session.id}/bookings`)).as(BookingList).items.map(({ organisationName, status, queuePlace }) => [organisationName, status, queuePlace]);
  const look = async (name: string) => faults.push(...(await pageFaults(page, { leastTarget: 24 })).map((fault) => `${name}: ${fault}`));

  it('that ask for a yes get it together', async () => {
    await page.getByText('4 of 5 seats taken · 2 bookings waiting').waitFor();
    await page.getByRole('checkbox', { name: 'Select all: To decide' }).check();
    await look('bookings');
    await page.getByRole('group', { name: '2 bookings selected' }).getByRole('button', { name: 'Approve' }).click();
    await dialog().getByText('Abri Saint-Lambert').waitFor();
    await look('approval');
    await dialog().getByRole('button', { name: 'Approve' }).click();
    await toast('2 bookings updated.');
    expect((await standing()).filter(([, status]) => status === 'confirmed').map(([name]) => name)).toEqual(['De Kade', 'Abri Saint-Lambert', 'Nova']);
  });

  it('are taken on the phone, at the end of the waiting list where others wait', async () => {
    await keys.press(button('Book by phone'));
    await keys.type(dialog().getByLabel('Organisation', { exact: true }), 'Zeebries');
    await keys.type(dialog().getByLabel('E-mail address'), 'balie@zeebries.example.org');
    await keys.press(dialog().getByRole('button', { name: 'Book', exact: true }));
    await page.locator('#field-seats:focus').waitFor();
    expect(await dialog().getByLabel('Organisation', { exact: true }).inputValue()).toBe('Zeebries');
    await look('phone');
    await keys.tick(dialog().getByLabel('Join the waiting list if there is no room'));
    await keys.press(dialog().getByRole('button', { name: 'Book', exact: true }));
    await toast('Zeebries is at place 3 of the waiting list.');
  });

  it('that wait get another place for a reason that is kept', async () => {
    await keys.press(button('Earlier: Zeebries'));
    await keys.press(dialog().getByRole('button', { name: 'Save' }));
    await page.locator('#field-reason:focus').waitFor();
    await keys.choose(dialog().getByLabel('Reason'), 'promised');
    await look('another place');
    await keys.press(dialog().getByRole('button', { name: 'Save' }));
    await toast('Zeebries is at place 2 now.');
    await keys.press(page.getByText('1 change of the order'));
    await page.getByText(/Zeebries: from 3 to 2\. Was promised/).waitFor();
    expect((await standing()).filter(([, status]) => status === 'waitlisted').map(([name, , place]) => `${place} ${name}`).sort()).toEqual(['1 Most', '2 Zeebries', '3 Jisr']);
    expect((await staff.client.get(`/api/v1/sessions/${session.id}/queue-changes`)).as(QueueChangeList).items).toMatchObject([{ reason: 'promised', fromPlace: 3, toPlace: 2 }]);
  });

  it('hear a message in their language, once it is written in each', async () => {
    const field = (language: string, name: string) => dialog().getByRole('group', { name: language }).getByLabel(name);
    await button('Message to all who booked').click();
    await field('French', 'Subject').fill('Autre salle');
    await field('French', 'Message').fill('La séance a lieu au deuxième étage.');
    await dialog().getByRole('button', { name: 'Close' }).first().click();
    await button('Message to all who booked').click();
    expect(await field('French', 'Subject').inputValue()).toBe('Autre salle');
    await button('Look before it goes').click();
    await dialog().getByText('Missing in: Dutch.').waitFor();
    expect(await button('Send to 3 recipients').isDisabled()).toBe(true);
    await look('message without Dutch');
    await button('Back to writing').click();
    await field('Dutch', 'Subject').fill('Andere zaal');
    await field('Dutch', 'Message').fill('De sessie is op de tweede verdieping.');
    await look('message');
    await button('Look before it goes').click();
    await dialog().getByText(/Bonjour[^]*La séance a lieu au deuxième étage\./).waitFor();
    await dialog().getByText(/De sessie is op de tweede verdieping\./).waitFor();
    await button('Send to 3 recipients').click();
    await toast('The message goes to 3 recipients.');
    const { items } = (await staff.client.get(`/api/v1/messages?sessionId=${session.id}&kind=announcement`)).as(MessagePage);
    expect(items.map(({ language }) => language).sort()).toEqual(['fr', 'nl', 'nl']);
  });

  it('are a list of participants, by name where there is a certificate', async () => {
    await page.getByRole('link', { name: 'List of participants' }).click();
    await page.getByRole('row', { name: 'De Kade Social worker Awa Diop' }).waitFor();
    expect(await page.getByRole('row').count()).toBe(5);
    await look('participants');
  });

  it('are without faults wherever they were looked at', () => {
    expect(faults).toEqual([]);
    expect(staff.complaints).toEqual([]);
  });
});
