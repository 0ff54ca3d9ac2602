import { courseOf } from '../../connect/course.ts'
import { statusChanges, type StatusChange } from '../../connect/status.ts'
import type { ArticleWithFacts } from '../../ports.ts'
import { leadOf } from '../../read/furniture.ts'
import { termsOf } from '../../read/terms.ts'
import type { AskResult } from '../../results.ts'
import { claimOfSentence } from '../../write/sentence-claim.ts'
import { readCourseAsked, type CourseAsked } from './course-asked.ts'
import { dayInWords } from '../../write/dates-in-words.ts'
import { holdsLike } from '../ranking/likeness.ts'
import { answeredAs } from '../answered.ts'
import { NUMBER, NUMBER_WORD } from '../question/numbers-written.ts'
import type { Question } from '../question/question.ts'
import type { Retrieved } from '../ranking/retrieve.ts'
import { termsOfArticle } from '../ranking/terms-of-article.ts'

/** Sentences that count as a report's lead. */
const LEAD = 3
/** Share of its words that a report's title and lead have to hold. */
const MOST = 0.66
/** Reports farther apart than this, in days, follow two happenings. */
const APART = 45
/** Verbs of a beginning: a day that goes with "entered its second week" is none of it. */
const BEGINS =
  /\b(?:beg[aiu]ns?|start(?:s|ed)|open(?:s|ed)|commenced|walk(?:s|ed) (?:out|off)|kick(?:s|ed) off|went on strike|got under way)\b/i
const GOES_ON =
  /\b(?:entered|continued|dragged on|resumed|(?:second|third|fourth|fifth|next) (?:day|week|month))\b/i
const DAY = /^\d{4}-\d\d-\d\d/

/** A sentence that tells of a beginning or an end, with its day. */
interface Told {
  readonly article: ArticleWithFacts
  readonly sentence: number
  readonly day: string
  /** The sentence that gives the day, where it is another. */
  readonly dated?: number
}

/**
 * When a strike, a trial or talks began or ended, or how long they went on, by the course that their reports follow (`connect/`):
 * the step that moved it, with its day. Null where that is not asked, or the reports tell no such step with a day.
 */
export function courseAnswer(question: Question, { articles }: Retrieved): AskResult | null {
  const asked = readCourseAsked(question.asking)
  if (!asked || question.years.length > 0) return null
  const told = reportsOn(asked, articles)
  const name = question.asking
  if (!told.length || courseOf(name, told) !== asked.kind) return null
  const changes = statusChanges(name, told, 'NONE').filter((c) => c.step !== null)
  const step = beginningIn(changes)
  const begin = (step && toldBy(step, told)) ?? toldLater(asked, told)
  // The first end of what was begun; later reports may tell of it again, on a day of their own.
  const after = step ? changes.slice(changes.indexOf(step) + 1) : changes
  const last = after.find((c) => c.step!.stage === 'outcome' && toldBy(c, told) !== null)
  const end = (last && toldBy(last, told)) ?? null
  if (asked.wants === 'length')
    return end && (statedLength(asked, told) ?? (begin && lengthOf(begin, end, told)))
  const of = asked.wants === 'beginning' ? begin : end
  return of && answerOf(dayInWords(of.day)!, [of], told)
}

function answerOf(
  short: string,
  of: readonly Omit<Told, 'day'>[],
  told: readonly ArticleWithFacts[],
): AskResult {
  const [first, ...more] = of.flatMap(({ article, sentence, dated }) =>
    [sentence, ...(dated === undefined ? [] : [dated])].map((i) => claimOfSentence(article, i)),
  )
  return answeredAs(short, [first!, ...more], told)
}

/** The course of something is asked that no report names: another strike's days are none of its. */
export function isOfNoReport(question: Question, { articles }: Retrieved): boolean {
  const asked = readCourseAsked(question.asking)
  return (
    asked !== null &&
    asked.which.length > 0 &&
    !articles.some((a) => {
      const all = termsOfArticle(a)
      return asked.terms.every((t) => (asked.names.has(t) && isOfKind(asked, a)) || holdsLike(all, t))
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

/** A change with its day; of an end whose sentence gives none ("called off the strike at once"), that of what led to it in the same report. */
function toldBy(change: StatusChange, told: readonly ArticleWithFacts[]): Told | null {
  const { article, sentence, when } = change
  if (isDay(change)) return { article, sentence, day: when!.value.slice(0, 10) }
  if (change.status !== 'called off' || !told.includes(article)) return null
  const led = article.facts.steps.findLast((s) => s.sentence <= sentence && DAY.test(s.when?.value ?? ''))
  return led && led.stage === 'outcome'
    ? {
        article,
        sentence,
        day: led.when!.value.slice(0, 10),
        ...(led.sentence !== sentence && { dated: led.sentence }),
      }
    : null
}

/** "The trial had opened on 4 May", where a later report looks back on it. */
function toldLater({ names }: CourseAsked, told: readonly ArticleWithFacts[]): Told | null {
  for (const article of told)
    for (const { value, sentence, type } of article.facts.times) {
      const range = article.facts.sentences[sentence]!
      const text = article.text.slice(range.start, range.end)
      if (
        type === 'DATE' &&
        DAY.test(value) &&
        tellsBeginning(text) &&
        termsOf(text).some((t) => names.has(t))
      )
        return { article, sentence, day: value.slice(0, 10) }
    }
  return null
}

const COUNT = String.raw`(?:${NUMBER}|${NUMBER_WORD}|an?)`
const SPAN = String.raw`(?:hours?|days?|weeks?|months?)`
/** "After nine days of strike", "lasted nine days", "nine days after they had walked out". */
const LASTED = new RegExp(
  String.raw`\b(?:last(?:s|ed)|went on for|dragged on for)\s(?<lasted>${COUNT}\s${SPAN})\b|\b(?<since>${COUNT}\s${SPAN})\safter\s[^,;.]{2,40}?\s(?:had\s)?(?:begun|began|started|opened|walk(?:ed)?\s(?:out|off)|gone\son\sstrike|went\son\sstrike)\b`,
  'iu',
)

/** How long it was, where the newest report says so itself. */
function statedLength({ names }: CourseAsked, told: readonly ArticleWithFacts[]): AskResult | null {
  for (const article of told.toReversed())
    for (const [sentence, range] of article.facts.sentences.entries()) {
      const text = article.text.slice(range.start, range.end)
      const { lasted, since } = LASTED.exec(text)?.groups ?? {}
      if (since !== undefined || (lasted !== undefined && termsOf(text).some((t) => names.has(t))))
        return answerOf((since ?? lasted)!, [{ article, sentence }], told)
    }
  return null
}

function lengthOf(begin: Told, end: Told, told: readonly ArticleWithFacts[]): AskResult | null {
  const [from, to] = [begin, end].map((t) => Temporal.PlainDate.from(t.day)) as [
    Temporal.PlainDate,
    Temporal.PlainDate,
  ]
  const { days } = from.until(to)
  if (days < 1) return null
  const short = `${days} ${days === 1 ? 'day' : 'days'}`
  const result = answerOf(short, [end, begin], told)
  const span = `${dayInWords(from.toString())} to ${dayInWords(to.toString())}`
  return { ...result, answer: `${short}, from ${span}: ${result.claims[0]!.text}` }
}

/** Reports whose title or lead names the happening as asked, of its newest occurrence; none where some word is in none. */
function reportsOn(asked: CourseAsked, articles: readonly ArticleWithFacts[]): ArticleWithFacts[] {
  const { terms, which, names } = asked
  const named = articles.filter((a) => {
    if (a.duplicateOf || !a.published) return false
    const begin = leadOf(a.text, a.facts.sentences)
    const lead = a.facts.sentences.slice(begin, begin + LEAD).map((s) => a.text.slice(s.start, s.end))
    const held = new Set(termsOf([a.title ?? '', ...lead].join(' ')))
    const all = termsOfArticle(a)
    const isHeld = (t: string): boolean => (names.has(t) && isOfKind(asked, a)) || holdsLike(held, t)
    return which.every((t) => holdsLike(all, t)) && terms.filter(isHeld).length >= MOST * terms.length
  })
  const newest = named.toSorted((a, b) => a.published!.localeCompare(b.published!))
  let first = newest.length - 1
  while (first > 0 && daysApart(newest[first - 1]!, newest[first]!) <= APART) first--
  return newest.slice(Math.max(0, first))
}

/** A report of a strike need not call it one. */
const isOfKind = ({ kind }: CourseAsked, { facts }: ArticleWithFacts): boolean =>
  facts.steps.some((s) => s.kind === kind && !s.aside)

const daysApart = (a: ArticleWithFacts, b: ArticleWithFacts): number =>
  Temporal.PlainDate.from(a.published!.slice(0, 10)).until(b.published!.slice(0, 10)).days

const isDay = ({ when }: StatusChange): boolean => DAY.test(when?.value ?? '')

const sentenceOf = ({ article, sentence }: StatusChange): string => {
  const range = article.facts.sentences[sentence]!
  return article.text.slice(range.start, range.end)
}
