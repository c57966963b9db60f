import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take longest, so that none of them is still running alone when all others are done. */
const longest = /random-programs|asyncio-programs|tests\/browser\/|tests\/cli\//;

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const [long, short] = [true, false].map((isLong) =>
      files.filter(({ moduleId }) => longest.test(moduleId) === isLong),
    );
    return [...(long ?? []), ...(short ?? [])];
  }
}

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/site/shared-sites.ts'],
    sequence: { sequencer: LongestFirst },
    // Tests start real processes (sandbox, reference, browser): generous for two busy cores, never unlimited.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Colours and the like must not depend on where the tests run; nor do tests leave a secret in somebody's home.
    env: { NO_COLOR: '1', TZ: 'UTC', KONSPEKT_CACHE_KEY: 'a key of the tests' },
    reporters: process.env['GITHUB_ACTIONS'] ? ['default', 'github-actions'] : ['default'],
  },
});
