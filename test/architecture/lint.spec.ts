import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Copy, type Verdict } from './copy.ts';

const planted = `import type { DataSource } from 'typeorm';

export async function planted(source: DataSource, day: any): Promise<void> {
  await source.transaction(async () => undefined);
  source.createQueryRunner();
  source.query(new Date(day).toISOString().slice(0, 10));
  const text = day as string;
  console.log(text!, Date.now(), new Date(0).getHours());
}
`;

/** Line of what is planted, and what the linter must say of it. */
const refusals: readonly [string, number, string][] = [
  ['any', 3, 'no-explicit-any'],
  ['a transaction beside the unit of work', 4, 'Writes run in UnitOfWork.run'],
  ['a query runner beside the unit of work', 5, 'Writes run in UnitOfWork.run'],
  ['a date cut out of an instant', 6, 'Use localDateOf'],
  ['a promise that nobody waits for', 6, 'no-floating-promises'],
  ['a cast', 7, 'consistent-type-assertions'],
  ['the console', 8, 'no-console'],
  ['a non-null assertion', 8, 'no-non-null-assertion'],
  ['the computer’s own clock', 8, 'Ask the Clock'],
  ['the computer’s own zone', 8, 'follow the zone of this computer'],
];

describe('the linter', () => {
  const copy = new Copy();
  let verdict: Verdict;

  beforeAll(async () => {
    verdict = await copy.lintWith('libs/mail/src/planted.ts', planted);
  }, 120_000);
  afterAll(() => copy.drop());

  it('ends with a failure', () => {
    expect(verdict.code).toBe(1);
  });

  it.each(refusals)('refuses %s', (_what, line, words) => {
    expect(verdict.said.split('\n').some((said) => said.trim().startsWith(`${line}:`) && said.includes(words))).toBe(true);
  });
});
