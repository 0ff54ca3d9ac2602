import { foldWord } from '../../read/terms.ts'
import { isHead } from '../../analyse/actors/role-words.ts'
import { isPersonNoun } from './bound.ts'
import type { Token } from '../../analyse/text.ts'
import type { Mention, NameType } from '../../model.ts'
import { WEEKDAYS } from '../../analyse/times/lexicon.ts'

/** Nouns that mean one thing without having been introduced, or whose article is part of an expression. */
const KNOWN = new Set(
  (
    'government world public police army military navy economy country nation state internet media press weather sun moon sky sea ocean earth future past ' +
    'number majority rest end beginning start middle top bottom latest first last next only same following whole time way fact truth ' +
    'president pope queen king chancellor treasury parliament senate house congress cabinet opposition church law left right west east north south ' +
    'street road market markets dollar euro pound yen internet web environment climate poor rich young elderly dead wounded injured unemployed ' +
    'morning afternoon evening night day week month year weekend summer winter spring autumn fall decade century moment present general average'
  ).split(' '),
)
/** Nouns that point back wherever they stand bare after "the" or "this": "the victim", "the incident". */
const ANAPHORIC = new Set(
  (
    'meeting incident decision move attack report study case deal agreement plan proposal announcement statement talk visit event accident crash group company firm club ' +
    'team man woman boy girl couple pair victim suspect teenager mother father driver player striker manager star actor singer officer pensioner former latter ' +
    'schoolboy schoolgirl defendant spokesman spokeswoman figure result survey finding change measure vote ' +
    'comment remark game win defeat victory loss warning letter video film book show project scheme site building child student worker ' +
    'appointment ban charge claim allegation inquiry investigation hearing trial verdict ruling sentence protest march strike storm quake earthquake blaze blast explosion bombing shooting ' +
    'agency organization organisation bank league airline retailer network newspaper magazine committee panel council board ministry department union duo trio'
  ).split(' '),
)
/** Those of them that stand for a body that was named, also with a word between: "the social media company". */
const BODY =
  /^(?:company|firm|group|club|team|agency|organi[sz]ation|bank|airline|retailer|network|newspaper|magazine|union|party|charity|giant|carrier|automaker|carmaker|manufacturer|supermarket|brand|publisher|broadcaster|insurer|lender|start-?up|institution)$/
/** Those that stand for a place that was named. */
const PLACE = /^(?:city|town|village|suburb|neighbou?rhood|island|county|province|municipality)$/
/** Those for somebody who is known only by what was told: "the young man". */
const SOMEBODY = /^(?:man|woman|boy|girl|teenager|toddler|couple|victim|suspect|pair)$/
const TIME = /^(?:week|month|year|morning|afternoon|evening|night|weekend|summer|winter|spring|autumn|fall|season|quarter|time|day|decade|century)$/ // prettier-ignore

/** A definite phrase that a reader may not know: its noun as `knownBy` has it, and whether the sentence opens with it. */
export interface Definite {
  readonly token: number
  readonly noun: string
  readonly opens: boolean
  /** "Those doctors" points to what was told right before; "the doctors" may be known. */
  readonly points: boolean
  /** Names of this type say which it is: a company, a club or another body, or a place. */
  readonly by: NameType | null
}

/** Phrases with "the", "this", "these" whose noun nothing in the sentence introduces. `quoted` marks words in quotation marks. */
export function definitesOf(
  tokens: readonly Token[],
  quoted: readonly boolean[],
  mentions: readonly Mention[],
): Definite[] {
  const out: Definite[] = []
  const opening = openingAt(tokens)
  for (let k = 0; k < tokens.length; k++) {
    if (quoted[k] || !/^(?:the|this|that|these|those)$/.test(tokens[k]!.lower)) continue
    const strong = tokens[k]!.lower !== 'the'
    // "that treaty,", "that treaty and went", however it is tagged, but no "that" of a clause.
    const ends =
      /^[.,;]$/.test(tokens[k + 2]?.text ?? '') ||
      (tokens[k + 2]?.pos === 'CCONJ' && /^(?:VERB|AUX)$/.test(tokens[k + 3]?.pos ?? ''))
    // "That question has been asked": told right before, and no stranger than "The question".
    const opensThat = k === 0 && tokens[0]!.lower === 'that' && tokens[1]?.pos === 'NOUN' && /^(?:VERB|AUX)$/.test(tokens[2]?.pos ?? '') // prettier-ignore
    const named = (tokens[k + 1]?.pos === 'NOUN' && ends) || opensThat || followsOpening(tokens, k)
    // "a group that ranges from …", but "the strike that day".
    const relative =
      /^(?:NOUN|PROPN)$/.test(tokens[k - 1]?.pos ?? '') && !TIME.test(tokens[k + 1]?.lower ?? '')
    if (tokens[k]!.lower === 'that' && (tokens[k]!.pos !== 'DET' || relative) && !named) continue
    const head = headAfter(tokens, k, strong)
    if (head < 0) continue
    // "and that crews cost too much": "that" points to one thing.
    if (tokens[k]!.lower === 'that' && tokens.slice(k + 1, head + 1).some((t) => /[^su]s$/.test(t.lower)))
      continue
    // "This week marks a year since …", of which the tagger makes a noun
    if (tokens[k]!.lower === 'this' && TIME.test(tokens[k + 1]!.lower)) continue
    const noun = stem(tokens[head]!.lower)
    const asked = noun === foldWord(tokens[head]!.lower) ? noun : several(noun)
    if (
      (TIME.test(noun) && tokens[k]!.lower !== 'that') ||
      (!strong && KNOWN.has(noun)) ||
      (!strong && (PLACE.test(noun) ? isWhich(tokens, head) : explained(tokens, k, head)))
    )
      continue
    const by = asked === noun ? namedBy(tokens, head, noun) : null
    if (
      by &&
      (mentions.some((m) => m.type === by && m.end <= tokens[k]!.start && !isTold(tokens, m)) ||
        (by === 'ORG' && isNamedBefore(tokens, k, mentions)))
    )
      continue
    // "Ada Lind leaves a legacy that few awaited from this former mayor"
    if (strong && isPersonNoun(tokens[head]!.lower) && mentions.some((m) => m.type === 'PER' && m.end <= tokens[k]!.start)) continue // prettier-ignore
    const bare = head === k + 1
    // "In the video, …" leans on what was told as "The video" does.
    const led = k === opening + 1 && tokens[opening]!.pos === 'ADP' && bare && tokens[head + 1]?.text === ','
    const opens = k === opening || led
    // "this remote spit of land", "the decline." within a sentence: a finger pointed at something told before.
    // "the governor’s order", of whom nobody was told.
    const role = isHead(noun) && /^['’]s$/.test(tokens[head + 1]?.lower ?? '') && !mentions.some((m) => m.type === 'PER' && m.end <= tokens[k]!.start) // prettier-ignore
    const points =
      strong ||
      role ||
      by !== null ||
      SOMEBODY.test(noun) ||
      (bare && (ANAPHORIC.has(noun) || /^[.,;]$/.test(tokens[head + 1]?.text ?? '')))
    if (!opens && !points) continue
    if (tokens.slice(0, k).some((t) => t.pos === 'NOUN' && stem(t.lower) === noun)) continue
    out.push({ token: k, noun: asked, opens, points: strong && !opensThat, by })
  }
  return out
}

/** "Northern Grain has bakers, and the company …": a name of two words that was taken for nobody's and no place's. */
const isNamedBefore = (tokens: readonly Token[], k: number, mentions: readonly Mention[]): boolean =>
  tokens.slice(1, k).some((t, i) => {
    const isName = t.pos === 'PROPN' && tokens[i]!.pos === 'PROPN'
    return (
      isName && !mentions.some((m) => m.start <= t.start && m.end >= t.end && /^(?:PER|LOC)$/.test(m.type))
    )
  })

/** Words of the longest name before a colon. */
const LABEL = 4

/** "The central bank" and "the island nation" are known as the country is. */
function namedBy(tokens: readonly Token[], head: number, noun: string): NameType | null {
  if (BODY.test(noun)) return tokens[head - 1]!.lower === 'central' ? null : 'ORG'
  // "Teal: The town has …" in a round-up.
  const label = tokens.findIndex((t) => t.text === ':')
  return PLACE.test(noun) && (label < 0 || label > LABEL) ? 'LOC' : null
}

/** "The city of Zenda", "the town where it began": more than when, or whence, is said of a place. */
const isWhich = (tokens: readonly Token[], head: number): boolean =>
  /^(?:of|that|which|where|whose|near|called|named)$/.test(tokens[head + 1]?.lower ?? '') ||
  tokens[head + 1]?.pos === 'PROPN' ||
  (tokens[head + 1]?.text === ',' && tokens[head + 2]?.pos === 'PROPN')

/** "After a walk, that harmless habit can …": behind an opening phrase "that" points, and opens no clause. */
const followsOpening = (tokens: readonly Token[], k: number): boolean =>
  tokens[k - 1]?.text === ',' &&
  /^(?:ADP|SCONJ|ADV)$/.test(tokens[0]!.pos) &&
  tokens[k + 1]?.pos === 'ADJ' &&
  tokens[k + 2]?.pos === 'NOUN' &&
  /^(?:AUX|VERB)$/.test(tokens[k + 3]?.pos ?? '') &&
  tokens.slice(0, k).every((t) => t.pos !== 'AUX' && (t.pos !== 'VERB' || t.lower.endsWith('ing')))

/** "told Reuters": who hears something is not what it is about. */
const isTold = (tokens: readonly Token[], m: Mention): boolean => {
  const k = tokens.findIndex((t) => t.start >= m.start)
  return tokens.slice(Math.max(0, k - 2), k).some((t) => /^(?:told|tells)$/.test(t.lower))
}

/** What words make known: "a drama" the drama and the dramas, "dramas" only the dramas. */
export const knownBy = (words: readonly string[]): ReadonlySet<string> =>
  new Set(words.flatMap((w) => [foldWord(w), several(stem(w))]))

const several = (singular: string): string => `${singular}s`

/** As nouns are compared within a sentence: folded, singular. */
export const stem = (noun: string): string => {
  const folded = foldWord(noun)
  if (folded.endsWith('ies') && folded.length > 4) return `${folded.slice(0, -3)}y`
  return /(?:ch|sh|ss|x)es$/.test(folded)
    ? folded.slice(0, -2)
    : /[^su]s$/.test(folded)
      ? folded.slice(0, -1)
      : folded
}

/** The first word after a conjunction or sentence adverb, and after "some of", "one of". */
function openingAt(tokens: readonly Token[]): number {
  const after = /^(?:but|and|so|yet|however|meanwhile|also|still)$/.test(tokens[0]?.lower ?? '')
  const at = after ? (tokens[1]?.text === ',' ? 2 : 1) : 0
  const part = /^(?:some|most|many|one|two|three|several|few|all|both|none|half|much|each|part)$/
  return part.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower === 'of' ? at + 2 : at
}

/** Words of the longest phrase: "this highly respected private, nonprofit, liberal arts college". */
const LONGEST = 12

/** The last noun of the phrase that begins at `k`, or -1 where a name (not of "that Zenda mill"), a superlative or a number makes it known. */
function headAfter(tokens: readonly Token[], k: number, points: boolean): number {
  let head = -1
  for (let i = k + 1; i < tokens.length && i < k + LONGEST; i++) {
    const t = tokens[i]!
    // "The centre’s aims" are as well known as the centre.
    if (/^['’]s$/.test(t.lower)) return head
    if (t.pos === 'PROPN' || /^\p{Lu}/u.test(t.text)) {
      if (points && head < 0) continue
      return -1
    }
    if (/^(?:first|second|third|last|next|latest|same|only|most|least|best|worst|other|new|so-called|two|three|four|five)$/.test(t.lower) || (t.pos === 'ADJ' && /[^l]est$/.test(t.lower))) return -1 // prettier-ignore
    if (t.pos === 'NOUN' || /(?:^|-)year-old$/.test(t.lower)) head = i
    else if (head >= 0 || !/^(?:ADJ|NUM|ADV|VERB|PUNCT)$/.test(t.pos)) break
  }
  return head
}

/** "the plane carrying 68 people", "the bridge at Zenda", "the actor, Ada Lind,": what follows says which. */
function explained(tokens: readonly Token[], k: number, head: number): boolean {
  const next = tokens[head + 1]
  // "the shows on Tuesday": when is not which.
  if (!next || WEEKDAYS.has(tokens[head + 2]?.lower ?? '')) return false
  if (/^(?:of|on|in|at|between|by|to|for|from|with|against|over|near|behind|that|which|who|whose|where|when|about|into)$/.test(next.lower)) return true // prettier-ignore
  if (next.pos === 'PROPN' || (next.pos === 'VERB' && /(?:ing|ed)$/.test(next.lower) && tokens[head + 2]?.pos === 'ADP'))
    return true // prettier-ignore
  return /^[,(–—]$/.test(next.text) && tokens[head + 2]?.pos === 'PROPN' && k >= 0
}
