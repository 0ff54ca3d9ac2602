import type { Range } from '../../model.ts'
import { isCalendarWord } from '../phrases.ts'
import type { Token } from '../text.ts'
import { nounAfter, type Counted } from './counted.ts'
import { FATES, isPerson } from './units.ts'

/** Nouns that stand for people of whom something is told. */
const TOLLS = /^(?:toll|tolls|fatalities|casualties|deaths|injuries|arrests|infections|dead|injured|wounded|missing|evacuees|refugees|crowd|turnout)$/ // prettier-ignore
/** What a count does. */
const MOVES = /^(?:rise|rises|rose|risen|rising|climb|climbs|climbed|climbing|grow|grows|grew|grown|gone|went|jump|jumped|soar|soared|increase|increased|fall|falls|fell|fallen|drop|dropped|stand|stands|stood|reach|reaches|reached|hit|hits|pass|passes|passed|top|tops|topped|exceed|exceeds|exceeded|surpass|surpassed|double|doubles|doubled|doubling|triple|tripled|halve|halved|swell|swelled|shrink|shrank|cross|crossed|number|numbers|numbered|total|totals|totaled|totalled|is|was|are|were|be|been|put|estimated)$/ // prettier-ignore
/** How far before its number a count is named, in tokens. */
const BACK = 14
/** The same of "the number of …", which may tell whom it counts at length. */
const NUMBER_OF = 20
const NEAR = 10

/** "The death toll rose to 40", "fatalities now number 12", "the number of homes destroyed reached 1,200", "killing 30". */
export function toll(tokens: readonly Token[], at: number, bounds: Range, next: number): Counted | null {
  return (
    numberOf(tokens, at, bounds, next) ?? subject(tokens, at, bounds, next) ?? verb(tokens, at, bounds, next)
  )
}

const people = (next: number): Counted => ({ unit: 'people', from: next, to: next })

function numberOf(tokens: readonly Token[], at: number, bounds: Range, next: number): Counted | null {
  let moves = isPutAt(tokens, at)
  for (let k = at - 1; k >= Math.max(bounds.start, at - NUMBER_OF); k--) {
    const t = tokens[k]!
    if (/^[;:]$/.test(t.text)) return null
    const named = /^(?:number|numbers|count|tally|total)$/.test(t.lower) && tokens[k + 1]?.lower === 'of'
    if (!named) {
      moves ||= MOVES.test(t.lower)
      continue
    }
    if (!moves && !isBrought(tokens, k, at)) return null
    const word = tokens[k + 2]
    if (word && (FATES.has(word.lower) || word.lower === 'those' || isPerson(word.text))) return people(next)
    const counted = nounAfter(tokens, k + 2, at)
    return counted && { unit: counted.unit, from: next, to: next }
  }
  return null
}

/** "estimated the crowd at 4,000", "put the number of dead at 44" */
const isPutAt = (tokens: readonly Token[], at: number): boolean => tokens[at - 1]?.lower === 'at'

/** "Raised the number of dead to 38", "bringing the number of victims to 12": who counts moves it, and stands before it. */
const isBrought = (tokens: readonly Token[], number: number, at: number): boolean =>
  tokens[at - 1]?.lower === 'to' &&
  tokens.slice(Math.max(0, number - 4), number).some((t) => BROUGHT.test(t.lower))
const BROUGHT =
  /^(?:rais(?:e[sd]?|ing)|lower(?:s|ed|ing)?|revis(?:e[sd]?|ing)|bring(?:s|ing)?|brought|push(?:es|ed|ing)?|tak(?:es|ing)|took|lift(?:s|ed|ing)?|correct(?:s|ed|ing)?|cut(?:s|ting)?)$/

function subject(tokens: readonly Token[], at: number, bounds: Range, next: number): Counted | null {
  const isPut = isPutAt(tokens, at)
  let moves = isPut
  for (let k = at - 1; k >= Math.max(bounds.start, at - BACK); k--) {
    const t = tokens[k]!
    if (/^[,;:]$/.test(t.text)) return null
    if (!isPut && k < at - NEAR && t.lower !== 'toll') continue
    if (TOLLS.test(t.lower) && (moves || t.lower === 'toll')) return people(next)
    if (MOVES.test(t.lower)) moves = true
    // "from 12 to 19": the first number is of the same count.
    // And "put the toll of the storm at 12": what it is of stands between.
    else if (t.pos === 'NOUN' && k >= at - 3 && !isPut && !isCalendarWord(t)) return null
  }
  return null
}

/** "killing 30 in the town", "left 12 dead" */
function verb(tokens: readonly Token[], at: number, bounds: Range, next: number): Counted | null {
  for (let k = at - 1; k >= Math.max(bounds.start, at - 4); k--) {
    const t = tokens[k]!
    if (/^[,;:]$/.test(t.text)) return null
    if (FATES.has(t.lower) && (t.pos === 'VERB' || /(?:ing|ed)$/.test(t.lower))) return people(next)
    if (t.pos === 'NOUN' && k >= at - 3) return null
  }
  return null
}
