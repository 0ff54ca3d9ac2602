import type { Quote } from '../../model.ts'
import type { ArticleWithFacts } from '../../ports.ts'
import { termsOf } from '../../read/terms.ts'
import type { AskResult } from '../../results.ts'
import { claimOfSentence } from '../../write/sentence-claim.ts'
import { answeredAs } from '../answered.ts'
import type { Retrieved } from '../ranking/retrieve.ts'

const ASKED =
  /^\W*who\s+(?:has\s+|had\s+)?(?:said|says|told|tells|warned|warns|claimed|claims|argued|insisted|complained|joked|admitted|predicted|wrote|called|described|likened|compared)\s+(.+?)\W*$/iu

/** Of what is asked about, what has to stand in somebody's words, and in their sentence. */
const QUOTED = 0.5
const TOLD = 0.75

interface Said {
  readonly article: ArticleWithFacts
  readonly quote: Quote
  readonly share: number
}

/**
 * Who said something, by the speaker whom the analysis gives to those words (`analyse/quotes`). Null where that is not asked, or
 * nobody named is told to have said so.
 */
export function whoSaid(asking: string, { articles }: Retrieved): AskResult | null {
  const what = ASKED.exec(asking)?.[1]
  if (what === undefined) return null
  const terms = [...new Set(termsOf(what))]
  const said = articles
    .filter((a) => !a.duplicateOf)
    .flatMap((article) => article.facts.quotes.flatMap((quote) => heldIn(article, quote, terms)))
  const [best] = said.toSorted((a, b) => b.share - a.share)
  const name = best?.quote.name
  if (!best || !name || said.some((s) => s.share === best.share && s.quote.name !== name)) return null
  const { article, quote } = best
  return answeredAs(name, [claimOfSentence(article, quote.sentence)], [article])
}

function heldIn(article: ArticleWithFacts, quote: Quote, terms: readonly string[]): Said[] {
  const { text, facts } = article
  const sentence = facts.sentences[quote.sentence]
  if (!sentence || quote.name === null) return []
  const words = text.slice(quote.content.start, quote.content.end)
  // In their own words: what only means nearly the same may be anybody's.
  const told = shareIn(terms, `${text.slice(sentence.start, sentence.end)} ${words}`)
  if (told < TOLD || shareIn(terms, words) < QUOTED) return []
  return [{ article, quote, share: told }]
}

function shareIn(terms: readonly string[], text: string): number {
  const held = new Set(termsOf(text))
  return terms.filter((t) => held.has(t)).length / terms.length
}
