import type { Range } from '../../model.ts'
import type { Token } from '../text.ts'
import type { Counted } from './counted.ts'
import { FATES, isMoney, isPlainPerson, MEASURES } from './units.ts'

/** How many tokens to either side may tell what a figure counts. */
const AFTER = 14
const BEFORE = 9
/** How far before it a toll is named: "put the toll of Monday's storm in the valley at 40". */
const TOLL = 14
/** How far before its number the words "the number of" are looked for. */
const NUMBER_OF = 20
/** What a count does, or what is done with it: what is counted ends there. */
const MOVES = /^(?:ris(?:e|es|ing)|rose|reach(?:es|ed)|climb(?:s|ed)|gr[eo]w|fell|falls|stands?|stood|at|to)$/

const BREAK = new Set(", ; : . ! ? … — – -- ( ) [ ] \" “ ” '' ``".split(' '))
const CLAUSE = new Set(
  'while when where after before because although though but as if unless according whereas so than that which'.split(
    ' ',
  ),
)
const REPORTING = /^(?:said|says|say|reported|reports|told|announced|added|according|estimates?|estimated)$/

/**
 * What a figure counts, as token ranges of the text's own words: for a count the noun and what happened ("children",
 * "killed in Gaza since October 7"), for a measure or a sum what it measures ("Unemployment rose", "of voters").
 */
export function whatIsCounted(
  tokens: readonly Token[],
  sentence: Range,
  amount: Range,
  counted: Counted,
  people: boolean,
): Range[] {
  const noun = nounOf(tokens, counted)
  const numbered = noun ? null : numberOf(tokens, amount.start, sentence.start)
  if (numbered) return [numbered]
  if (people && !noun && tolls(tokens, amount.start, sentence.start)) {
    const before = clauseBefore(tokens, amount.start, sentence.start, TOLL)
    if (before) return [before]
  }
  const after = predicateAfter(tokens, Math.max(counted.to, amount.end), sentence.end)
  if (people || noun) {
    const verb = after && !isPlace(tokens, after) ? null : verbBefore(tokens, amount.start, sentence.start)
    return [verb, noun, after].filter((r) => r !== null)
  }
  const before = clauseBefore(tokens, amount.start, sentence.start)
  const of =
    after && /^(?:of|in|for|on|from|worth|per|to|toward|against|over)$/.test(tokens[after.start]!.lower)
      ? after
      : null
  return [before, of].filter((r) => r !== null)
}

/** "The number of people killed in Dorn rose to 12", "put the number of marching farmers at 900": what the number is of. */
function numberOf(tokens: readonly Token[], at: number, stop: number): Range | null {
  for (let k = at - 1; k > Math.max(stop, at - NUMBER_OF); k--) {
    if (/^[;:]$/.test(tokens[k]!.text)) return null
    if (tokens[k]!.lower !== 'of' || !/^(?:number|numbers|count|tally|total)$/.test(tokens[k - 1]!.lower))
      continue
    const start = k + 1
    let end = start
    // "The number of people known to have died".
    const isToHave = (k: number): boolean => tokens[k]!.lower === 'have' && tokens[k - 1]!.lower === 'to'
    const isIts = (k: number): boolean =>
      isToHave(k) || tokens[k]!.lower === 'to'
        ? tokens.slice(k, k + 2).some((t) => t.lower === 'have')
        : !/^(?:AUX|SCONJ)$/.test(tokens[k]!.pos) &&
          !CLAUSE.has(tokens[k]!.lower) &&
          !MOVES.test(tokens[k]!.lower)
    while (end < at && isIts(end)) end++
    while (end > start && /^(?:ADP|DET|ADV|PUNCT|SYM)$/.test(tokens[end - 1]!.pos)) end--
    return end > start ? { start, end } : null
  }
  return null
}

/** The number stands for a toll told before it: "the death toll rose to 40". */
function tolls(tokens: readonly Token[], at: number, stop: number): boolean {
  for (let k = at - 1; k >= Math.max(stop, at - TOLL); k--) {
    if (BREAK.has(tokens[k]!.text)) return false
    if (/^(?:toll|fatalities|casualties|deaths)$/.test(tokens[k]!.lower)) return true
  }
  return false
}

function nounOf(tokens: readonly Token[], { from, to, unit }: Counted): Range | null {
  if (to <= from) return null
  const measured =
    unit !== 'people' &&
    to - from <= 2 &&
    unit !== tokens[to - 1]!.lower &&
    !tokens[to - 1]!.lower.startsWith(unit.slice(0, 3))
  if (measured || MEASURED.has(unit) || isMoney(unit)) return null
  const end = isPlainPerson(tokens[to - 1]!.text) ? to - 1 : to
  return end > from ? { start: from, end } : null
}

const MEASURED = new Set(MEASURES.values())

/** From the first word that tells something to the end of the clause; auxiliaries and "who were" are left out. */
function predicateAfter(tokens: readonly Token[], start: number, stop: number): Range | null {
  let k = start
  while (
    k < stop &&
    k < start + 5 &&
    (tokens[k]!.pos === 'AUX' ||
      /^(?:who|have|has|had|been|were|was|are|is|being|also|others?)$/.test(tokens[k]!.lower))
  )
    k++
  const from = k
  if (/^(?:and|or|but|nor)$/.test(tokens[k]?.lower ?? '')) return null
  const limit = Math.min(stop, from + AFTER)
  while (k < limit && !ends(tokens, k, from)) k++
  return k > from ? { start: from, end: k } : null
}

function ends(tokens: readonly Token[], k: number, from: number): boolean {
  const t = tokens[k]!
  if (BREAK.has(t.text) || CLAUSE.has(t.lower) || REPORTING.test(t.lower)) return true
  // A finite clause after "and" is another matter, as is a second figure.
  if (t.lower === 'and' || t.lower === 'or') {
    const next = tokens[k + 1]
    return (
      !next ||
      next.pos === 'NUM' ||
      next.pos === 'VERB' ||
      next.pos === 'AUX' ||
      next.pos === 'PRON' ||
      /^(?:more|about|at|another|some|dozens|hundreds|the)$/.test(next.lower)
    )
  }
  return t.pos === 'AUX' && k > from
}

/** "in Rafah", "on Monday": says where or when, not what happened. */
function isPlace(tokens: readonly Token[], r: Range): boolean {
  return (
    tokens[r.start]!.pos === 'ADP' ||
    /^(?:in|on|at|near|across|since|during|by|overnight|yesterday|today)$/.test(tokens[r.start]!.lower)
  )
}

/** The verb that the figure is the object of: "killing 30 people". */
function verbBefore(tokens: readonly Token[], at: number, stop: number): Range | null {
  for (let k = at - 1; k >= Math.max(stop, at - 5); k--) {
    const t = tokens[k]!
    if (BREAK.has(t.text)) return null
    if (/^(?:includ|say|said|hav|had|has|represent|cover|says)/.test(t.lower)) return null
    if (t.pos === 'VERB' || FATES.has(t.lower)) return { start: k, end: k + 1 }
    if (t.pos === 'NOUN' || t.pos === 'PROPN') return null
  }
  return null
}

/** "Unemployment rose", "spent": from the clause's beginning to the last word before the figure that tells something. */
function clauseBefore(tokens: readonly Token[], at: number, stop: number, reach = BEFORE): Range | null {
  let end = at
  while (end > stop && /^(?:ADP|DET|AUX|PART|ADV|SYM|PUNCT)$/.test(tokens[end - 1]!.pos)) {
    if (BREAK.has(tokens[end - 1]!.text)) return null
    end--
  }
  let k = end
  while (k > stop && k > at - reach) {
    const t = tokens[k - 1]!
    if (BREAK.has(t.text) || REPORTING.test(t.lower) || (CLAUSE.has(t.lower) && t.lower !== 'as')) break
    k--
  }
  while (k < end && /^(?:and|or|but|,)$/.test(tokens[k]!.lower)) k++
  return end > k ? { start: k, end } : null
}
