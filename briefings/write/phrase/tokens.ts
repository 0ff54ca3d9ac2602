import { splitSentences } from '../../analyse/sentences.ts'
import type { Range } from '../../model.ts'
import { isAdverb, isAuxiliary, isPast, TIMES } from '../support/frame-words.ts'
import { speakersOf } from './speakers.ts'
import { wordsOf, type Word } from '../support/words.ts'

export type Mood = 'fact' | 'future' | 'possible' | 'must' | 'planned' | 'open'

/** A word with how it is said: denied, how surely, on whose word. */
export interface Token extends Word {
  readonly denied: boolean
  /** A denial stands before it in its clause, or right behind it: it may be what is denied. */
  readonly nearDenial: boolean
  /** Of a word after "to" it is open. */
  readonly mood: Mood
  /** Stems of whose word it is told on, empty where they are only a pronoun or nobody; null for the text's own word. */
  readonly said: ReadonlySet<string> | null
  readonly sentence: number
  /** "second", "2nd": a number that says which. */
  readonly ordinal: boolean
  /** What stands between this word and the one before it. */
  readonly gap: string
}

/** Words that open a sentence as names, where they are names inside one of these texts. */
export function withNames(texts: readonly (readonly Token[])[]): Token[][] {
  const names = new Set(texts.flat().flatMap((w) => (w.capital ? [w.stem] : [])))
  return texts.map((words) =>
    words.map((w, i) =>
      w.kind === 'content' &&
      w.sentence !== words[i - 1]?.sentence &&
      // "United Harwick": no participle.
      (names.has(w.stem) || (isPast(w.form) && words[i + 1]?.capital === true && words[i + 1]!.gap === ' '))
        ? { ...w, capital: true }
        : w,
    ),
  )
}

/** A common noun or what looks like one: no name and no past tense. */
export const isNoun = (w: Token): boolean => w.kind === 'content' && !w.capital && !isPast(w.form)

export const isContent = ({ kind }: Pick<Token, 'kind'>): boolean => kind === 'content'

/** "Norland's": written with an ending that its form is without. */
export const isOwner = (w: Token): boolean => w.end - w.start > w.form.length

const ORDINAL = /(?:first|second|third|\p{L}th|\d(?:st|nd|rd|th))$/iu
const POSSIBLE = new Set('can could may might cannot cant couldnt'.split(' '))
const FUTURE = new Set('will would shall wont wouldnt ll'.split(' '))
const MUST = new Set('must should shouldnt'.split(' '))
const DENIES = new Set('denied denies deny denying declined declines'.split(' '))

/** The words of a text, sentence by sentence. Linear in the text. */
export function tokensOf(text: string): Token[] {
  return splitSentences(text).flatMap((range, sentence) => sentenceTokens(text, range, sentence))
}

function sentenceTokens(text: string, range: Range, sentence: number): Token[] {
  const words = wordsOf(text, range).map((w) =>
    w.form === 'may' && w.capital ? { ...w, kind: 'content' as const } : w,
  )
  const gaps = words.map((w, i) => text.slice(i ? words[i - 1]!.end : range.start, w.start))
  const end = words.length ? text.slice(words.at(-1)!.end, range.end) : ''
  const said = speakersOf(words, [...gaps, end])
  const denied = deniedOf(words, gaps)
  const moods = moodsOf(words, gaps)
  return words.map((w, i) => ({
    ...w,
    sentence,
    gap: gaps[i]!,
    ordinal: w.kind === 'number' && ORDINAL.test(text.slice(w.start, w.end)),
    denied: denied.sure.has(i),
    nearDenial: denied.near.has(i),
    mood: moods.get(i) ?? 'fact',
    said: said[i]!,
  }))
}

const CHARGES = /^(?:charges?|claims?|allegations?|accusations?|reports?|it|this|any|involvement|wrongdoing)$/

interface Denials {
  readonly sure: ReadonlySet<number>
  readonly near: ReadonlySet<number>
}

/**
 * The word of content right after a denial is denied, what follows up to a mark may be; after "denied that …" four are. Who denies a
 * charge is told by the verb itself.
 */
function deniedOf(words: readonly Word[], gaps: readonly string[]): Denials {
  const sure = new Set<number>()
  const near = new Set<number>()
  words.forEach((w, i) => {
    const verb = DENIES.has(w.form)
    // "Instead of at Halden": not there.
    const isInstead = w.form === 'instead' && words[i + 1]?.form === 'of'
    if (!verb && w.kind !== 'negation' && !isInstead) return
    const passive = verb && words[i + 1]?.form === 'by'
    const charge =
      verb &&
      words[i + 1]?.form !== 'to' &&
      words.slice(i + 1, i + 4).some((x) => CHARGES.test(x.form)) &&
      words[i + 1]?.form !== 'that'
    if (passive || charge) return
    // "killed nobody"
    if (/^(?:nobody|nothing|none|no)$/.test(w.form))
      for (let k = i - 1; k >= Math.max(0, i - 2); k--) near.add(k)
    let left = verb && words[i + 1]?.form === 'that' ? 4 : 1
    for (let k = i + 1; k < words.length && k < i + 10; k++) {
      if (/[,;:.“”]/.test(gaps[k]!) || /^(?:and|but)$/.test(words[k]!.form)) break
      near.add(k)
      if (words[k]!.kind !== 'content' || isAdverb(words[k]!.form) || TIMES.has(words[k]!.form) || left === 0)
        continue
      // Two denials make none.
      if (!sure.delete(k)) sure.add(k)
      // "No new case": the case is denied.
      const goesOn =
        w.form === 'no' &&
        words[k + 1]?.kind === 'content' &&
        gaps[k + 1] === ' ' &&
        !isPast(words[k + 1]!.form)
      if (!goesOn) left--
    }
  })
  return { sure, near }
}

/** The word that a modal verb governs: the next of content or number. */
function moodsOf(words: readonly Word[], gaps: readonly string[]): ReadonlyMap<number, Mood> {
  const out = new Map<number, Mood>()
  words.forEach((w, i) => {
    const mood =
      w.form === 'to' && isAhead(words, i)
        ? 'future'
        : PLANS.test(w.form) && words[i + 1]?.form === 'to'
          ? 'planned'
          : // What is announced in a clause of its own is as sure as that says.
            /^(?:announce|promise|propose)/.test(w.form) && words[i + 1]?.form === 'that'
            ? null
            : w.capital
              ? null
              : moodOf(w.form)
    if (!mood) return
    // "A vote was announced for Wednesday by Holt": what stands before is to come.
    if (
      ANNOUNCES.test(w.form) &&
      isPast(w.form) &&
      /^(?:was|were|been|is|are)$/.test(words[i - 1]?.form ?? '')
    ) {
      for (let k = i - 2; k >= 0 && k > i - FRONT && !/[,;:“”]/.test(gaps[k + 1]!); k--)
        if (words[k]!.kind === 'content' && !out.has(k)) out.set(k, 'open')
    }
    const from = pastInsertion(gaps, i + 1)
    for (let k = from; k < Math.min(words.length, from + 5); k++) {
      const { kind, form } = words[k]!
      // "Announced a city council vote": the vote is to come, and no council.
      if (ANNOUNCES.test(w.form) && words[k - 1]!.form !== 'to' && isBeforeNoun(words, k)) {
        out.set(k, 'open')
        continue
      }
      // "Could be over in June": what could be is that.
      if (form === 'over' && words[k - 1]?.form === 'be' && words[k + 1]?.kind !== 'number') {
        out.set(k, mood)
        break
      }
      if ((kind !== 'content' && kind !== 'number') || isAdverb(form) || isAuxiliary(form)) continue
      // "Announced on Monday a vote": the vote is to come.
      if (ANNOUNCES.test(w.form) && words[k]!.capital && TIMES.has(form)) continue
      // "would have to": the first says more. "would be the first": what it is, is only as sure as the rest of the sentence.
      if (!out.has(k)) out.set(k, words[k - 1] && isCopula(words, from - 1, k) ? 'open' : mood)
      // "will be held and last a day": what follows "and" may be governed as well.
      const and = words.findIndex((x, n) => n > k && n < k + 9 && x.form === 'and')
      if (and > 0 && words[and + 1]?.kind === 'content' && !out.has(and + 1)) out.set(and + 1, 'open')
      break
    }
  })
  return out
}

/** Words before a passive that may be what is announced. */
const FRONT = 20

/** "May, until May 5, strike": where the clause goes on. */
function pastInsertion(gaps: readonly string[], at: number): number {
  if (!gaps[at]?.includes(',')) return at
  const end = gaps.findIndex((gap, k) => k > at && /[,;:]/.test(gap))
  return end > 0 && gaps[end]!.includes(',') ? end : at
}

/** A noun or an adjective with its noun right behind it. */
const isBeforeNoun = (words: readonly Word[], at: number): boolean => {
  const [w, next] = [words[at]!, words[at + 1]]
  return (
    w.kind === 'content' &&
    next?.kind === 'content' &&
    next.start === w.end + 1 &&
    !isPast(next.form) &&
    !isAdverb(next.form) &&
    !TIMES.has(next.form)
  )
}

/** "was to discuss", "is due to last": what is yet to come. */
const isAhead = (words: readonly Word[], to: number): boolean =>
  (/^(?:is|are|was|were)$/.test(words[to - 1]?.form ?? '') && words[to + 1]?.form !== 'blame') ||
  /^(?:due|set|scheduled|slated|expected|poised|likely|supposed|meant|about)$/.test(words[to - 1]?.form ?? '')

/** "would be the islands’ first": a noun follows what it is. */
const isCopula = (words: readonly Word[], from: number, to: number): boolean =>
  words.slice(from + 1, to).some((w) => w.form === 'be') &&
  words.slice(from + 1, to).some((w) => /^(?:the|a|an|its|their|his|her)$/.test(w.form))

/** "announced an appeal": what is yet to come as surely as "would appeal". */
const ANNOUNCES =
  /^(?:announce[sd]?|promise[sd]?|pledge[sd]?|plans?|planned|propose[sd]?|needs?|needed|requires?|required)$/

/** Before "to": what is not done yet. */
const PLANS =
  /^(?:plans?|planned|intends?|intended|hopes?|hoped|wants?|wanted|expects?|expected|prepares?|vows?|vowed|pledged?|promise[sd]?)$/

function moodOf(form: string): Mood | null {
  if (ANNOUNCES.test(form)) return /^(?:announce|need|require)/.test(form) ? 'planned' : 'open'
  if (POSSIBLE.has(form)) return 'possible'
  if (FUTURE.has(form)) return 'future'
  if (MUST.has(form)) return 'must'
  return form === 'to' ? 'open' : null
}
