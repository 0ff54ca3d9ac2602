import type { Range } from '../model.ts'
import { isFurniture, leadOf } from '../read/furniture.ts'
import { splitSentences } from './sentences.ts'
import type { AnalysedText, PosTagger, Token } from './text.ts'
import { tokenise } from './tokens.ts'

export interface TextToAnalyse {
  readonly text: string
  readonly title: string | null
  /** `YYYY-MM-DD` or ISO 8601. */
  readonly published: string | null
  /** Boundaries that the input gives; otherwise they are found. */
  readonly sentences: readonly Range[] | null
}

/** Sentences, tokens and part-of-speech tags of an article, worked out once for every analyser. */
export function prepare(article: TextToAnalyse, tagger: PosTagger): AnalysedText {
  const { text, title, published } = article
  const sentences = article.sentences ?? splitSentences(text)
  const bounds: Range[] = []
  const ranges: Range[] = []
  for (const s of sentences) {
    const start = ranges.length
    for (const t of tokenise(text, s)) ranges.push(t)
    bounds.push({ start, end: ranges.length })
  }
  const tags = tagger.tag(text, ranges)
  const tokens: Token[] = []
  bounds.forEach((b, sentence) => {
    for (let i = b.start; i < b.end; i++) {
      const { start, end } = ranges[i]!
      const word = text.slice(start, end)
      tokens.push({ start, end, text: word, lower: word.toLowerCase(), pos: tags[i] ?? 'X', sentence })
    }
  })
  const furniture = new Set(
    sentences.keys().filter((i) => isFurniture(text.slice(sentences[i]!.start, sentences[i]!.end))),
  )
  const lead = leadOf(text, sentences)
  return {
    text,
    title,
    published: published?.slice(0, 10) ?? null,
    sentences,
    furniture,
    lead,
    tokens,
    bounds,
  }
}
