import { pino } from 'pino'
import { commands } from '../../../commands/index.ts'
import { SLACK_TIMING } from '../../../src/adapters/slack/slack-options.ts'
import type { Briefings } from '../../../briefings/briefings.ts'
import type { Drafting } from '../../../briefings/drafts.ts'
import { createSlack } from '../../../src/adapters/slack/slack.ts'
import type { SlackSettings } from '../../../src/adapters/slack/settings.ts'
import type { Command } from '../../../commands/command.ts'
import { dispatch as article, openBriefings, type TestBriefings } from '../../sample-briefings.ts'
import { openSlackEmulator, type SlackEmulator } from './slack-emulator.ts'
import { noWeb } from '../no-web.ts'

export interface Logged {
  readonly msg: string
  readonly fault?: string
  readonly doing?: string
}

export interface Bot {
  readonly slack: SlackEmulator
  readonly briefings: Briefings
  /** Warnings and faults. */
  readonly logged: readonly Logged[]
  /** What people gave to read in. */
  readonly read: readonly string[]
  connect(): Promise<void>
  close(): Promise<void>
}

export interface BotOptions {
  readonly receive?: SlackSettings['receive']
  readonly botToken?: string
  readonly access?: SlackSettings['access']
  /** A store that was used before; one of its own with two dispatches unless given. */
  readonly held?: TestBriefings
  /** A workspace that another bot serves too; one of its own unless given. */
  readonly slack?: SlackEmulator
  /** What the token is allowed beside the usual. */
  readonly scopes?: string
  readonly extra?: readonly Command[]
  readonly managers?: readonly string[]
  readonly timing?: Partial<typeof SLACK_TIMING>
  /** Shows replies while a language model is at work on them. */
  readonly drafting?: Drafting
}

/** The real adapter with the real core, against an emulated workspace. It waits nowhere, so that tests do not. */
export async function openBot(options: BotOptions = {}): Promise<Bot> {
  const slack = options.slack ?? (await openSlackEmulator())
  if (options.scopes) slack.state.scopes += `,${options.scopes}`
  const { briefings, store } = options.held ?? (await openBriefings())
  if (!options.held) await fill(briefings)
  const read: string[] = []
  const logged: Logged[] = []
  const log = pino(
    { level: 'warn' },
    { write: (line: string) => void logged.push(JSON.parse(line) as Logged) },
  )
  const adapter = createSlack({
    settings: {
      access: options.access ?? { kind: 'token', botToken: options.botToken ?? slack.state.botToken },
      apiUrl: slack.apiUrl,
      receive: options.receive ?? { kind: 'socket', appToken: slack.state.appToken },
    },
    briefings,
    drafting: options.drafting,
    commands: [...commands, ...(options.extra ?? [])],
    read: async (what) => {
      read.push(what)
      return []
    },
    fetcher: noWeb,
    now: () => Temporal.Instant.from('2024-05-04T09:00:00Z'),
    managers: new Set(options.managers ?? []),
    log,
    pause: () => new Promise((resolve) => setImmediate(resolve)),
    timing: { ...SLACK_TIMING, ...options.timing },
  })
  return {
    slack,
    briefings,
    logged,
    read,
    connect: () => adapter.connect(),
    close: async () => {
      await adapter.close()
      if (!options.slack) await slack.close()
      if (!options.held) await store.close()
    },
  }
}

async function fill(briefings: Briefings): Promise<void> {
  await briefings.ingest('public', [
    article({
      title: 'Ferry vote called off',
      url: 'https://example.org/vote?a=1&b=2',
      source: 'Harbour Wire',
      text:
        'Governor Lena Okoro called off a vote on the ferry at Port Anselm on Friday after the owners left the hall. ' +
        '“We will try again in June,” Okoro said. More than 400 people had come to watch.',
    }),
    article({
      title: 'A hostile headline',
      text: 'Mayor Ivo Brandt told <!channel> and @everyone on Friday that *bold* claims & <https://evil.example|offers> were made in Lund.',
    }),
  ])
  await briefings.ingest('workspace:slack:T0OTHER', [
    article({ text: 'Minister Olga Petrenko signed a secret treaty in Tallinn on Friday.' }),
  ])
}
