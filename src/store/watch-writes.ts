import type { Briefings } from '../../briefings/briefings.ts'
import { StoreFault, type StoreFaultCode } from './store-fault.ts'

export interface WatchedWrites {
  /** The same methods; what they throw is looked at on its way. */
  readonly briefings: Briefings
  /** Why nothing can be kept, since a write failed for it and none has come through; else null. Names no path. */
  readonly unwritable: () => string | null
  /** After such a failure, whether one goes through now: `unwritable` tells afterwards. Never rejects. */
  readonly tryAgain: (now: string) => Promise<void>
}

/** A quota that is used up comes as a fault of input and output. */
const REASONS: Readonly<Partial<Record<StoreFaultCode, string>>> = {
  full: 'the disk of the store is full',
  io: 'the disk of the store takes nothing',
  'read-only': 'the store cannot be written',
}

const LINE = 'a look whether the store can be written'
/** Within which the note is gone, should the process end before it takes it away. */
const KEPT = { minutes: 1 }

/**
 * Remembers that the store takes nothing. Most calls that come through on a full disk had nothing to write, so that they prove nothing:
 * only a note that is made and taken away again does.
 */
export function watchWrites(briefings: Briefings): WatchedWrites {
  let fault: StoreFault | null = null
  let trying: Promise<void> | null = null

  const look = (error: unknown): void => {
    if (error instanceof StoreFault && REASONS[error.code] !== undefined) fault = error
  }

  async function writeOnce(now: string): Promise<void> {
    const before = fault
    const until = Temporal.Instant.from(now).add(KEPT).toString()
    try {
      await briefings.noteOnce({ key: LINE, line: LINE, value: '', person: null, until }, now)
      await briefings.takeNotes(LINE, now)
      if (fault === before) fault = null
    } catch (error) {
      // Whatever it is, nothing came through: what was known before still holds.
      look(error)
    } finally {
      trying = null
    }
  }

  const watched = new Proxy(briefings, {
    get(target, method) {
      const found: unknown = Reflect.get(target, method)
      if (typeof found !== 'function') return found
      return (...args: unknown[]): unknown => {
        const answer: unknown = Reflect.apply(found, target, args)
        if (answer instanceof Promise) answer.catch(look)
        return answer
      }
    },
  })

  return {
    briefings: watched,
    unwritable: () => (fault ? (REASONS[fault.code] ?? null) : null),
    tryAgain: (now) => (fault ? (trying ??= writeOnce(now)) : Promise.resolve()),
  }
}
