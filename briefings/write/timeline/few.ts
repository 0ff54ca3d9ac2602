import { BESIDE } from './mentions.ts'
import { reportedDays, type DatedSentence } from './sentence-table.ts'

/** Of so few reports no mass of sentences says what they have in common, or which day was whose: only words do. */
const FEW = 30

export const isFew = (articles: readonly unknown[]): boolean => articles.length < FEW

/**
 * The sentences of few reports, read more closely, where days are not weighed by the number of reports that name them. A lead that takes a
 * happening along its course tells the day of that turn, and the newest of them the day for which it is appointed. The day of
 * a report is told by what names it, else by the first that is about what is asked, where that names no day that it is of: not by
 * what stands beside. Where nothing names it, the lead is news of that day.
 *
 * @param sentences those about what is asked, each article's together and in order
 */
export function readClosely(sentences: readonly DatedSentence[]): DatedSentence[] {
  const dated = new Set(sentences.flatMap((s) => (s.days.includes(dayOf(s)) ? s.report : [])))
  const newest = Math.max(...sentences.map((s) => (isTurn(s) ? dayOf(s) : -Infinity)))
  return sentences.map((s, i) => {
    const { turn, appointed } = s.report
    if (isTurn(s)) {
      const stands = appointed !== null && dayOf(s) === newest
      return { ...s, turn, days: stands ? [turn!, appointed] : [turn!], inPassing: [], reported: 0 }
    }
    const isFirst = s.report !== sentences[i - 1]?.report
    const namesItsDay = s.days.some((day) => day <= dayOf(s) && !s.inPassing.includes(day))
    const reported = isFirst && !namesItsDay ? s.reported : 0
    const isNews = s.index === s.report.lead && s.days.length === 0 && !dated.has(s.report)
    return {
      ...s,
      days: isNews ? reportedDays(s.report, reported) : daysTold(s, newest),
      inPassing: inPassing(s),
      reported,
    }
  })
}

/**
 * Not the day of what a sentence only compares with, beside another that it tells; nor one that was still to come, where a later report has
 * taken the happening past it: "talks are to resume on Monday" is old once the strike is over.
 */
const daysTold = (s: DatedSentence, newest: number): readonly number[] =>
  s.days.filter(
    (day) =>
      !(s.inPassing.includes(day) && s.days.some((other) => !s.inPassing.includes(other))) &&
      !(day > dayOf(s) && day < newest),
  )

/** "Counted 19 cases on Thursday, up from six on Monday": of the days up to its own a sentence tells the last. */
const inPassing = (s: DatedSentence): readonly number[] =>
  s.days.filter(
    (day) => s.inPassing.includes(day) || s.days.some((other) => other > day && other <= dayOf(s)),
  )

/**
 * It names what is asked itself, or continues a report that opens with it; or it tells a turn, and the next sentence names the thing asked
 * ("A ferry sank off Karvel. The Solveig had left …"). Of a person that would make every matter theirs of which they speak.
 */
export const isAboutIt = (s: DatedSentence, of: 'a person' | 'an actor' | 'a topic'): boolean => {
  if (of === 'a topic' && s.report.opensWith === 0 && s.report.named < NAMED) return false
  if (s.names > 0 || s.report.opensWith === 1) return true
  return of !== 'a person' && isTurn(s) && s.relevance >= BESIDE
}
/** Share of a report's sentences that name a topic in full from which on it is about it, and does not mention it by the way. */
const NAMED = 0.15

const isTurn = ({ index, report }: DatedSentence): boolean => report.turn !== null && index === report.lead

const dayOf = ({ report }: DatedSentence): number => report.published ?? -Infinity
