#!/usr/bin/env node
import { enableCompileCache } from 'node:module'

// Sources are TypeScript that the runtime strips at each start; with the cache only the first start pays for it.
enableCompileCache()
const { run } = await import('./run.ts')
process.exitCode = await run(process)
