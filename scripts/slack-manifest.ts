import { writeFileSync } from 'node:fs'
import { commands } from '../commands/index.ts'
import { manifestOf } from '../src/adapters/slack/manifest.ts'

// Slack has no way to register commands at the start, so the manifest is written from the list of commands and kept with it.
writeFileSync(new URL('../manifest.yaml', import.meta.url), manifestOf(commands))
