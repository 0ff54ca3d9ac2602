import { EventEmitter, once } from 'node:events'

export type Json = Record<string, unknown>

/** A message as people see it. */
export interface ShownMessage {
  readonly id: string
  readonly channel: string
  ephemeral: boolean
  /** When it was made, by the state's clock. */
  readonly at?: number
  /** "Dateline is thinking…" */
  thinking: boolean
  body: Json
}

export interface SentInteraction {
  readonly id: string
  readonly token: string
  readonly at: number
  /** When it was acknowledged, by the same clock as `at`. */
  acknowledgedAt: number | null
  choices: readonly { readonly name: string; readonly value: unknown }[] | null
  modal: Json | null
  original: ShownMessage | null
  readonly followUps: ShownMessage[]
}

/** What came in over HTTP. */
export interface Received {
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  readonly body: Json
}

/** Discord's memory: what the bot registered, sent and answered. Whoever waits for something is woken at each change. */
export class DiscordState {
  readonly requests: Received[] = []
  /** What was refused, beside what a test made fail. */
  readonly refused: { readonly request: Received; readonly body: unknown }[] = []
  readonly interactions = new Map<string, SentInteraction>()
  readonly messages: ShownMessage[] = []
  /** What people wrote, as the gateway told it, by id. */
  readonly written = new Map<string, Json>()
  readonly typing: string[] = []
  /** That have the bot, as the gateway tells them, by id. */
  readonly guilds = new Map<string, Json>()
  commands: Json[] = []
  readonly application = '900000000000000001'
  /** Channels that are no more, or that the bot may not use: Discord's code for why. */
  readonly closed = new Map<string, number>()
  /** Channels whose history the bot may not read. */
  readonly unread = new Set<string>()
  /** Messages that its author deleted. */
  readonly deleted = new Set<string>()
  /** Milliseconds since 1970; a test's own, where it simulates days. */
  clock: () => number = () => Date.now()
  /** How many shards it suggests. */
  suggestedShards = 1
  /** How long an interaction waits to be acknowledged, in milliseconds. */
  acknowledgeWithin = 3_000
  /** How long a nonce is known. */
  nonceMs = 180_000
  readonly #changes = new EventEmitter().setMaxListeners(0)
  #ids = 1_000_000_000_000_000_000n

  nextId(): string {
    this.#ids += 1n
    return this.#ids.toString()
  }

  /** Ids of messages tell when they were made. https://discord.com/developers/docs/reference#snowflakes */
  nextMessageId(): string {
    this.#ids += 1n
    return (((BigInt(this.clock()) - 1_420_070_400_000n) << 22n) + (this.#ids & 0x3fffffn)).toString()
  }

  changed(): void {
    this.#changes.emit('change')
  }

  /** Resolves with what `look` finds, now or after some change. */
  async until<T>(look: () => T | null | undefined | false): Promise<T> {
    for (;;) {
      const found = look()
      if (found) return found
      await once(this.#changes, 'change')
    }
  }

  byToken(token: string): SentInteraction | undefined {
    return [...this.interactions.values()].find((i) => i.token === token)
  }

  /** The guild that has the channel, among those that have the bot. */
  guildOf(channel: string): string | undefined {
    const has = (g: Json): boolean => (g['channels'] as { id: string }[]).some((c) => c.id === channel)
    return [...this.guilds].find(([, guild]) => has(guild))?.[0]
  }

  /** What stands under an interaction, as its asker sees it. */
  shown(id: string): readonly ShownMessage[] {
    const interaction = this.interactions.get(id)
    return interaction
      ? [...(interaction.original ? [interaction.original] : []), ...interaction.followUps]
      : []
  }
}
