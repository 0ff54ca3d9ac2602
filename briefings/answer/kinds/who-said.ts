import type { Claim, Quote } from '../../model.ts'
import type { ArticleWithFacts } from '../../ports.ts'
import { termsOf } from '../../read/terms.ts'
import type { AskResult } from '../../results.ts'
import { claimOfSentence } from '../../write/sentence-claim.ts'
import { antecedentIn } from '../evidence/antecedent.ts'
import { answeredAs } from '../answered.ts'
import type { Retrieved } from '../ranking/retrieve.ts'

const ASKED =
  /^\W*who\s+(?:has\s+|had\s+)?(?:said|says|told|tells|warned|warns|claimed|claims|argued|insisted|complained|joked|admitted|predicted|wrote|called|described|likened|compared)\s+(.+?)\W*$/iu
/** "Told reporters that", "that", "it was": what was said begins behind it. */
const LEADS_IN = /^(?:(?:reporters|parliament|journalists|\p{L}+\s+\p{L}+)\s+)?that\s+/iu
const THAT = /^\W*who\s+(?:has\s+|had\s+)?(?:said|told|warned|claimed|argued|insisted)\b.*?\bthat\b/i
/** Asked whose words they are, no name beside them is an answer. */
export const asksWhoseWords = (asking: string): boolean => THAT.test(asking)

/** Of what is asked about, what has to stand in somebody's words, and in their sentence. */
const QUOTED = 0.5
const TOLD = 0.75
/** Words that say so little might be anybody's. */
const FEW = 2

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
  const terms = [...new Set(termsOf(what.replace(LEADS_IN, '')))]
  if (terms.length < FEW) return null
  const said = articles
    .filter((a) => !a.duplicateOf)
    .flatMap((article) => article.facts.quotes.flatMap((quote) => heldIn(article, quote, terms)))
  const [best] = said.toSorted((a, b) => b.share - a.share)
  const name = best?.quote.name
  if (!best || !name || said.some((s) => s.share === best.share && s.quote.name !== name)) return null
  const { article, quote } = best
  const claims: [Claim, ...Claim[]] = [claimOfSentence(article, quote.sentence)]
  const named = sentenceNaming(article, quote)
  if (named !== null && !claims[0].text.includes(name.split(' ').at(-1)!))
    claims.push(claimOfSentence(article, named))
  return answeredAs(name, claims, [article])
}

function heldIn(article: ArticleWithFacts, quote: Quote, terms: readonly string[]): Said[] {
  const { text, facts } = article
  const sentence = facts.sentences[quote.sentence]
  if (!sentence || quote.name === null || isDoubtful(article, quote)) return []
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

/** "He" is somebody else to the nearest sentence that names anybody: then it is not known whose words they are. */
function isDoubtful(article: ArticleWithFacts, { source, speaker }: Quote): boolean {
  if (source === null || !/^(?:he|she)$/i.test(article.text.slice(source.start, source.end))) return false
  const said = article.facts.sentences.findIndex((s) => s.start <= source.start && s.end >= source.end)
  const meant = said < 0 ? null : antecedentIn(article, said)
  return meant !== null && meant.actor !== speaker
}

/** The sentence before, or the same, that names the speaker whom "he" or "she" means there. */
function sentenceNaming({ facts }: ArticleWithFacts, { speaker, sentence }: Quote): number | null {
  const mention = facts.mentions.findLast((m) => m.actor === speaker && m.sentence < sentence)
  return speaker === null || !mention ? null : mention.sentence
}
