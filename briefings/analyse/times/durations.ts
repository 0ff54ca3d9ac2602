import { numeralAt } from '../numerals.ts'
import { word, type Piece } from '../pieces.ts'
import { APPROXIMATE, UNITS, type Unit } from './lexicon.ts'

/** A length of time; `amount` is null where the text leaves it open ("several days"). */
export interface Length {
  readonly amount: number | null
  readonly unit: Unit
  readonly value: string
  readonly to: number
}

const VAGUE = new Set('several few many some numerous countless recent'.split(' '))
const BETWEEN = new Set(
  'more additional full consecutive straight whole extra successive solid long calendar'.split(' '),
)

/** "three days", "a year and a half", "several months", "four-day", "half an hour", with what goes before and after. */
export function lengthAt(pieces: readonly Piece[], start: number): Length | null {
  const long = lasting(pieces, start)
  if (long) return long
  const i = afterApproximate(pieces, start)
  const counted = half(pieces, i) ?? count(pieces, i)
  if (!counted) return null
  let to = counted.to
  while (BETWEEN.has(word(pieces, to))) to++
  const unit = UNITS.get(word(pieces, to))
  if (!unit || !fits(unit, counted.amount, pieces, i, to)) return null
  let amount = counted.amount
  to++
  if (
    amount !== null &&
    word(pieces, to) === 'and' &&
    word(pieces, to + 1) === 'a' &&
    word(pieces, to + 2) === 'half'
  ) {
    amount += 0.5
    to += 3
  }
  // An age is none.
  if (word(pieces, to) === 'old' && unit === 'year') return null
  if (pieces[to]?.joined && /^(?:long|old)$/.test(word(pieces, to))) to++
  else if (word(pieces, to) === 'or' && word(pieces, to + 1) === 'so') to += 2
  return { amount, unit, value: lengthValue(amount, unit), to }
}

/** Without a number: "for years", "in decades", "months of talks", "decades-long", "weeklong". */
function lasting(pieces: readonly Piece[], i: number): Length | null {
  const w = word(pieces, i)
  const open = (unit: Unit, to: number): Length => ({
    amount: null,
    unit,
    value: lengthValue(null, unit),
    to,
  })
  const single = /^(day|week|month|year|decade|century)long$/.exec(w)
  if (single)
    return { amount: 1, unit: single[1] as Unit, value: lengthValue(1, single[1] as Unit), to: i + 1 }
  const unit = UNITS.get(w)
  if (!unit || !LASTING.has(unit)) return null
  if (pieces[i + 1]?.joined && word(pieces, i + 1) === 'long')
    return w.endsWith('s') ? open(unit, i + 2) : { amount: 1, unit, value: lengthValue(1, unit), to: i + 2 }
  if (!/(?:s|ia)$/.test(w)) return null
  const before = word(pieces, i - 1)
  const next = word(pieces, i + 1)
  const after = /^(?:ago|later|earlier|old)$/.test(next)
  if (
    before === 'for' ||
    before === 'in' ||
    before === 'over' ||
    before === 'after' ||
    before === 'within' ||
    before === 'took'
  )
    return after || (before === 'in' && pieces[i + 1]?.kind === 'word' && next !== 'and' && next !== 'that')
      ? null
      : open(unit, i + 1)
  return next === 'of' &&
    /^(?:follow|follows|following|despite|with|through|amid|spent|spend|spending|took|take|of|,|\.|)$/.test(
      before,
    )
    ? open(unit, i + 1)
    : null
}

const LASTING: ReadonlySet<Unit> = new Set<Unit>([
  'hour',
  'day',
  'week',
  'month',
  'year',
  'decade',
  'century',
])

/** TIMEX3 of a length: `P3D`, `PT2H`, `PXM`; halves go to the next finer unit, decades and centuries to years. */
export function lengthValue(amount: number | null, unit: Unit): string {
  const n = (factor = 1): string => (amount === null ? 'X' : String(Number((amount * factor).toFixed(2))))
  const whole = amount === null || Number.isInteger(amount)
  switch (unit) {
    case 'second':
      return `PT${n()}S`
    case 'minute':
      return whole
        ? `PT${n()}M`
        : `PT${Math.floor(amount)}M${Math.round((amount % 1) * 60)}S`.replace('T0M', 'T')
    case 'hour':
      return whole
        ? `PT${n()}H`
        : `PT${Math.floor(amount)}H${Math.round((amount % 1) * 60)}M`.replace('T0H', 'T')
    case 'day':
    case 'night':
      return whole ? `P${n()}D` : `PT${n(24)}H`
    case 'weekend':
      return `P${n()}WE`
    case 'week':
      return whole ? `P${n()}W` : `P${Math.round(amount * 7)}D`
    case 'fortnight':
      return `P${n(2)}W`
    case 'month':
      return `P${n()}M`
    case 'quarter':
      return amount === null ? 'PXQ' : `P${n(3)}M`
    case 'half':
      return `P${n(6)}M`
    case 'year':
      return whole ? `P${n()}Y` : `P${n(12)}M`
    case 'decade':
      return amount === null ? 'PXDE' : `P${n(10)}Y`
    case 'century':
      return amount === null ? 'PXCE' : `P${n(100)}Y`
    case 'millennium':
      return amount === null ? 'PXML' : `P${n(1000)}Y`
  }
}

function afterApproximate(pieces: readonly Piece[], i: number): number {
  const w = word(pieces, i)
  const next = word(pieces, i + 1)
  if ((w === 'at' && (next === 'least' || next === 'most')) || (w === 'up' && next === 'to')) return i + 2
  if ((w === 'more' || w === 'less' || w === 'fewer' || w === 'longer') && next === 'than') return i + 2
  return APPROXIMATE.has(w) ? i + 1 : i
}

function half(pieces: readonly Piece[], i: number): { amount: number; to: number } | null {
  if (word(pieces, i) !== 'half') return null
  const article = word(pieces, i + 1)
  return article === 'a' || article === 'an' ? { amount: 0.5, to: i + 2 } : null
}

function count(pieces: readonly Piece[], i: number): { amount: number | null; to: number } | null {
  const w = word(pieces, i)
  const next = word(pieces, i + 1)
  if (w === 'a' || w === 'an') {
    if (next === 'few' || next === 'number' || next === 'matter')
      return { amount: null, to: i + (next === 'few' ? 2 : 3) }
    if (next === 'couple') return { amount: 2, to: i + (word(pieces, i + 2) === 'of' ? 3 : 2) }
    if (next === 'dozen') return { amount: 12, to: i + 2 }
    if (next === 'hundred' || next === 'thousand')
      return { amount: next === 'hundred' ? 100 : 1000, to: i + 2 }
    if (next === 'half') return { amount: 0.5, to: i + 2 }
    return { amount: 1, to: i + 1 }
  }
  if (w === 'couple') return { amount: 2, to: i + (next === 'of' ? 2 : 1) }
  if (VAGUE.has(w)) return { amount: null, to: i + 1 }
  if (w === 'dozens' || w === 'hundreds' || w === 'thousands')
    return next === 'of' ? { amount: null, to: i + 2 } : null
  const n = numeralAt(pieces, i)
  if (!n) return null
  if (word(pieces, n.to) === 'and' && word(pieces, n.to + 1) === 'a' && word(pieces, n.to + 2) === 'half')
    return { amount: n.value + 0.5, to: n.to + 3 }
  // "two or three days", "30 to 40 minutes": the first number stands for the length.
  if (/^(?:or|to)$/.test(word(pieces, n.to)) || pieces[n.to]?.joined) {
    const at = pieces[n.to]?.joined ? n.to : n.to + 1
    const upper = numeralAt(pieces, at)
    if (upper && upper.value > n.value && UNITS.has(word(pieces, upper.to)))
      return { amount: n.value, to: upper.to }
  }
  return { amount: n.value, to: n.to }
}

/** "a second", "half", "an hour": units that are also other words need a plain number before them. */
function fits(unit: Unit, amount: number | null, pieces: readonly Piece[], i: number, at: number): boolean {
  const w = word(pieces, at)
  if (unit === 'half') return false
  if (w === 'second' || w === 'quarter') return pieces[i]?.kind === 'number' && pieces[at]!.joined
  if (unit === 'quarter')
    return amount !== 1 && !(pieces[at]!.joined && w === 'quarters') && word(pieces, at + 1) !== 'of'
  if (/^(?:sec|secs|min|mins|hr|hrs|yr|yrs)$/.test(w)) return pieces[i]?.kind === 'number'
  // A single night is a part of a day.
  return !(unit === 'night' && amount === 1)
}
