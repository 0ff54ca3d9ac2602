import type { Range } from '../model.ts'

/** Universal Dependencies part-of-speech tags, as the tagger gives them. */
export type Pos =
  | 'ADJ' | 'ADP' | 'ADV' | 'AUX' | 'CCONJ' | 'DET' | 'INTJ' | 'NOUN' | 'NUM' | 'PART' | 'PRON' | 'PROPN' | 'PUNCT'
  | 'SCONJ' | 'SYM' | 'VERB' | 'X' // prettier-ignore

/** A word, number or mark, at its place in the text. Clitics ("'s", "n't") stand alone; hyphenated words are one. */
export interface Token extends Range {
  readonly text: string
  readonly lower: string
  readonly pos: Pos
  /** Index into `sentences`. */
  readonly sentence: number
}

/** An article's text made ready once for every analyser. */
export interface AnalysedText {
  readonly text: string
  readonly title: string | null
  /** The day the article's dates are anchored on, `YYYY-MM-DD`; null where unknown. */
  readonly published: string | null
  readonly sentences: readonly Range[]
  /** Indices of sentences that are no part of the report: a byline, a dateline, an editor's note. Nothing happens in them. */
  readonly furniture: ReadonlySet<number>
  /** Index of the first sentence that tells something. */
  readonly lead: number
  /** In order; tokens of one sentence are contiguous. */
  readonly tokens: readonly Token[]
  /** Token indices [first, last) of each sentence. */
  readonly bounds: readonly Range[]
}

/** Tags the words of a text; both arrays run in parallel. */
export interface PosTagger {
  tag(text: string, tokens: readonly Range[]): Pos[]
}

/** Tokens of a sentence of `doc`. */
export function tokensOf(doc: AnalysedText, sentence: number): readonly Token[] {
  const b = doc.bounds[sentence]
  return b ? doc.tokens.slice(b.start, b.end) : []
}

/** The sentence that holds the offset, or -1. Binary search. */
export function sentenceAt(doc: { readonly sentences: readonly Range[] }, offset: number): number {
  let lo = 0
  let hi = doc.sentences.length
  while (lo < hi) {
    const mid = (lo + hi) >> 1
    if (doc.sentences[mid]!.end <= offset) lo = mid + 1
    else hi = mid
  }
  const s = doc.sentences[lo]
  return s && s.start <= offset ? lo : -1
}
