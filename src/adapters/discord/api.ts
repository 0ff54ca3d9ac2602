import { DiscordAPIError, HTTPError, REST, Routes, type ChannelType } from 'discord.js'
import { setTimeout as delay } from 'node:timers/promises'
import type { Standing } from './rights.ts'
import type { Words } from './words.ts'

/** A message as Discord takes it. */
export interface MessageBody {
  readonly content?: string
  readonly embeds?: readonly object[]
  readonly components?: readonly object[]
  readonly flags?: number
  readonly allowed_mentions: {
    readonly parse: readonly string[]
    readonly users?: readonly string[]
    readonly replied_user?: boolean
  }
  readonly nonce?: string
  readonly enforce_nonce?: boolean
  readonly message_reference?: object
}

export interface ApiOptions {
  readonly token: string
  /** Such as `https://discord.com/api`. */
  readonly baseUrl: string | undefined
  /** Milliseconds between the attempts of one request; as many attempts and one more are made. */
  readonly pauses?: readonly number[]
}

/** A channel as Discord tells it, as far as it is looked at. */
interface ChannelData {
  readonly type: ChannelType
  readonly guild_id?: string
  readonly parent_id?: string | null
  readonly permission_overwrites?: Standing['overwrites']
}

interface Patience {
  /** Milliseconds between the attempts. */
  readonly between?: readonly number[]
  /** How many attempts may be followed by another although nobody knows whether they were carried out. */
  readonly silences?: number
}

/** What the adapter asks of Discord's HTTP API. */
export type DiscordApi = ReturnType<typeof createApi>

const EACH = 5_000
/** An interaction is acknowledged within three seconds or never. */
const ACKNOWLEDGE_EACH = 1_200
const ACKNOWLEDGE_AGAIN = [50, 100, 200, 400, 800]
const LOOK_EACH = 2_500
const ALREADY_ACKNOWLEDGED = 40060
const UNKNOWN_MESSAGE = 10008

/**
 * Discord's HTTP API, each request tried again where that does no harm: replies are edits, which say the same when they are made twice; messages carry a nonce. A follow-up has none: it is sent
 * once more where nothing is known of it, so that at worst the asker alone reads the same twice (docs/adr/016-discord.md).
 * The library retries nothing here: its retries follow at once, and post twice where only the reply was lost.
 */
export function createApi({ token, baseUrl, pauses = [250, 1_000, 3_000] }: ApiOptions) {
  const open = (): REST =>
    new REST({
      version: '10',
      retries: 0,
      timeout: EACH,
      handlerSweepInterval: 300_000,
      ...(baseUrl ? { api: baseUrl } : {}),
    })
  const rest = open()
  // Discord's global limit is the bot's; answers to interactions are outside it, and do not wait until it is over.
  const unsigned = open()

  async function attempt<T>(
    send: () => Promise<T>,
    { between = pauses, silences = Infinity }: Patience = {},
  ): Promise<T> {
    let silent = 0
    for (const pause of between) {
      try {
        return await send()
      } catch (error) {
        if (isSilence(error)) silent += 1
        if (!mayHelp(error) || silent > silences) throw error
        await delay(pause)
      }
    }
    return send()
  }

  /** The library forgets the token after one 401, which would silence the bot for good. */
  const signedIn = (): REST => rest.setToken(token)

  const soon = async <T>(route: `/${string}`): Promise<T> =>
    (await signedIn().get(route, { signal: AbortSignal.timeout(LOOK_EACH) })) as T

  return {
    /** Answers an interaction at once: deferred, in place, or with what it asks for. */
    acknowledge: async (id: string, key: string, body: object): Promise<void> => {
      const send = () =>
        unsigned.post(Routes.interactionCallback(id, key), {
          body,
          auth: false,
          signal: AbortSignal.timeout(ACKNOWLEDGE_EACH),
        })
      try {
        await attempt(send, { between: ACKNOWLEDGE_AGAIN })
      } catch (error) {
        // The acknowledgement before was carried out and only its reply was lost.
        if (!hasCode(error, ALREADY_ACKNOWLEDGED)) throw error
      }
    },
    editReply: (application: string, key: string, body: MessageBody) =>
      attempt(() => unsigned.patch(original(application, key), { body, auth: false })),
    /** One attempt: what it shows is shown again in a moment. */
    draftReply: (application: string, key: string, body: MessageBody) =>
      unsigned.patch(original(application, key), { body, auth: false }),
    deleteReply: async (application: string, key: string): Promise<void> => {
      try {
        await attempt(() => unsigned.delete(original(application, key), { auth: false }))
      } catch (error) {
        if (!hasCode(error, UNKNOWN_MESSAGE)) throw error
      }
    },
    followUp: (application: string, key: string, body: MessageBody) =>
      attempt(() => unsigned.post(Routes.webhook(application, key), { body, auth: false }), { silences: 1 }),
    /** Needs a nonce: Discord then makes one message of a request that is sent twice. */
    sendMessage: (
      channel: string,
      body: MessageBody & { readonly nonce: string; readonly enforce_nonce: true },
    ) => attempt(() => signedIn().post(Routes.channelMessages(channel), { body })),
    /** One attempt. Needs a nonce, by which the answer finds a draft whose receipt was lost. */
    sendDraft: async (
      channel: string,
      body: MessageBody & { readonly nonce: string; readonly enforce_nonce: true },
    ) => signedIn().post(Routes.channelMessages(channel), { body }),
    draftMessage: (channel: string, id: string, body: MessageBody) =>
      signedIn().patch(Routes.channelMessage(channel, id), { body }),
    editMessage: (channel: string, id: string, body: MessageBody) =>
      attempt(() => signedIn().patch(Routes.channelMessage(channel, id), { body })),
    /** What somebody wrote. One attempt, within the time that an interaction is waited for. */
    message: async (channel: string, id: string): Promise<Words> =>
      (await signedIn().get(Routes.channelMessage(channel, id), {
        signal: AbortSignal.timeout(ACKNOWLEDGE_EACH),
      })) as Words,
    showTyping: (channel: string) => signedIn().post(Routes.channelTyping(channel)),
    /** The guild that a channel belongs to; null where it is in none, or where we cannot see it. */
    guildOf: async (channel: string): Promise<string | null> => {
      try {
        const found = await attempt(() => signedIn().get(Routes.channel(channel)))
        return (found as { readonly guild_id?: string }).guild_id ?? null
      } catch (error) {
        if (error instanceof DiscordAPIError && [400, 403, 404].includes(error.status)) return null
        throw error
      }
    },
    /** One attempt each, soon: somebody waits who has set a post up. */
    channel: (id: string) => soon<ChannelData>(Routes.channel(id)),
    guild: (id: string) => soon<Standing['guild']>(Routes.guild(id)),
    /** Ourselves as a member of a guild. */
    self: async (guild: string): Promise<Standing['me']> => {
      const { id } = await soon<{ readonly id: string }>(Routes.user())
      return soon(Routes.guildMember(guild, id))
    },
    commands: (application: string) => attempt(() => signedIn().get(Routes.applicationCommands(application))),
    createCommand: (application: string, body: object) =>
      attempt(() => signedIn().post(Routes.applicationCommands(application), { body })),
    editCommand: (application: string, id: string, body: object) =>
      attempt(() => signedIn().patch(Routes.applicationCommand(application, id), { body })),
    removeCommand: (application: string, id: string) =>
      attempt(() => signedIn().delete(Routes.applicationCommand(application, id))),
    setCommands: (application: string, body: readonly object[]) =>
      attempt(() => signedIn().put(Routes.applicationCommands(application), { body })),
    close: (): void => {
      for (const r of [rest, unsigned]) {
        r.clearHandlerSweeper()
        r.clearHashSweeper()
      }
    },
  }
}

/** The library's own route writes the @ as %40. */
const original = (application: string, key: string): `/${string}` =>
  `${Routes.webhook(application, key)}/messages/@original`

/**
 * A platform's 5xx is worth another try, and so is a lost connection; what it refuses is not. A 401 in the midst of a service
 * is a platform's hiccup: a token that was truly withdrawn ends the gateway's session too.
 */
const mayHelp = (error: unknown): boolean =>
  error instanceof DiscordAPIError
    ? error.status === 401
    : !(error instanceof HTTPError) || error.status >= 500

export const hasCode = (error: unknown, code: number): boolean =>
  error instanceof DiscordAPIError && error.code === code

/** Whether no answer came at all, so that the request may have been carried out. */
const isSilence = (error: unknown): boolean =>
  !(error instanceof DiscordAPIError) && !(error instanceof HTTPError)

/** Whether Discord said that it did not carry the request out; after anything else, it may have. */
export const isRefusal = (error: unknown): boolean => error instanceof DiscordAPIError
