import { jest } from '@jest/globals';

/** A browser on a busy machine may be late once. Whoever passes only at the second try is named by the run (scripts/testing/jest.mjs). */
jest.retryTimes(1, { logErrorsBeforeRetry: true });
