import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startDiscord, type DiscordFake } from '../../fakes/discord/discord.ts'
import { rss, startFeedServer, type Answered, type FeedServer } from '../../fakes/feed-server.ts'
import { openModelServer, type ModelServer } from '../../fakes/model-server.ts'
import { event, said, slashCommand, use } from '../../fakes/slack/payloads.ts'
import { openSlackEmulator, type SlackEmulator } from '../../fakes/slack/slack-emulator.ts'
import { MAIN, runProgram, spawnProgram } from './program.ts'

// A real `serve` at LOG_LEVEL=trace whose secrets, texts and people are marked, on platforms, feeds and a model that fail in every way.
// Whatever of a mark is found in what it printed would stand in an operator's log.

const TOKEN = 'discordtokenmark'
const PERSON = '300000000000777001'
const ann = { user: PERSON, guild: '100000000000000001', channel: '200000000000000001' }
const MARKS = [
  TOKEN,
  'xoxb-emulated',
  'xapp-emulated',
  'openaikeymark',
  'feedsecretmark',
  'articlemark',
  'questionmarkword',
  'bodymark',
  PERSON,
  'U0ANNA',
  'D0ANNA',
]

let folder: string
let discord: DiscordFake
let slack: SlackEmulator
let feeds: FeedServer
let model: ModelServer
let bot: ChildProcess
let ended: Promise<unknown>
let log = ''
const tokens: string[] = []
const allRead = Promise.withResolvers<void>()

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-log-'))
  const path = join(folder, 'log.db')
  discord = await startDiscord(TOKEN)
  slack = await openSlackEmulator()
  model = await openModelServer(({ user }, response) =>
    response
      .writeHead(400, { 'content-type': 'application/json' })
      .end(
        JSON.stringify({ error: { message: `I refuse: ${user} openaikeymark`, code: 'invalid', type: 'x' } }),
      ),
  )
  const article = 'Governor Lena Okoro called off the articlemark vote at Port Anselm on Friday.'
  const news = { title: 'A vote of articlemark', text: article, guid: '1', date: new Date().toISOString() }
  const left = new Set(['whole', 'broken', 'failing', 'lying'])
  const page = (name: string, answered: Answered) => (): Answered => {
    left.delete(name)
    if (left.size === 0) allRead.resolve()
    return answered
  }
  feeds = await startFeedServer({
    '/feedsecretmark/whole': page('whole', { body: rss([news]) }),
    '/feedsecretmark/broken': page('broken', { body: '<rss><channel><item><title>articlemark' }),
    '/feedsecretmark/failing': page('failing', { status: 500, body: 'articlemark' }),
    '/feedsecretmark/lying': page('lying', { headers: { 'content-encoding': 'gzip' }, body: 'articlemark' }),
  })
  const env = {
    ...{ DATELINE_DB: `file:${path}`, DATELINE_ALLOW_PRIVATE_HOSTS: '127.0.0.1' },
    ...{ DISCORD_TOKEN: TOKEN, DISCORD_API_BASE_URL: discord.baseUrl, SLACK_API_URL: slack.apiUrl },
    ...{ SLACK_BOT_TOKEN: slack.state.botToken, SLACK_APP_TOKEN: slack.state.appToken },
    ...{ OPENAI_API_KEY: 'openaikeymark', OPENAI_BASE_URL: model.url, LOG_LEVEL: 'trace' },
  }
  const outlines = [...feeds.pages.keys()].map((p) => `<outline type="rss" xmlUrl="${feeds.origin}${p}"/>`)
  writeFileSync(join(folder, 'feeds.opml'), `<opml version="2.0"><body>${outlines.join('')}</body></opml>`)
  writeFileSync(
    join(folder, 'vote.jsonl'),
    JSON.stringify({ title: 'The articlemark vote', published: '2026-01-01', text: article }),
  )
  for (const args of [
    ['ingest', join(folder, 'vote.jsonl')],
    ['sources', 'import', join(folder, 'feeds.opml')],
  ])
    expect(await runProgram(args, { env })).toMatchObject({ status: 0 })
  withStore((db) => db.exec("update feeds set next = '2020-01-01T00:00:00Z'"))
  bot = spawn(process.execPath, [MAIN, 'serve'], {
    env: { PATH: process.env['PATH'], ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  for (const stream of [bot.stdout!, bot.stderr!]) stream.on('data', (d: Buffer) => (log += d.toString()))
  ended = once(bot, 'close')
  await discord.state.until(() => discord.state.commands.length > 0)
  await slack.until(() => slack.connections() > 0)
}, 120_000)
afterAll(async () => {
  bot.kill('SIGKILL')
  await Promise.all([discord.close(), slack.close(), feeds.close(), model.close()])
  rmSync(folder, { recursive: true, force: true })
})

function withStore(work: (db: DatabaseSync) => void): void {
  const db = new DatabaseSync(join(folder, 'log.db'), { timeout: 20_000 })
  work(db)
  db.close()
}

/** Resolves once a line of the log says so. */
const untilLogged = (what: RegExp): Promise<void> =>
  new Promise((resolve) => {
    const look = (): void => {
      if (!what.test(log)) return
      bot.stderr!.off('data', look)
      resolve()
    }
    bot.stderr!.on('data', look)
    look()
  })

/** Everything that can go wrong with those who ask on Discord. */
async function troubleOnDiscord(): Promise<void> {
  const { people, state } = discord
  await people.run(ann, 'ask', { question: 'Who called off the questionmarkword vote?' })
  await people.run(ann, 'brief')
  discord.fault = ({ path }) =>
    path.includes('/webhooks/') || path.includes('/callback')
      ? { kind: 'status', status: 500, body: { message: 'bodymark' } }
      : null
  people.send(ann, {
    id: '1',
    type: 1,
    name: 'ask',
    options: [{ name: 'question', type: 3, value: 'questionmarkword?' }],
  })
  people.send(ann, { component_type: 2, custom_id: 'questionmarkword' }, 3)
  people.send(ann, { id: '1', type: 1, name: 'actor', options: 'questionmarkword' })
  people.send(ann, { name: 7, options: [{ name: { questionmarkword: 1 } }] })
  await untilLogged(/on Discord|Discord interaction/)
  discord.fault = () => null
  tokens.push(...[...state.interactions.values()].map((i) => i.token))
}

async function troubleOnSlack(): Promise<void> {
  const { state } = slack
  let left = 6
  state.fault = (method) =>
    left-- > 0 && method !== 'apps.connections.open' ? { kind: 'status', status: 500 } : undefined
  const { payload, id } = slashCommand(slack, '/dateline', 'ask Who called off the questionmarkword vote?')
  tokens.push(id)
  await slack.send('slash_commands', payload)
  await slack.send(
    'events_api',
    event(slack, said(slack, 'questionmarkword?', { channel: 'D0ANNA', channel_type: 'im' })),
  )
  tokens.push(await use(slack, { value: 'questionmarkword' }))
  await slack.send('slash_commands', { ...payload, text: { questionmarkword: 1 } })
  await slack.until((s) => s.posted.some((m) => m.answers === id))
  slack.disconnect('rudely')
  await slack.until(() => slack.connections() > 1)
}

/** A table that is gone, as of a store that is damaged, makes a command crash. */
async function crash(): Promise<void> {
  withStore((db) => db.exec('drop table told'))
  const shown = await discord.people.run(ann, 'catchup')
  expect(JSON.stringify(shown.map((m) => m.body))).toMatch(/fault [0-9a-f]{8}/)
}

describe('what serve logs', () => {
  it('holds none of what is secret, said or anybody’s, however much goes wrong', async () => {
    await troubleOnDiscord()
    await troubleOnSlack()
    await crash()
    await allRead.promise
    bot.kill('SIGTERM')
    await ended
    expect(model.asked.length).toBeGreaterThan(0)
    const found = [...MARKS, ...tokens].filter((m) => log.includes(m))
    expect(
      found,
      log
        .split('\n')
        .filter((l) => found.some((m) => l.includes(m)))
        .join('\n'),
    ).toEqual([])
  }, 60_000)

  it('tells what went wrong, line by line, with the request that it belongs to', () => {
    const lines = log
      .split('\n')
      .filter(Boolean)
      .map((l) => JSON.parse(l) as Readonly<Record<string, unknown>>)
    const crashed = lines.find((l) => l['doing'] === 'catchup')
    expect(crashed).toMatchObject({ msg: 'fault', request: expect.stringMatching(/^interaction-/) as string })
    expect(JSON.stringify(crashed?.['err'])).toContain('no such table')
    const asked = lines.filter((l) => l['command'] === 'ask').map((l) => String(l['request']).split('-')[0])
    expect(new Set(asked)).toEqual(new Set(['interaction', 'slack']))
  })
})

it('prints no password of a database that cannot be reached', async () => {
  const env = { DISCORD_TOKEN: TOKEN, LOG_LEVEL: 'trace' }
  const db = 'postgres://personmark:passwordmark@127.0.0.1:1/dateline'
  const { err, out } = await spawnProgram(['status', '--db', db], { env, cwd: tmpdir() })
  expect(err).toMatch(/\w/)
  expect(out + err).not.toContain('passwordmark')
})
