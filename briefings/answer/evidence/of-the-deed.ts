import { termOf, termsOf } from '../../read/terms.ts'
import { FIGURES } from '../question/answer-type.ts'
import { isLike } from '../ranking/likeness.ts'
import type { Question, QuestionTerm } from '../question/question.ts'
import { NEAR } from '../ranking/matching.ts'
import { HERE, holdsName, type Passage } from '../ranking/passages.ts'
import { headOf } from './head-of-report.ts'

/** A sentence that goes on about somebody or something told of before. */
const GOES_ON = /^["“]?(?:(?:He|She|It|They|This|That|These|His|Her|Its|Their)\s|The\s\p{Ll})/u
export const goesOn = (passage: Passage): boolean => GOES_ON.test(textOf(passage))
/** Says of itself that it gives the reason of what came before. */
const GIVES_REASON = /\b(?:the|a|its|his|her|their) (?:main |likely |probable )?(?:cause|reason)s?\b/i
/** Verbs that say no more than that something was. */
const COMES_ABOUT = new Set(
  'happen occur take begin start give reason explanation'.split(' ').map((w) => termOf(w)),
)

/**
 * Is the deed that a sentence dates or explains another than the one asked about? "When will she take office?" is no day on which she was
 * elected, "why was he fired?" not why he was hired: the sentence has the deed itself, or goes straight on from it, and speaks of those whom it is asked of.
 */
export function isOfAnotherDeed(question: Question, passage: Passage): boolean {
  const { type } = question
  if (type === 'reason')
    return (
      lacksContent(question, passage) ||
      isOfOthers(question, passage) ||
      lacksSubject(question, passage) ||
      isUndenied(question, passage) ||
      isOfAnotherOccasion(question, passage)
    )
  if (type === 'time') return lacksContent(question, passage) || isOfAnotherOccasion(question, passage)
  if (!FIGURES.has(type)) return false
  return isOfOthers(question, passage, NEAR.after) || isOfAnotherSubject(question, passage)
}

const textOf = ({ article, range }: Passage): string => article.text.slice(range.start, range.end)

/** The sentence has neither the deed asked about nor, going on, stands right behind it. */
function lacksContent(question: Question, passage: Passage): boolean {
  const { predicate, terms, head, type } = question
  const { met } = passage
  const isCause = /^caus/.test(predicate ?? '')
  const deed = terms.find(
    (t) => t.term === predicate && t.weight >= 1 && !COMES_ABOUT.has(t.term) && !isCause,
  )
  const things = terms.filter(
    (t) => !t.isName && t.weight >= 1 && t.term !== head && t.term !== predicate && !COMES_ABOUT.has(t.term),
  )
  const told: readonly QuestionTerm[] = deed ? [deed] : things
  if (told.length === 0) return false
  const givesReason = type === 'reason' && GIVES_REASON.test(textOf(passage))
  if (isCause && givesReason) return false
  const isWithin = (least: number) => (t: QuestionTerm) => (met.get(t.term) ?? 0) >= least
  if (givesReason || goesOn(passage)) return !told.some(isWithin(NEAR.before))
  // What a report is of by its title need not be named again beside those whom it befell.
  if (isCause) return !told.some(isWithin(holdsName(question, passage) ? NEAR.title : HERE))
  // "For courage … she is the sailor of the year" of why she was named so.
  if (type === 'reason' && deed && things.length > 1 && things.every(isWithin(HERE))) return false
  return !told.some(isWithin(HERE)) || (type === 'reason' && !told.every(isWithin(NEAR.before)))
}

/** Of a question about a cause, the thing that it befell. */
const isOfCause = (terms: readonly QuestionTerm[], passage: Passage): boolean =>
  terms.some((t) => /^caus/.test(t.term)) &&
  pointsTo(
    terms.filter((t) => !t.isName).map((t) => t.term),
    passage,
  )

/** It names none of those whom the question asks of, and goes on about nobody. */
function isOfOthers({ terms }: Question, passage: Passage, least: number = NEAR.title): boolean {
  const names = terms.filter((t) => t.isName)
  const most = Math.max(0, ...names.map((t) => passage.met.get(t.term) ?? 0))
  const isApart = goesOn(passage) || GIVES_REASON.test(textOf(passage)) || isOfCause(terms, passage)
  const things = terms.filter((t) => !t.isName && t.weight >= 1 && !/^caus/.test(t.term))
  const holdsAll = things.length > 1 && things.every((t) => (passage.met.get(t.term) ?? 0) >= HERE)
  if (holdsAll) return names.length > 0 && most < NEAR.after
  return names.length > 0 && most < (isApart ? Math.min(least, NEAR.lead) : least)
}

/** "Why did the Reds sell Lee?": a sentence that has neither the Reds nor what stands for them. */
function lacksSubject({ asking, predicate, terms }: Question, passage: Passage): boolean {
  const subject = SUBJECT.exec(asking)?.[1]
  if (subject === undefined || predicate === null || goesOn(passage)) return false
  if (pointsTo([predicate], passage)) return false
  const words = termsOf(subject)
  const own = terms
    .slice(
      0,
      terms.findIndex((t) => t.term === predicate),
    )
    .filter((t) => words.includes(t.term))
  return own.length > 0 && own.every((t) => (passage.met.get(t.term) ?? 0) < HERE)
}
const SUBJECT = /^\W*why\s(?:did|does|do|has|have|had|will|would|is|are|was|were)\s(.+)$/isu

/** "The fire was caused by …", "caused the explosion": the thing or deed of a question is the one told of before. */
const pointsTo = (asked: readonly string[], { words, article }: Passage): boolean =>
  words.some(
    (w) =>
      asked.some((t) => isLike(w.term, t)) &&
      /\bthe\s$/i.test(article.text.slice(Math.max(0, w.start - 4), w.start)),
  )

/** "How many did Lee win?", "how many voted in Teal?": a sentence that begins with somebody or some place else, and does not name that. */
function isOfAnotherSubject(
  { asking, names, terms }: Question,
  { met, article, index, range }: Passage,
): boolean {
  const leads = names.map((n) => ({
    name: n,
    lead: LEAD.exec(asking.slice(0, Math.max(0, asking.indexOf(n))))?.[1],
  }))
  const subject = leads.find((n) => n.lead !== undefined)
  if (subject?.lead === undefined) return false
  const own = terms.filter((t) => t.isName && subject.name.toLowerCase().includes(t.form))
  if (own.length === 0 || own.some((t) => (met.get(t.term) ?? 0) >= HERE)) return false
  const isPlace = /^(?:in|at)$/i.test(subject.lead)
  return article.facts.mentions.some(
    (m) =>
      m.sentence === index &&
      m.start - range.start < OPENING &&
      (isPlace ? m.type === 'LOC' : m.type === 'PER' || m.type === 'ORG'),
  )
}
/** What a subject or a place stands behind. */
const LEAD = /\b(did|does|do|has|have|had|will|would|in|at)\s(?:the\s)?$/i
/** Characters from the beginning of a sentence to its subject. */
const OPENING = 50

/** "Why did she not come?": a sentence that says of nobody that they did not. */
const isUndenied = ({ asking }: Question, passage: Passage): boolean =>
  DENIES.test(asking) && !DENIES.test(textOf(passage)) && !ABSENT.test(textOf(passage))
const DENIES = /n['’]t\b|\b(?:not|never|no longer|nobody|none)\b/i
const ABSENT =
  /\b(?:without|absent|absence|refus|declin|fail|miss(?:ed|es|ing)|skip|pulled out|unable|instead|stay(?:ed|s)? (?:away|at home)|rul(?:ed|es) out|boycott)/i

/** Days from which on a day in a sentence is of another occasion than its report's. */
const LONG_BEFORE = 200
const DAY = 86_400_000
const EARLIER_ASKED = /\b(?:last|first|previous|original|earlier|before|once|ever)\b/i

/**
 * "Why did the park close?", of a report that it closed, and a sentence that tells of how it closed a year ago: the report itself is of what is
 * asked, and the sentence dates another.
 */
export function isOfAnotherOccasion({ asking, years, terms }: Question, passage: Passage): boolean {
  const { article, index } = passage
  if (!article.published || years.length > 0 || EARLIER_ASKED.test(asking)) return false
  const published = Date.parse(article.published)
  const isOld = article.facts.times.some(
    (t) =>
      t.sentence === index &&
      t.type === 'DATE' &&
      /^\d{4}/.test(t.value) &&
      published - Date.parse(t.value.slice(0, 10)) > LONG_BEFORE * DAY,
  )
  if (!isOld) return false
  const head = new Set(
    headOf(article)
      .replace(textOf(passage), '')
      .split(/[^\p{L}\p{N}]+/u)
      .flatMap((w) => termOf(w) ?? []),
  )
  return terms.filter((t) => t.weight >= 1).every((t) => head.has(t.term))
}
