import { fillSample } from '../../src/sample/open-sample.ts'
import { openBot } from '../../tests/fakes/slack/open-bot.ts'
import { ask } from '../../tests/fakes/slack/payloads.ts'
import { openBriefings, type TestBriefings } from '../../tests/sample-briefings.ts'
import { openDiscord } from '../../tests/src/adapters/discord/open-discord.ts'

/** A message as the platform was sent it, and what was typed for it. */
export interface Recorded {
  readonly typed: string
  readonly body: Readonly<Record<string, unknown>>
}

export interface Recording {
  readonly discord: readonly Recorded[]
  readonly slack: readonly Recorded[]
}

const ASKED = [
  { name: 'ask', option: 'question', words: 'Who called off last week’s meeting, and why?' },
  { name: 'actor', option: 'name', words: 'Mara Quill' },
  { name: 'timeline', option: 'name', words: 'Lake Ilse' },
] as const

/** What three questions were answered with on each platform, on the sample, by the real adapters against emulators. */
export async function record(): Promise<Recording> {
  const held = await openBriefings()
  await fillSample(held)
  const recording = { discord: await onDiscord(held), slack: await onSlack(held) }
  await held.store.close()
  return recording
}

async function onDiscord(held: TestBriefings): Promise<Recorded[]> {
  const bot = await openDiscord({ held })
  const person = { user: '300000000000000001', guild: '100000000000000001', channel: '200000000000000001' }
  const recorded: Recorded[] = []
  for (const { name, option, words } of ASKED) {
    const [shown] = await bot.discord.people.run(person, name, { [option]: words })
    recorded.push({ typed: `/${name} ${words}`, body: shown?.body ?? {} })
  }
  await bot.close()
  return recorded
}

async function onSlack(held: TestBriefings): Promise<Recorded[]> {
  const bot = await openBot({ held })
  await bot.connect()
  const recorded: Recorded[] = []
  for (const { name, words } of ASKED) {
    const { answer } = await ask(bot.slack, '/dateline', `${name} ${words}`)
    recorded.push({ typed: `/dateline ${name} ${words}`, body: { ...answer } })
  }
  await bot.close()
  return recorded
}
