import { PLACED, type AnswerType } from '../question/answer-type.ts'
import type { Question } from '../question/question.ts'
import { NEAR } from './matching.ts'
import { createPassages } from './create-passages.ts'
import { worthOf, type Passage } from './passages.ts'
import { isWanted, verbIn } from './rank.ts'
import type { ReadWords } from './read-words.ts'
import { repeats } from './repeats.ts'
import type { Retrieved } from './retrieve.ts'
import { typedSpans } from './typed-spans.ts'

/** How much of the question a sentence must be about, itself or by what stands around it, in [0, 1]: less in the one story that it is about. */
const IN_STORY = 0.35
const ANYWHERE = 0.6
/** And elsewhere, how much of what is asked must stand in the sentence or the one before it: a title or lead alone does not make it of that. */
const TOLD = 0.45
/** So many are shown, and so far behind the first the others may come, in points. */
const MOST = 3
const REACH = 1.5
const FADES_IN_DAYS = 20
const DAY = 86_400_000

/** What speaks for a sentence that nobody has to take for the answer. All lie in [0, 1]. */
interface Features {
  readonly about: number
  readonly inside: number
  readonly asked: number
  readonly verb: number
  /** What the sentence before it has of the question: the answer often stands behind what is asked about. */
  readonly before: number
  /** What its report has of the question, wherever. */
  readonly report: number
  /** It holds a figure, a time or a reason, where one is asked for. */
  readonly measured: number
  /** It holds a name of the kind asked for. */
  readonly named: number
  /** Next to the newest report of the same. */
  readonly fresh: number
}

/** What each counts, fitted listwise on questions that have an answer, of which a third were abstained from. */
const WEIGHTS: Readonly<Record<keyof Features, number>> = {
  about: 2.2,
  inside: 1.4,
  asked: 1.3,
  verb: 1.6,
  before: 1.3,
  report: 1.3,
  measured: 1.9,
  named: 1.1,
  fresh: 1.3,
}
const NAMES: ReadonlySet<AnswerType> = new Set([...PLACED, 'thing'])

/**
 * The sentences that come nearest to a question that none of them surely answers, at most three, best first: told as that, they let whoever
 * asked see for themselves. Every sentence of a report that is about the question may be one, whether it has words of the question or
 * stands beside some. None where no report is. Linear in the reports.
 *
 * @param passages the sentences of what was found that have words of the question
 * @param inStory was what was found cut down to the one story that the question is about?
 */
export function nearestSentences(
  question: Question,
  found: Retrieved,
  passages: readonly Passage[],
  readWords: ReadWords,
  inStory: boolean,
): Passage[] {
  const least = inStory ? IN_STORY : ANYWHERE
  const names = question.terms.filter((t) => t.isName)
  // A report that names them farther down alone, or not all of them, is of something else.
  const isOfThem = ({ met }: Passage): boolean =>
    names.length === 0 ||
    (names.some((t) => (met.get(t.term) ?? 0) >= NEAR.lead) && names.every((t) => met.get(t.term)))
  const reports = new Set(passages.filter((p) => p.about >= least && isOfThem(p)).map((p) => p.article))
  const read = createPassages(question, found.idf, readWords, { isEach: true })
  const featuresIn = readFeatures(question, found)
  const near = [...reports]
    .flatMap((report) => featuresIn(read(report)))
    .filter(
      ({ passage, features: { asked, before } }) =>
        passage.about >= least && (inStory || Math.max(asked, before) >= TOLD) && isWanted(passage, question),
    )
    .map(({ passage, features }) => ({ passage, worth: weigh(features) }))
  const first = best(near)
  if (!first) return []
  const shown = [first]
  while (shown.length < MOST) {
    const next = best(
      near.filter(
        (n) => n.worth >= first.worth - REACH && !shown.some((s) => s === n || repeats(s.passage, n.passage)),
      ),
    )
    if (!next) break
    shown.push(next)
  }
  return shown.map((n) => n.passage)
}

interface Near {
  readonly passage: Passage
  readonly worth: number
}

const best = (near: readonly Near[]): Near | null =>
  near.reduce<Near | null>((most, n) => (most && most.worth >= n.worth ? most : n), null)

const weigh = (features: Features): number =>
  Object.entries(WEIGHTS).reduce((sum, [name, weight]) => sum + weight * features[name as keyof Features], 0)

/** What each of the question's terms is worth, all together 1. */
function worthsOf({ terms }: Question, { idf }: Retrieved): [string, number][] {
  const worths = terms.map((t): [string, number] => [t.term, worthOf(t, idf)])
  const total = worths.reduce((sum, [, worth]) => sum + worth, 0) || 1
  return worths.map(([term, worth]) => [term, worth / total])
}

const share = (worths: readonly [string, number][], met: (term: string) => number): number =>
  worths.reduce((sum, [term, worth]) => sum + worth * met(term), 0)

/** Reads the features of all sentences of one report. */
function readFeatures(
  question: Question,
  found: Retrieved,
): (passages: readonly Passage[]) => { readonly passage: Passage; readonly features: Features }[] {
  const worths = worthsOf(question, found)
  const days = found.articles.map((a) => Date.parse(a.published ?? '')).filter((t) => !Number.isNaN(t))
  const newest = Math.max(...days)
  return (passages) => {
    const report = share(worths, (term) =>
      passages.reduce((most, p) => Math.max(most, p.met.get(term) ?? 0), 0),
    )
    const inside = new Map(passages.map((p) => [p.index, p.inside]))
    return passages.map((passage) => {
      const { article, index, about, asked } = passage
      const fit = Math.max(0, ...typedSpans(passage, question.type, question).map((s) => s.fit))
      const age = (newest - Date.parse(article.published ?? '')) / DAY
      const features = {
        about,
        asked,
        report,
        inside: passage.inside,
        before: inside.get(index - 1) ?? 0,
        verb: verbIn(question, passage),
        measured: NAMES.has(question.type) ? 0 : fit,
        named: NAMES.has(question.type) ? fit : 0,
        fresh: Number.isNaN(age) ? 0 : Math.exp(-age / FADES_IN_DAYS),
      }
      return { passage, features }
    })
  }
}
