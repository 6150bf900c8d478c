import { runProgram } from './command.mjs';

const typescript = 'node_modules/typescript/bin/tsc';
const types = (project, name) => [typescript, '--noEmit', '-p', project, '--incremental', '--tsBuildInfoFile', `.cache/types-${name}.tsbuildinfo`];
const lint = ['node_modules/eslint/bin/eslint.js', '.'];

/**
 * What can be said of the sources without running them. Lint keeps notes for the next quick check; notes on one file do
 * not know that a type in another has changed, so the whole test does without.
 */
const programs = (lintNotes) => [
  ['types: server', types('tsconfig.json', 'server')],
  ['types: web', types('apps/web', 'web')],
  ['lint', [...lint, ...lintNotes]],
  ['import directions', ['node_modules/dependency-cruiser/bin/dependency-cruise.mjs', '--config', '.dependency-cruiser.mjs', 'apps', 'libs', 'test', 'ormconfig.ts']],
];

export const quickChecks = () => checks(programs(['--cache', '--cache-location', '.cache/eslint']));
export const wholeChecks = () => checks(programs([]));

/** Each counts as one test, and as one failed when it finds anything. */
function checks(named) {
  return named.map(([name, parameters]) => ({
    name,
    run: async () => {
      const { code, output, seconds } = await runProgram(parameters);
      return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0, seconds, findings: code === 0 ? '' : output };
    },
  }));
}
