import { splitSentences } from '../../analyse/sentences.ts'
import type { Range } from '../../model.ts'
import { alignWords, placesOf, type Alignment, type TextWords } from './align-words.ts'
import { isLight, PARAPHRASES } from './paraphrase.ts'
import { wordsOf, type Word } from './words.ts'

/** How a claim stands to a text. All lie in [0, 1]; `verify` weighs them. */
export interface SupportFeatures {
  /** Content that the text has, by the same word, a paraphrase or a word of the same root. */
  readonly known: number
  /** … that the best single sentence has. */
  readonly inOneSentence: number
  /** Neighbouring words of the claim that are neighbours in the text too (no garbling). */
  readonly joined: number
  /** Price of reading the claim off the text, 1 where it stands there as it is. */
  readonly aligned: number
  /** Content words that stand near one another in the text as they do in the claim: next ones, next but one. */
  readonly links: number
  readonly skips: number
  /** Particular words (not of reporting, not of kind or amount) that the text lacks: 1 for four or more. */
  readonly unknown: number
  /** Numbers that the text lacks: 1 for two or more. */
  readonly wrongNumbers: number
  /** The claim denies what the evidence says, or the other way round. */
  readonly negation: number
  /** The claim asserts what the evidence only holds possible. */
  readonly modality: number
}

export interface Support {
  readonly features: SupportFeatures
  readonly evidence: Range | null
  readonly claim: readonly Word[]
  readonly text: TextWords
}

/** Words beyond these are not looked at: a claim is a sentence, and the work must stay linear in the text. */
const LONGEST_CLAIM = 160
const LONGEST_SENTENCE = 400
const MOST_PLACES = 200

/** Measures one claim against one text. Linear in the text. */
export function supportOf(claim: string, text: string): Support {
  const words = wordsOf(claim).slice(0, LONGEST_CLAIM)
  const content = words.filter(isContent)
  const sentences = splitSentences(text)
  const source = readText(text, sentences, numbersOf(words))
  const has = knower(source.words)
  const total = content.reduce((n, w) => n + weight(w), 0) || 1
  const share = (value: (w: Word) => number): number =>
    content.reduce((n, w) => n + weight(w) * value(w), 0) / total
  const best = bestSentence(words, source, share)
  const alignment = alignWords(words, source)
  const cost = alignment.steps.reduce((n, x) => n + x, alignment.end)
  const places = placesOf(content, source, MOST_PLACES)
  const evidence = source.words.filter((_, i) => source.sentence[i] === best.sentence)
  return {
    claim: words,
    text: source,
    evidence: sentences[best.sentence] ?? null,
    features: {
      known: share(has),
      inOneSentence: best.share,
      joined: joinedShare(alignment),
      aligned: Math.max(0, 1 - cost / Math.max(4, words.length)),
      links: linkShare(words, content, places, source, 1),
      skips: linkShare(words, content, places, source, 2),
      unknown: Math.min(
        1,
        content.filter((w) => w.kind === 'content' && !isLight(w.stem) && !has(w)).length / 4,
      ),
      wrongNumbers: Math.min(1, wrongNumbers(words, source.words) / 2),
      negation: best.share >= 0.5 ? Number(denies(words) !== denies(near(evidence, words))) : 0,
      modality: best.share >= 0.5 ? Number(!wonders(words) && wonders(near(evidence, words))) : 0,
    },
  }
}

const isContent = (w: Word): boolean => w.kind === 'content' || w.kind === 'number'
const weight = (w: Word): number => (w.kind === 'number' ? 1.3 : isLight(w.stem) ? 0.4 : 1)
const denies = (words: readonly Word[]): boolean =>
  words.filter((w) => w.kind === 'negation').length % 2 === 1
const wonders = (words: readonly Word[]): boolean => words.some((w) => w.kind === 'modal')

const numbersOf = (words: readonly Word[]): ReadonlySet<string> =>
  new Set(words.filter((w) => w.kind === 'number').map((w) => w.form))

function readText(text: string, sentences: readonly Range[], numbers: ReadonlySet<string>): TextWords {
  const words: Word[] = []
  const sentence: number[] = []
  const marked: boolean[] = []
  sentences.forEach((range, k) => {
    let end = range.start
    for (const w of wordsOf(text, range).slice(0, LONGEST_SENTENCE)) {
      const number = setApart(words.at(-1), w, text, numbers)
      if (number) {
        words[words.length - 1] = number
        end = w.end
        continue
      }
      words.push(w)
      sentence.push(k)
      marked.push(end === range.start || /[^\s-]/.test(text.slice(end, Math.min(w.start, end + 6))))
      end = w.end
    }
  })
  return { words, sentence, marked: [...marked, true] }
}

/** Old wires set "10, 000" and "98. 7" apart: one number, where the claim has it so. */
function setApart(
  before: Word | undefined,
  w: Word,
  text: string,
  numbers: ReadonlySet<string>,
): Word | null {
  if (before?.kind !== 'number' || w.kind !== 'number' || w.start - before.end !== 2) return null
  const gap = text.slice(before.end, w.start)
  const form = gap === ', ' ? before.form + w.form : gap === '. ' ? `${before.form}.${w.form}` : ''
  return numbers.has(form) ? { ...w, start: before.start, form, stem: form } : null
}

/** How well the text knows a word: 1 the same stem, 0.8 a paraphrase, 0.7 a long word of the same beginning. */
function knower(words: readonly Word[]): (w: Word) => number {
  const stems = new Set(words.map((w) => w.stem))
  const roots = new Set(words.map(rootOf))
  return (w) => {
    if (stems.has(w.stem)) return 1
    for (const other of PARAPHRASES.get(w.stem) ?? []) if (stems.has(other)) return 0.8
    const root = rootOf(w)
    return root && roots.has(root) ? 0.7 : 0
  }
}

const rootOf = ({ form, kind }: Word): string =>
  kind === 'content' && form.length >= 6 ? form.slice(0, Math.max(5, Math.ceil(form.length * 0.6))) : ''

function bestSentence(
  words: readonly Word[],
  source: TextWords,
  share: (value: (w: Word) => number) => number,
): { sentence: number; share: number } {
  const wanted = new Set(words.flatMap((w) => [w.stem, ...(PARAPHRASES.get(w.stem) ?? [])]))
  let best = { sentence: -1, share: 0, score: 0 }
  const close = (sentence: number, has: ReadonlySet<string>): void => {
    if (!has.size) return
    const value = (w: Word): number =>
      has.has(w.stem) ? 1 : [...(PARAPHRASES.get(w.stem) ?? [])].some((x) => has.has(x)) ? 0.8 : 0
    const found = share(value)
    const score = found + 0.001 * words.filter((w) => has.has(w.stem)).length
    if (score > best.score) best = { sentence, share: Math.min(1, found), score }
  }
  let has = new Set<string>()
  source.words.forEach((w, i) => {
    if (wanted.has(w.stem)) has.add(w.stem)
    if (source.sentence[i + 1] === source.sentence[i]) return
    close(source.sentence[i]!, has)
    has = new Set()
  })
  return best
}

function joinedShare({ at, steps }: Alignment): number {
  let pairs = 0
  let broken = 0
  at.forEach((place, i) => {
    if (i === 0 || place < 0) return
    if (steps[i]! >= 0.5) broken++
    if (at[i - 1]! >= 0) pairs++
  })
  return pairs ? Math.max(0, 1 - broken / pairs) : 0
}

type Places = ReadonlyMap<string, readonly number[]>

/** Mean over pairs of content words: 1 where they stand as near and in the same order in some sentence, less with distance. */
function linkShare(
  words: readonly Word[],
  content: readonly Word[],
  places: Places,
  source: TextWords,
  ahead: number,
): number {
  const index = new Map(words.map((w, i) => [w, i]))
  let sum = 0
  const pairs = content.length - ahead
  if (pairs <= 0) return 1
  for (let i = 0; i < pairs; i++) {
    const a = content[i]!
    const b = content[i + ahead]!
    sum += linkOf(places.get(a.stem)!, places.get(b.stem)!, index.get(b)! - index.get(a)!, source)
  }
  return sum / pairs
}

function linkOf(as: readonly number[], bs: readonly number[], own: number, { sentence }: TextWords): number {
  let best = 0
  let first = 0
  for (const a of as) {
    while (first < bs.length && sentence[bs[first]!]! < sentence[a]!) first++
    for (let j = first; j < bs.length && sentence[bs[j]!] === sentence[a]; j++) {
      const gap = bs[j]! - a
      if (gap === 0) continue
      best = Math.max(best, Math.exp(-Math.max(0, Math.abs(gap) - own) / 6) * (gap > 0 ? 1 : 0.6))
    }
  }
  return best
}

const ABOUT = /^(?:than|over|least|about|around|nearly|almost|some|to|approximately|roughly)$/

/** Numbers that the text lacks; after "more than" or "about" one within a quarter of a number of the text will do. */
function wrongNumbers(words: readonly Word[], source: readonly Word[]): number {
  const forms = new Set<string>()
  for (const w of source) if (w.kind === 'number') forms.add(w.form)
  const values = [...forms].map(Number)
  return words.filter((w, i) => {
    if (w.kind !== 'number' || forms.has(w.form)) return false
    const value = Number(w.form)
    return !(ABOUT.test(words[i - 1]?.form ?? '') && values.some((v) => Math.abs(v - value) <= v / 4))
  }).length
}

/** The stretch of the evidence from the claim's first word in it to its last: what is denied beyond it is another matter. */
function near(evidence: readonly Word[], claim: readonly Word[]): readonly Word[] {
  const stems = new Set(claim.filter(isContent).map((w) => w.stem))
  const first = evidence.findIndex((w) => stems.has(w.stem))
  const last = evidence.findLastIndex((w) => stems.has(w.stem))
  return first < 0 ? [] : evidence.slice(Math.max(0, first - 1), last + 1)
}
