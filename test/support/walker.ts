import type { UiLanguage } from '@relais/contracts';
import { translate, type WordKey, type WordParams } from '@relais/wording';
import type { Browser, Locator, Page } from 'playwright-core';
import { keys, mouse, thumb, type Hands } from './hands.ts';
import { pageFaults } from './page-faults.ts';
import type { RunningApp } from './running-app.ts';
import { complaintsOf } from './staff-app.ts';

const ways = {
  mouse: { hands: mouse, width: 1280, height: 800, isTelephone: false },
  keys: { hands: keys, width: 1280, height: 800, isTelephone: false },
  thumb: { hands: thumb, width: 390, height: 844, isTelephone: true },
} as const;
export type Way = keyof typeof ways;

/** Somebody in front of a screen, in their language, with a mouse, with keys alone or with a thumb. */
export interface Walker {
  readonly page: Page;
  readonly hands: Hands;
  readonly language: UiLanguage;
  /** What axe and the size of targets say of every screen looked at, and what the browser complained about. */
  readonly faults: string[];
  say(key: WordKey, params?: WordParams): string;
  button(key: WordKey, params?: WordParams): Locator;
  link(key: WordKey, params?: WordParams): Locator;
  field(key: WordKey): Locator;
  look(screen: string): Promise<void>;
  close(): Promise<void>;
}

/** @param leastTarget CSS pixels: 24 in the staff app, 44 on the public pages */
export async function openWalker({ clock }: RunningApp, browser: Browser, { language, way, leastTarget, looksAtScreens = true }: { language: UiLanguage; way: Way; leastTarget: 24 | 44; looksAtScreens?: boolean }): Promise<Walker> {
  const { hands, width, height, isTelephone } = ways[way];
  // The policy is passed by only so that axe can be put into the page; other tests run under it.
  const context = await browser.newContext({ viewport: { width, height }, locale: `${language}-BE`, hasTouch: isTelephone, isMobile: isTelephone, bypassCSP: true });
  const page = await context.newPage();
  await page.clock.setFixedTime(clock.instant());
  const faults = complaintsOf(page);
  const say = (key: WordKey, params?: WordParams) => translate(language, key, params);
  return {
    page, hands, language, faults, say,
    button: (key, params) => page.getByRole('button', { name: say(key, params), exact: true }).first(),
    link: (key, params) => page.getByRole('link', { name: say(key, params) }).first(),
    field: (key) => page.getByLabel(say(key), { exact: true }).first(),
    look: async (screen) => void (looksAtScreens && faults.push(...(await pageFaults(page, { leastTarget })).map((fault) => `${screen}: ${fault}`))),
    close: () => context.close(),
  };
}
