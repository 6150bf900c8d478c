import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResult {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
}

/**
 * What is wrong with a page as it stands: violations that axe-core finds, scrolling sideways, and targets lower than `leastTarget`
 * CSS pixels (WCAG 2.5.8; a label around a control is part of its target).
 */
export async function pageFaults(page: Page, { leastTarget }: { leastTarget: number }): Promise<string[]> {
  if (!(await page.evaluate<boolean>(`'axe' in window`))) await page.evaluate(axeSource);
  // Not into frames: a mail is shown in one that runs no script, and the browser complains of what axe posts there.
  const { violations } = await page.evaluate<AxeResult>(`axe.run(document, { iframes: false, resultTypes: ['violations'] })`);
  const sideways = await page.evaluate<boolean>('document.documentElement.scrollWidth > document.documentElement.clientWidth');
  const small = await page.evaluate<string[]>(
    `[...document.querySelectorAll('a, button, input, select, textarea')]
      .filter((one) => !one.closest('.hidden, .skip, [aria-hidden="true"]') && one.type !== 'hidden' && one.checkVisibility() && Math.max(...[one, one.closest('label') ?? one].map((part) => part.getBoundingClientRect().height)) < ${leastTarget})
      .map((one) => one.outerHTML.slice(0, 120))`,
  );
  return [
    ...violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`),
    ...(sideways ? ['scrolls sideways'] : []),
    ...small.map((html) => `too low: ${html}`),
  ];
}
