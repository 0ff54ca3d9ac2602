import { describeFault } from '../../logging/describe-fault.ts'
import type { KeepingNotes } from '../../../briefings/readers/notes.ts'
import type { Desk } from './desk.ts'

/** Tells people, once and where they ask, that their direct messages are closed to the bot. None of it rejects. */
export interface ClosedDirect {
  /** Somebody asked in a channel of a guild. */
  seen(user: string, channel: string): Promise<void>
  /** Whether Discord took a direct message to them. */
  tried(user: string, isOpen: boolean): Promise<void>
}

const MOST_REMEMBERED = 10_000

export interface ClosedDirectOptions extends Pick<Desk, 'api' | 'log' | 'reportFault'> {
  readonly keeping: Pick<KeepingNotes, 'takeNotes'>
  readonly now: () => Temporal.Instant
}

export function createClosedDirect({
  api,
  log,
  reportFault,
  keeping,
  now,
}: ClosedDirectOptions): ClosedDirect {
  /** The channel where each was last seen. */
  const channels = new Map<string, string>()
  const waiting = new Set<string>()
  const told = new Set<string>()

  /** Whether a worker, whom nobody asks anything, met with closed messages. */
  async function wasNoted(user: string): Promise<boolean> {
    try {
      return (await keeping.takeNotes(closedLine(user), now().toString())).length > 0
    } catch (error) {
      reportFault(error, 'looking up closed direct messages')
      return false
    }
  }

  async function tell(user: string): Promise<void> {
    const channel = channels.get(user)
    if (channel === undefined || !waiting.delete(user)) return
    told.add(user)
    forgetOldest(told)
    try {
      await api.sendMessage(channel, {
        content: `<@${user}> ${CLOSED}`,
        // They alone are called: what it is about is nobody else's.
        allowed_mentions: { parse: [], users: [user] },
        nonce: `dm-${user}`,
        enforce_nonce: true,
      })
    } catch (error) {
      log.info({ err: describeFault(error) }, 'Discord: nobody could be told that direct messages are closed')
    }
  }

  return {
    seen: async (user, channel) => {
      channels.delete(user)
      channels.set(user, channel)
      forgetOldest(channels)
      if (!told.has(user) && (await wasNoted(user))) waiting.add(user)
      await tell(user)
    },
    tried: async (user, isOpen) => {
      if (isOpen) {
        waiting.delete(user)
        told.delete(user)
      } else if (!told.has(user)) {
        waiting.add(user)
        forgetOldest(waiting)
        await tell(user)
      }
    },
  }
}

const closedLine = (user: string): string => `discord:${user} is closed`
const NOTED_FOR = Temporal.Duration.from({ hours: 30 * 24 })

/** Notes for the process that a person asks next whether Discord took a direct message to them. */
export function createClosedNotes(
  keeping: Pick<KeepingNotes, 'noteOnce' | 'takeNotes'>,
  now: () => Temporal.Instant,
) {
  return async (user: string, isOpen: boolean): Promise<void> => {
    const line = closedLine(user)
    const at = now()
    const until = at.add(NOTED_FOR).toString()
    const note = { key: line, line, value: 'closed', person: `discord:${user}`, until }
    if (isOpen) await keeping.takeNotes(line, at.toString())
    else await keeping.noteOnce(note, at.toString())
  }
}

const CLOSED =
  'I could not write to you: your direct messages are closed to me. Please allow direct messages in the privacy settings of this server. ' +
  'What I could not send is not sent again.'

function forgetOldest(held: Map<string, unknown> | Set<string>): void {
  const [oldest] = held.keys()
  if (held.size > MOST_REMEMBERED && oldest !== undefined) held.delete(oldest)
}
