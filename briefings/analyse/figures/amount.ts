import type { Bound } from '../../model.ts'
import { numeralAt, SCALES } from '../numerals.ts'
import { word, type Piece } from '../pieces.ts'
import { CURRENCY_SIGNS, CURRENCY_WORDS, DOLLARS } from './units.ts'

/** A number with its bound and, where written with it, its currency. Pieces `[from, to)`; the number itself begins at `number`. */
export interface Amount {
  readonly from: number
  readonly number: number
  readonly to: number
  readonly value: number
  readonly upTo?: number
  readonly bound: Bound
  readonly currency: string | null
  /** "dozens", "thousands": a rough order of size, not a count. */
  readonly vague: boolean
}

interface Plain {
  readonly value: number
  readonly to: number
  readonly vague?: boolean
  readonly scale?: number
}

const BOUNDS: readonly (readonly [string, Bound])[] = [
  ['more than', 'more'], ['at least', 'more'], ['over', 'more'], ['no fewer than', 'more'], ['no less than', 'more'],
  ['not less than', 'more'], ['upwards of', 'more'], ['upward of', 'more'], ['in excess of', 'more'], ['above', 'more'],
  ['exceeding', 'more'], ['exceed', 'more'], ['exceeds', 'more'], ['exceeded', 'more'], ['topped', 'more'], ['surpassed', 'more'],
  ['passed', 'more'], ['past', 'more'], ['crossed', 'more'], ['well over', 'more'], ['just over', 'more'], ['greater than', 'more'], ['a minimum of', 'more'],
  ['fewer than', 'less'], ['less than', 'less'], ['under', 'less'], ['below', 'less'], ['up to', 'less'], ['at most', 'less'],
  ['as many as', 'less'], ['as much as', 'less'], ['no more than', 'less'], ['not more than', 'less'], ['just under', 'less'],
  ['a maximum of', 'less'],
  ['about', 'about'], ['around', 'about'], ['roughly', 'about'], ['approximately', 'about'], ['some', 'about'],
  ['nearly', 'about'], ['almost', 'about'], ['close to', 'about'], ['an estimated', 'about'], ['estimated', 'about'],
  ['circa', 'about'], ['~', 'about'], ['the estimated', 'about'], ['virtually', 'about'], ['or so', 'about'],
] // prettier-ignore
const BOUND_BY_TEXT: ReadonlyMap<string, Bound> = new Map(BOUNDS)

const SIZES: ReadonlyMap<string, number> = new Map([
  ['dozens', 12], ['scores', 20], ['hundreds', 100], ['thousands', 1e3], ['millions', 1e6], ['billions', 1e9],
  ['trillions', 1e12],
]) // prettier-ignore

/** The amount whose number begins at piece `i`, or null. Looks a few pieces back and a bounded number ahead. */
export function amountAt(pieces: readonly Piece[], i: number): Amount | null {
  const first = plainAt(pieces, i)
  if (!first) return null
  const sign = currencyBefore(pieces, i)
  const range = upperOf(pieces, i, first)
  const to = range?.to ?? first.to
  const scaled = range?.scale && first.scale === undefined ? first.value * range.scale : first.value
  const before = boundBefore(pieces, sign?.from ?? i)
  const after = boundAfter(pieces, to)
  const between = word(pieces, before.from - 1) === 'between' && range !== null
  return {
    from: between ? before.from - 1 : before.from,
    number: sign?.from ?? i,
    to: after?.to ?? to,
    value: first.vague ? first.value : Number(scaled.toPrecision(12)),
    ...(range ? { upTo: range.value } : {}),
    bound: before.bound ?? after?.bound ?? (first.vague ? 'more' : 'exact'),
    currency: sign?.code ?? null,
    vague: first.vague ?? false,
  }
}

/** "32,000", "half a million", "a dozen", "tens of thousands", "two and a half million". */
function plainAt(pieces: readonly Piece[], i: number): Plain | null {
  const w = word(pieces, i)
  const next = word(pieces, i + 1)
  if (w === 'half' && next === 'a' && SCALES.has(word(pieces, i + 2)) && word(pieces, i + 2).length > 3)
    return { value: SCALES.get(word(pieces, i + 2))! / 2, to: i + 3, scale: 1 }
  if (w === 'a' && (next === 'dozen' || next === 'hundred' || (next.length > 3 && SCALES.has(next))))
    return {
      value: next === 'dozen' ? 12 : next === 'hundred' ? 100 : SCALES.get(next)!,
      to: i + 2,
      scale: 1,
    }
  if (w === 'a' && next === 'half' && word(pieces, i + 2) === 'dozen')
    return { value: 6, to: i + 3, scale: 1 }
  // "half a percentage point"
  if (w === 'half' && next === 'a' && /^percent/.test(word(pieces, i + 2))) return { value: 0.5, to: i + 2 }
  const size = SIZES.get(w)
  if (size !== undefined) {
    const of = next === 'of' ? SIZES.get(word(pieces, i + 2)) : undefined
    return of !== undefined && of >= 1000
      ? { value: size * of, to: i + 3, vague: true }
      : { value: size, to: i + 1, vague: true }
  }
  if (w === 'tens' && next === 'of' && SIZES.has(word(pieces, i + 2)))
    return { value: 10 * SIZES.get(word(pieces, i + 2))!, to: i + 3, vague: true }
  const n = numeralAt(pieces, i)
  if (!n || !Number.isFinite(n.value)) return null
  if (word(pieces, n.to) === 'and' && word(pieces, n.to + 1) === 'a' && word(pieces, n.to + 2) === 'half') {
    const scale = SCALES.get(word(pieces, n.to + 3))
    return { value: (n.value + 0.5) * (scale ?? 1), to: n.to + (scale ? 4 : 3), ...(scale ? { scale } : {}) }
  }
  const last = SCALES.get(word(pieces, n.to - 1))
  return last !== undefined && n.to > i + 1 ? { ...n, scale: last } : n
}

/** "30 to 40", "30–40", "between 30 and 40", "$3 to $4 million"; "from 30 to 40" tells of a change, not of a range. */
function upperOf(pieces: readonly Piece[], i: number, first: Plain): Plain | null {
  if (first.vague) return null
  let at = first.to
  // "between 10% and 15%"
  if (/^(?:%|percent)$/.test(word(pieces, at)) && boundWordBefore(pieces, i) === 'between') at++
  const link = word(pieces, at)
  const joined = pieces[at]?.joined === true
  if (!joined) {
    const before = boundWordBefore(pieces, i)
    if (link === 'to' || link === 'or') {
      if (before === 'from') return null
    } else if (link !== 'and' || before !== 'between') return null
    at++
  }
  if (CURRENCY_SIGNS.has(word(pieces, at))) at++
  const upper = plainAt(pieces, at)
  if (!upper || upper.vague) return null
  const low = upper.scale && first.scale === undefined ? first.value * upper.scale : first.value
  if (upper.value <= low) return null
  // "2 or 300" is a slip, "two or three" a range.
  return link === 'or' && upper.value > low * 3 ? null : upper
}

const boundWordBefore = (pieces: readonly Piece[], i: number): string => {
  let k = i - 1
  while (k >= 0 && (CURRENCY_SIGNS.has(word(pieces, k)) || DOLLARS.has(word(pieces, k)))) k--
  return word(pieces, k)
}

function currencyBefore(pieces: readonly Piece[], i: number): { code: string; from: number } | null {
  const before = pieces[i - 1]
  if (!before) return null
  const sign = CURRENCY_SIGNS.get(before.lower)
  if (sign !== undefined) {
    const country =
      before.lower === '$' && pieces[i - 2]?.end === before.start
        ? DOLLARS.get(word(pieces, i - 2))
        : undefined
    return country ? { code: country, from: i - 2 } : { code: sign, from: i - 1 }
  }
  const code = /^(?:usd|eur|gbp|jpy|cny|inr|chf|dlrs)$/.test(before.lower)
    ? CURRENCY_WORDS.get(before.lower)
    : undefined
  return code ? { code, from: i - 1 } : null
}

const MOVED = /^(?:gone|goes|going|went|moved|crept|edged|shot)$/

/** The longest bound of up to three words that ends before piece `i`. */
function boundBefore(pieces: readonly Piece[], i: number): { from: number; bound: Bound | null } {
  for (let n = 3; n >= 1; n--) {
    if (i - n < 0) continue
    const text = pieces
      .slice(i - n, i)
      .map((p) => p.lower)
      .join(' ')
    const bound = BOUND_BY_TEXT.get(text)
    // "Has gone up to nine" is nine.
    if (text === 'up to' && MOVED.test(word(pieces, i - n - 1))) continue
    if (bound) return { from: i - n, bound }
  }
  return { from: i, bound: null }
}

function boundAfter(pieces: readonly Piece[], to: number): { to: number; bound: Bound } | null {
  const w = word(pieces, to)
  if (w === '+') return { to: to + 1, bound: 'more' }
  if (w !== 'or') return null
  const next = word(pieces, to + 1)
  if (next === 'more') return { to: to + 2, bound: 'more' }
  if (next === 'less' || next === 'fewer') return { to: to + 2, bound: 'less' }
  return next === 'so' ? { to: to + 2, bound: 'about' } : null
}
