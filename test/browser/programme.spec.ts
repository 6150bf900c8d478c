import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Session } from '@relais/sessions';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { openChromium } from '../support/chromium.ts';
import { keys, thumb } from '../support/hands.ts';
import { pageFaults } from '../support/page-faults.ts';
import { createUser } from '../support/people.ts';
import { startApp, type RunningApp } from '../support/running-app.ts';
import { createOrganisation, createSession } from '../support/sessions.ts';

jest.setTimeout(120_000);

describe('the programme in a browser', () => {
  let running: RunningApp;
  let browser: Browser;
  let elsewhere: Server;

  beforeAll(async () => {
    running = await startApp({ environment: { DEMO: '1' } });
    browser = await openChromium();
    await fillProgramme();
    elsewhere = createServer((_request, response) => response.setHeader('Content-Type', 'text/html').end(
      `<!doctype html><html lang="nl"><title>Partner</title><p>Onze agenda</p><script src="${running.url}/programme/embed.js" data-lang="ar" data-topic="basics" data-title="Infosessies"></script><p>Tot ziens</p>`,
    ));
    await new Promise<void>((done) => elsewhere.listen(0, '127.0.0.1', done));
  });
  afterAll(async () => {
    await browser.close();
    await running.close();
    await new Promise((done) => elsewhere.close(done));
  });

  async function fillProgramme(): Promise<void> {
    const leadId = (await createUser(running, 'counsellor')).id;
    const host = await createOrganisation(running, { name: 'Infopunkt Ostkanton', municipality: 'Eupen', province: 'liege' });
    const start = running.clock.now().getTime();
    const made: Partial<Session>[] = [
      { title: 'Les bases du retour volontaire', languages: ['fr'], hostOrganisationId: host.id, stepFree: true },
      { title: 'Praten over terugkeer: een halve dag voor teams die lang niet zijn samengekomen', languages: ['nl'], seatsTaken: 10 },
      { title: '', languages: ['ar', 'nl'], kind: 'webinar', placeName: '', placeAddress: '', onlineUrl: 'https://meet.example.org/x' },
      ...Array.from({ length: 20 }, (_, index): Partial<Session> => ({ title: `Basis ${index}`, languages: ['de'] })),
    ];
    for (const [index, traits] of made.entries()) {
      const from = start + (1 + Math.floor(index / 2)) * 86_400_000 + (index % 2) * 7_200_000;
      await createSession(running, { leadId, startsAt: new Date(from).toISOString(), endsAt: new Date(from + 5_400_000).toISOString(), ...traits });
    }
  }

  /** Four times slower than this computer. */
  async function slowPage(options: BrowserContextOptions): Promise<Page> {
    const page = await (await browser.newContext(options)).newPage();
    await (await page.context().newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: 4 });
    return page;
  }

  it('leads a thumb from a choice to a session in six taps, without JavaScript, on a slow telephone', async () => {
    const page = await slowPage({ viewport: { width: 320, height: 640 }, hasTouch: true, javaScriptEnabled: false });
    await page.goto(`${running.url}/programme?lang=fr`);
    await thumb.press(page.locator('summary'));
    await thumb.choose(page.getByLabel('Langue de la séance'), 'fr');
    await thumb.tick(page.getByLabel('Seulement avec des places libres'));
    await thumb.press(page.getByRole('button', { name: 'Afficher les séances' }));
    await page.getByText('1 séance', { exact: true }).waitFor();
    await thumb.press(page.getByRole('link', { name: /^S’inscrire ?: Les bases du retour volontaire/ }));
    expect(await page.locator('h1').textContent()).toBe('Les bases du retour volontaire');
    await page.context().close();
  });

  it('leads the keys alone to an address that holds only what was chosen, and back to everything', async () => {
    const page = await slowPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(`${running.url}/programme?lang=en`);
    await keys.choose(page.getByLabel('Province'), 'liege');
    await keys.press(page.getByRole('button', { name: 'Show sessions' }));
    await page.waitForURL(`${running.url}/programme?province=liege&lang=en`);
    expect(await page.getByRole('link', { name: /^Book ?: / }).count()).toBe(1);
    await keys.press(page.getByRole('link', { name: 'Leave out: Liège' }));
    await page.getByText('23 sessions', { exact: true }).waitFor();
    await page.context().close();
  });

  it('is mirrored in Arabic: what stands at the start stands on the right', async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const placed = async (language: string) => {
      await page.goto(`${running.url}/programme?lang=${language}`);
      const xOf = async (selector: string) => (await page.locator(selector).first().boundingBox())?.x ?? 0;
      return { filtersFirst: (await xOf('.filters')) < (await xOf('.found')), timeFirst: (await xOf('.slot-time')) < (await xOf('.slot .button')) };
    };
    expect([await placed('de'), await placed('ar')]).toEqual([{ filtersFirst: true, timeFirst: true }, { filtersFirst: false, timeFirst: false }]);
    await page.close();
  });

  it('stands in a partner’s own page as high as it is, and opens our site beside it', async () => {
    const address = elsewhere.address();
    const page = await (await browser.newContext({ viewport: { width: 390, height: 700 } })).newPage();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    await page.goto(`http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/`);
    const frame = page.frameLocator('iframe[title="Infosessies"]');
    await frame.locator('html[dir="rtl"] .slot').first().waitFor();
    await page.waitForFunction("document.querySelector('iframe').getBoundingClientRect().height > 2000");
    const [, opened] = await Promise.all([frame.getByRole('link', { name: /Les bases du retour volontaire/ }).click(), page.context().waitForEvent('page')]);
    await opened.locator('html[lang="ar"] h1').waitFor();
    expect(new URL(opened.url()).pathname).toMatch(/^\/sessions\/.+\/book$/);
    expect(complaints.filter((text) => !text.includes('favicon'))).toEqual([]);
    await page.context().close();
  });

  it.each([{ width: 320, scheme: 'dark', language: 'ar' }, { width: 1280, scheme: 'light', language: 'fr' }] as const)('has no faults at $width px, $scheme, in $language', async ({ width, scheme, language }) => {
    // Only so that axe can be put into the page.
    const page = await (await browser.newContext({ viewport: { width, height: 800 }, colorScheme: scheme, bypassCSP: true })).newPage();
    const faults: string[] = [];
    for (const path of ['/programme?province=liege&seats=left&', '/programme?view=calendar&', '/programme/embed?topic=medical&to=2027-01-01&']) {
      await page.goto(`${running.url}${path}lang=${language}`);
      const summary = page.locator('summary');
      if (await summary.isVisible()) await summary.click();
      faults.push(...(await pageFaults(page, { leastTarget: 44 })).map((fault) => `${path}: ${fault}`));
    }
    expect(faults).toEqual([]);
    await page.context().close();
  });
});
