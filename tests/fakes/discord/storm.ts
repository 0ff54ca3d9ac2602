import { createRandom } from '../../bench/random.ts'
import type { DiscordFake, Fault } from './discord.ts'
import type { Person } from './people.ts'
import type { Json, SentInteraction } from './state.ts'

/** Somebody who asks once. */
export interface Asker {
  readonly how: string
  ask(): void
  /** What they were told, as it is shown to them: one entry for each message, form or list of names. */
  told(): readonly string[]
  /** Requests in answer to them that broke off. */
  silences(): number
  /** Whether the bot has tried to acknowledge them as often as it does: where the storm, or a machine under load, took each try, nothing follows. */
  isCutOff(): boolean
}

/** How often the bot tries to acknowledge an interaction. */
const ATTEMPTS = 6

const BREAKS: readonly Fault[] = [{ kind: 'break' }, { kind: 'break', after: 'carried out' }]
const FAULTS: readonly Fault[] = [
  ...BREAKS,
  { kind: 'status', status: 500 },
  { kind: 'status', status: 503 },
  { kind: 'status', status: 502, after: 'carried out' },
  { kind: 'rate limit', seconds: 0.05, global: false },
]

export interface Storm {
  /** How many faults befell the bot. */
  readonly faults: () => number
  readonly askerOf: (n: number, buttons: readonly string[]) => Asker
}

/** Faults at every outgoing call, about one in four, the same for the same order of calls; and people who ask all the while. */
export function createStorm(discord: DiscordFake, seed: number): Storm {
  const random = createRandom(seed)
  const broken = new Map<string, number>()
  const tries = new Map<string, number>()
  const countAt = (counts: Map<string, number>, token: string): void =>
    void counts.set(token, (counts.get(token) ?? 0) + 1)
  let count = 0
  discord.fault = ({ path, method }) => {
    if (path.startsWith('/interactions/')) countAt(tries, path.split('/').at(-2)!)
    if (path === '/gateway/bot' || !random.chance(0.25)) return null
    const fault = random.pick(FAULTS)
    // Its receipt can neither be repeated safely nor looked for: a 5xx says that it was not carried out.
    const isFollowUp = method === 'POST' && path.startsWith('/webhooks/')
    if (isFollowUp && fault.kind === 'status' && fault.after) return null
    count += 1
    if (isFollowUp && fault.kind === 'break') countAt(broken, path.split('/').at(-1)!)
    return fault
  }
  return {
    faults: () => count,
    askerOf: (n, buttons) =>
      askerOf(discord, n, buttons, {
        silences: (token) => broken.get(token) ?? 0,
        isCutOff: (token) => (tries.get(token) ?? 0) >= ATTEMPTS,
      }),
  }
}

const COMMAND = 2
const COMPONENT = 3
const AUTOCOMPLETE = 4

const options = (given: Readonly<Record<string, string>>): Json[] =>
  Object.entries(given).map(([name, value]) => ({ name, value, type: 3 }))
const command = (name: string, given: Readonly<Record<string, string>> = {}): [Json, number] => [
  { id: '1', type: 1, name, options: options(given) },
  COMMAND,
]
const ASKED: readonly (readonly [Json, number])[] = [
  command('brief'),
  command('ask', { question: 'Who called off the vote?' }),
  command('actor', { name: 'Lena Okoro' }),
  command('actor', { name: 'Nobody At All' }),
  command('timeline', { name: 'Okoro', from: 'soonish' }),
  command('help'),
  command('status'),
  command('settings'),
  command('horoscope'),
  command('add'),
  [
    { id: '1', type: 1, name: 'actor', options: [{ name: 'name', value: 'Oko', type: 3, focused: true }] },
    AUTOCOMPLETE,
  ],
]

/** The n-th person, who asks in one of the ways there are. */
function askerOf(
  discord: DiscordFake,
  n: number,
  buttons: readonly string[],
  fate: {
    readonly silences: (token: string) => number
    readonly isCutOff: (token: string) => boolean
  },
): Asker {
  const { people, state } = discord
  const guild = '100000000000000001'
  const person: Person = { user: `${300_000_000_000_100_000 + n}`, guild, channel: '200000000000000001' }
  const way = n % (ASKED.length + buttons.length + 2)
  if (way >= ASKED.length + buttons.length) {
    const isDirect = way === ASKED.length + buttons.length
    const who = isDirect ? { user: person.user, channel: `4${person.user.slice(1)}` } : person
    const words = isDirect ? 'Who called off the vote?' : `<@${state.application}> who called off the vote?`
    let id = ''
    const isAnswer = (body: Json): boolean =>
      (body['message_reference'] as Json | undefined)?.['message_id'] === id
    return {
      how: isDirect ? 'a direct message' : 'a mention',
      ask: () => void (id = people.write(who, words, isDirect ? [] : [state.application])),
      told: () => state.messages.filter((m) => isAnswer(m.body)).map((m) => JSON.stringify(m.body)),
      silences: () => 0,
      isCutOff: () => false,
    }
  }
  const button = buttons[way - ASKED.length]
  const [data, type] =
    button === undefined ? ASKED[way]! : ([{ component_type: 2, custom_id: button }, COMPONENT] as const)
  let sent: SentInteraction | null = null
  return {
    how: JSON.stringify(data),
    ask: () => {
      sent = people.send(person, data, type)
      // The message under which the button stands, and that its press may change.
      if (button !== undefined)
        sent.original = {
          id: state.nextId(),
          channel: person.channel,
          ephemeral: false,
          thinking: false,
          body: {},
        }
    },
    told: () => {
      if (!sent) return []
      const shown = state.shown(sent.id).filter((m) => !m.thinking && Object.keys(m.body).length > 0)
      return [
        ...shown.map((m) => m.body),
        ...(sent.modal ? [sent.modal] : []),
        ...(sent.choices ? [sent.choices] : []),
      ].map((x) => JSON.stringify(x))
    },
    silences: () => (sent ? fate.silences(sent.token) : 0),
    isCutOff: () => sent !== null && fate.isCutOff(sent.token),
  }
}
