import type { DatedSentence } from './timeline-mentions.ts'

/** Of so few reports no mass of sentences says what they have in common, or which day was whose: only words do. */
const FEW = 30

export const isFew = (articles: readonly unknown[]): boolean => articles.length < FEW

/**
 * The sentences of few reports, read more closely, where days are not weighed by the number of reports that name them. A lead that takes a
 * happening along its course tells the day of that turn, and the newest of them the day for which it is appointed. The day of
 * a report is told by what names it, else by the first that is about what is asked, where that names no day that it is of: not by
 * what stands beside.
 *
 * @param sentences those about what is asked, each article's together and in order
 */
export function readClosely(sentences: readonly DatedSentence[]): DatedSentence[] {
  const newest = Math.max(...sentences.map((s) => (isTurn(s) ? dayOf(s) : -Infinity)))
  return sentences.map((s, i) => {
    const { turn, appointed } = s.article.outline
    if (isTurn(s)) {
      const stands = appointed !== null && dayOf(s) === newest
      return { ...s, turn, days: stands ? [turn!, appointed] : [turn!], inPassing: [], reported: [] }
    }
    const isFirst = s.article !== sentences[i - 1]?.article
    const namesItsDay = s.days.some((day) => day <= dayOf(s) && !s.inPassing.includes(day))
    return { ...s, inPassing: inPassing(s), reported: isFirst && !namesItsDay ? s.reported : [] }
  })
}

/** "Counted 19 cases on Thursday, up from six on Monday": of the days up to its own a sentence tells the last. */
const inPassing = (s: DatedSentence): readonly number[] =>
  s.days.filter(
    (day) => s.inPassing.includes(day) || s.days.some((other) => other > day && other <= dayOf(s)),
  )

/** It names what is asked itself, or continues a report that opens with it. */
export const isAboutIt = ({ names, opensWith }: DatedSentence): boolean => names > 0 || opensWith === 1

const isTurn = ({ index, article: { outline } }: DatedSentence): boolean =>
  outline.turn !== null && index === outline.lead

const dayOf = ({ article }: DatedSentence): number => article.outline.published ?? -Infinity
