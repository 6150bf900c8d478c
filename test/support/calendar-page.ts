import { CalendarView, type SessionInput, SessionView } from '@relais/contracts';
import type { Locator, Page } from 'playwright-core';
import type { z } from 'zod';
import type { Client } from './client.ts';

/** Plans a session through the API: Wednesday 25 November 2026, 10:00 to 10:45, led by whoever plans. */
export async function planSession(client: Client, fields: Partial<z.input<typeof SessionInput>> = {}): Promise<SessionView> {
  if (!client.user) throw new Error('Nobody is signed in');
  const usual = { kind: 'team_visit', title: 'Team of the night shelter', languages: ['nl'], startsAtLocal: '2026-11-25T10:00', endsAtLocal: '2026-11-25T10:45', leadId: client.user.id, acceptedBecause: 'other' } as const;
  return (await client.post('/api/v1/sessions', { ...usual, ...fields })).as(SessionView);
}

export async function readSession(client: Client, { id }: Pick<SessionView, 'id'>): Promise<SessionView> {
  return (await client.get(`/api/v1/sessions/${id}`)).as(SessionView);
}

/** Everything on the calendar of November and December 2026. */
export async function everythingPlanned(client: Client): Promise<CalendarView['items']> {
  return (await client.get('/api/v1/calendar?from=2026-11-01&to=2027-01-01')).as(CalendarView).items;
}

/** A session where the grid or the list shows it. */
export function shown(page: Page, { id }: Pick<SessionView, 'id'>): Locator {
  return page.locator(`[data-session="${id}"]`).first();
}

export function dayCell(page: Page, date: string): Locator {
  return page.locator(`[role="gridcell"][data-date="${date}"]`);
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The point of a time `10:30` on a date in week or day view, a little below the line. */
export async function pointAt(page: Page, date: string, time: string): Promise<Point> {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const lane = await boxOf(dayCell(page, date));
  const slot = await boxOf(page.locator(`[data-time="${String(hour).padStart(2, '0')}:${minute < 30 ? '00' : '30'}:00"]`).last());
  return { x: lane.x + lane.width / 2, y: slot.y + ((minute % 30) / 30) * slot.height + 3 };
}

/** Presses at one point, lets go at another, and is seen on the way. */
export async function drag(page: Page, from: Point, to: Point): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 5 });
  await page.mouse.move(to.x, to.y, { steps: 5 });
  await page.mouse.up();
}

export async function boxOf(locator: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await locator.boundingBox();
  if (!box) throw new Error('It is not on the screen');
  return box;
}
