import { createRandom } from '../../bench/random.ts'
import type { SlackEmulator } from './slack-emulator.ts'
import { event, said, slashCommand, use } from './payloads.ts'
import type { Call, Fault, Posted, SlackState } from './state.ts'

/** Somebody who asks once, and what they were told. */
export interface Asker {
  readonly user: string
  readonly how: string
  ask(): Promise<void>
  told(state: SlackState): readonly Posted[]
  /** Answers of which the bot never heard that they were carried out. */
  lost(state: SlackState): number
}

const FAULTS: readonly Fault[] = [
  { kind: 'status', status: 500 },
  { kind: 'status', status: 503 },
  { kind: 'status', status: 429, retryAfter: 0 },
  { kind: 'error', error: 'internal_error' },
  { kind: 'break' },
  { kind: 'lose' },
]

/** Faults at every kind of call, about one in four, the same in each run. Notes which interactions' receipts were lost. */
export function stormy(slack: SlackEmulator, seed: number): void {
  const random = createRandom(seed)
  slack.state.fault = (method) => {
    if (method === 'apps.connections.open' || !random.chance(0.25)) return undefined
    return random.pick(FAULTS)
  }
}

const LINES = [
  'brief',
  'ask Who called off the vote?',
  'actor Lena Okoro',
  'timeline Lena Okoro',
  'help',
  'why nothing-of-the-kind',
  'status',
  'settings',
  'catchup',
  'actor Nobody At All',
  'actor',
  'brew coffee',
]
const BUTTONS = [
  '{"c":"brief","w":"","p":0,"s":1}',
  '{"c":"timeline","w":"Lena Okoro","p":0}',
  '{"c":"brief","w":"","p":99}',
  'forged',
]

/** The n-th person, who asks in one of the ways there are. */
export function askerOf(slack: SlackEmulator, n: number): Asker {
  const user = `U${n}`
  const direct = `D${n}`
  slack.state.users.set(user, { id: user })
  slack.state.member.add(direct)
  const line = LINES[n % LINES.length]!
  const mine = (s: SlackState, id: string): Posted[] =>
    s.posted.filter((m) => m.answers === id || m.to === user)
  const lost = (s: SlackState, isMine: (c: Call) => boolean): number =>
    s.calls.filter((c) => c.outcome === 'lose' && (isMine(c) || isWhisper(c, user))).length
  switch (n % 4) {
    case 0:
    case 1: {
      const channel = n % 8 === 1 ? direct : 'C0NEWS'
      const { id, payload } = slashCommand(slack, '/dateline', line, { user, channel })
      const ask = async () => void (await slack.send('slash_commands', payload))
      const how = `${line} in ${channel}`
      return { user, how, ask, told: (s) => mine(s, id), lost: (s) => lost(s, (c) => c.answers === id) }
    }
    case 2: {
      let id = ''
      const value = BUTTONS[(n >> 2) % BUTTONS.length]!
      const ask = async () => void (id = await use(slack, { value }, { user }))
      const how = `the button ${value}`
      return { user, how, ask, told: (s) => mine(s, id), lost: (s) => lost(s, (c) => c.answers === id) }
    }
    default: {
      const isDirect = n % 8 === 3
      const text = isDirect ? 'Who called off the vote?' : '<@U0BOT> who called off the vote?'
      const where = isDirect ? { channel: direct, channel_type: 'im' } : { type: 'app_mention' }
      const asked = said(slack, text, { ...where, user })
      const ask = async () => void (await slack.send('events_api', event(slack, asked)))
      const told = (s: SlackState) =>
        s.posted.filter(
          (m) =>
            m.user === 'U0BOT' &&
            (m.to === user || (isDirect ? m.channel === direct : m.thread_ts === asked['ts'])),
        )
      const isPost = ({ method, args }: Call): boolean =>
        method === 'chat.postMessage' &&
        (isDirect ? args['channel'] === direct : args['thread_ts'] === asked['ts'])
      const how = isDirect ? 'a direct message' : 'a mention'
      return { user, how, ask, told, lost: (s) => lost(s, isPost) }
    }
  }
}

const isWhisper = ({ method, args }: Call, user: string): boolean =>
  method === 'chat.postEphemeral' && args['user'] === user
