import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { runProgram } from './command.mjs';

const usual = Math.max(2, cpus().length - 1);
/** Where tests wait for mail, clocks and each other about as often as they calculate. */
export const oneMore = usual + 1;

/**
 * Runs the specifications below `folders` but those whose path begins like one of `without`, in the zone and with the settings of `env`.
 * A file that cannot be loaded counts as one failed test.
 */
export async function runJest(folders, { env = {}, without = [], workers = usual, flags = [] } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'relais-jest-'));
  const file = join(folder, 'results.json');
  const parameters = [
    'node_modules/jest/bin/jest.js', '--roots', ...folders.map((path) => `<rootDir>/${path}`),
    ...without.map((path) => `--testPathIgnorePatterns=<rootDir>/${path}`), `--maxWorkers=${workers}`, '--workerIdleMemoryLimit=1GB', '--json', `--outputFile=${file}`, ...flags,
  ];
  const { code, output, seconds } = await runProgram(parameters, { ...env, FORCE_COLOR: process.stdout.isTTY ? '1' : '0' });
  const results = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
  rmSync(folder, { recursive: true, force: true });
  if (!results || results.numTotalTests === 0) return { passed: 0, failed: 1, skipped: 0, seconds, findings: output, names: [], late: [] };
  const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
  return {
    passed: results.numPassedTests,
    failed: code === 0 ? failed : Math.max(failed, 1),
    skipped: results.numPendingTests + results.numTodoTests,
    seconds,
    findings: findingsOf(results, code === 0 || failed > 0 ? '' : output),
    names: namesOf(results, ({ status }) => status !== 'passed' && status !== 'failed'),
    late: namesOf(results, ({ status, invocations }) => status === 'passed' && invocations > 1),
  };
}

function findingsOf(results, otherwise) {
  const faulty = results.testResults.filter(({ status }) => status === 'failed');
  return [...faulty.map(({ name, message }) => `${name}\n${message}`), otherwise].join('\n').trim();
}

function namesOf(results, isMeant) {
  return results.testResults.flatMap(({ assertionResults }) => assertionResults.filter(isMeant).map(({ fullName }) => fullName));
}
