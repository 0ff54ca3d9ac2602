import { BOUNDS } from './bounds.ts'
import { medianOf, slopeOf, type Point } from './trend.ts'
import type { Vitals } from './vitals.ts'

export interface Judged {
  readonly isSound: boolean
  /** One sentence each. */
  readonly words: readonly string[]
}

/** The share of the run that is warm-up: caches fill, the compiler compiles, each feed is looked at for the first time. */
const WARM_UP = 1 / 3
/** Minutes after warm-up without which nothing can be said of a trend. */
const LEAST_MINUTES = 10
/** What memory may rise in an hour, as a share of its median: below it a slope is noise, or a store that has grown. */
const MEMORY_AN_HOUR = 0.05
const HANDLES_AN_HOUR = 1

/**
 * Whether a run shows that nothing leaks: memory and file handles flat after warm-up, judged by what stays when nothing is
 * under way, and every table that grew bounded by a rule that is named.
 */
export function judge(vitals: readonly Vitals[], unanswered: number): Judged {
  const warm = vitals.slice(Math.floor(vitals.length * WARM_UP))
  if (warm.length < LEAST_MINUTES)
    return {
      isSound: false,
      words: [`${warm.length} minutes after warm-up are too few to judge by; ${LEAST_MINUTES} are needed.`],
    }
  const faults: string[] = []
  const words: string[] = []
  const say = (isFlat: boolean, sentence: string): void => {
    words.push(sentence)
    if (!isFlat) faults.push(sentence)
  }
  const hourly = (value: (v: Vitals) => number): number =>
    slopeOf(warm.map((v): Point => ({ at: v.minute / 60, value: value(v) })))
  const least = medianOf(warm.map((v) => v.leastMb))
  const memory = hourly((v) => v.leastMb)
  const isFlat = memory <= MEMORY_AN_HOUR * least
  say(
    isFlat,
    `Memory ${isFlat ? 'is flat' : 'RISES'}: ${least.toFixed(0)} MB at rest, ${signed(memory)} MB an hour after warm-up; ` +
      `${Math.max(...vitals.map((v) => v.mostMb)).toFixed(0)} MB at its highest.`,
  )
  const handles = hourly((v) => v.leastHandles)
  const held = medianOf(warm.map((v) => v.leastHandles))
  const areFlat = handles <= HANDLES_AN_HOUR
  say(
    areFlat,
    `File handles ${areFlat ? 'are flat' : 'RISE'}: ${held} at rest, ${signed(handles)} an hour; ` +
      `${Math.max(...vitals.map((v) => v.mostHandles))} at most.`,
  )
  for (const { table, from, to } of grown(warm)) {
    const bound = BOUNDS[table]
    say(
      bound !== undefined,
      `${table} grew from ${from} to ${to} rows: ${bound ?? 'NO RULE says when they go'}.`,
    )
  }
  say(
    unanswered === 0,
    unanswered === 0 ? 'Everybody who asked was answered.' : `${unanswered} who asked were NOT ANSWERED.`,
  )
  return { isSound: faults.length === 0, words }
}

/** Tables that held more at the end than when they were warm. */
function grown(warm: readonly Vitals[]): { table: string; from: number; to: number }[] {
  const [first, last] = [warm[0]!.rows, warm.at(-1)!.rows]
  return Object.entries(last)
    .map(([table, to]) => ({ table, from: first[table] ?? 0, to }))
    .filter(({ from, to }) => to > from)
}

const signed = (n: number): string => `${n < 0 ? '−' : '+'}${Math.abs(n).toFixed(1)}`
