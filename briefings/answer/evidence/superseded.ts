import type { Range } from '../../model.ts'

/** A figure that a sentence puts in the place of another. */
export interface Corrected {
  /** Offsets in the sentence of the figure that holds. */
  readonly start: number
  readonly end: number
  /** Digits of the one that it replaces, as `digitsOf` reads them. */
  readonly old: string
}

const SAID = 'reported|thought|given|said|put|announced|estimated|claimed|counted|believed|stated|released'
/** "Not 212", "to 29 from", "an earlier figure of". */
const BEFORE_OLD =
  /(?:\b(?:not|rather than|instead of)|\b(?:to|at)\s(?:\S+\s){1,4}?from|\bearlier (?:figure|count|estimate|number|total|toll) of)\s(?:the\s|by\s)?(?:(?:about|around|some|nearly|at least|more than|over)\s)?$/i
/** "Rose from 27 to 31". */
const FROM = /\bfrom\s(?:(?:about|around|some|nearly|at least|more than|over)\s)?$/i
const TO = /^(?:\s\p{L}+){0,2}\sto\s(?:\p{L}+\s){0,2}\d/u

/** Does a figure stand where a sentence gives the one that no longer holds? `before` and `after` are what stands around it. */
export const isSuperseded = (before: string, after: string): boolean =>
  BEFORE_OLD.test(before) || (FROM.test(before) && TO.test(after))

/** Is the figure asked for that was given first? */
export const asksEarlier = (asking: string): boolean => EARLIER_ASKED.test(asking)
const EARLIER_ASKED = new RegExp(
  String.raw`\b(?:at\sfirst|first\s(?:${SAID}|figure|count|number|toll|estimate)|earlier|originally|initially|previous(?:ly)?|before|from)\b`,
  'i',
)

const FIGURE = new RegExp(
  String.raw`(?<![\d.,-])\d[\d,]*(?:\.\d+)?(?:\s(?:hundred|thousand|million|billion|trillion))?(?![\d,-]*\d)`,
  'giu',
)
const YEAR = /^(?:19|20)\d\d$/

/** The correction of a figure that a sentence tells with both; null where it tells none, or more than one figure may hold. */
export function correctedIn(sentence: string): Corrected | null {
  const score = correctedScoreIn(sentence)
  if (score) return score
  const figures = readAll(sentence, FIGURE).filter((f) => !YEAR.test(f.text))
  const old = figures.filter((f) => f.isOld)
  const held = figures.filter((f) => !f.isOld)
  const [figure] = held
  return figure && held.length === 1 && old.length === 1
    ? { start: figure.start, end: figure.end, old: digitsOf(old[0]!.text) }
    : null
}

/** "58 votes to 54", "3-1". */
const SCORE =
  /(?<![\d.,-])(\d[\d,]*(?<!,))(?:\s(?:votes?|seats?|points?|goals?))?(?:\sto\s|[-–])(\d[\d,]*(?<!,))(?![\d-])/gu

/** "By 58 votes to 54, and not by 58 to 55": a score put in the place of another. */
function correctedScoreIn(sentence: string): Corrected | null {
  const scores = readAll(sentence, SCORE)
  const old = scores.find((s) => s.isOld)
  const held = scores.find((s) => !s.isOld)
  return scores.length === 2 && held && old
    ? { start: held.start, end: held.end, old: digitsOf(old.text) }
    : null
}

/** What a pattern finds, and whether each stands where a sentence gives what no longer holds. */
const readAll = (sentence: string, pattern: RegExp): (Range & { text: string; isOld: boolean })[] =>
  [...sentence.matchAll(pattern)].map((m) => {
    const [start, end] = [m.index, m.index + m[0].length]
    return { start, end, text: m[0], isOld: isSuperseded(sentence.slice(0, start), sentence.slice(end)) }
  })

/** "About 30,000 homes": 30000; of a score both its numbers: "58 to 55" is 58-55. */
export function digitsOf(text: string): string {
  const [score] = text.matchAll(SCORE)
  const told = score ? `${score[1]!}-${score[2]!}` : (/\d[\d,]*(?:\.\d+)?/.exec(text)?.[0] ?? '')
  return told.replaceAll(',', '')
}
