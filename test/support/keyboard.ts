import type { Page } from 'playwright-core';

const mostStops = 150;

/** Presses Tab until the focus stands on something whose label, group or text begins with a name. */
export async function tabTo(page: Page, name: string): Promise<void> {
  for (let stop = 0; stop < mostStops; stop += 1) {
    if (await page.evaluate<boolean>(`(${namesFocused})(${JSON.stringify(name)})`)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`No stop of the Tab key is called ${name}`);
}

const namesFocused = `(name) => {
  const one = document.activeElement;
  const texts = [one?.getAttribute('aria-label'), one?.labels?.[0]?.innerText, one?.closest('fieldset')?.querySelector('legend')?.innerText, one?.innerText];
  return one !== document.body && texts.some((text) => text?.trim().startsWith(name));
}`;
