import { createRequire, register } from 'node:module';
import { pathToFileURL } from 'node:url';
import { ModernFakeTimers } from '@jest/fake-timers';
import { ModuleMocker } from 'jest-mock';
import { renew } from './globals.mjs';
import { asWritten } from './stack.mjs';

const require = createRequire(import.meta.url);
const { default: runCircus } = require('jest-circus/runner');
const inSpecification = ['EVENT_HANDLERS', 'TEST_TIMEOUT_SYMBOL', 'RETRY_TIMES', 'LOG_ERRORS_BEFORE_RETRY'].map(
  (name) => Symbol.for(name),
);

register('./sources.mjs', import.meta.url);
process.setSourceMapsEnabled(true);

/**
 * Runs a specification with jest's own circus, on Node's own modules: the application is loaded once for all specifications
 * of a worker instead of once for each, which took longer than most of their tests. What a specification may find of another is
 * therefore code alone: each has an application and a database of its own, and mocks, timers and settings of jest end with it.
 * Watching is not possible: a module that was loaded stays as it was.
 */
export default function runSpecification(globalConfig, config, environment, _runtime, path, sendMessageToJest) {
  Error.prepareStackTrace = asWritten;
  globalThis.console = environment.global.console;
  for (const symbol of inSpecification) delete globalThis[symbol];
  const mocks = new ModuleMocker(globalThis);
  const timers = new ModernFakeTimers({ config, global: globalThis });
  const modules = {
    requireInternalModule: requireAfresh,
    requireModule: require,
    setGlobalsForRuntime: (globals) => renew({ ...globals, jest: jestOf(mocks, timers) }),
    unstable_shouldLoadAsEsm: () => true,
    unstable_importModule: (file) => import(`${pathToFileURL(file)}?for=${encodeURIComponent(path)}`),
    enterTestCode: () => undefined,
    leaveTestCode: () => undefined,
  };
  return runCircus(globalConfig, config, { global: globalThis }, modules, path, sendMessageToJest).finally(() => {
    mocks.restoreAllMocks();
    timers.dispose();
  });
}

/** Circus keeps the tests of a specification in its module. */
function requireAfresh(path) {
  delete require.cache[path];
  return require(path);
}

/** What our tests use of it. */
function jestOf(mocks, timers) {
  return {
    fn: mocks.fn.bind(mocks),
    spyOn: mocks.spyOn.bind(mocks),
    setTimeout: (milliseconds) => void (globalThis[Symbol.for('TEST_TIMEOUT_SYMBOL')] = milliseconds),
    retryTimes: (times, { logErrorsBeforeRetry } = {}) =>
      void Object.assign(globalThis, {
        [Symbol.for('RETRY_TIMES')]: times,
        [Symbol.for('LOG_ERRORS_BEFORE_RETRY')]: logErrorsBeforeRetry,
      }),
    useFakeTimers: () => timers.useFakeTimers(),
    useRealTimers: () => timers.useRealTimers(),
    advanceTimersByTimeAsync: (milliseconds) => timers.advanceTimersByTimeAsync(milliseconds),
  };
}
