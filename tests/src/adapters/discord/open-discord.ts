import { pino } from 'pino'
import type { Briefings } from '../../../../briefings/briefings.ts'
import type { Drafting } from '../../../../briefings/drafts.ts'
import { UserError } from '../../../../briefings/errors.ts'
import { commands as allCommands } from '../../../../commands/index.ts'
import type { Command, CommandContext } from '../../../../commands/command.ts'
import type { Limits } from '../../../../src/adapters/limits.ts'
import type { Poster } from '../../../../src/adapters/poster.ts'
import { createDiscord } from '../../../../src/adapters/discord/discord.ts'
import { startDiscord, type DiscordFake } from '../../../fakes/discord/discord.ts'
import { dispatch, openBriefings, type TestBriefings } from '../../../sample-briefings.ts'
import { noWeb } from '../../../fakes/no-web.ts'

export interface TestDiscord {
  readonly discord: DiscordFake
  readonly briefings: Briefings
  /** Lines of the log, as they were written. */
  readonly logged: readonly string[]
  readonly poster: Poster
  /** Stops the bot alone, which finishes what is under way. */
  stop(): Promise<void>
  close(): Promise<void>
}

export interface OpenOptions {
  readonly commands?: readonly Command[]
  readonly managers?: readonly string[]
  readonly limits?: Limits
  /** A store that was used before; one of its own with one dispatch unless given. */
  readonly held?: TestBriefings
  readonly read?: CommandContext['read']
  /** Shows replies while a language model is at work on them. */
  readonly drafting?: Drafting
}

const readNothing = async (): Promise<never> => {
  throw new UserError('bad-input', 'Nothing is read here.')
}

/** The real adapter, with the real discord.js, connected to a Discord of our own and answering from one dispatch. */
export async function openDiscord({
  commands = allCommands,
  managers = [],
  limits,
  read = readNothing,
  held,
  drafting,
}: OpenOptions = {}): Promise<TestDiscord> {
  const { briefings, store } = held ?? (await openBriefings())
  if (!held)
    await briefings.ingest('public', [
      dispatch({
        id: 'vote',
        url: 'https://harbour.example/vote',
        title: 'Ferry vote called off',
        source: 'Harbour Wire',
        text:
          'Governor Lena Okoro called off a vote on the ferry at Port Anselm on Friday after the owners left the hall. ' +
          '“We will try again in June,” Okoro said. More than 400 people had come to watch.',
      }),
    ])
  const discord = await startDiscord()
  const logged: string[] = []
  const adapter = createDiscord({
    token: discord.token,
    baseUrl: discord.baseUrl,
    managers: new Set(managers),
    ...(limits ? { limits } : {}),
    briefings,
    drafting,
    commands,
    read,
    fetcher: noWeb,
    now: () => Temporal.Instant.from('2024-05-04T09:00:00Z'),
    pause: () => new Promise((resolve) => setImmediate(resolve)),
    log: pino(
      { level: 'info' },
      {
        write: (line: string) => {
          logged.push(line)
          discord.state.changed()
        },
      },
    ),
  })
  await adapter.connect()
  await discord.state.until(() => discord.state.commands.length > 0)
  return {
    discord,
    briefings,
    logged,
    poster: adapter.poster,
    stop: () => adapter.close(),
    close: async () => {
      await adapter.close()
      await discord.close()
      if (!held) await store.close()
    },
  }
}

/** Everything that a message says, for looking into. */
export const wordsOf = (
  message: { readonly body: Readonly<Record<string, unknown>> } | undefined,
): string => {
  const content = typeof message?.body['content'] === 'string' ? message.body['content'] : ''
  const embeds = (message?.body['embeds'] ?? []) as { title?: string; description?: string }[]
  return content + embeds.map((e) => `${e.title ?? ''}\n${e.description ?? ''}`).join('\n')
}

export interface ShownButton {
  readonly label: string
  readonly custom_id: string
}

export const buttonsOf = (
  message: { readonly body: Readonly<Record<string, unknown>> } | undefined,
): ShownButton[] =>
  ((message?.body['components'] ?? []) as { components: ShownButton[] }[]).flatMap((r) => r.components)
