import { momentInZone } from '../digest/moment-in-words.ts'
import type { HeldPost, WaitingLine } from '../outbox-ports.ts'
import type { Waiting, WaitReason } from '../status-results.ts'
import { STUMBLED } from './delivering.ts'
import { nameOf, whereOf } from './notices.ts'

/** What is due for less than this is on its way. */
const ON_ITS_WAY = { minutes: 2 }

/** Why what waits at a destination does; null where it is on its way. */
export function waitingOf(line: WaitingLine, now: Temporal.Instant): Waiting | null {
  const { first, kind, count, since } = line
  const isOnItsWay = first.leased !== null && isAfter(first.leased, now)
  const isTakenUp = isOnItsWay || isAfter(first.due, now.subtract(ON_ITS_WAY))
  if (isTakenUp && first.why === null) return null
  const why = isTakenUp ? reasonOf(first.why!) : 'not taken up'
  const next = isTakenUp ? first.due : null
  return {
    ...first.destination,
    ...{ kind, count, since, why, next },
    code: isTakenUp && why !== 'stumbling' ? first.why : null,
    words: inWords(line, why, next),
  }
}

/** What adapters say of a request that was not carried out: see `Later.why` of `src/adapters/poster.ts`. */
function reasonOf(why: string): WaitReason {
  if (why === STUMBLED) return 'stumbling'
  if (why === 'pace' || why === 'held' || why === '429' || why === 'limit') return 'limit'
  if (why === 'unreachable') return 'unreachable'
  return why === 'no answer' || /^5/.test(why) ? 'failing' : 'refused'
}

function inWords({ first, kind, count, since }: WaitingLine, why: WaitReason, next: string | null): string {
  const more = count === 1 ? '' : ` and ${count - 1} more there`
  const what = `${nameOf(first)}${whereOf(first.destination)}${more}`
  const waits = count === 1 ? 'waits' : 'wait'
  const subject =
    kind === 'post'
      ? `${what} ${waits} to be posted`
      : `${count === 1 ? 'a change' : 'changes'} to ${what} ${waits} to be shown`
  const again = next === null ? '' : `; the next try is on ${momentOf(next)}`
  return `${subject} since ${momentOf(since)}: ${because(first, why)}${again}`
}

function because({ destination, why }: HeldPost, reason: WaitReason): string {
  const platform = destination.platform === 'slack' ? 'Slack' : 'Discord'
  switch (reason) {
    case 'limit':
      return why === 'pace'
        ? `${platform} takes only so many messages at once, and others are before it`
        : `${platform} takes no more messages for now, since there were too many`
    case 'unreachable':
      return `${platform} cannot be reached`
    case 'failing':
      return why === 'no answer'
        ? `${platform} does not answer`
        : `${platform} answers that it failed (${why})`
    case 'refused':
      return `${platform} refuses me (${why}): whoever runs me has to look at my token and its rights`
    case 'stumbling':
      return 'something goes wrong on my side, which my log tells of'
    case 'not taken up':
      return `nothing has taken it up: serve with a token for ${platform} is not running, or is far behind`
  }
}

const momentOf = (moment: string): string => `${momentInZone(Temporal.Instant.from(moment), 'UTC')} (UTC)`

const isAfter = (moment: string, than: Temporal.Instant): boolean =>
  Temporal.Instant.compare(Temporal.Instant.from(moment), than) > 0
