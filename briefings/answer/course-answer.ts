import { courseOf } from '../connect/course.ts'
import { statusChanges, type StatusChange } from '../connect/status.ts'
import type { ArticleWithFacts } from '../ports.ts'
import { leadOf } from '../read/furniture.ts'
import { termsOf } from '../read/terms.ts'
import type { AskResult } from '../results.ts'
import { claimOfSentence } from '../write/sentence-claim.ts'
import { readCourseAsked } from './course-asked.ts'
import { dayInWords } from './dates.ts'
import { holdsLike } from './likeness.ts'
import { lookedAt } from './looked.ts'
import type { Question } from './question.ts'
import type { Retrieved } from './retrieve.ts'
import { termsOfArticle } from './terms-of-article.ts'

/** Sentences that count as a report's lead. */
const LEAD = 3
/** Share of its words that a report's title and lead have to hold. */
const MOST = 0.66
/** Reports farther apart than this, in days, follow two happenings. */
const APART = 45
/** Verbs of a beginning: a day that goes with "entered its second week" is none of it. */
const BEGINS =
  /\b(?:beg[aiu]ns?|start(?:s|ed)|open(?:s|ed)|commenced|walk(?:s|ed) out|kick(?:s|ed) off|went on strike|got under way)\b/i
const GOES_ON =
  /\b(?:entered|continued|dragged on|resumed|(?:second|third|fourth|fifth|next) (?:day|week|month))\b/i

/**
 * When a strike, a trial or talks began or ended, or how long they went on, by the course that their reports follow (`connect/`):
 * the step that moved it, with its day. Null where that is not asked, or the reports tell no such step with a day.
 */
export function courseAnswer(question: Question, { articles }: Retrieved): AskResult | null {
  const asked = readCourseAsked(question.asking)
  if (!asked || question.years.length > 0) return null
  const told = reportsOn(asked.terms, asked.which, articles)
  const name = question.asking
  if (!told.length || courseOf(name, told) !== asked.kind) return null
  const changes = statusChanges(name, told, 'NONE').filter((c) => c.step !== null)
  const begin = beginningIn(changes)
  // The first end of what was begun; later reports may tell of it again, on a day of their own.
  const after = begin ? changes.slice(changes.indexOf(begin) + 1) : changes
  const end = after.find((c) => c.step!.stage === 'outcome' && isDay(c)) ?? null
  if (asked.wants === 'length') return begin && end ? lengthOf(begin, end, told) : null
  const step = asked.wants === 'beginning' ? begin : end
  if (!step) return null
  const day = dayInWords(step.when!.value)!
  const claims = [claimOfSentence(step.article, step.sentence)]
  return {
    abstained: false,
    answer: `${day}: ${claims[0]!.text}`,
    short: day,
    claims,
    looked: lookedAt(told),
  }
}

/** The course of something is asked that no report names: another strike's days are none of its. */
export function isOfNoReport(question: Question, { articles }: Retrieved): boolean {
  const asked = readCourseAsked(question.asking)
  return (
    asked !== null &&
    asked.which.length > 0 &&
    !articles.some((a) => {
      const all = termsOfArticle(a)
      return asked.terms.every((t) => holdsLike(all, t))
    })
  )
}

/** The step that tells of the beginning; else the day it was last set for, unless it was called off since. */
function beginningIn(changes: readonly StatusChange[]): StatusChange | null {
  const begun = changes.find(
    (c) =>
      c.status === 'under way' && isDay(c) && tellsBeginning(sentenceOf(c)) && c.step!.stage !== 'outcome',
  )
  if (begun) return begun
  const set = changes.findLast((c) => (c.status === 'planned' || c.status === 'rescheduled') && isDay(c))
  if (!set) return null
  const fell = changes
    .slice(changes.indexOf(set) + 1)
    .some((c) => c.status === 'called off' || c.status === 'postponed')
  return fell ? null : set
}

const tellsBeginning = (sentence: string): boolean => BEGINS.test(sentence) && !GOES_ON.test(sentence)

function lengthOf(
  begin: StatusChange,
  end: StatusChange,
  told: readonly ArticleWithFacts[],
): AskResult | null {
  const [from, to] = [begin, end].map((c) => Temporal.PlainDate.from(c.when!.value.slice(0, 10))) as [
    Temporal.PlainDate,
    Temporal.PlainDate,
  ]
  const { days } = from.until(to)
  if (days < 1) return null
  const short = `${days} ${days === 1 ? 'day' : 'days'}`
  const claims = [begin, end].map((c) => claimOfSentence(c.article, c.sentence))
  const span = `${dayInWords(from.toString())} to ${dayInWords(to.toString())}`
  return {
    abstained: false,
    answer: `${short}, from ${span}: ${claims[1]!.text}`,
    short,
    claims: [claims[1]!, claims[0]!],
    looked: lookedAt(told),
  }
}

/** Reports whose title or lead names the happening as asked, of its newest occurrence; none where some word is in none. */
function reportsOn(
  terms: readonly string[],
  which: readonly string[],
  articles: readonly ArticleWithFacts[],
): ArticleWithFacts[] {
  const named = articles.filter((a) => {
    if (a.duplicateOf || !a.published) return false
    const begin = leadOf(a.text, a.facts.sentences)
    const lead = a.facts.sentences.slice(begin, begin + LEAD).map((s) => a.text.slice(s.start, s.end))
    const held = new Set(termsOf([a.title ?? '', ...lead].join(' ')))
    const all = termsOfArticle(a)
    return (
      which.every((t) => holdsLike(all, t)) &&
      terms.filter((t) => holdsLike(held, t)).length >= MOST * terms.length
    )
  })
  const newest = named.toSorted((a, b) => a.published!.localeCompare(b.published!))
  let first = newest.length - 1
  while (first > 0 && daysApart(newest[first - 1]!, newest[first]!) <= APART) first--
  return newest.slice(Math.max(0, first))
}

const daysApart = (a: ArticleWithFacts, b: ArticleWithFacts): number =>
  Temporal.PlainDate.from(a.published!.slice(0, 10)).until(b.published!.slice(0, 10)).days

const isDay = ({ when }: StatusChange): boolean => /^\d{4}-\d\d-\d\d/.test(when?.value ?? '')

const sentenceOf = ({ article, sentence }: StatusChange): string => {
  const range = article.facts.sentences[sentence]!
  return article.text.slice(range.start, range.end)
}
