import { readFile } from 'node:fs/promises'
import { enableCompileCache } from 'node:module'
import { parentPort } from 'node:worker_threads'
import type { Analyser } from '../../briefings/ports.ts'
import { serveCalls, type Served } from './serve-calls.ts'

// Entry of an analysis thread: weights are read and models built once, then articles come by message.

async function open(): Promise<Served> {
  // Before the core is loaded, so that it comes from the cache.
  enableCompileCache()
  const { createAnalyse } = await import('../../briefings/analyse/analyse.ts')
  const names = await readFile(new URL('../../briefings/models/names.bin', import.meta.url))
  const analyse = createAnalyse({ names })
  const target: Analyser = { analyse: async (article) => analyse(article) }
  return { target, close: async () => undefined }
}

if (parentPort) serveCalls(parentPort, open())
