import { daysOf } from '../timex.ts'
import type { Tense } from './tense.ts'

/** What is known where an expression stands: publication, the dates told so far, the way the clause looks. */
export interface Scene {
  readonly published: Temporal.PlainDate | null
  readonly sentence: number
  /** The tense around the expression; worked out only when asked for. */
  readonly tense: () => Tense
  /** The verb that says so stands close before, in the same clause. */
  readonly direct: () => boolean
  /** The words around the expression, in lower case. */
  readonly before: string
  readonly after: string
  /** Three more of them. */
  readonly beyond: readonly string[]
  /** The last date told, and the last of some grain. */
  readonly last: Told | null
  readonly day: Told | null
  readonly quarter: Told | null
  /** The year that a month and day (`-10-07`) had when it was told before. */
  readonly years: ReadonlyMap<string, number>
}

export interface Told {
  readonly value: string
  readonly first: Temporal.PlainDate
  readonly sentence: number
}

/** Keeps the dates of a text as they are told, for expressions that count from them. */
export interface Narrative {
  last: Told | null
  day: Told | null
  quarter: Told | null
  readonly years: Map<string, number>
}

/** `compared` periods ("a year earlier") are looked at from another one, which stays the one told. */
export function remember(narrative: Narrative, value: string, sentence: number, compared: boolean): void {
  const days = daysOf(value)
  if (!days) return
  const told = { value, first: Temporal.PlainDate.from(days.first), sentence }
  narrative.last = told
  if (days.first === days.last) {
    narrative.day = told
    narrative.years.set(days.first.slice(4), told.first.year)
  }
  if (/-Q\d$/.test(value) && !compared) narrative.quarter = told
}

/** Until and by look ahead, since looks back, whatever the verb says. */
export function looksAhead(scene: Scene): boolean {
  if (/^(?:until|till|through|starting|pending)$/.test(scene.before)) return true
  if (scene.before === 'since') return false
  return isAhead(scene) || scene.tense() === 'either'
}

/** A verb of what is to come, or of a timetable. */
export const isAhead = (scene: Scene): boolean => /^(?:future|timetabled)$/.test(scene.tense() ?? '')
