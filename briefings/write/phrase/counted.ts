import { TIMES } from '../support/frame-words.ts'
import type { Placed } from './clauses.ts'
import type { Counterparts } from './counterparts.ts'
import { isTime, MEASURES } from './prepositions.ts'
import { isOwner, type Token } from './tokens.ts'
import type { Unit } from './units.ts'

const TOTALS = /^(?:number|total|count)$/

const numberFirst = (a: Token, b: Token): [Token, Token] => (a.kind === 'number' ? [a, b] : [b, a])

/** Do two words belong together though no phrase of the span has both: a number and what is counted, a day and what was on it? */
export type BelongApart = (a: Token, b: Token, placed: Placed, sentence: readonly Placed[]) => boolean

/** Rules for two words that a span has in different phrases. */
export function createCounted({ alike, has }: Counterparts): BelongApart {
  return (a, b, { unit, governors }, sentence) =>
    isCountedAlike(unit, a, b, sentence) ||
    isTotal(unit, a, b, sentence) ||
    isOfDay(unit, governors, [a, b], sentence)

  /** "The number of people killed has risen to 40": 40 people. */
  function isTotal(x: Unit, a: Token, b: Token, sentence: readonly Placed[]): boolean {
    const [number, noun] = numberFirst(a, b)
    if (number.kind !== 'number' || noun.kind === 'number' || !/^(?:to|at|)$/.test(x.link) || !has(x, number))
      return false
    const units = sentence.map((p) => p.unit)
    return units.some(
      (u, k) =>
        u.link === 'of' &&
        has(u, noun) &&
        TOTALS.test(units[k - 1]?.head.form ?? '') &&
        units.indexOf(x) > k &&
        x.words.every((w) => w.kind === 'number'),
    )
  }

  /** "Friday's strike" of "the strike stranded them on Friday". */
  function isOfDay(
    x: Unit,
    governors: readonly Unit[],
    [day, what]: readonly [Token, Token],
    sentence: readonly Placed[],
  ): boolean {
    if (!isOwner(day) || !TIMES.has(day.form) || !has(x, day)) return false
    const [verb] = governors.filter((g) => g.kind === 'verb')
    return sentence.some(({ unit, subjects: [s] }) => unit === verb && s !== undefined && alike(s.head, what))
  }

  /** "Police counted 4,000 marchers, the guild 12,000": marchers too, where nothing else is counted. */
  function isCountedAlike(x: Unit, a: Token, b: Token, sentence: readonly Placed[]): boolean {
    const [number, noun] = numberFirst(a, b)
    if (number.kind !== 'number' || noun.kind === 'number') return false
    const isBare = (u: Unit): boolean => u.words.every((w) => w.kind === 'number')
    if (!isBare(x) || !has(x, number)) return false
    const counted = sentence.filter(
      ({ unit: u }) => u.words.some((w) => w.kind === 'number' && !w.ordinal) && !isBare(u) && !isTime(u),
    )
    return (
      counted.length > 0 &&
      (counted.every(({ unit: u }) => has(u, noun)) ||
        (MEASURES.test(noun.form) && counted.some(({ unit: u }) => has(u, noun))))
    )
  }
}
