const transform = {
  '^.+\\.(t|j)sx?$|^.+\\.mjs$': [
    '@swc/jest',
    {
      jsc: {
        target: 'es2024',
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
      },
      module: { type: 'commonjs' },
    },
  ],
};

const base = {
  transform,
  // Packages that are published as ES modules only.
  transformIgnorePatterns: [
    '/node_modules/(?!(jose|uuid|fractional-indexing|wouter|regexparam|p-limit|yocto-queue|parse5|entities)/)',
  ],
};

export default {
  testTimeout: 20_000,
  projects: [
    {
      ...base,
      displayName: 'node',
      testEnvironment: 'node',
      testMatch: [
        '<rootDir>/tests/{domain,use-cases,http,reviews,adapters,manifest,sandbox,words,lint,infra}/**/*.test.ts',
      ],
    },
    {
      ...base,
      displayName: 'addin',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/tests/addin/**/*.test.{ts,tsx}'],
      setupFilesAfterEnv: ['<rootDir>/tests/addin/setup.ts'],
      moduleNameMapper: { '^@fluentui/react-icons$': '<rootDir>/tests/addin/icons.cjs' },
    },
    {
      ...base,
      displayName: 'journeys',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/tests/journeys/**/*.test.ts'],
      globalSetup: '<rootDir>/tests/journeys/stage/global-setup.ts',
      globalTeardown: '<rootDir>/tests/journeys/stage/global-teardown.ts',
    },
  ],
};
