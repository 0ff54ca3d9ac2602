import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

/** Tests that measure the memory or the processor of their own process. */
const MEASURING = ['tests/**/storm.test.ts', 'tests/fuzz/lengths.test.ts']

export default defineConfig({
  test: {
    // Processes that tests start strip and compile the sources once for all of them, as src/main.ts does by itself.
    env: { NODE_COMPILE_CACHE: join(tmpdir(), 'node-compile-cache') },
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'shared',
          include: ['tests/**/*.test.ts'],
          exclude: MEASURING,
          globalSetup: 'tests/postgres-for-all.ts',
          // The core and its models are loaded once a worker, not once a file: no module holds state that a test could leave behind.
          isolate: false,
        },
      },
      { extends: true, test: { name: 'measuring', include: MEASURING } },
    ],
  },
})
