import type { TestUser } from './people.ts';
import type { RunningApp } from './running-app.ts';
import type { Walker } from './walker.ts';

/** Opens an address of the staff app and signs in where it asks to. */
export async function signIn({ page, hands, field, button, look }: Walker, running: RunningApp, user: TestUser, path: string): Promise<void> {
  await page.clock.setFixedTime(running.clock.instant());
  await page.goto(`${running.url}/app${path}`);
  await button('identity.sign_in').waitFor();
  await look('sign-in');
  await hands.type(field('identity.email'), user.email);
  await hands.type(field('identity.password'), user.password);
  await hands.press(button('identity.sign_in'));
  await page.locator('.top-bar').waitFor();
}

/** Plans an information session from the calendar, with a host whose first contact is invited. */
export async function plan({ page, hands, field, button, look, say }: Walker, { host, date, start }: { host: string; date: string; start: string }): Promise<void> {
  await page.locator('.calendar-body[aria-busy="false"]').waitFor();
  await look('calendar');
  await hands.press(button('calendar.new_session'));
  await hands.find(page.getByRole('combobox', { name: say('sessions.host'), exact: true }), host);
  await field('sessions.contact').waitFor();
  await hands.type(field('sessions.date'), date);
  await hands.type(page.getByRole('combobox', { name: say('sessions.start'), exact: true }), start);
  await hands.tick(page.getByRole('checkbox', { name: say('sessions.invite_host') }));
  await look('planning');
  await hands.press(button('sessions.plan'));
  await page.locator('.toast').waitFor();
  await look('planned');
}

interface Counted {
  /** One fewer of this organisation came than had booked. */
  readonly missingAt: string;
  readonly language: string;
  readonly materials: string;
}

/** From the menu to the debrief that is due: who came, one more person in a language, what was handed out. */
export async function debrief({ page, hands, field, button, link, look, say }: Walker, { missingAt, language, materials }: Counted): Promise<void> {
  await look('debriefs due');
  await hands.press(page.locator('.due-list .button').first());
  await page.locator('.debrief').waitFor();
  const what = say('debriefs.came', { organisation: missingAt });
  await hands.press(button('debriefs.fewer', { what }));
  await hands.choose(page.locator('.add-language select'), language);
  await hands.press(button('debriefs.more', { what: say('debriefs.headcount') }));
  await hands.type(field('debriefs.materials'), materials);
  await look('debrief');
  await hands.press(button('debriefs.save'));
  await page.locator('.written-debrief').waitFor();
  await look('written debrief');
  await hands.press(link('debriefs.to_session'));
  await page.locator('.facts').waitFor();
  await page.locator('.skeleton').first().waitFor({ state: 'detached' });
  await look('held session');
}

/** Moves the session whose page is open by typing another date, and has those who know of it told. */
export async function moveTo({ page, hands, field, button, look }: Walker, date: string): Promise<void> {
  await hands.press(button('sessions.move'));
  await hands.type(field('sessions.date'), date);
  await look('moving');
  await hands.press(button('calendar.move_save'));
  await button('calendar.notify_yes').waitFor();
  await look('asking whether to tell');
  await hands.press(button('calendar.notify_yes'));
  await page.locator('.toast').waitFor();
}

/** Cancels the session whose page is open, with a reason, and has those who know of it told. */
export async function cancel({ page, hands, field, button, look }: Walker, reason: string): Promise<void> {
  await hands.press(button('sessions.cancel'));
  await hands.choose(field('sessions.cancel_reason'), reason);
  await look('cancelling');
  await hands.press(page.getByRole('dialog').locator('button[type="submit"]'));
  await page.locator('.toast').waitFor();
  await look('cancelled session');
}
