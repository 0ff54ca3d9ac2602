#!/usr/bin/env -S node --max-semi-space-size=2
import { enableCompileCache } from 'node:module'
import { endWithLauncher } from './launcher.ts'

// Sources are TypeScript that the runtime strips at each start; with the cache only the first start pays for it.
enableCompileCache()
endWithLauncher()
const { run } = await import('./run.ts')
process.exitCode = await run(process)
