import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { catalogues } from '@relais/wording';

const sources = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return /^(node_modules|nl|fr|de|en)$/.test(entry.name) ? [] : sources(path);
    return /(?<!\.spec)\.tsx?$/.test(entry.name) ? [readFileSync(path, 'utf8')] : [];
  });

describe('the catalogues of words', () => {
  it('hold no sentence that nobody says', () => {
    const code = [...sources('apps'), ...sources('libs')].join('\n');
    const begun = [...code.matchAll(/`([a-z_]+\.[\w.]*)\$\{/g)].map(([, start = '']) => start);
    const isSaid = (key: string) => code.includes(`'${key}'`) || begun.some((start) => key.startsWith(start));
    // Every code on the wire has its word, whether a screen shows it yet or not.
    expect(Object.keys(catalogues.en).filter((key) => !key.startsWith('words.') && !isSaid(key))).toEqual([]);
  });
});
