import { writeFileSync } from 'node:fs'
import { commands } from '../commands/index.ts'
import { manifestFile } from '../src/adapters/slack/manifest.ts'

// Slack has no way to register commands at the start, so the manifests are written from the list of commands and kept with it.
// With an address, such as https://dateline.example, prints the one for HTTP there instead; `--assistant` for assistants.
const [publicUrl] = process.argv.slice(2).filter((a) => !a.startsWith('--'))
if (publicUrl) {
  const assistant = process.argv.includes('--assistant')
  process.stdout.write(manifestFile(commands, { publicUrl: new URL(publicUrl).origin, assistant }))
} else {
  const write = (name: string, assistant: boolean): void =>
    writeFileSync(new URL(`../${name}`, import.meta.url), manifestFile(commands, { assistant }))
  write('manifest.yaml', false)
  write('manifest-assistant.yaml', true)
}
