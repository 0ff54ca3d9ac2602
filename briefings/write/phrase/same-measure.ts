import { SPELT_TENS } from '../../read/spelt-numbers.ts'
import { ONES, oneOf } from './numbers.ts'

/** Each unit with its size in the smallest of its kind. */
const SIZES: Readonly<Record<string, readonly [kind: string, size: number]>> = {
  millimetre: ['length', 1], centimetre: ['length', 10], metre: ['length', 1_000], kilometre: ['length', 1_000_000],
  gram: ['mass', 1], kilo: ['mass', 1_000], kilogram: ['mass', 1_000], tonne: ['mass', 1_000_000],
  second: ['time', 1], minute: ['time', 60], hour: ['time', 3_600], day: ['time', 86_400], week: ['time', 604_800],
  month: ['age', 1], year: ['age', 12], decade: ['age', 120], century: ['age', 1_200],
} // prettier-ignore

export const isUnit = (form: string): boolean => Object.hasOwn(SIZES, form)

const AMOUNT = new RegExp(
  `\\b(\\d[\\d.,]{0,20}|an?|${[...ONES, ...SPELT_TENS].join('|')})([ -])(${Object.keys(SIZES).join('|').replace('century', 'centur(?:y|ies)')})(s?)\\b(?! of a)`,
  'gi',
)

interface Amount {
  readonly words: string
  readonly unit: string
  readonly kind: string
  readonly size: number
}

function amountOf(words: string, number: string, unit: string): Amount | null {
  const [kind, size] = SIZES[unit.toLowerCase().replace('centuries', 'century')] ?? []
  const value = oneOf(number)
  return kind === undefined || size === undefined || !Number.isFinite(value)
    ? null
    : { words, unit: unit.toLowerCase(), kind, size: value * size }
}

/** The text with each measure that a span gives in another unit as it stands there: "150 centimetres" for its "1.5 metres". */
export function inUnitsOf(text: string, span: string): string {
  const given = [...span.matchAll(AMOUNT)].flatMap(
    ([words, number, , unit]) => amountOf(words, number!, unit!) ?? [],
  )
  if (!given.length) return text
  return text.replace(AMOUNT, (words: string, number: string, _join: string, unit: string) => {
    const own = amountOf(words, number, unit)
    if (!own || given.some((g) => g.unit === own.unit && g.size === own.size)) return words
    const same = given.filter(
      (g) => g.kind === own.kind && g.unit !== own.unit && Math.abs(g.size - own.size) < 1e-6 * own.size,
    )
    return same[0]?.words ?? words
  })
}
