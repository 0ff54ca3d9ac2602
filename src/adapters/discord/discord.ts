import { setTimeout as delay } from 'node:timers/promises'
import type { Logger } from 'pino'
import type { Briefings } from '../../../briefings/briefings.ts'
import type { Drafting } from '../../../briefings/drafts.ts'
import type { Command, CommandContext } from '../../../commands/command.ts'
import { inRequest } from '../../logging/request.ts'
import type { ChatAdapter } from '../chat-adapter.ts'
import { createDispatch } from '../dispatch.ts'
import type { Limits } from '../limits.ts'
import { createReportFault } from '../report-fault.ts'
import { createActions } from './actions.ts'
import { answerInteraction } from './answer-interaction.ts'
import { answerMessage, isForBot } from './answer-message.ts'
import { createApi } from './api.ts'
import { createClosedDirect } from './closed-direct.ts'
import { createConnection } from './connection.ts'
import { createConversations } from './conversations.ts'
import type { Desk } from './desk.ts'
import { createMayPost } from './may-post.ts'
import { createLongInputs } from './long-inputs.ts'
import { createGateway, type Gateway } from './gateway.ts'
import { createDiscordPoster } from './poster.ts'
import { createGuilds } from './guilds.ts'
import { userOf } from './interaction.ts'
import { registerCommands } from './register.ts'
import { createSeen } from './seen.ts'
import type { ShardShare } from './shards.ts'

export interface DiscordOptions {
  readonly token: string
  /** Undefined for Discord's own. */
  readonly baseUrl: string | undefined
  /** Those that this process serves; all that Discord suggests unless given. */
  readonly shards?: ShardShare | undefined
  /** `discord:GUILD/USER` who may manage beside those whom the guild lets. */
  readonly managers: ReadonlySet<string>
  readonly briefings: Briefings
  /** The same, showing replies while a language model is at work on them; absent without one. */
  readonly drafting?: Drafting | undefined
  readonly commands: readonly Command[]
  readonly read: CommandContext['read']
  readonly fetcher: CommandContext['fetcher']
  readonly now: () => Temporal.Instant
  /** How much one person and one guild may ask; no limit where it is left out. */
  readonly limits?: Limits
  readonly log: Logger
  /** Resolves after so many milliseconds: between the drafts of an answer. */
  readonly pause: (milliseconds: number) => Promise<void>
}

/** What is under way is finished within this. */
const FINISH_WITHIN = 6_000

/** Discord: slash commands, buttons, completions, and questions in direct messages and mentions. */
export function createDiscord(options: DiscordOptions): ChatAdapter {
  const { token, baseUrl, briefings, commands, log } = options
  const api = createApi({ token, baseUrl })
  const reportFault = createReportFault(log)
  const desk: Desk = {
    api,
    commands,
    log,
    reportFault,
    dispatch: createDispatch({
      ...options,
      prefix: '/',
      reportFault,
      mayPost: createMayPost(api, options.now),
    }),
    complete: (...args) => briefings.complete(...args),
    actions: createActions(
      token,
      createLongInputs({ keeping: briefings, now: options.now, track: (work) => track(work), reportFault }),
    ),
    conversations: createConversations(options.now),
    managers: options.managers,
    pause: options.pause,
  }
  const guilds = createGuilds(briefings, options.now, desk)
  const direct = createClosedDirect({ ...desk, keeping: briefings, now: options.now })
  const underWay = new Set<Promise<void>>()
  const isNew = createSeen()
  let bot = ''
  let registered = false

  const track = (work: Promise<void>): void => {
    const running = work
      .catch((error: unknown) => void reportFault(error, 'work that Discord set off'))
      .finally(() => underWay.delete(running))
    underWay.add(running)
  }

  async function register(application: string): Promise<void> {
    if (registered) return
    registered = true
    try {
      const changed = await registerCommands(api, application, commands)
      log.info({ changed }, 'Discord: commands registered')
    } catch (error) {
      registered = false
      reportFault(error, 'registering the commands on Discord')
    }
  }

  /** What a payload that is not as it should be makes us throw is logged, and ends nothing. */
  const guarded =
    <T>(doing: string, take: (event: T) => void) =>
    (event: T): void => {
      try {
        take(event)
      } catch (error) {
        reportFault(error, doing)
      }
    }

  const open = (): Gateway =>
    createGateway({
      token,
      baseUrl,
      log,
      shards: options.shards,
      events: {
        ready: ({ user, application, guilds: ids, shard }) => {
          bot = user
          // Of several processes one serves the first shard.
          if (shard.id === 0) track(register(application))
          track(guilds.known(ids, shard))
        },
        joined: (g) => track(inRequest('guild', () => guilds.joined(g))),
        left: (g) => track(inRequest('guild', () => guilds.left(g))),
        // The gateway may dispatch an event twice when a session is resumed.
        interaction: guarded('taking a Discord interaction', (i) => {
          if (!isNew(i.id)) return
          track(inRequest('interaction', () => answerInteraction(i, desk)))
          if (i.guild_id && i.channel_id) track(direct.seen(userOf(i), i.channel_id))
        }),
        message: guarded('taking a Discord message', (m) => {
          if (isForBot(m, bot) && isNew(m.id)) track(inRequest('message', () => answerMessage(m, bot, desk)))
        }),
      },
    })

  const connection = createConnection({
    open,
    log,
    // The other platforms go on being served.
    onEnd: (error) => void reportFault(error, 'staying connected to Discord'),
  })
  const poster = createDiscordPoster({
    token,
    baseUrl,
    onDirect: (user, isOpen) => track(direct.tried(user, isOpen)),
  })
  return {
    name: 'Discord',
    poster,
    connect: () => connection.connect(),
    close: async () => {
      await connection.close()
      const late = delay(FINISH_WITHIN, undefined, { ref: false })
      await Promise.race([Promise.allSettled([...underWay]), late])
      api.close()
      poster.close()
    },
  }
}
