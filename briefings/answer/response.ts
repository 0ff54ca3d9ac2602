import type { ArticleWithFacts } from '../ports.ts'
import { leadOf } from '../read/furniture.ts'
import { termsOf } from '../read/terms.ts'
import type { AskResult } from '../results.ts'
import { claimOfSentence } from '../write/sentence-claim.ts'
import { lookedAt } from './looked.ts'
import type { ReadWords } from './read-words.ts'
import type { Retrieved } from './retrieve.ts'
import { shareMet } from './words-met.ts'

const ASKED =
  /^\W*(?:has|have|had|did)\s+(?:the\s+)?(.+?)\s+(?:(?:already|yet|so far)\s+)?(?:respond(?:ed)?|comment(?:ed)?|repl(?:y|ied)|react(?:ed)?)(?:\s+(?:to|on|about))?(.*?)(?:\s+yet)?\W*$/iu
const NEITHER =
  /\b(?:has|have|had)(?:\s+not|n['’]t)(?:\s+yet)?\s+(?:responded|commented|replied|reacted)|\b(?:did|does|do)(?:\s+not|n['’]t)\s+(?:immediately\s+)?(?:respond|comment|reply|react)|\b(?:declined|refused)\s+to\s+(?:comment|respond)|\b(?:was|were|is|are)\s+not\s+(?:immediately\s+)?available\s+(?:for|to)\s+comment|\bcould\s+not\s+be\s+reached|\bmade\s+no\s+comment/iu
/** Share of what they might answer to that their sentence, or the one before, has to hold. */
const ON_IT = 0.4

interface Response {
  readonly article: ArticleWithFacts
  readonly index: number
  readonly says: 'yes' | 'no'
  /** Share of what it might answer to that it holds. */
  readonly share: number
}

/**
 * Whether somebody has answered to something: by the newest sentence in which they speak of it, or that says they do not. Null
 * where that is not asked, or no sentence settles it.
 */
export function responseTo(asking: string, { articles }: Retrieved, readWords: ReadWords): AskResult | null {
  const [, who, what] = ASKED.exec(asking) ?? []
  if (who === undefined || what === undefined) return null
  const subject = termsOf(who)
  const matter = termsOf(what).filter((t) => !subject.includes(t))
  if (!subject.length) return null
  const [latest] = articles
    .filter((a) => !a.duplicateOf && a.published)
    .sort((a, b) => b.published!.localeCompare(a.published!))
    .map((article) => responsesIn(article, subject, matter, readWords))
    .filter((responses) => responses.length > 0)
  if (!latest) return null
  const newest = latest.reduce((a, b) =>
    b.share > a.share || (b.share === a.share && b.says === 'no') ? b : a,
  )
  const claims = [claimOfSentence(newest.article, newest.index)]
  const isYet = newest.says === 'no' && /^\W*(?:has|have)\b/i.test(asking)
  const word = newest.says === 'yes' ? 'Yes' : isYet ? 'Not yet' : 'No'
  return {
    abstained: false,
    answer: `${word}: ${claims[0]!.text}`,
    short: word.toLowerCase(),
    claims,
    looked: lookedAt(articles),
  }
}

function responsesIn(
  article: ArticleWithFacts,
  subject: readonly string[],
  matter: readonly string[],
  readWords: ReadWords,
): Response[] {
  const { text, facts } = article
  const textOf = (i: number): string => {
    const range = facts.sentences[i]
    return range ? text.slice(range.start, range.end) : ''
  }
  const begin = leadOf(text, facts.sentences)
  const lead = `${textOf(begin)} ${textOf(begin + 1)}`
  return facts.sentences.flatMap((_, index): Response[] => {
    const sentence = textOf(index)
    const neither = NEITHER.exec(sentence)?.index
    const near = [sentence, textOf(index - 1)]
    // "They have not commented" is of the report's own matter.
    const share = shareMet(
      matter,
      neither === undefined ? near : [...near, article.title ?? '', lead],
      readWords,
    )
    if (share < ON_IT) return []
    if (neither !== undefined)
      return shareMet(subject, [sentence.slice(0, neither)], readWords) === 1
        ? [{ article, index, says: 'no', share }]
        : []
    const speaks = facts.quotes.some(
      (q) => q.sentence === index && q.name !== null && holdsAll(termsOf(q.name), subject),
    )
    return speaks && matter.length ? [{ article, index, says: 'yes', share }] : []
  })
}

/** "Ledesma" of Paz Ledesma; "the company" of nobody named. */
const holdsAll = (name: readonly string[], asked: readonly string[]): boolean =>
  name.length > 0 && (asked.every((t) => name.includes(t)) || name.every((t) => asked.includes(t)))
