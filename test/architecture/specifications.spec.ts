import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';

const root = resolve(import.meta.dirname, '../..');
const start = "import { expect, it, jest } from '@jest/globals';\nimport { Clock } from '@relais/platform';\n";
const specifications = {
  'a-leaves-everything': `${start}jest.setTimeout(40);\njest.retryTimes(1);\nit('leaves a mock, a timeout, another try and a clock that stands still', () => {
  jest.spyOn(Clock.prototype, 'instant').mockReturnValue('never');
  jest.useFakeTimers();\n  expect(new Clock().instant()).toBe('never');\n});\n`,
  'b-finds-nothing': `${start}it('finds none of it', async () => {
  await new Promise((resolve) => setTimeout(resolve, 60));\n  expect(new Clock().instant()).toMatch(/^2/);\n});\nit('is tried once', () => {\n  throw new Error('No');\n});\n`,
  fails: `${start}\ninterface Shape {\n  readonly side: number;\n}\nit('fails', () => {\n  const shape: Shape = { side: 2 };\n  expect(shape.side).toBe(3);\n});\n`,
  'cannot-be-loaded': `${start}import { nothing } from './nowhere.ts';\nit('is never run', () => expect(nothing).toBe(1));\n`,
};
const Results = z.object({
  numRuntimeErrorTestSuites: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      message: z.string(),
      assertionResults: z.array(z.object({ fullName: z.string(), status: z.string(), invocations: z.number() })),
    }),
  ),
});

describe('specifications that share the modules of a worker', () => {
  const folder = mkdtempSync(join(tmpdir(), 'relais-specifications-'));
  let results: z.infer<typeof Results>;
  const ofFile = (name: string) => {
    const found = results.testResults.find((result) => result.name.endsWith(`/${name}.spec.ts`));
    if (!found) throw new Error(`Nothing is told of ${name}`);
    return found;
  };

  beforeAll(async () => {
    for (const shared of ['node_modules', 'scripts', 'libs']) symlinkSync(join(root, shared), join(folder, shared));
    for (const copied of ['jest.config.mjs', 'package.json']) cpSync(join(root, copied), join(folder, copied));
    mkdirSync(join(folder, 'test'));
    for (const [name, text] of Object.entries(specifications))
      writeFileSync(join(folder, 'test', `${name}.spec.ts`), text);
    const file = join(folder, 'results.json');
    await new Promise((resolve) =>
      execFile(
        process.execPath,
        ['node_modules/jest/bin/jest.js', '--roots', '<rootDir>/test', '--runInBand', '--json', `--outputFile=${file}`],
        { cwd: folder },
        resolve,
      ),
    );
    results = Results.parse(JSON.parse(readFileSync(file, 'utf8')));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('leave nothing to one another', () => {
    expect(ofFile('a-leaves-everything').assertionResults).toMatchObject([{ status: 'passed' }]);
    expect(ofFile('b-finds-nothing').assertionResults).toMatchObject([
      { status: 'passed' },
      { status: 'failed', invocations: 1 },
    ]);
  });

  it('that fail are shown where they were written', () => {
    expect(ofFile('fails').message).toContain('test/fails.spec.ts:9:22');
  });

  it('that cannot be loaded are failed ones', () => {
    expect(results.numRuntimeErrorTestSuites).toBe(1);
    expect(ofFile('cannot-be-loaded').message).toContain('nowhere.ts');
  });
});
