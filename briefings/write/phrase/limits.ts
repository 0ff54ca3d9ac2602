import { isAdverb, TIMES } from '../support/frame-words.ts'
import { anyDenied, whileDenied } from './denied-limits.ts'
import { hedgedFirst, hedgedNoun, notWithout } from './hedged-nouns.ts'
import { against, ofWhom, once } from './narrowed.ts'
import type { Same } from './sames.ts'
import type { Token } from './tokens.ts'
import {
  exception,
  oneOfBest,
  oneOfEach,
  partOfKind,
  partOfNumber,
  partBehindWhole,
  type Limit,
  type Texts,
} from './wholes.ts'

/** Words that say of how much, of which alone or how nearly something is so: sets that say the same. */
const LIMITS: readonly ReadonlySet<string>[] = [
  'some several part partly few various',
  'most mostly majority',
  'many',
  'together jointly combined altogether',
  'only just solely alone merely exclusively',
  'nearly almost',
  'half',
  'dozens hundreds thousands',
  'allegedly alleged reportedly supposedly apparently suspected',
  'possibly perhaps maybe probably likely',
  'partially partly temporarily provisionally largely mainly initially',
].map((words) => new Set(words.split(' ')))
/** A word and what limits it stand within so many words. */
const NEAR = 6
const FAR = 3

const isTold = (w: Token): boolean => (w.kind === 'content' && !TIMES.has(w.form)) || w.kind === 'number'
const has = (words: readonly Token[], form: string): boolean => words.some((w) => w.form === form)
const isManner = (w: Token): boolean => w.form.endsWith('ly') && isAdverb(w.form)

/** A limit of the spans that is left out though what it limits is told: "the workers" of "some of the workers". */
export function otherLimit(claim: readonly Token[], source: readonly Token[], same: Same): string | null {
  const texts = { claim, source, same }
  const isDropped = source.some((_, at) => {
    for (const limit of KINDS) {
      const dropped = limit(at, texts)
      if (dropped !== null) return dropped
    }
    return false
  })
  return isDropped ? 'it leaves out a word without which the rest says more than its spans do' : null
}

const share: Limit = (at, texts) => {
  const { source } = texts
  const { form, capital } = source[at]!
  const limit = LIMITS.find((words) => words.has(form) && !capital)
  // "Some 400 schools" is about so many.
  if (!limit || (form === 'some' && source[at + 1]?.kind === 'number')) return null
  // "Half a year" is so much and limits nothing.
  return !/^an?$/.test(source[at + 1]?.form ?? '') && isBare(at, limit, texts)
}

/** Is what stands behind the limit told, and each time without it? */
function isBare(at: number, limit: ReadonlySet<string>, { claim, source, same }: Texts): boolean {
  const limits = (w: Token): boolean => limit.has(w.form)
  const focus = source
    .slice(at + 1, at + 1 + NEAR)
    .find((w, k, all) => isTold(w) && !limits(w) && !all.slice(0, k + 1).some((x) => /[,;:]/.test(x.gap)))
  if (!focus || focus.sentence !== source[at]!.sentence) return false
  const bare = (words: readonly Token[], k: number): boolean =>
    ![...words.slice(Math.max(0, k - NEAR), k), ...words.slice(k + 1, k + 1 + FAR)].some(limits)
  // Told with and without it, the spans speak of either.
  if (source.some((s, k) => s !== focus && s.stem === focus.stem && bare(source, k))) return false
  const told = claim.flatMap((w, k) =>
    w.stem === focus.stem || (w.kind === 'content' && focus.kind === 'content' && same(w.stem, focus.stem))
      ? [k]
      : [],
  )
  return told.length > 0 && told.every((k) => bare(claim, k))
}

/** "One of them seriously", "none seriously": a manner of so many. */
const manner: Limit = (at, { claim, source }) => {
  if (!isManner(source[at]!)) return null
  const behind = /^(?:them|whom)$/.test(source[at - 1]?.form ?? '') ? source[at - 3] : source[at - 1]
  if (!behind || !(behind.kind === 'number' || /^(?:none|some|most|several|few|many|all)$/.test(behind.form)))
    return null
  return claim.some(
    (w, k) => w.form === source[at]!.form && !has(claim.slice(Math.max(0, k - FAR), k), behind.form),
  )
}

/** "The first woman to hold it permanently": others held it. */
const ofFirst: Limit = (at, { claim, source }) => {
  if (!isManner(source[at]!)) return null
  const first = source
    .slice(Math.max(0, at - SCOPE), at)
    .find((w) => (w.ordinal && w.form === '1') || w.form === 'only')
  if (!first) return null
  return (
    claim.some((w) => w.form === first.form && w.ordinal === first.ordinal) && !has(claim, source[at]!.form)
  )
}
/** Words behind "the first" that may say at what. */
const SCOPE = 9

/** "Thirteen days later than planned": later than what. */
const compared: Limit = (at, { claim, source }) => {
  if (source[at]!.form !== 'than' || source[at + 1]?.kind === 'number') return null
  const more = source[at - 1]
  return more !== undefined && /er$/.test(more.form) && has(claim, more.form) && !has(claim, 'than')
}

/** Bounds behind what they bind: "in the autumn at the earliest". */
const bound: Limit = (at, { claim, source }) => {
  const { form } = source[at]!
  if (!/^(?:earliest|latest|most|least)$/.test(form) || source[at - 2]?.form !== 'at') return null
  return !has(claim, form)
}

/** "In summer" of each year, and not "in the summer". */
const season: Limit = (at, { claim, source, same }) => {
  const { form, stem, sentence } = source[at]!
  if (!RECURS.test(form) || !/^(?:in|at|on|during)$/.test(source[at - 1]?.form ?? '')) return null
  const what = source.slice(0, at - 1).findLast(isTold)
  return (
    what?.sentence === sentence &&
    claim.some((w) => same(w.stem, what.stem)) &&
    !claim.some((w) => same(w.stem, stem))
  )
}
const RECURS = /^(?:spring|summer|autumn|winter|night|nights|weekends|weekdays|holidays|mornings|evenings)$/

/** "62 euros on average". */
const average: Limit = (at, { claim, source }) => {
  if (source[at]!.form !== 'average' || source[at - 1]?.form !== 'on') return null
  const numbers = source.slice(Math.max(0, at - FAR - 1), at + FAR).filter((w) => w.kind === 'number')
  return claim.some((w) => has(numbers, w.form)) && !claim.some((w) => /^averag/.test(w.form))
}

/** "Between the outer islands" of "between the port and the outer islands". */
const between: Limit = (at, { claim, source, same }) => {
  if (source[at]!.form !== 'between') return null
  if (!has(claim, 'between')) return false
  const and = source.findIndex((w, k) => k > at && k <= at + NEAR && w.form === 'and')
  if (and < 0) return false
  const end = source.findIndex((w, k) => k > and + 1 && (!isTold(w) || /\p{P}/u.test(w.gap)))
  const told = (side: readonly Token[]): boolean =>
    side.some((s) => isTold(s) && claim.some((w) => w.stem === s.stem || same(w.stem, s.stem)))
  const sides = [source.slice(at + 1, and), source.slice(and + 1, end < 0 ? source.length : end)] as const
  return told(sides[0]) !== told(sides[1])
}

/** "Each day of the strike costs 2 million", "2 million a day": so much each time. */
const each: Limit = (at, { claim, source }) => {
  if (!isEach(source, at)) return null
  const sums = source
    .slice(Math.max(0, at - FAR - 1), at + SUM_WITHIN)
    .filter((w) => w.kind === 'number' && w.sentence === source[at]!.sentence)
  return (
    claim.some((w) => has(sums, w.form)) &&
    !claim.some((w, k) => isEach(claim, k) || EACH.test(w.form) || PERIOD.test(w.form))
  )
}
/** Words behind "each day" within which its sum stands. */
const SUM_WITHIN = 9
/** Words that say each in whatever way: any of them keeps what the spans say of each. */
const EACH = /^(?:each|every|per|daily|apiece|nightly|hourly|weekly|monthly|annual(?:ly)?|yearly|all)$/
const PERIOD = /^(?:second|minute|hour|day|night|week|month|year)$/
/** "Each day", "2 million a day", but not "a day later". */
const isEach = (words: readonly Token[], at: number): boolean =>
  /^(?:daily|nightly|hourly|weekly|monthly|yearly)$/.test(words[at]!.form) ||
  (/^(?:each|every|per)$/.test(words[at]!.form) && PERIOD.test(words[at + 1]?.form ?? '')) ||
  // "50,000 dollars each"
  (/^(?:each|apiece)$/.test(words[at]!.form) &&
    [words[at - 1], words[at - 2]].some((w) => w?.kind === 'number') &&
    words[at + 1]?.kind !== 'content') ||
  (/^an?$/.test(words[at]!.form) &&
    PERIOD.test(words[at + 1]?.form ?? '') &&
    (words[at - 1]?.kind === 'number' || words[at - 2]?.kind === 'number') &&
    !/^(?:ago|later|earlier|before|after|old)$/.test(words[at + 2]?.form ?? ''))

/** "Too hot for water", "the second highest": without the word before it something else is said. */
const raised: Limit = (at, { claim, source }) => {
  const [w, next] = [source[at]!, source[at + 1]]
  if (!next || next.gap !== ' ' || next.kind !== 'content') return null
  const isRaised = w.form === 'too' || (w.ordinal && w.form !== '1' && /.{3}est$/.test(next.form))
  if (!isRaised) return null
  const bare = (words: readonly Token[], k: number): boolean =>
    words[k]!.stem === next.stem && words[k - 1]?.form !== w.form
  return !source.some((_, k) => bare(source, k)) && claim.some((_, k) => bare(claim, k))
}

/** In this order; the first that knows a word decides on it. */
const KINDS: readonly Limit[] = [
  share,
  manner,
  ofFirst,
  compared,
  bound,
  season,
  average,
  between,
  each,
  raised,
  exception,
  partOfKind,
  partOfNumber,
  partBehindWhole,
  ofWhom,
  once,
  against,
  whileDenied,
  anyDenied,
  hedgedNoun,
  hedgedFirst,
  notWithout,
  oneOfEach,
  oneOfBest,
]
