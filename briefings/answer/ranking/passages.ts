import type { Range } from '../../model.ts'
import type { ArticleWithFacts } from '../../ports.ts'
import { isLike } from './likeness.ts'
import { NEAR } from './matching.ts'
import type { Question, QuestionTerm } from '../question/question.ts'
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
  /** What each term counts for, by term: 1 in the sentence, less farther off, 0 where the article lacks it. */
  readonly met: Pick<ReadonlyMap<string, number>, 'get'>
}

export interface Hit extends Range {
  readonly worth: number
}

/** From there on a term counts as standing in the sentence, itself or by a word like it. */
export const HERE = NEAR.like

/** Does the sentence have any of the names that are asked about? */
export const holdsName = ({ terms }: Question, { met }: Pick<Passage, 'met'>): boolean =>
  terms.some((t) => t.isName && (met.get(t.term) ?? 0) >= HERE)
/** What the sentences that are read for one question share. */
export interface Reading {
  readonly terms: readonly QuestionTerm[]
  /** Where each term stands among them. */
  readonly places: ReadonlyMap<string, number>
  readonly hitWorths: readonly number[]
  readonly readWords: ReadWords
}

/** A class, since a question makes a thousand of them: object literals with getters took longer to make than all that they hold. */
export class ReadPassage implements Passage {
  readonly article: ArticleWithFacts
  readonly index: number
  readonly about: number
  readonly inside: number
  readonly asked: number
  readonly #met: readonly number[]
  readonly #reading: Reading
  #words: readonly TermAt[] | null = null
  #hits: readonly Hit[] | null = null

  constructor(
    article: ArticleWithFacts,
    index: number,
    { about, inside, asked }: Pick<Passage, 'about' | 'inside' | 'asked'>,
    met: readonly number[],
    reading: Reading,
  ) {
    this.article = article
    this.index = index
    this.about = about
    this.inside = inside
    this.asked = asked
    this.#met = met
    this.#reading = reading
  }
  get range(): Range {
    return this.article.facts.sentences[this.index]!
  }
  get words(): readonly TermAt[] {
    return (this.#words ??= this.#reading.readWords.inside(this.article.text, this.range))
  }
  get adjacent(): number {
    return adjacency(this.#reading.terms, this.words)
  }
  get hits(): readonly Hit[] {
    return (this.#hits ??= hitsIn(this.words, this.#reading.terms, this.#reading.hitWorths))
  }
  get met(): Passage['met'] {
    const { places } = this.#reading
    return {
      get: (term) => {
        const at = places.get(term)
        return at === undefined ? undefined : this.#met[at]
      },
    }
  }
}

/** How telling a term is in this question: by rarity, by its part in the question; names count a little more. */
export const worthOf = (t: QuestionTerm, idf: ReadonlyMap<string, number>): number =>
  t.weight * (idf.get(t.term) ?? 1) * (t.isName ? 1.15 : 1)

function hitsIn(words: readonly TermAt[], terms: readonly QuestionTerm[], worths: readonly number[]): Hit[] {
  return words.flatMap((w) => {
    const i = terms.findIndex((t) => isLike(w.term, t.term))
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
