import type { ArticleWithFacts } from '../../ports.ts'
import type { AskResult } from '../../results.ts'
import { claimOfSentence } from '../../write/sentence-claim.ts'
import { answeredBy } from '../answered.ts'
import type { Question } from '../question/question.ts'
import type { ReadWords } from '../ranking/read-words.ts'
import type { Retrieved } from '../ranking/retrieve.ts'
import { shareMet } from '../ranking/words-met.ts'

const OUTSIDE = String.raw`not\s+(?:being\s+|also\s+)?(?:affected|covered|included|concerned|recalled|part\s+of|subject\s+to|among)|unaffected|excluded|exempt(?:ed)?|left\s+out|spared|safe`
/** "Which chairs are not affected by the recall?", "who is exempt from the toll?", "what does the deal not include?". */
const ASKED = new RegExp(
  String.raw`^\W*(?:which|what|who)\b.*\b(?:${OUTSIDE})\b|^\W*what\s+(?:does|did|do|will)\s.+?\b(?:not\s+(?:include|cover|affect|apply|extend|concern)|exclude|leave\s+out|exempt|spare)\b`,
  'iu',
)
/** The subject of these is what is left out. */
const IS_OUT = new RegExp(
  String.raw`^(.{2,110}?),?\s(?:(?:is|are|was|were|will\sbe|remains?|stays?)\s(?:also\s|still\s)?(?:${OUTSIDE})\b|(?:does|do|did)(?:\snot|n['’]t)\sfall\s(?:under|within)\b)`,
  'isu',
)
/** The object of these. */
const LEAVES_OUT =
  /\b(?:(?:do|does|did|will|would)(?:\snot|n['’]t)\s(?:include|cover|apply\sto|affect|extend\sto|concern)|exclud(?:es?|ed|ing)|leaves?\sout|exempt(?:s|ed|ing)|spar(?:es|ed|ing)|with\sthe\sexception\sof)\s(.{2,110}?)(?=[,;.](?:\s|$)|\s(?:which|who|because|since)\b|$)/isu

/**
 * What a recall, a strike or a deal leaves out, by the sentence that says so in a report that holds all that is asked about; of several
 * the one that holds most of it, then the newest. Null where that is not asked, or nothing is told to be left out.
 */
export function excludedFrom(
  question: Question,
  { articles }: Retrieved,
  readWords: ReadWords,
): AskResult | null {
  if (!ASKED.test(question.asking)) return null
  const matter = question.terms.map((t) => t.term)
  const names = question.terms.filter((t) => t.isName).map((t) => t.term)
  const [best] = articles
    .filter((a) => {
      const own = [a.title ?? '', a.text]
      return (
        !a.duplicateOf && shareMet(names, own, readWords) === 1 && shareMet(matter, own, readWords) >= MOST
      )
    })
    .flatMap((article) => leftOutIn(article, matter, readWords))
    .filter((told) => question.head === null || shareMet([question.head], told.near, readWords) > 0)
    .toSorted((a, b) => b.share - a.share || newness(b.article).localeCompare(newness(a.article)))
  if (!best) return null
  return answeredBy([claimOfSentence(best.article, best.index)], best.short, articles)
}

/** Share of what is asked about that its report holds: a strike need not be called one. */
const MOST = 0.5

interface LeftOut {
  readonly article: ArticleWithFacts
  readonly index: number
  readonly short: string
  /** The sentence, and the one before it. */
  readonly near: readonly string[]
  readonly share: number
}

const newness = ({ published }: ArticleWithFacts): string => published ?? ''

function leftOutIn(article: ArticleWithFacts, matter: readonly string[], readWords: ReadWords): LeftOut[] {
  const { text, facts } = article
  return facts.sentences.flatMap(({ start, end }, index): LeftOut[] => {
    const sentence = text.slice(start, end).replace(/\s+/g, ' ')
    const told = IS_OUT.exec(sentence)?.[1] ?? LEAVES_OUT.exec(sentence)?.[1]
    if (told === undefined) return []
    const before = facts.sentences[index - 1]
    const near = [sentence, before ? text.slice(before.start, before.end) : '']
    return [{ article, index, short: told.trim(), near, share: shareMet(matter, near, readWords) }]
  })
}
