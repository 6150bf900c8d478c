import { ownName } from '@relais/wording';
import type { Walker } from './walker.ts';

interface Wish {
  readonly organisation: string;
  readonly email: string;
  readonly seats: number;
}

/** Opens the link of an invitation, switches to the partner's language where it is another, and books. */
export async function book({ page, hands, field, button, look, language, say }: Walker, link: string, { organisation, email, seats }: Wish): Promise<void> {
  await page.goto(link);
  if ((await page.locator('html').getAttribute('lang')) !== language) await hands.press(page.getByRole('button', { name: ownName[language], exact: true }));
  await page.locator(`html[lang="${language}"]`).waitFor();
  await look('booking');
  await hands.type(field('pages.organisation'), organisation);
  await hands.type(field('pages.email'), email);
  await hands.type(field('pages.seats_wanted'), String(seats));
  await hands.press(button('pages.book'));
  await page.getByRole('heading', { level: 1, name: say('pages.received_title') }).waitFor();
  await look('receipt');
}

/** Opens the link of a confirmation and changes the number of seats. */
export async function changeSeats({ page, hands, field, button, look, say }: Walker, link: string, seats: number): Promise<void> {
  await page.goto(link);
  await page.getByRole('heading', { level: 1, name: say('pages.manage_title') }).waitFor();
  await look('booking by its link');
  await hands.type(field('pages.seats_wanted'), String(seats));
  await hands.press(button('pages.change'));
  await page.getByText(say('pages.done_changed')).waitFor();
  await look('changed booking');
}

