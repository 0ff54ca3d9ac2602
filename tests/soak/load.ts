import { setTimeout as delay } from 'node:timers/promises'
import type { Crowd } from './crowd.ts'

export interface Load {
  /** How long each act since the last call took to be answered, in milliseconds; one that never was, not at all. */
  taken(): { readonly times: readonly number[]; readonly unanswered: readonly string[] }
  readonly acts: () => number
  stop(): Promise<void>
}

const PATIENCE = 60_000
/** Acts after which the emulated platforms forget. */
const FORGET_EVERY = 50

/** Lets a crowd act every so many milliseconds, one act after the other, until it is stopped. */
export function startLoad(crowd: Crowd, every: number): Load {
  const stop = new AbortController()
  let times: number[] = []
  let unanswered: string[] = []
  let n = 0

  async function one(): Promise<void> {
    const began = performance.now()
    const late = new AbortController()
    const act = crowd.act(n).then((what) => ({ what, isAnswered: true }))
    const given = delay(PATIENCE, { what: `act ${n}`, isAnswered: false }, { signal: late.signal })
    given.catch(() => undefined)
    const { what, isAnswered } = await Promise.race([act, given])
    late.abort()
    if (isAnswered) times.push(performance.now() - began)
    else unanswered.push(what)
    n++
    if (n % FORGET_EVERY === 0) crowd.forget()
  }

  async function go(): Promise<void> {
    while (!stop.signal.aborted) {
      const next = performance.now() + every
      // An act that is under way at the end is nobody's any more.
      await Promise.race([one(), aborted])
      await delay(Math.max(0, next - performance.now()), undefined, { signal: stop.signal }).catch(
        () => undefined,
      )
    }
  }
  const aborted = new Promise<void>((resolve) => stop.signal.addEventListener('abort', () => resolve()))
  const going = go()
  return {
    taken() {
      const told = { times, unanswered }
      times = []
      unanswered = []
      return told
    },
    acts: () => n,
    async stop() {
      stop.abort()
      await going
    },
  }
}
