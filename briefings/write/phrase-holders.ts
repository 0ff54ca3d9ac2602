import { isPast } from './frame-words.ts'
import type { Same } from './phrase-sames.ts'
import { isNoun, type Token } from './phrase-tokens.ts'

/** A noun and whose it is stand within so many words of each other. */
const NEAR = 5
/** The participle of a passive stands within so many words before its "by". */
const PASSIVE = 8
const DAY_PARTS = [
  /^(?:am|morning|dawn)$/,
  /^(?:pm|noon|afternoon|evening|dusk|night|overnight|midnight)$/,
] as const
const OWNERS = /^(?:its|his|her|their)$/

/**
 * What belongs to whom ("Norland's ministry", "the successor of Lund"), who is meant by "he" and by "him", by whom a thing was made, and
 * the part of the day: each as in the spans.
 */
export function otherHolder(claim: readonly Token[], source: readonly Token[], same: Same): string | null {
  const holders = claim.some((w, i) => {
    const held = heldBy(claim, i)
    return takesHold(claim, i, source) || (held !== null && !belongs(held, w, source, same))
  })
  if (holders) return 'it gives to one what its spans give to another'
  const forms = new Set(source.map((s) => s.form))
  const turned = claim.some(
    ({ form }) =>
      (form === 'he' && !forms.has('he') && forms.has('him')) ||
      (form === 'she' && !forms.has('she') && forms.has('her')) ||
      (form === 'him' && !forms.has('him') && forms.has('he')),
  )
  if (turned) return 'it turns round who does what'
  const names = (words: readonly Token[], part: RegExp): boolean => words.some((w) => part.test(w.form))
  if (DAY_PARTS.some((part) => names(claim, part) && !names(source, part)))
    return 'it happens at another time of day than in its spans'
  return null
}

/** "Norland's ministry", "the ministry of Norland", "an offer by Norland": the noun that a name's word is told to hold or to have made. */
function heldBy(claim: readonly Token[], at: number): Token | null {
  const name = claim[at]!
  if (!name.capital || name.kind !== 'content') return null
  const behind = claim[at + 1]
  if (behind && isNoun(behind) && isPossessive(name)) return lastNoun(claim, at + 1)
  let k = at - 1
  while (k >= 0 && /^(?:the|a|an)$/.test(claim[k]!.form)) k--
  const form = claim[k]?.form
  // "Was fined 8 million euros by the court": who does it, and no offer by anybody.
  const isDoer = form === 'by' && claim.slice(Math.max(0, k - PASSIVE), k).some((w) => isPast(w.form))
  const leads = form === 'of' || (form === 'by' && !isDoer)
  const noun = leads ? claim[k - 1] : undefined
  return noun && isNoun(noun) && !noun.form.endsWith('ing') && !/[,;:]/.test(claim[k]!.gap) ? noun : null
}

/** The word is written with an ending that its form is without: "Norland's". */
const isPossessive = ({ start, end, form }: Token): boolean => end - start > form.length

/** "foreign ministry": the last of the nouns in a row. */
function lastNoun(words: readonly Token[], from: number): Token {
  let k = from
  while (k + 1 < words.length && k < from + 2 && isNoun(words[k + 1]!) && words[k + 1]!.gap === ' ') k++
  return words[k]!
}

/** Some span has both near each other, or leaves open whose it is; what it has not at all is judged elsewhere. */
function belongs(noun: Token, name: Token, source: readonly Token[], same: Same): boolean {
  const nouns = source.flatMap((s, k) => (same(noun.stem, s.stem) ? [k] : []))
  const names = source.flatMap((s, k) => (s.capital && same(name.stem, s.stem) ? [k] : []))
  if (!nouns.length || !names.length) return true
  return nouns.some((x) => {
    const own = names.filter((y) => source[y]!.sentence === source[x]!.sentence)
    // "Danek … his office", or told of in another span.
    const first = source.findIndex((s) => s.sentence === source[x]!.sentence)
    const open = !own.length || (hasOwner(source, x) && own.some((y) => y - first < NEAR))
    return open || own.some((y) => Math.abs(x - y) <= NEAR)
  })
}

const hasOwner = (source: readonly Token[], at: number): boolean =>
  source.slice(Math.max(0, at - 2), at).some((s) => OWNERS.test(s.form))

/** "Its water" of "the water": a thing that the spans give to nobody. */
function takesHold(claim: readonly Token[], at: number, source: readonly Token[]): boolean {
  const noun = claim[at + 1]
  if (!OWNERS.test(claim[at]!.form) || !noun || !isNoun(noun)) return false
  const given = source.flatMap((s, k) => (s.stem === noun.stem ? [k] : []))
  return given.length > 0 && given.every((k) => source[k - 1]?.form === 'the' && source[k + 1]?.form !== 'of')
}
