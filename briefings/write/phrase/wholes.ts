import { isDeterminer } from '../support/frame-words.ts'
import type { Same } from './sames.ts'
import type { Token } from './tokens.ts'

// Of a whole the spans tell so many, or all but so many.

export interface Texts {
  readonly claim: readonly Token[]
  readonly source: readonly Token[]
  readonly same: Same
}

/** Does the sentence leave out what the word at `at` of its spans limits? Null where that word is no limit of the kind. */
export type Limit = (at: number, texts: Texts) => boolean | null

const has = (words: readonly Token[], form: string): boolean => words.some((w) => w.form === form)
/** "All", and as near "but" as this. */
const FAR = 3

/** "60 of 90 patients", "two of the seven sailors": the whole is told, and the part is not. */
export const partOfNumber: Limit = (at, { claim, source }) => {
  const part = source[at]!
  if (part.kind !== 'number' || !/^(?:of|in)$/.test(source[at + 1]?.form ?? '')) return null
  const whole = source[isDeterminer(source[at + 2]?.form ?? '') ? at + 3 : at + 2]
  const isPart = (k: number): boolean =>
    [k - 1, k - 2].some(
      (n) => claim[n]?.form === 'of' || (claim[n]?.form === 'in' && claim[n - 1]?.kind === 'number'),
    )
  return (
    whole?.kind === 'number' &&
    claim.some((w, k) => w.form === whole.form && !isPart(k)) &&
    !has(claim, part.form)
  )
}

/** "Of the 48 trees, 17 were old": not the 48. */
export const partBehindWhole: Limit = (at, { claim, source }) => {
  const { form, gap, sentence } = source[at]!
  const whole = source[at + 2]
  const opens = source[at - 1]?.sentence !== sentence || /[,;:]/.test(gap)
  if (form !== 'of' || !opens || !isDeterminer(source[at + 1]?.form ?? '') || whole?.kind !== 'number')
    return null
  const end = source.findIndex((s, k) => k > at + 2 && /,/.test(s.gap))
  const part = end < 0 ? undefined : source[end]
  if (part?.sentence !== sentence || part.kind !== 'number') return null
  return has(claim, whole.form) && !has(claim, part.form)
}

/** "All but one of the sailors", "every bridge except the oldest": nearly all, and not all. */
export const exception: Limit = (at, { claim, source }) => {
  const { form, sentence } = source[at]!
  const whole = source.slice(Math.max(0, at - FAR), at).findLast((w) => WHOLE.test(w.form))
  if (!/^(?:but|except)$/.test(form) || /[,;]/.test(source[at]!.gap) || whole?.sentence !== sentence)
    return null
  return claim.some((w) => WHOLE.test(w.form)) && !claim.some((w) => EXCEPTS.test(w.form))
}
const WHOLE = /^(?:all|every|each|both|everyone|everybody|everything|none|nobody)$/
const EXCEPTS = /^(?:but|except|most|nearly|almost|other|others|apart|only)$/

/** "One of the divers was hurt": of the divers nothing is told by "the divers were hurt" or "the one diver was hurt". */
export const partOfKind: Limit = (at, { claim, source }) => {
  const part = source[at]!
  const kind = source[at + 3]
  if (part.kind !== 'number' || source[at + 1]?.form !== 'of' || !isDeterminer(source[at + 2]?.form ?? ''))
    return null
  if (kind?.kind !== 'content') return null
  const isAll = (w: Token, k: number): boolean =>
    w.stem === kind.stem && claim[k - 1]?.form === part.form && claim[k - 2]?.form === 'the'
  if (claim.some(isAll) && !source.some((s, k) => s.form === part.form && source[k - 1]?.form === 'the'))
    return true
  if (!/[^s]s$/.test(kind.form)) return null
  const isBareKind = (w: Token, k: number): boolean =>
    w.form === kind.form && claim[k - 1]?.form === 'the' && claim[k - 2]?.form !== 'of'
  return (
    claim.some(isBareKind) &&
    !has(claim, part.form) &&
    !source.some((s, k) => k !== at + 3 && s.form === kind.form)
  )
}

/** "One side" of "each side". */
export const oneOfEach: Limit = (at, { claim, source, same }) => {
  const [{ form }, kind] = [source[at]!, source[at + 1]]
  if (!/^(?:each|every|both)$/.test(form) || kind?.kind !== 'content') return null
  return (
    claim.some(
      (w, k) =>
        w.form === '1' &&
        w.kind === 'number' &&
        claim[k + 1] !== undefined &&
        same(claim[k + 1]!.stem, kind.stem),
    ) && !source.some((s, k) => s.form === '1' && source[k + 1]?.stem === kind.stem)
  )
}

/** "One of the largest frauds", "among the oldest", "the second highest": not the largest, the oldest, the highest. */
export const oneOfBest: Limit = (at, { claim, source }) => {
  const { form } = source[at]!
  if (!isBest(form) || !isAmongBest(source, at)) return null
  const isSole = (words: readonly Token[]): boolean =>
    words.some((w, k) => w.form === form && !isAmongBest(words, k))
  return isSole(claim) && !isSole(source)
}
const BEST = /^(?:\p{L}{3,}est|worst|best|most|least)$/u
const NO_BEST =
  /^(?:arrest|protest|request|interest|forest|harvest|contest|guest|invest|conquest|unrest|honest|modest|latest|suggest|digest|chest|quest|west)$/
const isBest = (form: string): boolean => BEST.test(form) && !NO_BEST.test(form)
/** Words between "one of" or "among" and the superlative: "one of the country's three largest". */
const AMONG_WITHIN = 5
const isAmongBest = (words: readonly Token[], at: number): boolean => {
  if (words[at - 1]?.ordinal === true) return true
  for (let k = at - 1; k >= 0 && k >= at - AMONG_WITHIN; k--) {
    if (words[k + 1]!.sentence !== words[k]!.sentence || /[,;:]/.test(words[k + 1]!.gap)) return false
    if (/^(?:among|amongst)$/.test(words[k]!.form)) return true
    if (words[k]!.form === 'of')
      return (
        words[k - 1]?.kind === 'number' || /^(?:some|many|several|few|any)$/.test(words[k - 1]?.form ?? '')
      )
  }
  return false
}
