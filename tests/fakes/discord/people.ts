import type { GatewayFake } from './gateway.ts'
import type { DiscordState, Json, SentInteraction, ShownMessage } from './state.ts'

/** Somebody who uses the bot, and where. */
export interface Person {
  readonly user: string
  /** Absent in a direct message. */
  readonly guild?: string
  readonly channel: string
  /** Permission bits in the guild. */
  readonly permissions?: string
  /** Who installed the bot: this guild, or the person. */
  readonly installed?: 'guild' | 'user'
  /** A conversation with others, where there is no guild. */
  readonly group?: true
}

export interface People {
  /** Runs a slash command ("digest add" is a subcommand); resolves with what is shown once nobody thinks any more. */
  run(
    person: Person,
    name: string,
    options?: Readonly<Record<string, string | number>>,
  ): Promise<readonly ShownMessage[]>
  /** Types into an option; resolves with what is offered. */
  type(
    person: Person,
    name: string,
    option: string,
    typed: string,
  ): Promise<readonly { name: string; value: unknown }[]>
  /** Presses a button by its custom id; resolves with what it opens or, where it turns a page, with the page. */
  press(person: Person, customId: string, under?: ShownMessage): Promise<readonly ShownMessage[]>
  /** As `press`, where the button opens a form; resolves with the form. */
  openForm(person: Person, customId: string, under?: ShownMessage): Promise<Json>
  /** Fills in a form's fields and sends it. */
  fillIn(
    person: Person,
    customId: string,
    fields: Readonly<Record<string, string>>,
    under?: ShownMessage,
  ): Promise<readonly ShownMessage[]>
  /** Chooses from a menu under a message. */
  pick(person: Person, customId: string, values: readonly string[]): Promise<readonly ShownMessage[]>
  /** Chooses from a message's context menu. */
  choose(
    person: Person,
    name: string,
    message: { readonly content: string },
  ): Promise<readonly ShownMessage[]>
  /** Writes a message; returns its id. */
  write(person: Person, content: string, mentions?: readonly string[], replyTo?: string): string
  /** The next message of the bot in a channel, in answer to that one. */
  answerTo(message: string): Promise<ShownMessage>
  /** As `run`, without waiting: returns the interaction. */
  send(person: Person, data: Json, type?: number): SentInteraction
  /** Resolves when the interaction has an answer that is no promise. */
  answered(interaction: SentInteraction): Promise<readonly ShownMessage[]>
}

const COMMAND = 2
const COMPONENT = 3
const AUTOCOMPLETE = 4
const SUBMIT = 5

/** A message as the gateway sends it. */
const messageData = (id: string, channel: string, content: string, author: Json): Json => ({
  id,
  channel_id: channel,
  author,
  content,
  mentions: [],
  mention_roles: [],
  attachments: [],
  embeds: [],
  timestamp: '2026-01-01T00:00:00Z',
  type: 0,
})

export function createPeople(state: DiscordState, gateway: GatewayFake): People {
  const answered = (interaction: SentInteraction): Promise<readonly ShownMessage[]> =>
    state.until(() => {
      const shown = state.shown(interaction.id)
      return (
        interaction.acknowledgedAt !== null && shown.length > 0 && shown.every((m) => !m.thinking) && shown
      )
    })

  function send(person: Person, data: Json, type = COMMAND, more: Json = {}): SentInteraction {
    const id = state.nextId()
    const interaction: SentInteraction = {
      id,
      token: `token-${id}`,
      at: performance.now(),
      acknowledgedAt: null,
      choices: null,
      modal: null,
      original: null,
      followUps: [],
    }
    state.interactions.set(id, interaction)
    gateway.dispatch('INTERACTION_CREATE', {
      ...originOf(state, person),
      id,
      token: interaction.token,
      type,
      version: 1,
      data,
      ...more,
    })
    return interaction
  }

  /** The bot's message under which something is pressed. */
  const under = (person: Person, shown?: ShownMessage): Json => ({
    message: {
      ...messageData(state.nextId(), person.channel, '', userOf(state.application)),
      ...(shown ? { embeds: shown.body['embeds'] ?? [] } : {}),
      ...(shown?.body['message_reference'] ? { message_reference: shown.body['message_reference'] } : {}),
    },
  })

  return {
    send,
    answered,
    run: (person, name, options = {}) =>
      answered(send(person, { id: '1', type: 1, ...commandData(state, name, options) })),
    type: (person, name, option, typed) => {
      const data = commandData(state, name, { [option]: typed }, option)
      const interaction = send(person, { id: '1', type: 1, ...data }, AUTOCOMPLETE)
      return state.until(() => interaction.choices)
    },
    press: (person, customId, shown) => {
      const data = { component_type: 2, custom_id: customId }
      const interaction = send(person, data, COMPONENT, under(person, shown))
      // A button's own message is what its answer may change.
      interaction.original = {
        id: state.nextId(),
        channel: person.channel,
        ephemeral: false,
        thinking: false,
        body: {},
      }
      return state.until(() => {
        const shown = state.shown(interaction.id).filter((m) => Object.keys(m.body).length > 0)
        return shown.length > 0 && shown.every((m) => !m.thinking) && shown
      })
    },
    choose: (person, name, { content }) => {
      const target = state.nextId()
      const message = messageData(target, person.channel, content, userOf('77'))
      return answered(
        send(person, {
          id: '1',
          type: 3,
          name,
          target_id: target,
          resolved: { messages: { [target]: message } },
        }),
      )
    },
    openForm: (person, customId, shown) => {
      const data = { component_type: 2, custom_id: customId }
      const interaction = send(person, data, COMPONENT, under(person, shown))
      return state.until(() => interaction.modal)
    },
    fillIn: (person, customId, fields, shown) => {
      const components = Object.entries(fields).map(([id, value]) => ({
        type: 1,
        components: [{ type: 4, custom_id: id, value }],
      }))
      return answered(
        send(person, { custom_id: customId, components }, SUBMIT, shown ? under(person, shown) : {}),
      )
    },
    pick: (person, customId, values) =>
      answered(send(person, { component_type: 3, custom_id: customId, values }, COMPONENT, under(person))),
    write: (person, content, mentions = [], replyTo = undefined) => {
      const id = state.nextId()
      const written = {
        ...messageData(id, person.channel, content, userOf(person.user)),
        mentions: mentions.map(userOf),
        ...(replyTo ? { message_reference: { message_id: replyTo, channel_id: person.channel } } : {}),
      }
      state.written.set(id, written)
      const inGuild = person.guild ? { guild_id: person.guild, member: { roles: [] } } : {}
      gateway.dispatch('MESSAGE_CREATE', { ...written, ...inGuild })
      return id
    },
    answerTo: (message) =>
      state.until(() =>
        state.messages.find(
          (m) => (m.body['message_reference'] as Json | undefined)?.['message_id'] === message,
        ),
      ),
  }
}

const userOf = (id: string): Json => ({
  id,
  username: `user${id}`,
  discriminator: '0',
  avatar: null,
  global_name: null,
})

function originOf(
  state: DiscordState,
  { user, guild, channel, permissions = '0', installed = 'guild', group }: Person,
): Json {
  const owners =
    guild === undefined && !group
      ? { '0': '0' }
      : installed === 'guild' && !group
        ? { '0': guild }
        : { '1': user }
  return {
    application_id: state.application,
    channel_id: channel,
    channel: { id: channel, type: guild ? 0 : group ? 3 : 1 },
    context: guild ? 0 : group ? 2 : 1,
    authorizing_integration_owners: owners,
    entitlements: [],
    app_permissions: '0',
    locale: 'en-GB',
    attachment_size_limit: 1,
    ...(guild
      ? {
          guild_id: guild,
          guild: { id: guild, features: [], locale: 'en-GB' },
          member: {
            user: userOf(user),
            permissions,
            roles: [],
            joined_at: '2026-01-01T00:00:00Z',
            deaf: false,
            mute: false,
            flags: 0,
          },
        }
      : { user: userOf(user) }),
  }
}

const CHANNEL = 7

function commandData(
  state: DiscordState,
  name: string,
  options: Readonly<Record<string, string | number>>,
  focused?: string,
): Json {
  const [first, ...rest] = name.split(' ')
  const sub = rest.length > 0 ? rest.join('-') : null
  const isChannel = (key: string): boolean => registeredOption(state, first!, sub, key)?.['type'] === CHANNEL
  const own = Object.entries(options).map(([key, value]) => ({
    name: key,
    type: isChannel(key) ? CHANNEL : typeof value === 'number' ? 4 : 3,
    value,
    ...(key === focused ? { focused: true } : {}),
  }))
  const chosen = own.filter((o) => o.type === CHANNEL).map((o) => String(o.value))
  return {
    name: first,
    options: sub === null ? own : [{ name: sub, type: 1, options: own }],
    ...(chosen.length > 0
      ? {
          resolved: { channels: Object.fromEntries(chosen.map((id) => [id, { id, type: 0, name: 'news' }])) },
        }
      : {}),
  }
}

function registeredOption(
  state: DiscordState,
  command: string,
  sub: string | null,
  key: string,
): Json | undefined {
  const within = (of: Json | undefined, name: string): Json | undefined =>
    ((of?.['options'] ?? []) as Json[]).find((o) => o['name'] === name)
  const registered = state.commands.find((c) => c['name'] === command)
  return within(sub === null ? registered : within(registered, sub), key)
}
