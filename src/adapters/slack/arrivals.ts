import type { KeepingNotes } from '../../../briefings/readers/notes.ts'
import type { KeepingPlaces } from '../../../briefings/readers/places.ts'
import type { Command } from '../../../commands/command.ts'
import { greeting } from '../../../commands/greeting.ts'
import { STARTER_FEEDS, STARTER_ZONES } from '../starter-feeds.ts'
import { plainText, type Button, type Option, type SlackBlock, type StaticSelect } from './block-kit.ts'
import { button } from './button-value.ts'
import { PREFIX } from './desk.ts'
import { PICK } from './pick.ts'
import { createRecent } from './recent.ts'
import { renderForSlack } from './render.ts'
import type { Workspace } from './workspace.ts'

/** Keeps account of the workspaces that have the bot, and greets each once. */
export interface Arrivals {
  /** The bot was taken into a channel; `inviter` is who did, where Slack says. */
  joined(workspace: Workspace, channel: string, inviter: string | undefined): Promise<void>
  /** Somebody installed the app. */
  installed(workspace: Workspace, installer: string): Promise<void>
  /** Somebody uses the bot there, perhaps in direct messages only: it is not gone. */
  inUse(team: string): Promise<void>
  left(team: string): Promise<void>
}

/** How often it is looked up that a place which uses us is not marked as left. */
const HOUR = 3_600_000
/** For how long the first channel may still be told what can be set up. */
const WAITS = Temporal.Duration.from({ hours: 30 * 24 })

export interface ArrivalsOptions {
  readonly keeping: Pick<KeepingPlaces, 'placeJoined' | 'placeLeft' | 'placeInUse'> &
    Pick<KeepingNotes, 'noteOnce' | 'takeNotes'>
  readonly commands: readonly Command[]
  readonly now: () => Temporal.Instant
}

export function createArrivals({ keeping, commands, now }: ArrivalsOptions): Arrivals {
  const placeOf = (team: string): string => `slack:${team}`
  const used = createRecent<true>(10_000, HOUR, () => now().epochMilliseconds)
  // Installed and greeted in a direct message; the first channel is told what can be set up for all, by whichever process.
  const lineOf = (team: string): string => `slack:${team} first channel`
  const wait = async (team: string, joined: 'new' | 'back'): Promise<void> => {
    const line = lineOf(team)
    const until = now().add(WAITS).toString()
    await keeping.noteOnce({ key: line, line, value: joined, person: null, until }, now().toString())
  }
  const awaited = async (team: string): Promise<string | undefined> =>
    (await keeping.takeNotes(lineOf(team), now().toString()))[0]
  const record = (team: string) => keeping.placeJoined(placeOf(team), now().toString())
  const messageOf = (isBack: boolean, more: readonly SlackBlock[]) => {
    const document = greeting({ commands, prefix: PREFIX, isBack })
    const request = { command: 'help', words: '', page: 0 }
    const message = renderForSlack(document, { request, prefix: PREFIX })!
    return { ...message, blocks: [...message.blocks, ...more] }
  }
  return {
    async joined(workspace, channel, inviter) {
      const { team } = workspace.identity
      const recorded = await record(team)
      const before = await awaited(team)
      const joined = recorded === 'known' ? (before ?? 'known') : recorded
      if (joined === 'known') return
      const zone = inviter ? await zoneOf(workspace, inviter) : null
      await workspace.api.post({ channel }, messageOf(joined === 'back', startBlocks(commands, zone)))
    },
    async installed(workspace, installer) {
      const { team } = workspace.identity
      const joined = await record(team)
      if (joined === 'known') return
      await wait(team, joined)
      await workspace.api.post({ channel: installer }, messageOf(joined === 'back', []))
    },
    async inUse(team) {
      if (used.get(team)) return
      if (await keeping.placeInUse(placeOf(team))) await wait(team, 'back')
      used.set(team, true)
    },
    async left(team) {
      await awaited(team)
      used.delete(team)
      await keeping.placeLeft(placeOf(team), now().toString())
    },
  }
}

/** The time zone that Slack knows a person's devices to be in. */
async function zoneOf({ api }: Workspace, user: string): Promise<string | null> {
  const info = await api.call('users.info', { user }).catch(() => null)
  const { tz } = (info?.['user'] ?? {}) as { tz?: unknown }
  return typeof tz === 'string' && tz ? tz : null
}

/** Feeds to begin with, and the time zone of the place. Whoever chooses does it with their own rights. */
function startBlocks(commands: readonly Command[], zone: string | null): SlackBlock[] {
  const known = new Set(commands.map((c) => c.name))
  const select = (command: string, placeholder: string, options: readonly Option[]): StaticSelect | null =>
    known.has(command)
      ? { type: 'static_select', action_id: PICK + command, placeholder: plainText(placeholder), options }
      : null
  const option = (label: string, value: string): Option => ({ text: plainText(label), value })
  const feeds = STARTER_FEEDS.map(({ name, url }) => option(name, url))
  const zones = STARTER_ZONES.map((z) => option(z.replaceAll('_', ' '), z))
  const elements = [
    select('sources add', 'Feeds to begin with', feeds),
    zone && known.has('settings')
      ? button(`Time zone: ${zone}`.slice(0, 75), 'zone', { command: 'settings', words: zone, page: 0 })
      : null,
    select('settings', zone ? 'Another time zone' : 'Time zone of this place', zones),
  ].filter((e): e is StaticSelect | Button => e !== null)
  return elements.length > 0 ? [{ type: 'actions', elements }] : []
}
