import { word, type Piece } from '../pieces.ts'
import { fixed, type Match } from './meaning.ts'

/** "the year-ago quarter", "year-earlier", "the quarter a year ago", "year-end", "year's end". */
export function yearsBeforeAt(pieces: readonly Piece[], start: number): Match | null {
  const i = word(pieces, start) === 'the' ? start + 1 : start
  if (
    word(pieces, i) === 'quarter' &&
    /^(?:a|one)$/.test(word(pieces, i + 1)) &&
    /^(?:ago|earlier)$/.test(word(pieces, i + 3))
  )
    return word(pieces, i + 2) === 'year'
      ? { to: i + 4, meaning: { kind: 'year before', grain: 'quarter' } }
      : null
  if (word(pieces, i) !== 'year') return null
  const possessive = /^['’]s$/.test(word(pieces, i + 1)) ? 1 : 0
  const second = pieces[i + 1 + possessive]
  if (second?.lower === 'end' && (second.joined || possessive))
    return { to: i + 2 + possessive, meaning: { kind: 'period', unit: 'year', pick: 'this' } }
  if (!second?.joined || !/^(?:ago|earlier)$/.test(second.lower)) return null
  const noun = word(pieces, i + 2)
  if (/^(?:nine|six|three)$/.test(noun))
    return { to: i + 4, meaning: fixed('DURATION', `P${noun === 'nine' ? 9 : noun === 'six' ? 6 : 3}M`) }
  const grain = noun === 'quarter' ? 'quarter' : null
  return { to: /^(?:quarter|period)$/.test(noun) ? i + 3 : i + 2, meaning: { kind: 'year before', grain } }
}
