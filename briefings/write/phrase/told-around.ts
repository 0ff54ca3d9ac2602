import { TIMES } from '../support/frame-words.ts'
import type { Clause as Sentence } from '../support/reported.ts'
import type { Word } from '../support/words.ts'
import { EDGE, edgeAfter, edgeBefore, REACH, TELLING } from './telling.ts'
import {
  afterName,
  clauseEnd,
  clauseStart,
  CONJUNCTION,
  isVerb,
  nameBefore,
  speaker,
  subject,
  type Who,
} from './who-speaks.ts'

/** Words, half-open, that are told on somebody's word. */
export interface Told {
  readonly from: number
  readonly to: number
  readonly who: Who
}

/** Null where the verb stands in another form. */
type Form = (sentence: Sentence, at: number) => readonly Told[] | null

/** Told by those of whom it is told. */
const OWN_WORD: Who = new Set(['~'])
/** Mark of a speaker who may as well have seen as said it: "reported a new case". */
export const SEEN_OR_SAID = '?'
/** Mark of a speaker behind whose word, and a comma, the text may go on with its own. */
export const OR_BESIDE = '&'

/** What is told around a verb of telling, and on whose word. The first form that fits says. */
export function toldAround(sentence: Sentence, at: number): readonly Told[] {
  for (const form of FORMS) {
    const told = form(sentence, at)
    if (told) return told
  }
  return []
}

/** "was accused by Malik of selling", "rules were promised by Adler": what stands around is that speaker's word. */
const byAgent: Form = (sentence, at) => {
  const { words, gaps } = sentence
  if (words[at + 1]?.form !== 'by') return null
  const end = edgeAfter(sentence, at + 2, /^(?:of|that)$/)
  const who = speaker(words, at + 2, end)
  return [
    { from: clauseStart(gaps, at), to: at, who },
    { from: end, to: clauseEnd(sentence, end), who },
  ]
}

/** "Arguing that the deaths were natural, the defence …". */
const fronted: Form = ({ words, gaps }, at) => {
  if (at !== 0 || !TELLING.test(words[at]!.form)) return null
  const comma = words.findIndex((_, k) => k > at && gaps[k]!.includes(','))
  const verb = words.findIndex((w, k) => k > comma && isVerb(w))
  if (comma <= 0) return []
  return [{ from: at + 1, to: comma, who: speaker(words, comma, verb < 0 ? words.length : verb) }]
}

/** "Was put at 44 by the ministry", "is said to have left": where nobody is named, it is on nobody's word. */
const passive: Form = (sentence, at) => {
  const { words, gaps } = sentence
  const before = words[at - 1]?.form ?? ''
  // "Were never found"
  const helper = /^(?:never|not|also|once|already|yet|later|only)$/.test(before)
    ? words[at - 2]?.form
    : before
  if (!/^(?:is|are|was|were|been|being)$/.test(helper ?? '')) return null
  const end = edgeAfter(sentence, at + 1)
  const by = words.findIndex((w, k) => k > at && k < end && w.form === 'by')
  // "A vote was announced for Friday by Holt"
  const isAnnounced = /^(?:announced|promised|proposed)$/.test(words[at]!.form)
  if (
    by > 0 &&
    (isAnnounced || words[at]!.form === 'counted' || words.slice(at + 1, by).some((w) => w.kind === 'number'))
  ) {
    const who = speaker(words, by + 1, end)
    return [
      { from: clauseStart(gaps, at), to: at, who },
      { from: at + 1, to: by, who },
    ]
  }
  return EDGE.test(gaps[at + 1] ?? '') ? [] : [{ from: at + 1, to: end, who: new Set() }]
}

/** "More than the ministry in the capital reports": compared, not told. */
const compared: Form = ({ words, gaps }, at) => {
  const left = edgeBefore(gaps, at)
  return left > 0 && words.slice(left, at).some((w) => w.form === 'than') ? [] : null
}

/** Nothing parts the verb from what follows it. */
const goesOn = ({ words, gaps }: Sentence, at: number): boolean =>
  at + 1 < words.length && !EDGE.test(gaps[at + 1]!)

/** "…, said Mara Quill, who leads the union." */
const inverted: Form = (sentence, at) => {
  const { words, gaps } = sentence
  const left = edgeBefore(gaps, at)
  if (left !== at || left === 0 || !goesOn(sentence, at) || isFollowed(words, at)) return null
  if (TELLING.test(words[at]!.form) || /^(?:of|it|he|she|they|there)$/.test(words[at + 1]?.form ?? ''))
    return null
  if (nameBefore(sentence, at) !== null && !/[”"]/.test(gaps[at]!)) return null
  const name = afterName(sentence, edgeAfter(sentence, at + 1))
  return [{ from: clauseStart(gaps, at), to: at, who: speaker(words, at + 1, name) }]
}

/** "…, Quill said", "…, Malik told the crowd": what stands before is told. */
const trailing: Form = (sentence, at) => {
  const { words, gaps } = sentence
  const { form } = words[at]!
  const next = words[at + 1]?.form ?? ''
  const left = edgeBefore(gaps, at)
  // "told the crowd that …" goes on with what is told.
  const ends =
    !goesOn(sentence, at) ||
    (!isFollowed(words, at) &&
      (/^(?:on|after|in|at|during|as|when|while|before)$/.test(next) ||
        form === 'told' ||
        /[”"]/.test(gaps[left]!)))
  if (!ends || /[:“"]/.test(gaps[at + 1] ?? '')) return null
  const from = gaps[at]!.includes(',') ? nameBefore(sentence, at) : left
  if (from === null) return null
  // "which she denies"
  if (/^(?:which|who)$/.test(words[from]!.form) && /^den/.test(form)) return []
  if (from === 0 || from >= at || CONJUNCTION.test(words[from]!.form) || !EDGE.test(gaps[from]!)) return null
  const before = { from: clauseStart(gaps, from), to: from }
  // "…, they said": who acts tells it of themselves.
  if (at - from === 1 && /^(?:they|it)$/.test(words[from]!.form)) return [{ ...before, who: OWN_WORD }]
  const who = speaker(words, from, at)
  // "Unless the company moves, Quill said, the strike will go on": both sides are hers.
  const rest = next === 'on' && TIMES.has(words[at + 2]?.form ?? '') ? at + 3 : at + 1
  const isBothSides = /,/.test(gaps[rest] ?? '') && !GOES_ELSEWHERE.test(words[rest]?.form ?? '')
  // "…, Quill said on Monday, after the talks had failed": said or known.
  const isOpen =
    /,/.test(gaps[rest] ?? '') &&
    /^(?:and|but|while|although|after|when|as|because)$/.test(words[rest]?.form ?? '')
  const both = isOpen ? new Set([...who, SEEN_OR_SAID]) : who
  return [
    { ...before, who },
    ...(isBothSides || isOpen ? [{ from: rest, to: clauseEnd(sentence, rest + 1), who: both }] : []),
  ]
}
const GOES_ELSEWHERE = /^(?:and|but|who|which|while|as|adding|after|when|although)$/

/** "Quill said that …", "Nils Varga, its director, denied that …": what follows is told. */
const leading: Form = (sentence, at) => {
  const { words, gaps } = sentence
  const { form } = words[at]!
  const from = gaps[at]!.includes(',')
    ? (nameBefore(sentence, at) ?? Math.max(clauseStart(gaps, at), at - REACH))
    : edgeBefore(gaps, at)
  const what = isFollowed(words, at) ? words.findIndex((w, k) => k > at && w.form === 'that') : at + 1
  const end =
    ONE_THING.test(form) && words[at + 1]?.form !== 'to'
      ? Math.min(andOf(words, what), clauseEnd(sentence, what))
      : clauseEnd(sentence, what)
  // "“Called it a threat” and said …": the subject of the sentence speaks.
  const goesOnFrom =
    CONJUNCTION.test(words[at - 1]?.form ?? '') && words.slice(0, at - 1).some((w) => isVerb(w))
  const who = TELLING.test(form) || goesOnFrom ? subject(words, at) : speaker(words, from, at)
  if (isSeen(words, at)) return [{ from: what, to: end, who: new Set([...who, SEEN_OR_SAID]) }]
  const and = words.findIndex((w, k) => k > what && k < end && w.form === 'and' && /,/.test(gaps[k]!))
  if (and < 0 || words[and + 1]?.form === 'that') return [{ from: what, to: end, who }]
  // "Said that it would appeal, and its shares fell": said, or told beside it.
  return [
    { from: what, to: and, who },
    { from: and, to: end, who: new Set([...who, OR_BESIDE]) },
  ]
}

const isSeen = (words: readonly Word[], at: number): boolean =>
  /^report/.test(words[at]!.form) && /^(?:no|a|an|the)$/.test(words[at + 1]?.form ?? '')

/** After these an "and" goes on with what the speaker did: "denied the charge and appealed". */
const ONE_THING = /^(?:denie|accuse|call|promise|describe)/

function andOf(words: readonly Word[], from: number): number {
  const and = words.findIndex((w, k) => k > from && CONJUNCTION.test(w.form))
  return and < 0 ? words.length : and
}

/** "That" opens what is told: at once, behind a day, or behind who is told it; "a claim that …" is another's. */
function isFollowed(words: readonly Word[], at: number): boolean {
  const that = words.findIndex((w, k) => k > at && w.form === 'that')
  if (that < 0 || that - at > (words[at]!.form === 'told' ? REACH : 6)) return false
  const between = words.slice(at + 1, that)
  return (
    !/^sa(?:id|ys?)$/.test(words[at]!.form) ||
    between.every((w) => w.kind !== 'content' || w.capital || TIMES.has(w.form))
  )
}

const FORMS: readonly Form[] = [byAgent, fronted, passive, compared, inverted, trailing, leading]
