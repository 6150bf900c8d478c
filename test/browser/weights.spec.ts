import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
  readonly isDynamicEntry?: boolean;
}

const directory = process.env['WEB_DIR'] ?? 'dist/web';
const manifest = new Map<string, Chunk>(Object.entries(JSON.parse(readFileSync(join(directory, '.vite/manifest.json'), 'utf8'))));

/** What travels, Brotli at its best, in KB of 1,000 bytes. So much and no more; the design's wish is less, and docs/benchmark.md says what stands between. */
const budgets = { shell: 148, calendar: 285, otherRoute: 50 };

/** A chunk, what it needs at once, and their styles. */
function filesOf(name: string, known: ReadonlySet<string> = new Set()): Set<string> {
  const found = new Set<string>();
  const visit = (one: string): void => {
    const chunk = manifest.get(one);
    if (!chunk || found.has(chunk.file) || known.has(chunk.file)) return;
    for (const file of [chunk.file, ...(chunk.css ?? [])]) if (!known.has(file)) found.add(file);
    chunk.imports?.forEach(visit);
  };
  visit(name);
  return found;
}

function weightOf(files: Iterable<string>): number {
  return [...files].reduce((sum, file) => sum + brotliCompressSync(readFileSync(join(directory, file))).length, 0) / 1000;
}

const named = (ending: string) => [...manifest.keys()].find((name) => name.endsWith(ending)) ?? ending;
const heaviestLanguage = ['nl', 'fr', 'de', 'en'].map((language) => filesOf(named(`wording/src/${language}/desk.ts`))).sort((a, b) => weightOf(b) - weightOf(a))[0];
const shell = new Set([...filesOf('index.html'), ...(heaviestLanguage ?? [])]);
const calendar = new Set([...filesOf(named('CalendarPage.tsx'), shell), ...filesOf(named('CalendarGrid.tsx'), shell)]);

describe('what a browser has to fetch', () => {
  it(`is at most ${budgets.shell} KB for the frame with one language`, () => {
    expect(weightOf(shell)).toBeLessThanOrEqual(budgets.shell);
  });

  it(`is at most ${budgets.calendar} KB for the calendar, all in all`, () => {
    expect(weightOf(shell) + weightOf(calendar)).toBeLessThanOrEqual(budgets.calendar);
  });

  const routes = [...manifest].filter(([name, { isDynamicEntry }]) => isDynamicEntry && name.endsWith('Page.tsx') && !name.endsWith('CalendarPage.tsx')).map(([name]) => name);
  it.each(routes)(`is at most ${budgets.otherRoute} KB more for %s`, (route) => {
    expect(weightOf(filesOf(route, shell))).toBeLessThanOrEqual(budgets.otherRoute);
  });
});
