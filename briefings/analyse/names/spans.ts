import type { NameType } from '../../model.ts'
import type { Token } from '../text.ts'
import { WEEKDAYS } from '../times/lexicon.ts'
import { isCapitals } from './case.ts'
import {
  bitsOf,
  COUNTRY,
  DEMONYM,
  EVENT_HEAD,
  FIRST_NAME,
  type Gazetteer,
  LONGEST_PHRASE,
  ORG_HEAD,
  ORG_SUFFIX,
  PARTICLE,
  phraseHash,
  PLACE_HEAD,
  REGION,
  TEAM,
  TITLE,
} from './gazetteer.ts'
import { hashWord } from './hash.ts'

/** A name as token indices [first, end). */
export interface TokenSpan {
  readonly first: number
  readonly end: number
  readonly type: NameType
  /** How likely each type is by the model, in the order of `NAME_TYPES`, where the type is still the model's own. */
  readonly shares?: Float64Array
}

/** Words that end an office, never a person's name. */
const OFFICE =
  /^(?:Minister|Ministers|Secretary|President|Chairman|Commissioner|Director|Governor|Ambassador|Spokesman|Counsel|Senator|Excellency|Eminence|Highness|Majesty|Premier|Chancellor|Officer)$/

/** People who belong to a body and are not it. */
const MEMBERS =
  /^(?:members|workers|employees|staff|pilots|drivers|crews?|dockers|miners|teachers|nurses|doctors|students|players|fans|supporters|followers|leaders|officials|executives|shareholders|customers|residents|soldiers|rebels|fighters)$/

const ORG_WORDS = ORG_HEAD | ORG_SUFFIX | PLACE_HEAD | TEAM | EVENT_HEAD

/**
 * Mends the edges of a span by the convention of the data: titles and articles before a person's name, possessive endings,
 * and lower-case nouns after it ("Biden administration") are no part of it. Null: nothing is left.
 */
export function mendSpan(tokens: readonly Token[], span: TokenSpan, gazetteer: Gazetteer): TokenSpan | null {
  const bits = (i: number): number => bitsOf(gazetteer, tokens[i]!.lower)
  let { first, end } = span
  const small = (i: number): boolean => /^\p{Ll}/u.test(tokens[i]!.text)
  const isHyphen = (i: number): boolean => /^[-–]$/.test(tokens[i]!.text)
  while (
    end > first &&
    /^(?:['’]s?|[,;:.()"“”‘’]|-+)$/.test(tokens[end - 1]!.text) &&
    !endsInitials(tokens, first, end)
  )
    end--
  if (endsInitials(tokens, first, end + 1)) end++
  // Exchange symbols ("VOWG.F") stand beside names, and are none.
  while (end - first > 1 && /^\p{Lu}{2,5}\.\p{Lu}{1,2}$/u.test(tokens[end - 1]!.text)) end--
  end = beforeDay(tokens, first, end)
  // "Ohio-based Acme Corp", "French-born Ann Lee": what stands before is told of the name, no part of it.
  for (let i = first; i < end - 1; i++)
    if (/-(?:based|born|led|owned|listed|controlled|backed|run)$/.test(tokens[i]!.lower)) first = i + 1
  // "NAIROBI - Ministers met": a dateline ends at its dash.
  for (let i = first + 1; i < end - 1; i++)
    if (isHyphen(i) && tokens[i - 1]!.end < tokens[i]!.start)
      if (isCapitals(tokens[i - 1]!.text) && !isCapitals(tokens[i + 1]!.text)) end = i
  // "American Jo Miller" is a person with a country, whatever the tagger took the whole for.
  if (
    end - first === 3 &&
    bits(first) & DEMONYM &&
    bits(first + 1) & FIRST_NAME &&
    !(bits(end - 1) & ORG_WORDS)
  )
    return { first: first + 1, end, type: 'PER' }
  // "Pilots of Northern Air": a capital of the sentence's, on people who are some of the name's.
  const opens = tokens[first - 1]?.sentence !== tokens[first]!.sentence
  if (span.type === 'ORG' && opens && end - first > 2 && tokens[first + 1]!.lower === 'of')
    if (MEMBERS.test(tokens[first]!.lower) && /^\p{Lu}/u.test(tokens[first + 2]!.text)) first += 2
  if (span.type === 'PER') {
    while (
      end - first > 1 &&
      small(end - 1) &&
      !(bits(end - 1) & (PARTICLE | FIRST_NAME)) &&
      !isHyphen(end - 2)
    )
      end--
    first = afterTitle(tokens, first, end, bits)
    end = beforeOf(tokens, first, end)
    if (OFFICE.test(tokens[end - 1]!.text)) return null
  }
  // "Syrian Golan" is the Golan; "Korean Peninsula" and "American Samoa" are so named.
  if (
    span.type === 'LOC' &&
    end - first > 1 &&
    bits(first) & DEMONYM &&
    !(bits(first + 1) & PLACE_HEAD) &&
    !isListedPlace(tokens, first, end, gazetteer)
  )
    first++
  return end > first ? { first, end, type: span.type } : null
}

/** "The Harbour Commission on Friday", "at Lisle College Saturday": when is no part of a name; "Lisle News Sunday" is one. */
function beforeDay(tokens: readonly Token[], first: number, end: number): number {
  if (end - first < 2 || !WEEKDAYS.has(tokens[end - 1]!.lower)) return end
  if (tokens[end - 2]!.lower === 'on') return end - first > 2 ? end - 2 : end
  const before = tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1
  return /^(?:at|in|near|from|outside)$/.test(tokens[before]?.lower ?? '') ? end - 1 : end
}

/** Is the last token the full stop of initials that are written apart ("U. S.")? */
function endsInitials(tokens: readonly Token[], first: number, end: number): boolean {
  const [initial, letter, stop] = tokens.slice(end - 3, end)
  if (end - first < 3 || stop?.text !== '.' || stop.start !== letter!.end) return false
  return /^\p{Lu}\.$/u.test(initial!.text) && /^\p{Lu}$/u.test(letter!.text)
}

/** Is this, whole, a country or region of the lists? */
function isListedPlace(tokens: readonly Token[], first: number, end: number, gazetteer: Gazetteer): boolean {
  let hash = 0
  for (let i = first; i < end; i++) hash = phraseHash(hash, hashWord(tokens[i]!.lower))
  const bits = (end - first > 1 ? gazetteer.phrases : gazetteer.words).get(hash) ?? 0
  return (bits & (COUNTRY | REGION)) !== 0
}

/** "Norland's Supreme Court", "Lisle State's Tom Weir": an owner and what it has are two names, where the tagger took them for one. */
export function splitOwner(tokens: readonly Token[], span: TokenSpan, gazetteer: Gazetteer): TokenSpan[] {
  const last = Math.min(span.end - 2, span.first + LONGEST_PHRASE)
  for (let i = span.first + 1; i <= last; i++) {
    if (!/^['’]s$/.test(tokens[i]!.text)) continue
    if (isListedPlace(tokens, span.first, i, gazetteer))
      return [
        { first: span.first, end: i, type: 'LOC' },
        { ...span, first: i + 1 },
      ]
    if (isGivenAndSurname(tokens, i + 1, span.end, gazetteer))
      return [
        { first: span.first, end: i, type: span.type === 'PER' ? 'ORG' : span.type },
        { first: i + 1, end: span.end, type: 'PER' },
      ]
  }
  return [span]
}

/** Two words or three, of which the first is a given name and the last ends the name of nothing but a person. */
function isGivenAndSurname(
  tokens: readonly Token[],
  first: number,
  end: number,
  gazetteer: Gazetteer,
): boolean {
  const bits = (i: number): number => bitsOf(gazetteer, tokens[i]!.lower)
  return (
    end - first >= 2 &&
    end - first <= 3 &&
    (bits(first) & FIRST_NAME) !== 0 &&
    !(bits(end - 1) & (ORG_WORDS | COUNTRY | REGION)) &&
    tokens.slice(first, end).every((t) => /^\p{Lu}/u.test(t.text))
  )
}

/** "talks between Acme Corp and the …": what stands between two is two. */
export function splitPair(tokens: readonly Token[], span: TokenSpan): TokenSpan[] {
  const before = tokens[span.first - 1]?.lower === 'the' ? span.first - 2 : span.first - 1
  const links = Array.from({ length: span.end - span.first }, (_, k) => span.first + k).filter(
    (i) => tokens[i]!.lower === 'and',
  )
  const [and] = links
  if (span.type !== 'ORG' || tokens[before]?.lower !== 'between' || links.length !== 1 || and === undefined)
    return [span]
  if (and === span.first || and === span.end - 1) return [span]
  return [
    { first: span.first, end: and, type: 'ORG' },
    { first: and + 1, end: span.end, type: 'ORG' },
  ]
}

/** Forms of address that are no office: never part of a name. */
const ADDRESS =
  /^(?:highness|majesty|excellency|eminence|holiness|honou?r|honou?rable|hon|madame?|his|her|their)\.?$/

/** Titles that usage counts as part of a name ("Sheikh Hasina", "Prince Harry"), and surnames that are also titles. */
const RANKS = new Set(
  'sheikh sheik prince princess king queen pope lord lady sir dame saint st count baron earl duke guru swami lama dalai tun tan raja major marshal bishop judge dean rector abbot cook farmer fisher painter singer speaker champion driver rider hooker bowler keeper host head chief general captain'.split(
    ' ',
  ),
)

const isRank = (word: string): boolean =>
  /^(?:lieutenant|major|brigadier|vice|deputy|attorney|secretary|director)-/.test(word)

/** Where the name proper begins: after a title, and after the rest of an office cut off before it ("… of State"). */
function afterTitle(
  tokens: readonly Token[],
  first: number,
  end: number,
  bits: (i: number) => number,
): number {
  let start = first
  const fallsOff = /^(?:of|for)$/.test(tokens[first]!.lower) || officeBefore(tokens, first)
  if (fallsOff)
    for (let i = first; i < end; i++)
      if (bits(i) & FIRST_NAME) {
        start = i
        break
      }
  for (let i = start; i < end - 1; i++) {
    const b = bits(i)
    const word = tokens[i]!.lower
    // A rank after another form of address ("His Highness Prince Carl Rudin") is one more of them.
    const isPart = RANKS.has(word) && !(i === start && i > first && end - i > 2)
    if ((b & TITLE || isRank(word) || ADDRESS.test(word)) && !(b & FIRST_NAME) && !isPart) start = i + 1
    else if (!(b & DEMONYM) || i > start) continue
  }
  while (start < end - 1 && /^(?:of|for|and|the)$/.test(tokens[start]!.lower)) start++
  return start
}

/** Does the run of capitals before `first` go back to "of" or "for", as in "Minister of Strategic | Affairs …"? */
function officeBefore(tokens: readonly Token[], first: number): boolean {
  let i = first - 1
  if (i < 0 || tokens[i]!.sentence !== tokens[first]!.sentence || !/^\p{Lu}/u.test(tokens[i]!.text))
    return false
  while (i > 0 && first - i < 6 && /^(?:\p{Lu}|and$|&$)/u.test(tokens[i]!.text)) i--
  return /^(?:of|for)$/.test(tokens[i]!.lower) && tokens[i]!.sentence === tokens[first]!.sentence
}

/** Of whom "of" is a part: "Duke Robert of Orsa". */
const NOBLE =
  /^(?:prince|princess|king|queen|pope|lord|lady|count|countess|baron|earl|duke|duchess|emperor|empress|sultan|saint|st)$/

/** "Ann Lee of Norland" is Ann Lee, whom the text gives a place; "John of Gaunt" and "Prince Carl of Orsa" are so named. */
function beforeOf(tokens: readonly Token[], first: number, end: number): number {
  for (let i = first + 2; i < end - 1; i++)
    if (tokens[i]!.lower === 'of') {
      const noble = [tokens[first - 1], tokens[first]].some((t) => t && NOBLE.test(t.lower))
      return noble ? end : i
    }
  return end
}
