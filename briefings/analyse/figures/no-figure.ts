import { word, type Piece } from '../pieces.ts'
import type { Amount } from './amount.ts'
import { isPerson, MEASURES } from './units.ts'

/** Nouns that a number after them names: "Resolution 2728", "Flight 370", "page 4". */
const LABELS = new Set(
  (
    'no number article articles section chapter resolution resolutions flight highway route road channel page pages paragraph ' +
    'room floor gate platform phase stage level category group division unit line class grade type version part volume vol ' +
    'episode season game act title schedule rule proposition measure district zone area precinct ward apollo boeing airbus ' +
    'magnitude psalm verse exhibit case bill law directive protocol form track lane pier hangar block building square'
  ).split(' '),
)

/** "Fatalities now number 17": the verb. */
const NUMBERED = /^(?:now|fatalities|casualties|deaths|dead|injured|they|who|that|will|could|would|may|to)$/

/** Numbers that count nothing: labels, ages, scores, telephone numbers, years, clock times, decimals of names. */
export function isNoFigure(pieces: readonly Piece[], i: number, amount: Amount): boolean {
  const p = pieces[i]!
  const before = pieces[amount.number - 1]
  const after = pieces[amount.to]
  // "two-thirds", and the whole in "120 of 300 seats"
  if (after?.joined && /^(?:thirds?|quarters?|fifths?|half|halves|tenths?|fold)$/.test(after.lower))
    return true
  if (before?.lower === 'of' && pieces[amount.number - 2]?.kind === 'number') return true
  // "an eight-person committee", "four times"
  if (after?.joined && after.kind === 'word' && !MEASURES.has(after.lower)) return true
  if (/^times?$/.test(after?.lower ?? '')) return true
  // "The Gold Millions jackpot": a name.
  if (amount.vague && p.capital && before?.capital === true) return true
  const bounded = amount.from < amount.number || amount.currency !== null
  if (p.kind === 'word') {
    // "no one", "one of the", "each one", "one day"
    if (p.lower !== 'one') return p.lower === 'half' && word(pieces, i + 1) !== 'a'
    if (amount.to > i + 1) return false
    return (
      /^(?:no|any|every|each|some|this|that|the|another)$/.test(before?.lower ?? '') ||
      /^(?:of|another|by|day|way|thing|or|who)$/.test(after?.lower ?? '')
    )
  }
  if (amount.currency) return false
  if (p.joined && before && before.kind !== 'mark') return true
  const numbers = before?.lower === 'number' && NUMBERED.test(word(pieces, amount.number - 2))
  if ((LABELS.has(before?.lower ?? '') && !numbers) || /^[#@/№]$/.test(before?.lower ?? '')) return true
  if (/^(?:aged?|page)$/.test(before?.lower ?? '') || isAge(pieces, amount)) return true
  if (after && /^[/:@]$/.test(after.lower) && after.start === pieces[amount.to - 1]!.end) return true
  // "the 34-year-old", "34 years old"
  if (/^years?$/.test(after?.lower ?? '') || (after?.kind === 'ordinal' && after.joined)) return true
  if (isTelephone(pieces, i)) return true
  if (bounded) return false
  const plain = /^\d{4}$/.test(p.lower) && p.value >= 1900 && p.value <= 2100 && amount.to === i + 1
  if (plain && after?.lower !== 'people' && after?.lower !== '%') return true
  // "Boeing 737", "Channel 4": a name goes on in the number.
  const named = before?.capital === true && amount.number > 1 && !/[,%]/.test(p.lower) && amount.to === i + 1
  return (
    named &&
    !/^(?:people|percent|%)$/.test(after?.lower ?? '') &&
    before.end + 1 === p.start &&
    !isSentenceWord(before)
  )
}

const OLDEST = 120

/** "A woman of 64", "a female passenger of 81"; "a crew of 12" are so many. */
function isAge(pieces: readonly Piece[], { number, from, value }: Amount): boolean {
  const who = word(pieces, number - 2)
  if (word(pieces, number - 1) !== 'of' || from < number || value > OLDEST) return false
  if (!isPerson(who) || GROUP.test(who)) return false
  return /^(?:an?|the)$/.test(word(pieces, number - 3)) || /^an?$/.test(word(pieces, number - 4))
}
/** Words for people that stand for many of them. */
const GROUP = /(?:s|people|men|women|children|crew|staff|police|personnel|dead|troop)$/

const isSentenceWord = (p: Piece): boolean =>
  /^(?:the|a|in|on|at|of|for|with|and|but|so|then|when|after|before|from|by|to)$/.test(p.lower)

/** Groups of digits with hyphens between, as 555-0134 and 212-555-0134. */
function isTelephone(pieces: readonly Piece[], i: number): boolean {
  const a = pieces[i + 1]
  return (
    a?.kind === 'number' &&
    a.joined &&
    /^\d{3,4}$/.test(a.lower) &&
    /^\d{3,4}$/.test(pieces[i]!.lower) &&
    a.start === pieces[i]!.end + 1 &&
    a.value < 2100 === false
  )
}
