import type { AskResult } from '../../results.ts'
import { claimOfSentence } from '../../write/sentence-claim.ts'
import { answeredBy } from '../answered.ts'
import type { Question } from '../question/question.ts'
import type { Retrieved } from '../ranking/retrieve.ts'

const ASKED = /^\W*[Hh]ow old (?:is|was)\s+(?:the\s+)?(\p{Lu}[^?]*?)\W*$/u

/**
 * How old the one named is, by the newest report that says it in the usual ways: "Lee, 52," or "52-year-old Ann Lee". Null
 * where that is not asked, or no article that has the full name says it.
 */
export function ageOf(question: Question, { articles }: Retrieved): AskResult | null {
  const name = ASKED.exec(question.asking)?.[1]
  if (name === undefined) return null
  const surname = RegExp.escape(name.split(/\s+/).at(-1)!)
  const after = new RegExp(
    `\\b${surname}(?:,| \\(|, aged?| is| was) ?(\\d{1,3})(?=[,.)]| years old| and\\b)`,
    'u',
  )
  const before = new RegExp(`\\b(\\d{1,3})-year-old (?:[\\p{L}’'-]+ ){0,4}${surname}\\b`, 'u')
  const holding = articles
    .filter((a) => `${a.title ?? ''}\n${a.text}`.includes(name))
    .sort((a, b) => (b.published ?? '').localeCompare(a.published ?? ''))
  for (const article of holding)
    for (const [index, sentence] of article.facts.sentences.entries()) {
      const text = article.text.slice(sentence.start, sentence.end)
      const short = (after.exec(text) ?? before.exec(text))?.[1]
      if (short === undefined) continue
      return answeredBy([claimOfSentence(article, index)], short, holding)
    }
  return null
}
