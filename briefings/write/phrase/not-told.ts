import { isPast } from '../support/frame-words.ts'
import type { Same } from './sames.ts'
import type { Token } from './tokens.ts'

const QUESTIONS = /^(?:what|who|how|why|where|which|whether|when)$/
/** Before a question. */
const ASKS =
  /^(?:says?|said|clear|unclear|know|known|knows|knew|asked?|asking|decided?|determine|establish|examin(?:e|ing)|investigating|look(?:s|ed|ing)?|questions?|see|explain|agree|uncertain)$/
/** By which it is one that nobody has answered. */
const OPEN =
  /^(?:early|unclear|uncertain|declined|refused|asked?|asking|question|investigating|examin(?:e|ing)|look(?:s|ed|ing)?|would|whether)$/
/** Of which there is none: "no indication that". */
const SIGNS = /^(?:indications?|evidence|signs?|proof|trace|suggestion|hint|confirmation|reports?)$/
const RULED_OUT = /^(?:out|exclude[sd]?|reject(?:ed)?)$/
const MARK = /[,;:.]/

/**
 * What the spans leave open is told as a fact: the question in "too early to say what had caused it", what there is "no indication" of,
 * what somebody "could not rule out".
 */
export function assertsOpen(claim: readonly Token[], source: readonly Token[], same: Same): string | null {
  const says = (s: Token): boolean => claim.some((w) => w.kind === 'content' && same(w.stem, s.stem))
  const denies = claim.some((w) => w.kind === 'negation')
  const asks = claim.some((w) => QUESTIONS.test(w.form))
  const told = source.some((s, at) => {
    const isAsked = isQuestion(source, at)
    if (!isAsked && !isDoubted(source, at)) return false
    if (isAsked ? asks : denies) return false
    const end = source.findIndex((x, k) => k > at && (MARK.test(x.gap) || x.sentence !== s.sentence))
    const clause = source.slice(at + 1, end < 0 ? undefined : end)
    const open = clause.filter((x) => x.kind === 'content')
    const elsewhere = (x: Token): boolean => source.some((y) => !clause.includes(y) && same(x.stem, y.stem))
    const verb = isAsked ? open.find((x) => isPast(x.form)) : open[0]
    return (
      verb !== undefined &&
      !open.every(elsewhere) &&
      !(isAsked && elsewhere(verb)) &&
      (!isAsked || says(verb)) &&
      open.filter(says).length >= Math.min(2, open.length)
    )
  })
  return told ? 'it is more certain than its spans' : null
}

/** "Too early to say what", "not clear who" */
const isQuestion = (source: readonly Token[], at: number): boolean =>
  /^(?:what|who|how|why|where)$/.test(source[at]!.form) &&
  source.slice(Math.max(0, at - 2), at).some((s) => ASKS.test(s.form)) &&
  source.slice(Math.max(0, at - 8), at).some((s) => s.kind === 'negation' || OPEN.test(s.form))

/** "No indication that", "could not rule out that" */
const isDoubted = (source: readonly Token[], at: number): boolean => {
  if (!/^(?:that|of)$/.test(source[at]!.form)) return false
  const before = source[at - 1]
  if (!before) return false
  const isDenied = source.slice(Math.max(0, at - 5), at).some((s) => s.kind === 'negation')
  return isDenied && (SIGNS.test(before.form) || RULED_OUT.test(before.form))
}
