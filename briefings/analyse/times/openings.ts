import { SPELT_NUMBERS, SPELT_ORDINALS, SPELT_TENS } from '../../read/spelt-numbers.ts'
import type { Piece } from '../pieces.ts'
import {
  ADVERBS_OF_FREQUENCY,
  APPROXIMATE,
  DAY_PARTS,
  DECADES,
  EDGES,
  MONTHS,
  REFERENCES,
  SEASONS,
  SHORT_MONTHS,
  SHORT_WEEKDAYS,
  UNITS,
  WEEKDAYS,
} from './lexicon.ts'
import { HOLIDAY_OPENINGS } from './holidays.ts'

const list = (words: string): string[] => words.split(' ')

/** Articles and the like: they open a time expression only where the next word does. */
const LIGHT: ReadonlySet<string> = new Set(
  list(
    'the a an this that these at more less fewer longer up until right half some over under just only about around within another by before after in',
  ),
)

const HEAVY: ReadonlySet<string> = new Set([
  ...[
    ADVERBS_OF_FREQUENCY,
    DAY_PARTS,
    DECADES,
    MONTHS,
    REFERENCES,
    SEASONS,
    SHORT_MONTHS,
    SHORT_WEEKDAYS,
    UNITS,
    WEEKDAYS,
  ].flatMap((m) => [...m.keys()]),
  ...[...WEEKDAYS.keys()].map((d) => `${d}s`),
  ...EDGES,
  ...APPROXIMATE,
  ...SPELT_NUMBERS,
  ...SPELT_TENS,
  ...SPELT_ORDINALS,
  ...list(
    'last next past coming upcoming previous preceding prior following subsequent ensuing same latest current final every ' +
      'each per today yesterday tomorrow tonight overnight noon midnight several few many some numerous countless dozens ' +
      'hundreds thousands couple half thirtieth fiscal financial full whole entire calendar q present moment now near future ' +
      'foreseeable immediate distant least most than to number matter dozen hundred thousand long end start beginning close ' +
      'turn weekend weekends daylong weeklong monthlong yearlong decadelong centurylong period shortly',
  ),
])
const HOLIDAYS = new Set(HOLIDAY_OPENINGS)

/** May a time expression begin at piece `i`? Settles nearly every word of a text by one or two look-ups. */
export function mayBegin(pieces: readonly Piece[], i: number): boolean {
  const p = pieces[i]!
  if (p.kind === 'mark') return /^['’‘]$/.test(p.lower) && pieces[i + 1]?.kind === 'number'
  if (p.kind !== 'word') return p.kind !== 'ampm'
  if (LIGHT.has(p.lower)) {
    const next = pieces[i + 1]
    return (
      next !== undefined &&
      (next.kind !== 'word' ? next.kind !== 'mark' : opens(next) || LIGHT.has(next.lower))
    )
  }
  return opens(p)
}

const opens = (p: Piece): boolean => HEAVY.has(p.lower) || (p.capital && HOLIDAYS.has(p.lower))
