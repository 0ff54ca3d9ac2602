import { daysOf } from '../analyse/timex.ts'
import type { StatusChange } from '../connect/status.ts'
import type { Status } from '../model.ts'
import { termsOf } from '../read/terms.ts'
import { overlap, type Sentence } from './choose.ts'

/** Told of what lies ahead: the sentence says nothing once a later report has told what came of it. */
const AHEAD: ReadonlySet<Status> = new Set(['planned', 'rescheduled', 'threatened'])
/** What ends a plan, whether the day that it named has come or not. */
const ENDS_PLAN: ReadonlySet<Status> = new Set(['called off', 'postponed', 'rescheduled', 'happened'])
const FOR_NOW =
  /\b(?:is|are|remains?) still\b|(?<!\b(?:who|that|which) )\b(?:is|are|was|were|remain(?:s|ed)?) (?:missing|unaccounted|trapped)\b|\bstill (?:missing|unaccounted|trapped|without)\b|\b(?:as things stand|for now|for the (?:moment|time being)|at the moment)\b/i
/** "Will stop running at midnight", told on the day before. */
const WILL = /\b(?:will|is to|are to|is due|are due|is set|are set)\b/
/** Share of terms from which a sentence tells of the same happening as the one that moved the story. */
const SAME = 0.4

/**
 * Whether a sentence of a story tells as still to come what later reports know the end of: the day that it looks ahead to has been
 * reached by the story's newest report, or a later report has moved the story on from the plan that it tells. So is how things stood for
 * the time being: "eleven people are still missing".
 */
export function isOvertaken(
  { article, index, text, terms }: Sentence,
  changes: readonly StatusChange[],
  newest: string | null,
): boolean {
  const published = article.published?.slice(0, 10)
  const today = newest?.slice(0, 10)
  if (published === undefined || today === undefined || today <= published) return false
  if (FOR_NOW.test(text)) return true
  const days = article.facts.times.flatMap((t) =>
    t.sentence === index && t.type === 'DATE' ? (daysOf(t.value)?.last ?? []) : [],
  )
  const isAhead = days.some((day) => day > published)
  if (isAhead && days.every((day) => day <= today)) return true
  const isOfHours = article.facts.times.some((t) => t.sentence === index && t.type === 'TIME')
  if (isOfHours && WILL.test(text) && days.every((day) => day <= today)) return true
  const own = changes.findIndex((c) => c.article === article && c.sentence === index)
  if (!isAhead && !(own >= 0 && AHEAD.has(changes[own]!.status))) return false
  return changes.some(
    (c, i) =>
      i > own &&
      ENDS_PLAN.has(c.status) &&
      (c.article.published ?? '').slice(0, 10) > published &&
      (own >= 0 || overlap(terms, termsOfChange(c)) >= SAME),
  )
}

function termsOfChange({ article, sentence }: StatusChange): ReadonlySet<string> {
  const range = article.facts.sentences[sentence]
  return new Set(range ? termsOf(article.text.slice(range.start, range.end)) : [])
}
