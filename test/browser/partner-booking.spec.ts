import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { BookingReceipt, KindQuestionView } from '@relais/contracts';
import type { Session } from '@relais/sessions';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { openChromium } from '../support/chromium.ts';
import { keys, thumb, type Hands } from '../support/hands.ts';
import { pageFaults } from '../support/page-faults.ts';
import { startApp, type RunningApp } from '../support/running-app.ts';
import { bookingInput, createOrganisation, createSession, manageLinkOf, seatsOf } from '../support/sessions.ts';

jest.setTimeout(120_000);

describe('a partner books on a slow telephone', () => {
  let running: RunningApp;
  let browser: Browser;
  let training: Session;
  let full: Session;

  beforeAll(async () => {
    running = await startApp();
    browser = await openChromium();
    const coordinator = await running.signIn('coordinator');
    const labels = { nl: 'Blijft u eten?', fr: 'Restez-vous manger ?', de: 'Bleiben Sie zum Essen?', en: 'Will you stay for lunch?' };
    const question = await coordinator.post('/api/v1/kind-questions', { kind: 'partner_training', answerType: 'yes_no', labels, required: true });
    question.as(KindQuestionView);
    const host = await createOrganisation(running, { name: 'L’Escale', sensitivePlace: true });
    training = await createSession(running, { kind: 'partner_training', title: 'Les bases du retour', languages: ['fr'], asksNames: true, asksProof: true, asksApproval: true, hostOrganisationId: host.id, placeName: host.name });
    full = await createSession(running, { topics: ['families'], capacity: 3, seatsTaken: 3 });
  });
  afterAll(async () => {
    await browser.close();
    await running.close();
  });

  /** As many times slower than this computer. */
  async function telephone(options: BrowserContextOptions = {}, slowness = 4): Promise<Page> {
    const page = await (await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, locale: 'fr-BE', ...options })).newPage();
    if (slowness > 1) await (await page.context().newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: slowness });
    await page.clock.setFixedTime(running.clock.instant());
    return page;
  }

  /** A thumb whose taps are counted; a field is tapped before it is typed in, and what is typed is no tap. */
  function countedThumb(): { hands: Hands; taps: () => number } {
    let taps = 0;
    const counted = <Parameters extends unknown[]>(act: (...parameters: Parameters) => Promise<void>) => async (...parameters: Parameters) => {
      taps += 1;
      await act(...parameters);
    };
    return { hands: { press: counted(thumb.press), type: counted(thumb.type), choose: counted(thumb.choose), tick: counted(thumb.tick), find: counted(thumb.find) }, taps: () => taps };
  }

  const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
  const linkOfNew = async (session: Session, traits = {}) =>
    manageLinkOf(running, (await running.visitor().post(`/api/v1/open-sessions/${session.id}/bookings`, bookingInput({ orWait: true, ...traits }))).as(BookingReceipt).id);

  it('three seats in at most twelve taps from the programme, and people by function are added up', async () => {
    const page = await telephone();
    const { hands, taps } = countedThumb();
    await page.goto(`${running.url}/programme?lang=fr`);
    await hands.press(page.getByRole('link', { name: /Les bases du retour/ }).first());
    await hands.type(page.getByLabel('Votre organisation'), 'Abri Saint-Lambert');
    await hands.type(page.getByLabel('Adresse e-mail'), 'accueil@example.org');
    await hands.tick(page.getByRole('radio', { name: 'Oui' }));
    await hands.press(page.getByText('Qui vient, et ce qui aide'));
    await hands.type(page.getByLabel('Travailleur social', { exact: true }), '2');
    await hands.type(page.getByLabel('Bénévole', { exact: true }), '1');
    await page.getByText('Ensemble : 3').waitFor();
    expect(await page.getByLabel('Nombre de places').inputValue()).toBe('3');
    await hands.press(button(page, 'Réserver'));
    await heading(page, 'Encore une étape : confirmez votre adresse');
    expect(taps()).toBeLessThanOrEqual(12);
    expect(await seatsOf(running, training.id)).toMatchObject({ booked: 3 });
    await page.context().close();
  });

  it('and cancels in at most three taps, the link in the mail included', async () => {
    const page = await telephone({ javaScriptEnabled: false });
    const session = await createSession(running, { topics: ['eligibility'] });
    const { hands, taps } = countedThumb();
    await page.setContent(`<a href="${running.url}${await linkOfNew(session, { seats: 2 })}">Modifier ou annuler</a>`);
    await hands.press(page.getByRole('link'));
    await heading(page, 'Votre inscription');
    await hands.press(page.getByRole('link', { name: 'Annuler l’inscription' }));
    await hands.press(button(page, 'Oui, annuler l’inscription'));
    await page.getByText('Votre inscription est annulée.').waitFor();
    expect(taps()).toBe(3);
    expect(await seatsOf(running, session.id)).toMatchObject({ taken: 0 });
    await page.context().close();
  });

  it('while the script has not come: all is there and can be sent', async () => {
    const page = await telephone();
    const session = await createSession(running, { topics: ['medical'] });
    let letGo: () => void = () => undefined;
    const arrival = new Promise<void>((resolve) => (letGo = resolve));
    await page.route('**/pages/*.js', async (route) => {
      await arrival;
      await route.abort();
    });
    await page.goto(`${running.url}/sessions/${session.id}/book?lang=fr`, { waitUntil: 'commit' });
    await page.getByLabel('Votre organisation').fill('Abri Saint-Lambert');
    await page.getByLabel('Adresse e-mail').fill('accueil@example.org');
    await page.locator('button.main').tap({ noWaitAfter: true });
    await heading(page, 'Votre inscription est bien reçue');
    letGo();
    expect(await seatsOf(running, session.id)).toMatchObject({ booked: 1 });
    await page.context().close();
  });

  it('waits, moves and hands over with the keyboard alone, in Arabic from right to left, without a fault', async () => {
    const page = await telephone({ hasTouch: false, isMobile: false, bypassCSP: true, colorScheme: 'dark' }, 1);
    const faults: string[] = [];
    const look = async (name: string) => faults.push(...(await pageFaults(page, { leastTarget: 44 })).map((fault) => `${name}: ${fault}`));
    await page.goto(`${running.url}/sessions/${training.id}/book?lang=ar`);
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    await keys.press(page.locator('summary'));
    await look('form');
    await keys.press(page.locator('button.main'));
    await page.getByRole('alert').waitFor();
    expect(await page.locator(':focus').getAttribute('id')).toBe('organisationName');
    await look('errors');
    await page.goto(`${running.url}/sessions/${full.id}/book?lang=ar`);
    await keys.type(page.getByLabel('منظمتكم'), 'جسر');
    await keys.type(page.getByLabel('عنوان البريد الإلكتروني'), 'jisr@example.org');
    await keys.press(button(page, 'الانضمام إلى قائمة الانتظار'));
    await heading(page, 'أنتم على قائمة الانتظار');
    await look('receipt of one who waits');
    const [here, there] = [await createSession(running, { kind: 'network_meeting', topics: [] }), await createSession(running, { kind: 'network_meeting', topics: [] })];
    await page.goto(`${running.url}${await linkOfNew(here)}?lang=ar`);
    await keys.press(page.getByText('الحضور في موعد آخر'));
    await keys.press(page.getByText('يحضر شخص آخر'));
    await look('booking');
    await keys.tick(page.getByRole('radio').first());
    await keys.press(button(page, 'نقل الحجز'));
    await page.getByText('انتقل حجزكم إلى هذا الموعد.').waitFor();
    expect([(await seatsOf(running, here.id)).taken, (await seatsOf(running, there.id)).taken]).toEqual([0, 1]);
    await keys.press(page.getByText('يحضر شخص آخر'));
    await keys.type(page.getByLabel('عنوان البريد الإلكتروني'), 'onthaal@example.org');
    await keys.press(button(page, 'تسليم الحجز'));
    await heading(page, 'سُلّم الحجز');
    await look('handed over');
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('sees where a booking stands, and takes what is held, without a fault', async () => {
    const page = await telephone({ bypassCSP: true, viewport: { width: 320, height: 640 } }, 1);
    const faults: string[] = [];
    const look = async (name: string) => faults.push(...(await pageFaults(page, { leastTarget: 44 })).map((fault) => `${name}: ${fault}`));
    const [proving, queue] = [await createSession(running, { topics: ['medical'], asksProof: true }), await createSession(running, { topics: ['families'], capacity: 1 })];
    await page.goto(`${running.url}${await linkOfNew(proving)}`);
    await look('to be proven');
    await thumb.press(page.getByRole('button', { name: /^Confirmer / }));
    await page.getByText('Votre adresse est confirmée.').waitFor();
    const first = await linkOfNew(queue);
    const second = await linkOfNew(queue);
    await page.goto(`${running.url}${second}`);
    await page.getByText('Sur la liste d’attente, place 1').waitFor();
    await look('waiting');
    const other = running.visitor();
    await other.get(first);
    await other.post('/booking/cancellation', 'lang=fr', { 'Content-Type': 'application/x-www-form-urlencoded' });
    await page.reload();
    await look('held');
    await thumb.press(button(page, 'Accepter les places'));
    await page.getByText('Vous avez accepté.').waitFor();
    await look('accepted');
    expect(faults).toEqual([]);
    await page.context().close();
  });
});
