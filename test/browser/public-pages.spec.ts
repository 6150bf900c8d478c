import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { BookingReceipt } from '@relais/contracts';
import { UnitOfWork } from '@relais/database';
import { Attempt, Office, User } from '@relais/identity';
import { newId } from '@relais/platform';
import type { Session } from '@relais/sessions';
import type { Browser, Page } from 'playwright-core';
import { openChromium } from '../support/chromium.ts';
import { looks } from '../support/looks.ts';
import { pageFaults } from '../support/page-faults.ts';
import { startApp, type RunningApp } from '../support/running-app.ts';
import { bookingInput, createOrganisation, createSession, manageLinkOf, seatsOf } from '../support/sessions.ts';

jest.setTimeout(180_000);

describe('the public pages in a browser', () => {
  let running: RunningApp;
  let browser: Browser;

  beforeAll(async () => {
    running = await startApp({ environment: { DEMO: '1' } });
    browser = await openChromium();
  });
  afterAll(async () => {
    await browser.close();
    await running.close();
  });
  beforeEach(() => running.app.get(UnitOfWork).run((db) => db.deleteAll(Attempt)));

  const at = (path: string) => `${running.url}${path}`;
  const bookingPage = ({ id }: { id: string }, language: string) => at(`/sessions/${id}/book?lang=${language}`);
  const withoutScripts = async (width = 320) => (await browser.newContext({ viewport: { width, height: 640 }, javaScriptEnabled: false })).newPage();

  async function fill(page: Page, { seats = '1', email = `empfang${Math.random()}@example.org` } = {}): Promise<void> {
    await page.fill('#organisationName', 'Infopunkt Ostkanton');
    await page.fill('#contactEmail', email);
    await page.fill('#seats', seats);
  }

  it('book, change and cancel without JavaScript on a small telephone', async () => {
    const session = await createSession(running);
    const page = await withoutScripts();
    await page.goto(bookingPage(session, 'de'));
    await fill(page, { seats: '3' });
    await page.click('button.main');
    expect(await page.locator('h1').textContent()).toBe('Ihre Buchung ist eingegangen');
    expect(await seatsOf(running, session.id)).toMatchObject({ booked: 3 });

    await page.goto(at(await linkOfFirst(session)));
    expect(new URL(page.url()).pathname).toBe('/booking');
    await page.fill('#seats', '5');
    await page.click('button.main');
    expect(await seatsOf(running, session.id)).toMatchObject({ taken: 5, booked: 5 });
    await page.click('a.danger');
    await page.click('button.danger');
    expect(await seatsOf(running, session.id)).toMatchObject({ taken: 0, booked: 0 });
    expect(await page.locator('h2').first().textContent()).toBe('Ihre Buchung ist storniert. Eine Bestätigung ist unterwegs.');
  });

  async function linkOfFirst({ id }: Session): Promise<string> {
    const [booking] = await running.app.get(UnitOfWork).run((db) => db.query<{ id: string }[]>(`SELECT id FROM bookings WHERE session_id = '${id}'`));
    return manageLinkOf(running, booking?.id ?? '');
  }

  it('book once for a double click, Back and a reload', async () => {
    const session = await createSession(running);
    const page = await withoutScripts();
    await page.goto(bookingPage(session, 'nl'));
    await fill(page);
    await page.dblclick('button.main');
    await page.waitForURL('**/booking?lang=nl');
    await page.reload();
    await page.goBack();
    await page.locator('#organisationName').press('Enter');
    await page.waitForLoadState();
    expect(await seatsOf(running, session.id)).toMatchObject({ taken: 1, booked: 1 });
  });

  it('book by keyboard alone: Enter books, whatever stands before the form', async () => {
    const session = await createSession(running);
    const page = await withoutScripts(1280);
    await page.goto(bookingPage(session, 'fr'));
    for (const text of ['Abri Saint-Lambert', 'accueil@example.org', '2']) {
      await tabTo(page, text === '2' ? 'seats' : text.includes('@') ? 'contactEmail' : 'organisationName');
      await page.keyboard.press('Control+A');
      await page.keyboard.type(text);
    }
    await page.keyboard.press('Enter');
    await page.waitForURL('**/booking?lang=fr');
    expect(await seatsOf(running, session.id)).toMatchObject({ booked: 2 });
  });

  async function tabTo(page: Page, id: string): Promise<void> {
    for (let step = 0; step < 30; step += 1) {
      await page.keyboard.press('Tab');
      if ((await page.locator(':focus').getAttribute('id')) === id) return;
    }
    throw new Error(`The Tab key does not lead to ${id}`);
  }

  it('keep what was typed when the language changes', async () => {
    const session = await createSession(running);
    const page = await withoutScripts();
    await page.goto(bookingPage(session, 'nl'));
    await fill(page, { seats: '4', email: 'zonnehoek@example.org' });
    await page.click('nav button[value="de"]');
    expect(await page.locator('html').getAttribute('lang')).toBe('de');
    expect([await page.inputValue('#contactEmail'), await page.inputValue('#seats')]).toEqual(['zonnehoek@example.org', '4']);
  });

  it.each(looks)('have no faults at $width px, $scheme, in $language', async ({ width, scheme, language }) => {
    const { paths, link, open } = await everyState();
    // Only so that axe can be put into the page; the pages themselves run under the policy in the other tests.
    const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme: scheme, bypassCSP: true });
    const page = await context.newPage();
    const faults: string[] = [];
    const look = async (name: string) => faults.push(...(await pageFaults(page, { leastTarget: 44 })).map((fault) => `${name}: ${fault}`));
    for (const path of paths) {
      await page.goto(at(`${path}?lang=${language}`));
      await look(path);
    }
    await page.goto(bookingPage(open, language));
    await fill(page, { seats: '', email: 'nobody' });
    await page.click('button.main');
    await look('errors');
    await fill(page);
    await page.click('button.main');
    await look('receipt');
    await page.goto(at(link));
    for (const path of ['/booking', '/booking/cancellation']) {
      await page.goto(at(`${path}?lang=${language}`));
      await look(path);
    }
    await context.close();
    expect(faults).toEqual([]);
  });

  async function everyState() {
    const host = await createOrganisation(running, { name: 'L’Escale', sensitivePlace: true });
    const open = await createSession(running, { hostOrganisationId: host.id, placeName: host.name, topics: ['basics', 'talking_about_return', 'working_with_interpreters'] });
    const officeId = newId();
    await running.app.get(UnitOfWork).run(async (db) => {
      await db.insert(Office, { id: officeId, name: 'Terugkeerloket Brussel', municipality: 'Brussel', phone: '+32 2 555 01 20' });
      await db.update(User, { id: open.leadId }, { officeId });
    });
    const others = [
      await createSession(running, { seatsTaken: 10, title: 'Praten over terugkeer: een halve dag voor teams die lang niet zijn samengekomen' }),
      await createSession(running, { status: 'cancelled' }),
      await createSession(running, { startsAt: '2026-11-02T09:00:00.000Z', endsAt: '2026-11-02T10:00:00.000Z' }),
      await createSession(running, { startsAt: '2026-11-23T10:00:00.000Z', endsAt: '2026-11-23T11:00:00.000Z' }),
    ];
    const answer = await running.visitor().post(`/api/v1/open-sessions/${open.id}/bookings`, bookingInput({ seats: 2 }));
    const paths = [...[open, ...others].map(({ id }) => `/sessions/${id}/book`), '/booking/a-link-that-is-wrong', '/sessions/nothing/book'];
    return { open, paths, link: await manageLinkOf(running, answer.as(BookingReceipt).id) };
  }
});
