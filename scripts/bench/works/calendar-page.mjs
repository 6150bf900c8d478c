import { buildWeb } from '../../prepare/build.mjs';
import { provideChromium } from '../../testing/chromium.mjs';
import { token } from '../data.mjs';
import { median, quantile } from '../load.mjs';

const inMonth = 1000;
const chromium = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** The staff app is built, and there is a browser. */
export async function prepareCalendarPage() {
  await buildWeb();
  await provideChromium();
}

/**
 * S12: the month with 1,000 sessions in it. `drawn`: from the last byte of the sessions to the frame that shows them; `frame`:
 * between two frames while a session is dragged over the grid; `dropped`: from letting go to the frame that shows it there.
 */
export async function measureCalendarPage({ startFilled, options }) {
  const { ground, relais } = await startFilled(inMonth, { inMonth, status: 'confirmed' });
  const { chromium: browsers } = await import('playwright-core');
  const browser = await browsers.launch({ headless: true, args: chromium, executablePath: await provideChromium() });
  try {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-GB' });
    await context.addCookies([{ name: 'relais', value: encodeURIComponent(token), url: relais.url }]);
    const page = await context.newPage();
    const address = `${relais.url}/app/?view=month&date=${ground.from}`;
    const drawn = [];
    for (let index = 0; index <= options.pages; index += 1) {
      const took = await opened(page, address);
      if (index > 0) drawn.push(took);
    }
    const drags = [];
    for (let index = 0; index < options.pages; index += 1) drags.push(await dragged(page, index));
    const frames = drags.flatMap((drag) => drag.frames);
    return [{ page: { drawn: summary(drawn), frame: summary(frames), dropped: summary(drags.map((drag) => drag.dropped)), shift: await page.evaluate(() => globalThis.shift) } }];
  } finally {
    await browser.close();
    await relais.stop();
  }
}

const summary = (numbers) => ({ p50: median(numbers), p99: quantile(numbers, 0.99), count: numbers.length });

/** Milliseconds from the answer with the sessions to the frame in which they stand. */
async function opened(page, address) {
  await page.goto('about:blank');
  await page.addInitScript(watch);
  await page.goto(address);
  await page.waitForFunction(() => globalThis.drawnAt !== undefined);
  return page.evaluate(() => globalThis.drawnAt - performance.getEntriesByType('resource').find(({ name }) => name.includes('/api/v1/calendar?')).responseEnd);
}

/** Runs in the page: notes the first frame with sessions in it, and how far the layout shifted. */
function watch() {
  if (globalThis.shift !== undefined) return;
  globalThis.shift = 0;
  new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => (globalThis.shift += value))).observe({ type: 'layout-shift', buffered: true });
  const look = () => {
    if (document.querySelectorAll('[data-session]').length > 20) requestAnimationFrame(() => (globalThis.drawnAt = performance.now()));
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Takes a session over the month to another day by mouse, back and forth from drag to drag. */
async function dragged(page, index) {
  const event = page.locator('[data-session]').nth(index * 2);
  const [from, to] = [await event.boundingBox(), { x: 300 + ((index * 137) % 700), y: 320 + ((index * 83) % 400) }];
  await page.mouse.move(from.x + 8, from.y + 8);
  await page.mouse.down();
  await page.evaluate(() => {
    globalThis.frames = [];
    let last = performance.now();
    const next = (now) => {
      globalThis.frames.push(now - last);
      last = now;
      globalThis.following = requestAnimationFrame(next);
    };
    globalThis.following = requestAnimationFrame(next);
  });
  await page.mouse.move(to.x, to.y, { steps: 30 });
  const frames = await page.evaluate(() => {
    cancelAnimationFrame(globalThis.following);
    return globalThis.frames.slice(1);
  });
  const began = await page.evaluate(() => performance.now());
  await page.mouse.up();
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  const dropped = (await page.evaluate(() => performance.now())) - began;
  await page.keyboard.press('Escape');
  await page.waitForTimeout(300);
  return { frames, dropped };
}
