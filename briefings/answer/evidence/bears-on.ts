import type { ArticleWithFacts } from '../../ports.ts'
import { isFurniture, leadOf } from '../../read/furniture.ts'
import type { AskResult } from '../../results.ts'
import { claimOfSentence } from '../../write/sentence-claim.ts'
import { lookedAt } from '../looked.ts'
import { bearingOn } from '../question/bearing.ts'
import { isEmptyWord } from '../question/empty-words.ts'
import { verbOf } from '../kinds/verdict.ts'
import { isLightForm, type Question, type QuestionTerm } from '../question/question.ts'
import { holdsLike } from '../ranking/likeness.ts'
import { worthOf } from '../ranking/passages.ts'
import type { ReadWords } from '../ranking/read-words.ts'
import type { Retrieved } from '../ranking/retrieve.ts'

/** What a word of a sentence is worth that only bears on what is asked. */
const BEARS = 0.7
/** Share of what is asked of the matter that a sentence must speak of; less where it names those who are asked about. */
const LEAST = 0.5
const LEAST_OF_THEM = 0.3
const OF_THEM = 0.5
/** How much naming them counts beside it. */
const ALSO = 0.4
/** "Did she go straight to jail?": the rest says what. */
const GOES = /^(?:go|goes|going|gone|went|come|comes|came|coming|do|doing|done|want|wants|try|tried)$/
/** How many sentences before it whoever it goes on about may be named. */
const BACK = 3
const MOST_CLAIMS = 2
const LEAD = 2
const FEWEST_WORDS = 4

interface Told {
  readonly article: ArticleWithFacts
  readonly index: number
  readonly worth: number
}

/**
 * What the one story that a question is about says to whether something was so, where no sentence tells it in the question's own verb: "did
 * she accept the result?" – "she conceded defeat". It is told as it stands, and neither as a yes nor as a no. Null where no sentence speaks of
 * what is asked. Linear in the story.
 */
export function bearsOn(question: Question, story: Retrieved, readWords: ReadWords): AskResult | null {
  const { articles, idf } = story
  const termsIn = (text: string): Set<string> =>
    new Set(readWords.inside(text, { start: 0, end: text.length }).map((w) => w.term))
  const reports = articles
    .filter((a) => !a.duplicateOf)
    .map((article) => ({ article, head: termsIn(headOf(article)) }))
  const isTopic = ({ term, isName }: QuestionTerm): boolean =>
    isName || 2 * reports.filter((r) => holdsLike(r.head, term)).length >= reports.length
  const asked = question.terms.filter((t) => !isLightForm(t.form) && t.weight >= 1)
  const matter = asked.filter((t) => !isTopic(t) && !isEmptyWord(t.form) && !GOES.test(t.form))
  const topic = asked.filter(isTopic)
  if (!matter.length) return null
  const verb = verbOf(question)
  const deed = matter.find((t) => t.term === verb)
  const shareOf = (of: readonly QuestionTerm[], value: (t: QuestionTerm) => number): number => {
    const total = of.reduce((n, t) => n + worthOf(t, idf), 0)
    return total ? of.reduce((n, t) => n + worthOf(t, idf) * value(t), 0) / total : 0
  }
  const told = reports.flatMap(({ article, head }): Told[] =>
    article.facts.sentences.flatMap((range, index): Told[] => {
      const text = article.text.slice(range.start, range.end)
      if (text.endsWith('?') || isFurniture(text)) return []
      const own = new Set(readWords.inside(article.text, range).map((w) => w.term))
      if (own.size < FEWEST_WORDS) return []
      const says = ({ term }: QuestionTerm): number =>
        holdsLike(own, term) ? 1 : [...bearingOn(term)].some((t) => own.has(t)) ? BEARS : 0
      if (deed && says(deed) === 0) return []
      const share = shareOf(matter, says)
      const before = article.facts.sentences[Math.max(0, index - BACK)]!.start
      const near = new Set(
        readWords.inside(article.text, { start: before, end: range.end }).map((w) => w.term),
      )
      const isOfThem = topic.every((t) => !t.isName || holdsLike(near, t.term) || holdsLike(head, t.term))
      const also = shareOf(topic, ({ term }) => Number(holdsLike(own, term)))
      const least = also >= OF_THEM ? LEAST_OF_THEM : LEAST
      return share < least || !isOfThem ? [] : [{ article, index, worth: share + ALSO * also }]
    }),
  )
  const best = told.toSorted((a, b) => b.worth - a.worth || newness(b) - newness(a) || a.index - b.index)
  if (!best.length) return null
  const claims = best.slice(0, MOST_CLAIMS).map((t) => claimOfSentence(t.article, t.index))
  return { abstained: false, answer: claims[0]!.text, short: null, claims, looked: lookedAt(articles) }
}

const newness = ({ article }: Told): number => Date.parse(article.published ?? '') || 0

/** Title and first sentences of a report: what it is about. */
function headOf({ title, text, facts }: ArticleWithFacts): string {
  const begin = leadOf(text, facts.sentences)
  const lead = facts.sentences.slice(begin, begin + LEAD).map((s) => text.slice(s.start, s.end))
  return `${title ?? ''}\n${lead.join(' ')}`
}
