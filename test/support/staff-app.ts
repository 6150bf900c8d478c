import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Role, UiLanguage } from '@relais/contracts';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Client } from './client.ts';
import type { TestUser, UserTraits } from './people.ts';
import { startApp, type RunningApp } from './running-app.ts';

export interface Look {
  readonly language?: UiLanguage;
  readonly width?: number;
  readonly height?: number;
  readonly scheme?: 'light' | 'dark';
  /** Only so that axe can be put into the page; everything else runs under the policy. */
  readonly bypassPolicy?: boolean;
  readonly traits?: UserTraits;
}

export interface StaffPage {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly user: TestUser;
  /** The same person through the API. */
  readonly client: Client;
  /** Warnings, errors and uncaught exceptions since the page was opened; a healthy page has none. */
  readonly complaints: string[];
  /** Opens an address of the staff app, such as `/sessions/new`. */
  go(path: string): Promise<void>;
  close(): Promise<void>;
}

/** The application with the staff app that was built before (`npm test` does that; `WEB_DIR` names another build). */
export function startStaffApp(settings: Readonly<Record<string, string>> = {}): Promise<RunningApp> {
  const directory = process.env['WEB_DIR'] ?? 'dist/web';
  if (!existsSync(join(directory, 'index.html'))) throw new Error(`There is no staff app in ${directory}: build it with npx vite build -c apps/web/vite.config.ts`);
  return startApp({ environment: { WEB_DIR: directory, ...settings } });
}

/** The built staff app in a browser, signed in as a new user of the role, at the time of the application's clock. */
export async function openStaffApp(running: RunningApp, browser: Browser, role: Role, look: Look = {}): Promise<StaffPage> {
  const { language = 'en', width = 1280, height = 800, scheme = 'light', bypassPolicy = false, traits = {} } = look;
  const client = await running.signIn(role, { language, ...traits });
  const { user } = client;
  if (!user) throw new Error('Nobody signed in');
  const context = await browser.newContext({ viewport: { width, height }, colorScheme: scheme, locale: 'en-GB', bypassCSP: bypassPolicy });
  await context.addCookies(client.cookie.split('; ').map((pair) => ({ name: pair.slice(0, pair.indexOf('=')), value: pair.slice(pair.indexOf('=') + 1), url: running.url })));
  const page = await context.newPage();
  await page.clock.setFixedTime(running.clock.instant());
  const complaints = complaintsOf(page);
  return { page, context, user, client, complaints, go: async (path) => void (await page.goto(`${running.url}/app${path}`)), close: () => context.close() };
}

/** The browser also logs every answer that refuses something; what the page does with it is what tests look at. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['warning', 'error'].includes(message.type()) && !message.text().startsWith('Failed to load resource')) complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
  return complaints;
}
