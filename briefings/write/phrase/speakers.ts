import { isAuxiliary, isPast, TIMES } from '../support/frame-words.ts'
import {
  EDGE,
  edgeAfter,
  edgeBefore,
  HEARSAY,
  isInverted,
  isTelling,
  isTold,
  REACH,
  TELLING,
  TOLD,
} from './telling.ts'
import type { Clause as Sentence } from '../support/reported.ts'
import type { Word } from '../support/words.ts'

type Said = ReadonlySet<string> | null
type Who = ReadonlySet<string>

/** On whose word each word of a sentence is told: stems of the speaker, or null for the text's own. Linear in the sentence. */
export function speakersOf(words: readonly Word[], gaps: readonly string[]): Said[] {
  const out: Said[] = words.map(() => null)
  const sentence = { words, gaps }
  const mark = (from: number, to: number, who: Who): void => {
    for (let k = from; k < to; k++) out[k] = new Set([...(out[k] ?? []), ...who])
  }
  words.forEach((w, at) => {
    if (w.form === 'according' && words[at + 1]?.form === 'to') {
      const edge = edgeAfter(sentence, at + 2)
      // "According to Holt, Sarvia gets …" goes on with what is told.
      const end =
        at === clauseStart(gaps, at) && !/,/.test(gaps.slice(edge + 1).join(''))
          ? edge
          : afterName(sentence, edge)
      const who = speaker(words, at + 2, end)
      // "…, but, according to the coast guard, killed no one": of what stands before, nobody is asked.
      if (!CONJUNCTION.test(words[at - 1]?.form ?? '')) mark(clauseStart(gaps, at), at, who)
      mark(end, clauseEnd(sentence, end), who)
    } else if (TOLD.test(w.form)) toldBy(sentence, at, mark)
    else if (HEARSAY.test(w.form)) mark(at + 1, edgeAfter(sentence, at + 1), new Set())
    else if (isTelling(sentence, at) || isInverted(sentence, at)) tells(sentence, at, mark)
  })
  return out
}

const CONJUNCTION = /^(?:and|but|while|although|though)$/

/** "Adler's promise of …", "a promise of … from Adler": what follows the noun is that speaker's word. */
function toldBy(sentence: Sentence, at: number, mark: (from: number, to: number, who: Who) => void): void {
  const { words, gaps } = sentence
  const by = words.findIndex(
    (w, k) => k > at && k < at + REACH && /^(?:by|from)$/.test(w.form) && words[k + 1]?.capital,
  )
  const owner = /^[’']s? $/.test(gaps[at]!) ? at - 1 : -1
  if (by < 0 && owner < 0) return
  const who =
    by > 0 ? speaker(words, by + 1, edgeAfter(sentence, by + 1)) : speaker(words, Math.max(0, at - 3), at)
  mark(at + 1, by > 0 ? by : clauseEnd(sentence, at + 1), who)
}

/** Told by those of whom it is told. */
const OWN_WORD: Who = new Set(['~'])

/** Mark of a speaker who may as well have seen as said it: "reported a new case". */
export const SEEN_OR_SAID = '?'
const isSeen = (words: readonly Word[], at: number): boolean =>
  /^report/.test(words[at]!.form) && /^(?:no|a|an|the)$/.test(words[at + 1]?.form ?? '')

function tells(sentence: Sentence, at: number, mark: (from: number, to: number, who: Who) => void): void {
  const { words, gaps } = sentence
  const { form } = words[at]!
  const before = words[at - 1]?.form ?? ''
  // "Were never found"
  const helper = /^(?:never|not|also|once|already|yet|later|only)$/.test(before)
    ? words[at - 2]?.form
    : before
  const passive = /^(?:is|are|was|were|been|being)$/.test(helper ?? '')
  const next = words[at + 1]?.form ?? ''
  if (next === 'by') {
    // "was accused by Malik of selling", "rules were promised by Adler": what stands around is that speaker's word.
    const end = edgeAfter(sentence, at + 2, /^(?:of|that)$/)
    const who = speaker(words, at + 2, end)
    mark(clauseStart(gaps, at), at, who)
    mark(end, clauseEnd(sentence, end), who)
    return
  }
  // "Arguing that the deaths were natural, the defence …"
  if (at === 0 && TELLING.test(form)) {
    const comma = words.findIndex((_, k) => k > at && gaps[k]!.includes(','))
    const verb = words.findIndex((w, k) => k > comma && isVerb(w))
    if (comma > 0) mark(at + 1, comma, speaker(words, comma, verb < 0 ? words.length : verb))
    return
  }
  if (passive) {
    // "Was put at 44 by the ministry"
    const end = edgeAfter(sentence, at + 1)
    const by = words.findIndex((w, k) => k > at && k < end && w.form === 'by')
    if (by > 0 && words.slice(at + 1, by).some((w) => w.kind === 'number')) {
      const who = speaker(words, by + 1, end)
      mark(clauseStart(gaps, at), at, who)
      mark(at + 1, by, who)
    } else if (!EDGE.test(gaps[at + 1] ?? '')) mark(at + 1, end, new Set())
    return
  }
  const left = edgeBefore(gaps, at)
  // "more than the ministry in the capital reports"
  if (left > 0 && words.slice(left, at).some((w) => w.form === 'than')) return
  const opens = /[:“"]/.test(gaps[at + 1] ?? '')
  const goesOn = at + 1 < words.length && !EDGE.test(gaps[at + 1]!)
  // "told the crowd that …" goes on with what is told; "…, Malik told the crowd" does not.
  const that = isFollowed(words, at)
  const adds = TELLING.test(form)
  if (left === at && left > 0 && goesOn && !that && !adds && !/^(?:of|it|he|she|they|there)$/.test(next)) {
    const from = nameBefore(sentence, at)
    if (from === null || /[”"]/.test(gaps[at]!)) {
      // "…, said Mara Quill, who leads the union."
      mark(
        clauseStart(gaps, at),
        at,
        speaker(words, at + 1, afterName(sentence, edgeAfter(sentence, at + 1))),
      )
      return
    }
  }
  const ends =
    !goesOn ||
    (!that &&
      (/^(?:on|after|in|at|during|as|when|while|before)$/.test(next) ||
        form === 'told' ||
        /[”"]/.test(gaps[left]!)))
  if (ends && !opens) {
    const from = gaps[at]!.includes(',') ? nameBefore(sentence, at) : left
    // "which she denies"
    if (from !== null && /^(?:which|who)$/.test(words[from]!.form) && /^den/.test(form)) return
    if (
      from !== null &&
      from > 0 &&
      !CONJUNCTION.test(words[from]!.form) &&
      from < at &&
      EDGE.test(gaps[from]!)
    ) {
      // "…, they said": who acts tells it of themselves.
      if (at - from === 1 && /^(?:they|it)$/.test(words[from]!.form)) {
        mark(clauseStart(gaps, from), from, OWN_WORD)
        return
      }
      const who = speaker(words, from, at)
      mark(clauseStart(gaps, from), from, who)
      // "Unless the company moves, Quill said, the strike will go on": both sides are hers.
      const rest = next === 'on' && TIMES.has(words[at + 2]?.form ?? '') ? at + 3 : at + 1
      if (/,/.test(gaps[rest] ?? '') && !GOES_ELSEWHERE.test(words[rest]?.form ?? ''))
        mark(rest, clauseEnd(sentence, rest), who)
      return
    }
  }
  // "Nils Varga, its director, denied that …": the speaker stands before the insertion.
  const from = gaps[at]!.includes(',')
    ? (nameBefore(sentence, at) ?? Math.max(clauseStart(gaps, at), at - REACH))
    : left
  const what = that ? words.findIndex((w, k) => k > at && w.form === 'that') : at + 1
  const end = ONE_THING.test(form) && next !== 'to' ? andOf(words, what) : clauseEnd(sentence, what)
  const own = speaker(words, from, at)
  // "Called it a threat" and said …": the subject of the sentence speaks.
  const and = CONJUNCTION.test(before) && words.slice(0, at - 1).some((w) => isVerb(w))
  const who = adds || and ? subject(words, at) : own
  mark(
    what,
    Math.min(end, clauseEnd(sentence, what)),
    isSeen(words, at) ? new Set([...who, SEEN_OR_SAID]) : who,
  )
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

const GOES_ELSEWHERE = /^(?:and|but|who|which|while|as|adding|after|when|although)$/

/** "Quill answered by saying": who is named before the sentence's first verb. */
function subject(words: readonly Word[], at: number): Who {
  const verb = words.slice(0, at).findIndex((w) => isVerb(w))
  return speaker(words, 0, verb < 0 ? at : verb)
}

/** After these an "and" goes on with what the speaker did: "denied the charge and appealed". */
const ONE_THING = /^(?:denie|accuse|call|promise|describe)/

function andOf(words: readonly Word[], from: number): number {
  const and = words.findIndex((w, k) => k > from && CONJUNCTION.test(w.form))
  return and < 0 ? words.length : and
}

/**
 * "Ivo Brandt, its chief executive, said": where the name begins that an insertion right before the verb belongs to, or null where a
 * clause of its own stands there ("The strike is over, said …").
 */
function nameBefore({ words, gaps }: Sentence, at: number): number | null {
  if (!gaps[at]!.includes(',') || at < 2) return null
  const inner = edgeBefore(gaps, at - 1)
  // "His country wants peace, said Ana Holt": one comma sets nothing in.
  if (inner === 0 && words[at + 1]?.capital) return null
  if (inner === 0 || !gaps[inner]!.includes(',')) return hasVerb(words, inner, at) ? null : inner
  const who = /^(?:who|which|whose)$/.test(words[inner]!.form) || isPast(words[inner]!.form)
  // "Clarion, the group that sued, said"
  const that = words.findIndex((w, k) => k > inner && k < at && /^(?:who|which|that)$/.test(w.form))
  if (!who && hasVerb(words, inner, that < 0 ? at : that)) return null
  let from = inner - 1
  while (from > 0 && inner - from < REACH && !EDGE.test(gaps[from]!)) from--
  const verb = words.slice(from, inner).findLastIndex((w) => isVerb(w))
  // "… in June, Ivo Brandt said": what stands before is a clause, the insertion is the whole name.
  if (verb >= 0) return inner
  return /^(?:but|and|while|though|although)$/.test(words[from]!.form) ? from + 1 : from
}

/** A name that goes on behind a comma: "according to its director, Dr. Samira Noor." */
function afterName({ words, gaps }: Sentence, end: number): number {
  if (end >= words.length || !/^[’']?s?,\s*$/.test(gaps[end]!)) return end
  let to = end + 1
  while (to < words.length && to - end < REACH && !EDGE.test(gaps[to]!)) to++
  const who = /^(?:who|which|whose)$/.test(words[end]!.form)
  return who || !hasVerb(words, end, to) ? to : end
}

const isVerb = (w: Word): boolean => !w.capital && (isAuxiliary(w.form) || isPast(w.form) || isTold(w))
const hasVerb = (words: readonly Word[], from: number, to: number): boolean =>
  words.slice(from, to).some((w) => isVerb(w))

function clauseStart(gaps: readonly string[], at: number): number {
  let k = at
  while (k > 0 && !gaps[k]!.includes(';')) k--
  return k
}

function clauseEnd({ words, gaps }: Sentence, from: number): number {
  for (let k = from; k < words.length; k++) {
    if (gaps[k]!.includes(';')) return k
    // "…, which she denies": hers again.
    if (
      /,/.test(gaps[k]!) &&
      words[k]!.form === 'which' &&
      words.slice(k + 1, k + 4).some((w) => /^den/.test(w.form))
    )
      return k
    if (gaps[k]!.includes(',') && /^(?:but|while|though|although)$/.test(words[k]!.form)) return k
  }
  return words.length
}

/** Words of content; "the company denied it and said" has the company for both. */
function speaker(words: readonly Word[], from: number, to: number): Who {
  const before = words.slice(from, to)
  const verb = before.findIndex((w, i) => i > 0 && isTold(w))
  // "The minister, who signed the lease, denied it"
  const clause = before.findIndex((w, i) => i > 0 && /^(?:who|which|whose)$/.test(w.form))
  const ends = [verb, clause].filter((i) => i > 0)
  const own = ends.length ? before.slice(0, Math.min(...ends)) : before
  return new Set(own.flatMap((w) => (w.kind === 'content' ? [w.stem] : [])))
}
