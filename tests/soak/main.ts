import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { percentile } from '../bench/measure.ts'
import { startDiscord } from '../fakes/discord/discord.ts'
import { freePort } from '../fakes/slack/free-port.ts'
import { openSlackEmulator } from '../fakes/slack/slack-emulator.ts'
import { startBot } from './bot.ts'
import { createDiscordCrowd } from './discord-crowd.ts'
import { judge } from './judgement.ts'
import { startLoad } from './load.ts'
import { openNewsstand } from './newsstand.ts'
import { createSlackCrowd } from './slack-crowd.ts'
import { createVitals, type Vitals } from './vitals.ts'

// npm run soak [-- --minutes N --every MS --archive N --out FILE]: a real `serve` under steady load for two hours, its memory, handles and tables
// looked at each minute. Says at the end what is flat and what is not; exit status 1 where something is not. Linux only.

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '120' },
    /** Milliseconds between two acts on one platform. */
    every: { type: 'string', default: '2500' },
    /** Articles that it begins with: from some 2,000 on, the database's caches are full before it is warm. */
    archive: { type: 'string', default: '2500' },
    /** Where what was seen is written, one JSON line a minute. */
    out: { type: 'string' },
  },
})
const minutes = Number(values.minutes)
const MINUTE = 60_000
const GLANCE = 5_000

const folder = mkdtempSync(join(tmpdir(), 'dateline-soak-'))
const discord = await startDiscord()
const slack = await openSlackEmulator()
const newsstand = await openNewsstand(minutes, Number(values.archive))
const bot = startBot({
  folder,
  port: await freePort(),
  opml: newsstand.opml,
  archive: newsstand.archive,
  env: {
    DISCORD_TOKEN: discord.token,
    DISCORD_API_BASE_URL: discord.baseUrl,
    SLACK_BOT_TOKEN: slack.state.botToken,
    SLACK_APP_TOKEN: slack.state.appToken,
    SLACK_API_URL: slack.apiUrl,
  },
})
const stop = new AbortController()
const ended = (why: string) => (): void => stop.abort(why)
process.once('SIGTERM', ended('told to stop'))
process.once('SIGINT', ended('told to stop'))
bot.child.once('close', ended('the bot ended by itself'))

const seen: Vitals[] = []
const missed: string[] = []
try {
  console.log(`bot ${bot.child.pid}, log ${bot.log}, for ${minutes} minutes`)
  await discord.state.until(() => discord.state.commands.length > 0)
  const crowds = [
    createDiscordCrowd(discord, newsstand.requests),
    createSlackCrowd(slack, newsstand.requests),
  ]
  await Promise.all(crowds.map((c) => c.settle()))
  const loads = crowds.map((c) => startLoad(c, Number(values.every)))
  const vitals = createVitals(bot.child.pid!, bot.path, bot.metrics)
  for (let minute = 1; minute <= minutes && !stop.signal.aborted; minute++) {
    for (let at = 0; at < MINUTE && !stop.signal.aborted; at += GLANCE) {
      await delay(GLANCE, undefined, { signal: stop.signal }).catch(() => undefined)
      if (!stop.signal.aborted) vitals.glance()
    }
    if (stop.signal.aborted) break
    const now = await vitals.read(minute)
    const taken = loads.map((l) => l.taken())
    missed.push(...taken.flatMap((t) => t.unanswered))
    seen.push(now)
    if (values.out) appendFileSync(values.out, `${JSON.stringify(now)}\n`)
    console.log(
      line(
        now,
        taken.flatMap((t) => t.times),
      ),
    )
  }
  await Promise.all(loads.map((l) => l.stop()))
  console.log(
    `\n${loads.map((l) => l.acts()).join(' and ')} acts, ${newsstand.asked()} requests to feeds; rows at the end:`,
  )
  console.log(JSON.stringify(seen.at(-1)?.rows))
} finally {
  bot.child.removeAllListeners('close')
  const status = await bot.stop()
  await Promise.all([discord.close(), slack.close(), newsstand.close()])
  const { isSound, words } = judge(seen, missed.length)
  const loud = loudLines(bot.log)
  for (const sentence of words) console.log(sentence)
  if (stop.signal.aborted) console.log(`Cut short: ${String(stop.signal.reason)}.`)
  if (status !== 0) console.log(`The bot did NOT END as it should: status ${status ?? 'none'}.`)
  console.log(`${loud.length} lines of its log are warnings or worse.`)
  for (const l of loud.slice(0, 20)) console.log(l)
  console.log(isSound && status === 0 ? 'SOUND' : 'NOT SOUND')
  process.exitCode = isSound && status === 0 && !stop.signal.aborted ? 0 : 1
  rmSync(folder, { recursive: true, force: true })
}

function line(v: Vitals, times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b)
  const total = Object.values(v.rows).reduce((sum, n) => sum + n, 0)
  return [
    `${v.minute} min`,
    `resident ${v.leastMb.toFixed(0)}–${v.mostMb.toFixed(0)} MB`,
    `heap ${v.heapMb?.toFixed(1) ?? '?'}`,
    `handles ${v.leastHandles}–${v.mostHandles}`,
    `database ${v.databaseMb.toFixed(1)} MB, ${total} rows, ${v.rows['articles'] ?? 0} articles, ${v.rows['outbox'] ?? 0} posts`,
    `${sorted.length} answered, p50 ${percentile(sorted, 0.5).toFixed(0)} p99 ${percentile(sorted, 0.99).toFixed(0)} ms`,
    `${(100 * v.core).toFixed(0)} % of a core`,
  ].join('; ')
}

/** pino's levels: 40 is a warning. */
function loudLines(path: string): string[] {
  if (!existsSync(path)) return []
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((l) => /"level":[4-6]0/.test(l))
}
