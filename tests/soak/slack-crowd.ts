import type { Requests } from '../bench/questions.ts'
import { event, said, slashCommand, typeInto, use } from '../fakes/slack/payloads.ts'
import type { SlackEmulator } from '../fakes/slack/slack-emulator.ts'
import type { Posted } from '../fakes/slack/state.ts'
import { pasted, quarterly, type Crowd } from './crowd.ts'

const PEOPLE = 15
const CHANNELS = ['C0NEWS', 'C0TOWN']
const KEPT_BUTTONS = 40

export function createSlackCrowd(slack: SlackEmulator, requests: Requests): Crowd {
  const { state } = slack
  state.clock = () => Date.now()
  for (let i = 0; i < PEOPLE; i++) {
    state.users.set(`U${i}`, { id: `U${i}`, is_admin: true, tz: 'Europe/Lisbon' })
    state.member.add(`D${i}`)
  }
  for (const channel of CHANNELS) state.member.add(channel)
  const buttons: string[] = []
  const pick = (list: readonly string[], n: number): string => list[n % list.length]!
  const placeOf = (n: number) => ({ user: `U${n % PEOPLE}`, channel: CHANNELS[n % CHANNELS.length]! })

  async function run(n: number, line: string): Promise<string> {
    const { id, payload } = slashCommand(slack, '/dateline', line, placeOf(n))
    await slack.send('slash_commands', payload)
    const opened = state.modals.length
    const answer = await slack.until(
      (s) => s.modals.length > opened || s.posted.find((m) => m.answers === id),
    )
    if (answer !== true) buttons.push(...valuesIn(answer))
    buttons.splice(0, buttons.length - KEPT_BUTTONS)
    return line.split(' ', 1)[0]!
  }

  async function press(n: number): Promise<string> {
    const value = buttons.splice(n % Math.max(1, buttons.length), 1)[0]
    if (value === undefined) return run(n, 'help')
    const opened = state.modals.length
    const id = await use(slack, { value }, placeOf(n))
    await slack.until((s) => s.modals.length > opened || s.posted.some((m) => m.answers === id))
    return 'button'
  }

  async function ask(n: number, isDirect: boolean): Promise<string> {
    const user = `U${n % PEOPLE}`
    const where = isDirect
      ? { channel: `D${n % PEOPLE}`, channel_type: 'im' }
      : { channel: CHANNELS[0]!, type: 'app_mention' }
    const words = isDirect ? pick(requests.ask, n) : `<@${state.botUser}> ${pick(requests.ask, n)}`
    const asked = said(slack, words, { ...where, user })
    await slack.send('events_api', event(slack, asked))
    const isAnswer = (m: Posted): boolean =>
      m.user === state.botUser &&
      Number(m.ts) > Number(asked['ts']) &&
      (m.to === user || (isDirect ? m.channel === asked['channel'] : m.thread_ts === asked['ts']))
    await slack.until((s) => s.posted.some(isAnswer))
    return isDirect ? 'direct message' : 'mention'
  }

  const acts: readonly ((n: number) => Promise<string>)[] = [
    (n) => run(n, `ask ${pick(requests.ask, n)}`),
    (n) => run(n, `actor ${pick(requests.actor, n)}`),
    press,
    (n) => ask(n, false),
    (n) => run(n, `event ${pick(requests.event, n)}`),
    (n) => run(n, pick(['brief', 'catchup', 'help', 'status', 'digest list', 'following', 'settings'], n)),
    (n) => ask(n, true),
    (n) =>
      typeInto(slack, 'dateline:pick:actor', pick(requests.actor, n).slice(0, 3), placeOf(n)).then(
        () => 'typing',
      ),
    press,
    (n) => run(n, `timeline ${pick(requests.timeline, n)}`),
    (n) => run(n, `${n % 4 ? 'follow' : 'unfollow'} ${pick(requests.actor, n % 40)}`),
    (n) => run(n, `add ${pasted(n)}`),
    (n) => run(n, `why ${pick(requests.event, n)}`),
  ]
  return {
    async settle() {
      await slack.until(() => slack.connections() > 0)
      for (const [i, channel] of CHANNELS.entries()) {
        const place = { user: 'U0', channel }
        const { id, payload } = slashCommand(
          slack,
          '/dateline',
          `digest add "${quarterly(4 * i + 2)}"`,
          place,
        )
        await slack.send('slash_commands', payload)
        await slack.until((s) => s.posted.find((m) => m.answers === id))
      }
    },
    act: (n) => acts[n % acts.length]!(n),
    forget() {
      state.answerable.clear()
      state.triggers.clear()
      state.calls.length = 0
      // The newest stay: the bot looks for what it posted, and edits it.
      state.posted.splice(0, Math.max(0, state.posted.length - 500))
    },
  }
}

/** What the buttons of a message send back. */
function valuesIn({ blocks }: Posted): string[] {
  const found: string[] = []
  const look = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    const { type, value } = node as { type?: unknown; value?: unknown }
    if (type === 'button' && typeof value === 'string') found.push(value)
    Object.values(node).forEach(look)
  }
  look(blocks)
  return found
}
