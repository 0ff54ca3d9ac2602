// Draws the README's pictures of chats from the very JSON that the platforms are sent: `node scripts/chat-pictures.ts`. The real
// adapters answer on the sample, emulators record what they send, and a browser (CHROMIUM, or /usr/bin/chromium) draws it.
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { discordPage } from './pictures/discord-html.ts'
import { record } from './pictures/record.ts'
import { slackPage } from './pictures/slack-html.ts'

const folder = join(import.meta.dirname, '../docs/pictures')
const recording = await record()
const pages = { discord: discordPage(recording.discord), slack: slackPage(recording.slack) }
await mkdir(folder, { recursive: true })
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
})
for (const [name, html] of Object.entries(pages)) {
  const page = await browser.newPage({ viewport: { width: 760, height: 400 }, deviceScaleFactor: 1 })
  await page.setContent(html)
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true })
  const sent = recording[name as keyof typeof recording]
  await writeFile(join(folder, `${name}.json`), `${JSON.stringify(sent, null, 1)}\n`)
  await writeFile(join(folder, `${name}.html`), `${html}\n`)
}
await browser.close()
