import { typeOfNoun, type AnswerType } from './answer-type.ts'
import { isPast } from '../../write/support/frame-words.ts'
import { isScoreAsked, measureAsked } from './measures.ts'
import { predicateOf } from './predicate.ts'

export interface Asking {
  readonly type: AnswerType
  /** The noun that says what is wanted: "team" in "which Premier League team". */
  readonly head: string | null
  readonly speaker: string | null
  readonly predicate: string | null
  readonly asksIdentity: boolean
}

/** What one asking sentence wants, before its verb is known. */
type Wanted = Pick<Asking, 'type' | 'head' | 'speaker'>

const AUX =
  /^(?:is|are|was|were|be|been|did|does|do|has|have|had|will|would|can|could|should|may|might|must|s|'s|’s)$/i
/** Before "who" it asks: "is it known who", "did they say who". */
const KNOWS =
  /^(?:known?|knows|clear|sa(?:y|id)|tell|told|see|seen|explain(?:ed)?|decided?|find|found|out|and|or|to|by|for|of|with|from)$/
const SAYING =
  /\b(?:say|says|said|tell|tells|told|call|warn|warned|promise|promised|vow|vowed|claim|claimed|announce|announced|demand|demanded|think|describe|described|respond|reply)\b/i

/** "What post does Ann Lee hold?", "What is Ann Lee's job?": who somebody is. */
const POST =
  /^\W*what(?:['’]s|\s)\s*(?:(?:post|job|role|position|office|title)\s+(?:does|do|did|has)\s+\p{Lu}[^?]{1,60}\s(?:hold|have|held|do)|(?:(?:is|was)\s+)?\p{Lu}[^?]{1,60}['’]s?\s+(?:post|job|role|position|office|title))\W*$/iu

/** "What is the union's position on the pact?", "where does Lee stand on it?": what they say of it. */
const POSITION =
  /^\W*(?:what(?:['’]s|\s+(?:is|was|are|were))\s+(?:the\s+)?(.+?)(?:['’]s|(?<=s)['’])\s+(?:position|stance|view|views|attitude|line|opinion)\s+(?:on|of|towards?|about|over)\b|where\s+(?:does|do|did)\s+(.+?)\s+stand\s+on\b)/iu

/** What one asking sentence wants: the kind of answer, the noun that names it, whose words. */
export function readAsking(sentence: string): Asking {
  const identity =
    /^\W*(?:[Ww]ho|[Ww]hat)(?:['’]s|\s+(?:is|was|are|were))\s+(?:the\s+)?(\p{Lu}[^?]{1,60})\??\s*$/u.exec(
      sentence,
    )
  if (
    identity &&
    !isPost(identity[1]!) &&
    !/\s(?:to|who|that|in|at|for|with|doing|expected|replacing)\s|(?:^|\s)\p{Ll}\p{L}*ing\b|\s(?:of|for|from|with|about|on|by)$/u.test(
      identity[1]!,
    )
  )
    return { type: 'clause', head: null, speaker: null, predicate: null, asksIdentity: true }
  if (POST.test(sentence))
    return { type: 'clause', head: null, speaker: null, predicate: null, asksIdentity: true }
  const position = POSITION.exec(sentence)
  if (position)
    return {
      type: 'words',
      head: null,
      speaker: (position[1] ?? position[2])!,
      predicate: null,
      asksIdentity: false,
    }
  const predicate = measureAsked(sentence)?.adjective ? null : predicateOf(sentence)
  return { ...wantedIn(sentence, predicate), predicate, asksIdentity: false }
}

/** "Falk's lawyer", "Norland's Foreign Minister", "Interior secretary": somebody else, or whoever holds the post. */
const isPost = (named: string): boolean =>
  /^(?:C[EFOT]O|MP|PM)\b/.test(named) ||
  /['’]s\s+\p{Ll}/u.test(named) ||
  (/['’]s\s|\s\p{Ll}+\W*$/u.test(named) && typeOfNoun(named.match(/\p{L}+/gu)!.at(-1)!) === 'person')

function wantedIn(sentence: string, predicate: string | null): Wanted {
  const words = sentence.match(/[\p{L}\p{M}\p{N}$£€%]+(?:[.'’&-][\p{L}\p{M}\p{N}]+)*/gu) ?? []
  const lower = words.map((w) => w.toLowerCase())
  const at = askingWord(lower)
  const plain = (type: AnswerType, head: string | null = null): Wanted => ({ type, head, speaker: null })
  // "… by a man who was trying to:" is to be completed.
  const open = /:\s*$/.test(sentence) && !/^(?:what|which|how)$/.test(lower[at] ?? '')
  if (at < 0 || open) return withoutAsking(lower, words, sentence)
  // "What did she die of?"
  if (/\bdied?\s+(?:of|from)\W*$/i.test(sentence)) return plain('reason')
  const word = lower[at]!
  if (/^who/.test(word)) return plain('person')
  if (word === 'when') return plain('time')
  if (word === 'where') return plain('place')
  if (word === 'why') return plain('reason')
  return word === 'how'
    ? how(lower.slice(at + 1), sentence, predicate)
    : what(words.slice(at + 1), sentence, predicate)
}

/**
 * The word that asks: the sentence's first if it is one, else the last "which", "what" or "how" ("in which he won how many
 * titles"), else "who", "why" or a closing "when". A "who" inside a statement mostly begins a relative clause.
 */
function askingWord(lower: readonly string[]): number {
  // "In which cities did they march, and on what days": the first question comes first.
  if (
    /^(?:in|on|at|to|from|for|by|with|under)$/.test(lower[0] ?? '') &&
    /^(?:which|what|whom)$/.test(lower[1] ?? '')
  )
    return 1
  if (/^(?:who|whom|whose|what|which|when|where|why|how)$/.test(lower[0] ?? '')) return 0
  const strong = lower.findLastIndex((w) => /^(?:what|which|how)$/.test(w))
  if (strong >= 0) return strong
  const who = lower.findIndex((w) => /^(?:who|whom|whose|why)$/.test(w))
  const at = who >= 0 ? who : lower.findIndex((w) => w === 'when' || w === 'where')
  // "Was the man who fell hurt?": which man; "was he there when it fell?".
  return AUX.test(lower[0] ?? '') && at > 0 && !KNOWS.test(lower[at - 1]!) ? -1 : at
}

/** A thing and no more: no owner, no place, no relative clause. */
const BARE =
  /^(?!(?:it|this|that|they|he|she)\b)(?!.*\s(?:called|named)$)(?:(?:the|a|an)\s)?[\p{L}-]+(?:\s[\p{L}-]+){0,2}$/u

/** "How much oil" asks for no sum. */
const MASS =
  /^(?:oil|gas|water|rain|snow|fuel|food|aid|grain|wheat|rice|coal|steel|power|electricity|energy|land|time|blood|ash|waste|sewage|milk|sand|gold|weight|damage)$/

function how(rest: readonly string[], sentence: string, predicate: string | null): Wanted {
  const [first, second] = rest
  const to = (type: AnswerType, head: string | null = null): Wanted => ({ type, head, speaker: null })
  // "How many cup finals": of several nouns the last is counted.
  if (first === 'many')
    return to('number', rest.slice(1, phraseEnd(rest, 1, predicate?.toLowerCase())).at(-1) ?? second ?? null)
  if (first === 'long') return to('duration')
  if (measureAsked(sentence) || first === 'big' || first === 'large') return to('number')
  if (first === 'much')
    return MASS.test(second ?? '') ? to('number', second) : to('money', second === 'money' ? second : null)
  if (first === 'often' || first === 'soon') return to('time')
  return to('clause')
}

const OF_WHAT = /(?<!\p{L})\p{L}{2,}(?:ed|t|n|nd|ty)\s(?:of|for|with|over|about)\W*$/u

/** "What reason did she give for leaving?" */
const REASON = /^(?:reasons?|explanations?|excuses?|motives?|grounds)$/

function what(written: readonly string[], sentence: string, predicate: string | null): Wanted {
  const rest = written.map((w) => w.toLowerCase())
  const to = (type: AnswerType, head: string | null = null): Wanted => ({ type, head, speaker: null })
  if (rest[0] === 'happens' || rest[0] === 'happen') return to('clause')
  if (rest[0] === 'happened' || rest[0] === 'caused' || rest[0] === 'led' || rest[0] === 'prompted')
    return to(rest[0] === 'happened' ? 'clause' : 'reason')
  if (REASON.test(rest[0] ?? '')) return to('reason')
  if (rest[0] === 'time') return to('clock')
  if (isScoreAsked(sentence))
    return to(
      'number',
      rest.find((w) => /^(?:scores?|scoreline|vote|tally|results?|outcome)$/.test(w)),
    )
  if (AUX.test(rest[0] ?? '')) {
    const said =
      /\bwhat\s+(?:did|does|has|have|had|is|was|were|are)\s+(.+?)\s+(?:say|said|saying|tell|told|telling|think|warn|warned|promise|promised|respond|call for)\b/i.exec(
        sentence,
      )
    if (said) return { type: 'words', head: null, speaker: said[1]! }
    // "What is the release date of …", "What was Tesla's revenue".
    if (!/^(?:did|does|do)$/.test(rest[0]!))
      for (const [i, w] of rest.slice(1, 9).entries()) {
        // "What will Ann Brand do next?" asks for no brand.
        if (/^\p{Lu}/u.test(written[i + 1]!)) continue
        if (/^(?:of|in|for|on|at|to|that|who|which|by|from)$/.test(w)) break
        const type = typeOfNoun(w)
        // "What are the new holiday drinks?" asks for no holiday.
        if (type === 'time' && i + 3 === rest.length && /^\p{Ll}{3,}s$/u.test(rest[i + 2]!)) continue
        if (type) return to(type, w)
      }
    // "What was she charged with?": what follows the verb.
    if (/^(?:is|are|was|were|'s|’s)$/.test(rest[0]!) && OF_WHAT.test(sentence)) return to('clause')
    // "What is the blowout preventer?": what it is takes a sentence.
    if (/^(?:is|are|'s|’s)$/.test(rest[0]!) && BARE.test(rest.slice(1).join(' '))) return to('clause')
    return to(
      /^(?:did|does|do)$/.test(rest[0]!) || /\b(?:do|doing|show)\b/.test(rest.slice(-3).join(' '))
        ? 'clause'
        : 'thing',
    )
  }
  if (OF_PEOPLE.test(rest.join(' '))) return to('person', rest[0])
  // "Which of these shows", "what type of filling": the noun that counts comes after "of".
  let from = 0
  if (/^(?:of|type|kind|sort|genre|form|piece|item)$/.test(rest[0] ?? '')) {
    const of = rest.indexOf('of')
    if (of >= 0 && of < 3) from = of + 1
    while (/^(?:the|these|following|its|his|her|their)$/.test(rest[from] ?? '')) from++
  }
  const noun = rest.slice(from, phraseEnd(rest, from, predicate?.toLowerCase()))
  // "Which country's new leader": the country.
  const owner = noun
    .map((w) => w.replace(/['’]s$|(?<=s)['’]$/, ''))
    .find((w, i) => w !== noun[i] && typeOfNoun(w))
  const typed = owner ?? noun.findLast((w) => typeOfNoun(w))
  if (typed !== undefined) return to(somebodyWhere(typeOfNoun(typed)!, typed, sentence), typed)
  if (SAYING.test(rest[0] ?? '')) return to('clause')
  return to('thing', noun.at(-1) ?? null)
}

/** "Which broadcaster lost his voice": no company; "which member of the band": one of its people. */
function somebodyWhere(type: AnswerType, noun: string, sentence: string): AnswerType {
  const isAgent = type === 'organisation' && /[eo]r$/i.test(noun)
  return isAgent && /\b(?:his|her|he|she|himself|herself)\b/i.test(sentence) ? 'person' : type
}

/** Bodies whose members are people. */
const OF_PEOPLE =
  /^members?\sof\s(?:\S+\s){0,5}?(?:squad|team|side|cast|band|group|crew|family|cabinet|government|parliament|senate|jury|board|staff|panel|house|congress|royals)\b/i

const AFTER_NOUN =
  /^(?:of|in|for|on|at|to|by|from|with|near|under|over|about|after|before|during|and|or|as|that|who|which|this|these|next|last|the|a|an|his|her|its|their|it|he|she|they|nationwide|worldwide|recently|most)$/
const LONGEST_NOUN = 6

/** Where the noun phrase that begins at `from` ends: before its verb, or what only goes on about it. */
function phraseEnd(rest: readonly string[], from: number, predicate: string | undefined): number {
  let end = from
  while (end < Math.min(rest.length, from + LONGEST_NOUN)) {
    const word = rest[end]!
    const isVerb = word === predicate || (isPast(word) && !/ly$/.test(rest[end - 1] ?? ''))
    if (AUX.test(word) || AFTER_NOUN.test(word) || (isVerb && end > from)) break
    end++
  }
  return end
}

/** "Super Bowl 2021 location", "This drink returned for the season", "… was also president in:" and yes-or-no questions. */
function withoutAsking(lower: readonly string[], words: readonly string[], sentence: string): Wanted {
  const to = (type: AnswerType, head: string | null = null): Wanted => ({ type, head, speaker: null })
  if (/^(?:is|are|was|were|did|does|do|has|have|had|will|would|can|could|should)$/.test(lower[0] ?? ''))
    return to('yes-no')
  if (/:\s*$/.test(sentence)) return to('clause')
  if (lower[0] === 'this' || lower[0] === 'these')
    return to(typeOfNoun(words[1] ?? '') ?? 'thing', words[1] ?? null)
  for (const w of [...lower].reverse()) {
    const type = typeOfNoun(w)
    if (type) return to(type, w)
  }
  return to('thing')
}
