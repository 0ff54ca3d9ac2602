import type { Requests } from '../bench/questions.ts'
import type { DiscordFake } from '../fakes/discord/discord.ts'
import type { Person } from '../fakes/discord/people.ts'
import type { Json, SentInteraction } from '../fakes/discord/state.ts'
import { pasted, quarterly, type Crowd } from './crowd.ts'

const GUILD = '100000000000000001'
const CHANNELS = ['200000000000000001', '200000000000000002', '200000000000000003']
const MANAGE = String(1 << 5)
const COMPONENT = 3
const PEOPLE = 15
const KEPT_BUTTONS = 40

export function createDiscordCrowd(discord: DiscordFake, requests: Requests): Crowd {
  const { people, state } = discord
  const buttons: string[] = []
  const personOf = (n: number): Person => ({
    user: String(300000000000000000n + BigInt(n % PEOPLE)),
    guild: GUILD,
    channel: CHANNELS[n % CHANNELS.length]!,
    permissions: MANAGE,
  })
  const pick = (list: readonly string[], n: number): string => list[n % list.length]!

  async function run(
    n: number,
    name: string,
    options: Readonly<Record<string, string>> = {},
  ): Promise<string> {
    const shown = await people.run(personOf(n), name, options)
    for (const { body } of shown) buttons.push(...customIdsIn(body))
    buttons.splice(0, buttons.length - KEPT_BUTTONS)
    return name
  }

  async function press(n: number): Promise<string> {
    const id = buttons.splice(n % Math.max(1, buttons.length), 1)[0]
    if (id === undefined) return run(n, 'help')
    const { user, guild, channel } = personOf(n)
    const sent = people.send(
      { user, guild: guild!, channel },
      { component_type: 2, custom_id: id },
      COMPONENT,
    )
    sent.original = { id: state.nextId(), channel, ephemeral: false, thinking: false, body: {} }
    await state.until(() => sent.modal ?? isAnswered(sent))
    return 'button'
  }

  async function write(n: number, words: string, isDirect: boolean): Promise<string> {
    const { user, guild, channel } = personOf(n)
    const id = isDirect
      ? people.write({ user, channel: `4${user.slice(1)}` }, words)
      : people.write({ user, guild: guild!, channel }, `<@${state.application}> ${words}`, [
          state.application,
        ])
    await people.answerTo(id)
    return isDirect ? 'direct message' : 'mention'
  }

  const acts: readonly ((n: number) => Promise<string>)[] = [
    (n) => run(n, 'ask', { question: pick(requests.ask, n) }),
    (n) => run(n, 'actor', { name: pick(requests.actor, n) }),
    press,
    (n) => run(n, 'brief'),
    (n) => run(n, 'event', { name: pick(requests.event, n) }),
    (n) =>
      people.type(personOf(n), 'actor', 'name', pick(requests.actor, n).slice(0, 3)).then(() => 'typing'),
    (n) => write(n, pick(requests.ask, n), false),
    (n) => run(n, 'ask', { question: pick(requests.common, n) }),
    (n) => run(n, 'timeline', { name: pick(requests.timeline, n) }),
    press,
    (n) => write(n, pick(requests.ask, n + 7), true),
    (n) => run(n, n % 4 ? 'follow' : 'unfollow', { name: pick(requests.actor, n % 40) }),
    (n) => run(n, 'catchup'),
    (n) => run(n, pick(['help', 'status', 'digest list', 'sources list', 'following', 'settings'], n)),
    (n) => run(n, 'add', { what: pasted(n) }),
    (n) => run(n, 'why', { item: pick(requests.event, n) }),
  ]
  return {
    async settle() {
      discord.guilds.add(GUILD, CHANNELS)
      for (const [i, channel] of CHANNELS.entries())
        await people.run({ ...personOf(i), channel }, 'digest add', { schedule: quarterly(3 * i + 1) })
    },
    act: (n) => acts[n % acts.length]!(n),
    forget() {
      state.interactions.clear()
      state.requests.length = 0
      state.refused.length = 0
      // The newest stay: the bot looks for what it posted, and edits it.
      state.messages.splice(0, Math.max(0, state.messages.length - 500))
    },
  }
}

const isAnswered = ({ followUps, original }: SentInteraction): boolean =>
  [...followUps, ...(original ? [original] : [])].some((m) => !m.thinking && Object.keys(m.body).length > 0)

/** Ids of the buttons of a message; links have none. */
const customIdsIn = (body: Json): string[] =>
  ((body['components'] ?? []) as { components?: { type: number; custom_id?: string }[] }[])
    .flatMap((row) => row.components ?? [])
    .flatMap(({ type, custom_id: id }) => (type === 2 && id !== undefined ? [id] : []))
