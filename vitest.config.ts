import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: 'tests/postgres-for-all.ts',
    // Processes that tests start strip and compile the sources once for all of them, as src/main.ts does by itself.
    env: { NODE_COMPILE_CACHE: join(tmpdir(), 'node-compile-cache') },
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    // The core and its models are loaded once a worker, not once a file: no module holds state that a test could leave behind.
    isolate: false,
  },
})
