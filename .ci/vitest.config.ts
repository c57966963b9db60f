import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['tests/**/*.test.ts'],
    // Tests start real processes (sandbox, reference, browser): generous for two busy cores, never unlimited.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Colours and the like must not depend on where the tests run; nor do tests leave a secret in somebody's home.
    env: { NO_COLOR: '1', TZ: 'UTC', KONSPEKT_CACHE_KEY: 'a key of the tests' },
    reporters: process.env['GITHUB_ACTIONS'] ? ['default', 'github-actions'] : ['default'],
  },
});
