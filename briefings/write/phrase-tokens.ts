import { splitSentences } from '../analyse/sentences.ts'
import type { Range } from '../model.ts'
import { isAdverb, isAuxiliary } from './frame-words.ts'
import { speakersOf } from './phrase-speakers.ts'
import { wordsOf, type Word } from './support-words.ts'

export type Mood = 'fact' | 'future' | 'possible' | 'must' | 'open'

/** A word with how it is said: denied, how surely, on whose word. */
export interface Token extends Word {
  readonly denied: boolean
  /** Of a word after "to" it is open. */
  readonly mood: Mood
  /** Stems of whose word it is told on, empty where they are only a pronoun or nobody; null for the text's own word. */
  readonly said: ReadonlySet<string> | null
  readonly sentence: number
  /** What stands between this word and the one before it. */
  readonly gap: string
}

const POSSIBLE = new Set('can could may might cannot cant couldnt'.split(' '))
const FUTURE = new Set('will would shall wont wouldnt ll'.split(' '))
const MUST = new Set('must should shouldnt'.split(' '))
const DENIES = new Set('denied denies deny denying declined declines'.split(' '))

/** The words of a text, sentence by sentence. Linear in the text. */
export function tokensOf(text: string): Token[] {
  return splitSentences(text).flatMap((range, sentence) => sentenceTokens(text, range, sentence))
}

function sentenceTokens(text: string, range: Range, sentence: number): Token[] {
  const words = wordsOf(text, range)
  const gaps = words.map((w, i) => text.slice(i ? words[i - 1]!.end : range.start, w.start))
  const end = words.length ? text.slice(words.at(-1)!.end, range.end) : ''
  const said = speakersOf(words, [...gaps, end])
  const denied = deniedOf(words, gaps)
  const moods = moodsOf(words)
  return words.map((w, i) => ({
    ...w,
    sentence,
    gap: gaps[i]!,
    denied: denied.has(i),
    mood: moods.get(i) ?? 'fact',
    said: said[i]!,
  }))
}

/** The two words of content after a denial, up to a mark; after "denied that …" as many as four. */
function deniedOf(words: readonly Word[], gaps: readonly string[]): ReadonlySet<number> {
  const out = new Set<number>()
  words.forEach((w, i) => {
    const cue = w.kind === 'negation' || DENIES.has(w.form)
    if (!cue) return
    let left = DENIES.has(w.form) ? 4 : 2
    for (let k = i + 1; k < words.length && left > 0 && k < i + 10; k++) {
      if (/[,;:.“”]/.test(gaps[k]!) || /^(?:and|but)$/.test(words[k]!.form)) break
      if (words[k]!.kind !== 'content' || isAdverb(words[k]!.form)) continue
      // Two denials make none.
      if (!out.delete(k)) out.add(k)
      left--
    }
  })
  return out
}

/** The word that a modal verb governs: the next of content or number. */
function moodsOf(words: readonly Word[]): ReadonlyMap<number, Mood> {
  const out = new Map<number, Mood>()
  words.forEach((w, i) => {
    const mood = moodOf(w.form)
    if (!mood) return
    for (let k = i + 1; k < Math.min(words.length, i + 6); k++) {
      const { kind, form } = words[k]!
      if ((kind !== 'content' && kind !== 'number') || isAdverb(form) || isAuxiliary(form)) continue
      // "would have to": the first says more.
      if (!out.has(k)) out.set(k, mood)
      break
    }
  })
  return out
}

function moodOf(form: string): Mood | null {
  if (POSSIBLE.has(form)) return 'possible'
  if (FUTURE.has(form)) return 'future'
  if (MUST.has(form)) return 'must'
  return form === 'to' ? 'open' : null
}
