import { SPELT_NUMBERS, SPELT_ORDINALS, SPELT_TENS } from '../read/spelt-numbers.ts'
import type { Piece } from './pieces.ts'

/** A number in digits or words, and the piece after it. */
export interface Numeral {
  readonly value: number
  readonly to: number
}

const SMALL: ReadonlyMap<string, number> = new Map(SPELT_NUMBERS.map((w, i) => [w, i]))
const TENS: ReadonlyMap<string, number> = new Map(SPELT_TENS.map((w, i) => [w, (i + 2) * 10]))
/** Words that multiply, and their abbreviations as written against digits ("3.5bn", "40k"). */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['thousand', 1e3], ['million', 1e6], ['billion', 1e9], ['trillion', 1e12], ['m', 1e6], ['mn', 1e6], ['mln', 1e6],
  ['bn', 1e9], ['bln', 1e9], ['tn', 1e12], ['trn', 1e12], ['k', 1e3], ['lakh', 1e5], ['crore', 1e7],
]) // prettier-ignore
const SPELT_SCALES = new Set('thousand million billion trillion lakh crore'.split(' '))

const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...SPELT_ORDINALS.map((w, i): [string, number] => [w, i + 1]),
  ['thirtieth', 30],
])

/** The number that begins at piece `i`: "32,000", "3.5 billion", "5 1/2", "twenty-five", "two hundred and five". */
export function numeralAt(pieces: readonly Piece[], i: number): Numeral | null {
  const p = pieces[i]
  if (!p) return null
  const found = p.kind === 'number' ? digits(pieces, i) : p.kind === 'word' ? spelt(pieces, i) : null
  // Beyond this a double is no longer exact, and no text counts so far.
  return found && found.value <= 1e15 ? found : null
}

function digits(pieces: readonly Piece[], i: number): Numeral {
  let value = pieces[i]!.value
  let to = i + 1
  const [a, b, c] = [pieces[to], pieces[to + 1], pieces[to + 2]]
  if (
    a?.kind === 'number' &&
    b?.lower === '/' &&
    c?.kind === 'number' &&
    c.value > a.value &&
    c.value <= 16
  ) {
    value += a.value / c.value
    to += 3
  }
  const glued = pieces[to]?.start === pieces[to - 1]!.end
  for (let s = pieces[to]; s?.kind === 'word'; s = pieces[to]) {
    const scale = SCALES.get(s.lower)
    if (
      scale === undefined ||
      !(SPELT_SCALES.has(s.lower) || glued || /^(?:bn|bln|mln|mn|tn|trn)$/.test(s.lower))
    )
      break
    value *= scale
    to++
    if (!SPELT_SCALES.has(s.lower)) break
  }
  return { value: Number(value.toPrecision(15)), to }
}

/** English number words. The total grows as in reading aloud: units add, "hundred" multiplies, a scale closes a group. */
function spelt(pieces: readonly Piece[], i: number): Numeral | null {
  let total = 0
  let group = 0
  let to = i
  let seen = false
  let last = Infinity
  for (let k = i; k < pieces.length && k < i + 24;) {
    const w = pieces[k]!.lower
    const small = SMALL.get(w) ?? TENS.get(w)
    if (small !== undefined) {
      const fits = !seen || (small < 10 ? last >= 20 : small < 100 && last >= 100)
      if (!fits) break
      group += small
      last = TENS.has(w) ? 20 : small < 10 ? 1 : 10
    } else if (w === 'hundred' && group > 0 && group < 100) {
      group *= 100
      last = 100
    } else if (w === 'dozen' && group > 0 && group < 100) {
      group *= 12
      last = 1
    } else if (SPELT_SCALES.has(w) && group > 0) {
      total += group * SCALES.get(w)!
      group = 0
      last = 1000
    } else if (w === 'and' && seen && last >= 100 && isSmall(pieces[k + 1])) {
      k++
      continue
    } else break
    seen = true
    to = ++k
  }
  return seen ? { value: total + group, to } : null
}

const isSmall = (p: Piece | undefined): boolean =>
  p !== undefined && (SMALL.has(p.lower) || TENS.has(p.lower))

/** "first", "25th", "twenty-fifth", from 1. */
export function ordinalAt(pieces: readonly Piece[], i: number): Numeral | null {
  const p = pieces[i]
  if (!p) return null
  if (p.kind === 'ordinal') return { value: p.value, to: i + 1 }
  const simple = ORDINALS.get(p.lower)
  if (simple !== undefined) return { value: simple, to: i + 1 }
  const tens = TENS.get(p.lower)
  const unit = pieces[i + 1]?.joined ? ORDINALS.get(pieces[i + 1]!.lower) : undefined
  return tens !== undefined && unit !== undefined && unit < 10 ? { value: tens + unit, to: i + 2 } : null
}

/** Years read aloud: "nineteen ninety-four", "nineteen oh five", "two thousand five", "twenty twenty-four". */
export function spokenYearAt(pieces: readonly Piece[], i: number): Numeral | null {
  const first = SMALL.get(pieces[i]?.lower ?? '') ?? TENS.get(pieces[i]?.lower ?? '')
  if (first === 2 && pieces[i + 1]?.lower === 'thousand') {
    const all = spelt(pieces, i)
    return all && all.value >= 2000 && all.value < 2100 ? all : null
  }
  if (first === undefined || first < 15 || first > 20) return null
  const rest = pieces[i + 1]?.lower ?? ''
  const tens = TENS.get(rest) ?? ((SMALL.get(rest) ?? 0) >= 10 ? SMALL.get(rest) : undefined)
  if (tens === undefined) return null
  const unit = tens >= 20 ? SMALL.get(pieces[i + 2]?.lower ?? '') : undefined
  return unit !== undefined && unit > 0 && unit < 10
    ? { value: first * 100 + tens + unit, to: i + 3 }
    : { value: first * 100 + tens, to: i + 2 }
}
