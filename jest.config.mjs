export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': ['@swc/jest', { jsc: { target: 'es2023', parser: { syntax: 'typescript' } } }] },
  testMatch: ['<rootDir>/tests/**/*.test.ts'],
  modulePathIgnorePatterns: ['<rootDir>/.cache', '<rootDir>/.data'],
  setupFiles: ['<rootDir>/tests/support/same-chance.ts'],
  watchman: false,
  maxWorkers: 2,
  testTimeout: 20_000,
};
