import type { Range } from '../model.ts'
import type { ArticleWithFacts } from '../ports.ts'
import { LIKE } from './likeness.ts'
import type { Question, QuestionTerm } from './question.ts'
import type { ReadWords, TermAt } from './read-words.ts'

/** A sentence of an article, and how much of the question stands in it and about it. Shares are in [0, 1]. */
export interface Passage {
  readonly article: ArticleWithFacts
  readonly index: number
  readonly range: Range
  readonly words: readonly TermAt[]
  /** Share of the question met in the sentence or, for less, about it. */
  readonly about: number
  /** Share met in the sentence itself; the same of the sentence that asks alone. */
  readonly inside: number
  readonly asked: number
  /** Share of the question's neighbouring terms that are neighbours here. */
  readonly adjacent: number
  /** Where the question's terms stand in the sentence: offsets into the article, with their worth. */
  readonly hits: readonly Hit[]
  /** What each term counts for, by term: 1 in the sentence, less farther off, absent where the article lacks it. */
  readonly met: ReadonlyMap<string, number>
}

export interface Hit extends Range {
  readonly worth: number
}

/** What a term counts for by where it stands, seen from the sentence. */
const NEAR = {
  sentence: 1,
  like: 0.75,
  title: 0.6,
  before: 0.5,
  after: 0.35,
  lead: 0.4,
  article: 0.25,
  date: 0.5,
} as const
const LEAD = 2

/** Scores every sentence of an article that holds a term of the question. Linear in the article. */
export function passagesOf(
  article: ArticleWithFacts,
  question: Question,
  idf: ReadonlyMap<string, number>,
  readWords: ReadWords,
): Passage[] {
  const { facts, text, title, published } = article
  const words = facts.sentences.map((range) => readWords(text, range))
  const sentences = words.map(termSet)
  const titled = termSet(readWords(title ?? '', { start: 0, end: title?.length ?? 0 }))
  const lead = new Set(sentences.slice(0, LEAD).flatMap((s) => [...s]))
  const whole = new Set(sentences.flatMap((s) => [...s]))
  const year = published?.slice(0, 4)
  const worths = question.terms.map((t) => worthOf(t, idf))
  // What happened to somebody is told beside the verb: nearness to it counts double.
  const hitWorths = worths.map((w, i) => (question.terms[i]!.term === question.predicate ? 2 * w : w))
  const total = sum(worths) || 1
  const askedTotal = sum(worths.filter((_, i) => question.terms[i]!.weight >= 1)) || 1
  // What a term counts for where the sentence and its neighbours lack it is the same for the whole article.
  const around = question.terms.map((t) =>
    Math.max(
      matchIn(t.term, titled) * NEAR.title,
      matchIn(t.term, lead) * NEAR.lead,
      matchIn(t.term, whole) * NEAR.article,
      t.term === year ? NEAR.date : 0,
    ),
  )
  const out: Passage[] = []
  sentences.forEach((terms, index) => {
    const range = facts.sentences[index]!
    // A page may hold the very question (a quiz, a headline): it answers nothing.
    if (text[range.end - 1] === '?') return
    const here = question.terms.map((t) => matchIn(t.term, terms))
    if (!here.some((x) => x > 0)) return
    const met = question.terms.map((t, i) =>
      Math.max(
        here[i]!,
        around[i]!,
        NEAR.before * matchIn(t.term, sentences[index - 1] ?? NONE),
        NEAR.after * matchIn(t.term, sentences[index + 1] ?? NONE),
      ),
    )
    const weighed = (values: readonly number[]): number => sum(values.map((v, i) => v * worths[i]!))
    out.push({
      article,
      index,
      range,
      words: words[index]!,
      about: weighed(met) / total,
      inside: weighed(here) / total,
      asked: weighed(here.map((v, i) => (question.terms[i]!.weight >= 1 ? v : 0))) / askedTotal,
      adjacent: adjacency(question.terms, words[index]!),
      hits: hitsIn(words[index]!, question.terms, hitWorths),
      met: new Map(question.terms.map((t, i) => [t.term, met[i]!])),
    })
  })
  return out
}

/** How telling a term is in this question: by rarity, by its part in the question; names count a little more. */
export const worthOf = (t: QuestionTerm, idf: ReadonlyMap<string, number>): number =>
  t.weight * (idf.get(t.term) ?? 1) * (t.isName ? 1.15 : 1)

const NONE: ReadonlySet<string> = new Set()
const sum = (xs: readonly number[]): number => xs.reduce((a, b) => a + b, 0)
const termSet = (words: readonly TermAt[]): ReadonlySet<string> => new Set(words.map((w) => w.term))

function matchIn(term: string, terms: ReadonlySet<string>): number {
  if (terms.has(term)) return NEAR.sentence
  for (const other of LIKE.get(term) ?? []) if (terms.has(other)) return NEAR.like
  return 0
}

function hitsIn(words: readonly TermAt[], terms: readonly QuestionTerm[], worths: readonly number[]): Hit[] {
  return words.flatMap((w) => {
    const i = terms.findIndex((t) => t.term === w.term || LIKE.get(t.term)?.has(w.term))
    return i < 0
      ? []
      : [{ start: w.start, end: w.end, worth: worths[i]! * (terms[i]!.term === w.term ? 1 : NEAR.like) }]
  })
}

/** Share of neighbouring terms of the question that are near neighbours here, in the same order. */
function adjacency(terms: readonly QuestionTerm[], words: readonly TermAt[]): number {
  if (terms.length < 2) return 0
  const places = new Map<string, number[]>()
  words.forEach((w, i) => {
    const list = places.get(w.term)
    if (!list) places.set(w.term, [i])
    else if (list.length < 8) list.push(i)
  })
  let near = 0
  for (let i = 0; i + 1 < terms.length; i++) {
    const as = places.get(terms[i]!.term) ?? []
    const bs = places.get(terms[i + 1]!.term) ?? []
    if (as.some((a) => bs.some((b) => b > a && b - a <= 2))) near++
  }
  return near / (terms.length - 1)
}
