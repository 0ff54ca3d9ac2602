import type { ArticleWithFacts } from '../../ports.ts'
import { leadOf } from '../../read/furniture.ts'
import { termsOf } from '../../read/terms.ts'
import type { AskResult } from '../../results.ts'
import { claimOfSentence } from '../../write/sentence-claim.ts'
import { answeredAs, answeredBy } from '../answered.ts'
import type { ReadWords } from '../ranking/read-words.ts'
import type { Retrieved } from '../ranking/retrieve.ts'
import { shareMet } from '../ranking/words-met.ts'

const ASKED =
  /^\W*(?:has|have|had|did)\s+(?:the\s+)?(.+?)\s+(?:(?:already|yet|so far)\s+)?(?:respond(?:ed)?|comment(?:ed)?|repl(?:y|ied)|react(?:ed)?)(?:\s+(?:to|on|about))?(.*?)(?:\s+yet)?\W*$/iu
/** "How did the mayor respond to the petition?", "what was the mayor's response to it?". */
const ASKED_HOW =
  /^\W*(?:how\s+(?:did|does|has|have)\s+(?:the\s+)?(.+?)\s+(?:respond(?:ed)?|reply|replied|react(?:ed)?|answer(?:ed)?)(?:\s+(?:to|on|about))?(.*?)|what(?:['’]s|\s+(?:is|was))\s+(?:the\s+)?(.+?)['’]s?\s+(?:response|reaction|reply|answer)\s+(?:to|on)\s+(.+?))\W*$/iu
/** What somebody does about something that was said or that happened. */
const RESPONDS =
  /\b(?:answer(?:s|ed|ing)|respond(?:s|ed|ing)|repl(?:ies|ied|ying)|react(?:s|ed|ing)|apologi[sz]e[sd]?|offer(?:s|ed)|promise[sd]?|pledge[sd]?|vow(?:s|ed)|reject(?:s|ed)|dismiss(?:es|ed)|den(?:ies|ied)|welcome[sd]?|condemn(?:s|ed)|critici[sz]e[sd]?|accuse[sd]?|defend(?:s|ed)|suspend(?:s|ed)|order(?:s|ed)|launche[sd]|threaten(?:s|ed)|refuse[sd]?|agree[sd]?|withdr[ae]ws?|withdrew|blame[sd]?|warn(?:s|ed)|insist(?:s|ed)|said|called|announce[sd]?)\b/iu
const SAYS = /^(?:said|called|announce)/i
const NEITHER =
  /\b(?:has|have|had)(?:\s+not|n['’]t)(?:\s+yet)?\s+(?:responded|commented|replied|reacted)|\b(?:did|does|do)(?:\s+not|n['’]t)\s+(?:immediately\s+)?(?:respond|comment|reply|react)|\b(?:declined|refused)\s+to\s+(?:comment|respond)|\b(?:was|were|is|are)\s+not\s+(?:immediately\s+)?available\s+(?:for|to)\s+comment|\bcould\s+not\s+be\s+reached|\bmade\s+no\s+comment/iu
/** Share of what they might answer to that their sentence, or the one before, has to hold. */
const ON_IT = 0.4

interface Response {
  readonly article: ArticleWithFacts
  readonly index: number
  readonly says: 'yes' | 'no' | 'how'
  /** Share of what it might answer to that it holds. */
  readonly share: number
}

/**
 * Whether or how somebody has answered to something: by the newest sentence in which they speak of it, or that says they do not. Null
 * where that is not asked, or no sentence settles it.
 */
export function responseTo(asking: string, { articles }: Retrieved, readWords: ReadWords): AskResult | null {
  const how = ASKED_HOW.exec(asking)
  const [who, what] = how?.slice(1).filter((part) => part !== undefined) ?? ASKED.exec(asking)?.slice(1) ?? []
  if (who === undefined || what === undefined) return null
  const subject = termsOf(who)
  const matter = termsOf(what).filter((t) => !subject.includes(t))
  if (!subject.length) return null
  const told = articles
    .filter((a) => !a.duplicateOf && a.published)
    .sort((a, b) => b.published!.localeCompare(a.published!))
    .map((article) => responsesIn(article, subject, matter, how !== null, readWords))
    .filter((responses) => responses.length > 0)
  if (!told.length) return null
  // Whether they have is told by the newest report, how they did by the one that says most of it.
  const newest = (how ? told.flat() : told[0]!).reduce((a, b) =>
    b.share > a.share || (b.share === a.share && b.says === 'no') ? b : a,
  )
  const claim = claimOfSentence(newest.article, newest.index)
  if (how) return answeredBy([claim], null, articles)
  const isYet = newest.says === 'no' && /^\W*(?:has|have)\b/i.test(asking)
  const word = newest.says === 'yes' ? 'Yes' : isYet ? 'Not yet' : 'No'
  return { ...answeredAs(word, [claim], articles), short: word.toLowerCase() }
}

function responsesIn(
  article: ArticleWithFacts,
  subject: readonly string[],
  matter: readonly string[],
  isHow: boolean,
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
      neither === undefined && !isHow ? near : [...near, article.title ?? '', lead],
      readWords,
    )
    if (share < ON_IT) return []
    if (neither !== undefined)
      return shareMet(subject, [sentence.slice(0, neither)], readWords) === 1
        ? [{ article, index, says: 'no', share }]
        : []
    if (isHow) {
      const verb = RESPONDS.exec(sentence)
      const isTheirs = verb !== null && shareMet(subject, [sentence.slice(0, verb.index)], readWords) === 1
      if (isTheirs) return [{ article, index, says: 'how', share: share + (SAYS.test(verb[0]) ? 0 : 0.5) }]
    }
    const speaks = facts.quotes.some(
      (q) => q.sentence === index && q.name !== null && holdsAll(termsOf(q.name), subject),
    )
    return speaks && matter.length ? [{ article, index, says: isHow ? 'how' : 'yes', share }] : []
  })
}

/** "Ledesma" of Paz Ledesma; "the company" of nobody named. */
const holdsAll = (name: readonly string[], asked: readonly string[]): boolean =>
  name.length > 0 && (asked.every((t) => name.includes(t)) || name.every((t) => asked.includes(t)))
