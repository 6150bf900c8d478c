export default {
  testEnvironment: 'node',
  testRunner: '<rootDir>/scripts/testing/specifications/runner.mjs',
  testSequencer: '<rootDir>/scripts/testing/specifications/order.mjs',
  testTimeout: 60_000,
  transform: {},
  testMatch: ['<rootDir>/libs/**/*.spec.ts', '<rootDir>/libs/**/*.spec.tsx', '<rootDir>/apps/**/*.spec.ts', '<rootDir>/test/**/*.spec.ts'],
};
