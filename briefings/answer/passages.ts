import type { Range } from '../model.ts'
import type { ArticleWithFacts } from '../ports.ts'
import { PARAPHRASES } from '../write/paraphrase.ts'
import type { Question, QuestionTerm } from './question.ts'
import type { ReadWords, TermAt } from './read-words.ts'

/** A sentence of an article, and how much of the question stands in it and about it. */
export interface Passage {
  readonly article: ArticleWithFacts
  readonly index: number
  readonly range: Range
  readonly words: readonly TermAt[]
  /** Share of the question met in the sentence or, for less, about it. In [0, 1]. */
  readonly score: number
  /** Share met in the sentence itself. */
  readonly inside: number
  /** Where the question's terms stand in the sentence: offsets into the article, with their worth. */
  readonly hits: readonly { readonly start: number; readonly end: number; readonly worth: number }[]
  /** Worth of each term met anywhere in the article or its title, by term: 1 in the sentence, less farther off. */
  readonly met: ReadonlyMap<string, number>
}

/** What a term counts for by where it stands, seen from the sentence. */
const NEAR = {
  sentence: 1,
  paraphrase: 0.7,
  title: 0.6,
  before: 0.5,
  after: 0.35,
  lead: 0.4,
  article: 0.25,
} as const
const LEAD = 2
const LONG_WORDS = 70

interface ReadSentence {
  readonly words: readonly TermAt[]
  readonly terms: ReadonlySet<string>
}

/** Scores every sentence of an article that holds a term of the question. Linear in the article. */
export function passagesOf(
  article: ArticleWithFacts,
  question: Question,
  idf: ReadonlyMap<string, number>,
  readWords: ReadWords,
): Passage[] {
  const sentences: ReadSentence[] = article.facts.sentences.map((range) => {
    const words = readWords(article.text, range)
    return { words, terms: new Set(words.map((w) => w.term)) }
  })
  const title = new Set(
    readWords(article.title ?? '', { start: 0, end: article.title?.length ?? 0 }).map((w) => w.term),
  )
  const lead = new Set(sentences.slice(0, LEAD).flatMap((s) => [...s.terms]))
  const whole = new Set(sentences.flatMap((s) => [...s.terms]))
  const worth = (t: QuestionTerm): number => t.weight * (idf.get(t.term) ?? 1) * (t.isName ? 1.15 : 1)
  const total = question.terms.reduce((n, t) => n + worth(t), 0) || 1
  const out: Passage[] = []
  sentences.forEach((s, index) => {
    const range = article.facts.sentences[index]!
    // A page may hold the very question (a quiz, a headline): it answers nothing.
    if (article.text[range.end - 1] === '?') return
    const met = new Map<string, number>()
    const hits: { start: number; end: number; worth: number }[] = []
    let inside = 0
    for (const t of question.terms) {
      const here = matchIn(t.term, s.terms)
      const value =
        here ||
        Math.max(
          title.has(t.term) ? NEAR.title : 0,
          sentences[index - 1]?.terms.has(t.term) ? NEAR.before : 0,
          sentences[index + 1]?.terms.has(t.term) ? NEAR.after : 0,
          lead.has(t.term) ? NEAR.lead : 0,
          whole.has(t.term) ? NEAR.article : 0,
        )
      if (value) met.set(t.term, value)
      inside += here * worth(t)
    }
    if (!inside) return
    for (const w of s.words) {
      const t = question.terms.find((x) => x.term === w.term || PARAPHRASES.get(x.term)?.has(w.term))
      if (t)
        hits.push({ start: w.start, end: w.end, worth: worth(t) * (t.term === w.term ? 1 : NEAR.paraphrase) })
    }
    const about = question.terms.reduce((n, t) => n + worth(t) * (met.get(t.term) ?? 0), 0)
    const score =
      about / total + 0.12 * adjacency(question.terms, s.words) - (s.words.length > LONG_WORDS ? 0.1 : 0)
    out.push({ article, index, range, words: s.words, score, inside: inside / total, hits, met })
  })
  return out
}

function matchIn(term: string, terms: ReadonlySet<string>): number {
  if (terms.has(term)) return NEAR.sentence
  for (const other of PARAPHRASES.get(term) ?? []) if (terms.has(other)) return NEAR.paraphrase
  return 0
}

/** Share of neighbouring terms of the question that are near neighbours here, in the same order. */
function adjacency(terms: readonly QuestionTerm[], words: readonly TermAt[]): number {
  if (terms.length < 2) return 0
  const first = new Map<string, number[]>()
  words.forEach((w, i) => first.set(w.term, [...(first.get(w.term) ?? []).slice(-8), i]))
  let near = 0
  for (let i = 0; i + 1 < terms.length; i++) {
    const as = first.get(terms[i]!.term) ?? []
    const bs = first.get(terms[i + 1]!.term) ?? []
    if (as.some((a) => bs.some((b) => b > a && b - a <= 2))) near++
  }
  return near / (terms.length - 1)
}
