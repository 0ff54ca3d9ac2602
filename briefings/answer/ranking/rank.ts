import { MEASURED, PLACED, type AnswerType } from '../question/answer-type.ts'
import { weigh, type Answer, type AnswerFeatures } from './answer-features.ts'
import { candidatesIn, type Candidate } from './candidates.ts'
import { deedObject } from '../kinds/deed-object.ts'
import { lacksMost } from '../evidence/other-category.ts'
import { isUnnamed } from '../kinds/the-name.ts'
import { confidenceOf, type Confidence } from './confidence.ts'
import { defines } from '../evidence/defines.ts'
import { doubtOf, SURELY, type Doubt } from '../evidence/doubt.ts'
import { isLike } from './likeness.ts'
import { lists } from '../evidence/lists.ts'
import { givesName } from './name-given.ts'
import { newestFigure } from './newest-figure.ts'
import { HERE, type Passage } from './passages.ts'
import { withTotal } from '../evidence/in-all.ts'
import { saysAboutWhat } from '../evidence/about-what.ts'
import { mayBeDayAsked } from '../evidence/day-asked.ts'
import { isOfAnotherTime, isOfOtherYears } from '../evidence/of-its-time.ts'
import { givesOwnPost, givesPost } from '../evidence/own-post.ts'
import { isTerse, type Question } from '../question/question.ts'
import { speaks } from '../evidence/speaks.ts'
import { statedIn } from '../evidence/stated.ts'
import { isOfLink } from '../../write/summary/junk.ts'
import { createWholeness, type Wholeness } from '../evidence/entity.ts'
import { countVotes, type Considered } from './votes.ts'
import type { ReadWords } from './read-words.ts'
import type { Retrieved } from './retrieve.ts'

export interface Ranking {
  /** Is the best answer good enough to give? */
  readonly answers: boolean
  readonly confidence: Confidence
  /** What speaks against the best sentence. */
  readonly doubt: Doubt | null
  /** Best first; at most ten. */
  readonly best: readonly Answer[]
}

const MOST_PASSAGES = 40
const MOST_ANSWERS = 10
const DAY = 86_400_000
const LONG = 70
const UNDATED = 0.3

/**
 * Ranks sentences and short answers together: a sentence is as good as what it says, a short answer as its sentences.
 *
 * @param read the sentences of what was found, as `passagesIn` reads them
 */
export function rank(
  question: Question,
  found: Retrieved,
  read: readonly Passage[],
  now: string,
  readWords: ReadWords,
): Ranking {
  const today = anchorOf(found, now)
  const passages = read
    .filter((passage) => isWanted(passage, question))
    .map((passage) => ({
      passage,
      first: passage.about + 0.3 * passage.inside + 0.1 * freshness(passage, today),
    }))
    .sort((a, b) => b.first - a.first)
    .slice(0, MOST_PASSAGES)
    .map(({ passage }) => ({ passage, candidates: candidatesIn(passage, question, question.type) }))
  const votes = countVotes(passages)
  const asked = question.terms.map((t) => t.term)
  const wholenessOf = createWholeness(question)
  const { text } = question
  const own = new Set(readWords.inside(text, { start: 0, end: text.length }).map((w) => w.term))
  const turnsOnWho =
    question.relation !== null &&
    isTerse(question) &&
    (PLACED.has(question.type) || (question.type === 'thing' && question.relation.asks === 'doer'))
  const all = passages
    .filter((p) => tells(p, question) && (question.type === 'yes-no' || saysMore(p, own)))
    .map(({ passage, candidates }) => {
      const stated = (c: Candidate): number =>
        turnsOnWho ? statedIn(passage, c, question.relation, asked) : 0
      const worth = (c: Candidate): number =>
        c.fit + 0.7 * c.near + 0.5 * (votes.get(c.key) ?? 0) + STATED * stated(c)
      // Whoever is said to have done it goes before who is not, however near the latter stands to the rest.
      const fits = HALF * Math.max(0, ...candidates.map((c) => c.fit))
      const said = candidates.filter((c) => c.fit >= fits && stated(c) >= STATES)
      const short = bestBy(said.length ? said : candidates, worth)
      const features = featuresOf(question, passage, short, votes, today, wholenessOf(passage))
      return {
        passage,
        short,
        features,
        score: weigh(features) - (isOfOtherYears(question, passage) ? YEARS_AGO : 0),
      }
    })
    .filter((answer) => mayBeDayAsked(question, answer, now))
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_ANSWERS)
  // Of these days' deeds one told weeks ago is another.
  const ranked = withTotal(
    question,
    withinReach(all, (a) => !isOfAnotherTime(question, a.features)),
  )
  // A sentence that gives a reason answers "why" before one that only tells the deed again.
  const chosen =
    question.type === 'reason'
      ? withinReach(ranked, (a) => givesReason(a, ranked[0]!))
      : withinReach(
          newestFigure(question, ranked, REACH),
          (a) =>
            givesOwnPost(question, a) ||
            tellsWhole(question, ranked[0]!, a) ||
            saysAboutWhat(question, a) ||
            (givesObject(question, a) && asksAsMuch(a, ranked[0]!)) ||
            givesPost(question, ranked[0]!, a),
        )
  const against = chosen[0] ? doubtOf(question, chosen[0]) : null
  // Whoever is not said to have done it gives way to who surely did, and of whom there is no doubt.
  const best =
    (PLACED.has(question.type) || MEASURED.has(question.type)) && against === 'unstated'
      ? withinReach(chosen, (a) => isStatedSurely(question, a))
      : chosen
  const doubt = isUnnamed(question, best) ? 'untyped' : best[0] === chosen[0] ? against : null
  const confidence = confidenceOf(question, best, found)
  const answers = best.length > 0 && doubt === null && confidence.value >= 0.5
  return { answers, confidence, doubt, best }
}

const isStatedSurely = (question: Question, answer: Answer): boolean =>
  answer.features.stated >= SURELY &&
  (question.predicate === null || answer.features.verb === 1) &&
  doubtOf(question, answer) === null

/** How far below the best one a sentence may stand that takes its place. */
export const REACH = 1

/** The answers with the first that holds good put first; unchanged where none does that comes near the best. */
export function withinReach(best: readonly Answer[], holds: (answer: Answer) => boolean): readonly Answer[] {
  const found = best.find((a) => a.score >= best[0]!.score - REACH && holds(a))
  return found === undefined || found === best[0]
    ? best
    : [found, ...best.filter((a) => a !== found && holds(a))]
}

/** It was not told before, and holds what a question after another is about. */
export const isWanted = (passage: Passage, { told, holds = [] }: Question): boolean =>
  holds.every((term) => passage.words.some((w) => isLike(w.term, term))) &&
  !told?.claims.some((c) =>
    c.citations.some(
      ({ article, span }) =>
        article === passage.article.id && span.start < passage.range.end && passage.range.start < span.end,
    ),
  )

/** Can it answer at all? "At what time": a sentence without a time of day cannot say it; what somebody said, none without words of theirs. */
function tells({ passage, candidates }: Considered, question: Question): boolean {
  if (defines(question, passage) === false || lists(question, passage) === false) return false
  if (lacksMost(question, passage)) return false
  const least = LEAST_FIT[question.type]
  if (least === undefined || candidates.some((c) => c.fit >= least)) return true
  return question.type === 'words' && speaks(passage, question)
}

/** What only says the question again answers nothing: it has an answer in it, be it "she", or a word that is not the asker's own. */
const saysMore = ({ passage, candidates }: Considered, own: ReadonlySet<string>): boolean =>
  candidates.length > 0 || passage.words.some((w) => !own.has(w.term))

/** Kinds that only a sentence with such an answer can hold, and how well it has to fit: 0.05 is somebody else's words. */
const LEAST_FIT: Readonly<Partial<Record<AnswerType, number>>> = {
  clock: 0,
  words: 0.15,
  number: 0.01,
  time: 0.01,
  duration: 0.01,
  money: 0.01,
  percent: 0.01,
  reason: 0.01,
}

/** It gives a reason for the very deed, and is about as much of the rest as the sentence that comes nearest. */
const givesReason = ({ short, features }: Answer, nearest: Answer): boolean =>
  short !== null && features.verb === 1 && asksAsMuch({ features }, nearest)
const asksAsMuch = ({ features }: Pick<Answer, 'features'>, nearest: Answer): boolean =>
  features.asked >= ALSO_ASKED * nearest.features.asked
const ALSO_ASKED = 0.6

/** "What did she announce?": what just this verb says, not what she proposed before. */
const givesObject = (question: Question, answer: Answer): boolean =>
  answer.features.verb >= HERE && deedObject(answer, question) !== null

/** It has their words, where the best sentence only has what they were about ("threats of", "praise for"). */
const tellsWhole = (question: Question, best: Answer, answer: Answer): boolean =>
  question.type === 'words' &&
  best.short !== null &&
  !/^(?:that\b|["“])/i.test(best.passage.article.text.slice(best.short.start, best.short.end)) &&
  answer.features.fit >= WHOLE_WORDS &&
  asksAsMuch(answer, best)
const WHOLE_WORDS = 0.9

/** What a deed of years ago stands below one of these days. */
const YEARS_AGO = 2

/** From there on a name is said to have done what is asked; less, and the sentence would be doubted for it (`doubt.ts`). */
const STATES = 0.35
/** Of the fit of what fits best: what hardly is of the kind asked for did nothing. */
const HALF = 0.5
/** What it counts for, in choosing a name within a sentence, that just this one did it. */
const STATED = 1

function bestBy<T>(items: readonly T[], worth: (item: T) => number): T | null {
  let best: T | null = null
  let most = -Infinity
  for (const item of items) {
    const value = worth(item)
    if (value > most) [best, most] = [item, value]
  }
  return best
}

function featuresOf(
  question: Question,
  passage: Passage,
  short: Candidate | null,
  votes: ReadonlyMap<string, number>,
  today: number,
  wholeness: Wholeness,
): AnswerFeatures {
  const fresh = freshness(passage, today)
  const asked = question.terms.map((t) => t.term)
  const words = passage.words.length
  const last = passage.article.text[passage.range.end - 1] ?? ''
  return {
    about: passage.about,
    inside: passage.inside,
    asked: passage.asked,
    adjacent: passage.adjacent,
    fit: short?.fit ?? 0,
    near: short?.near ?? 0,
    agreed: short ? (votes.get(short.key) ?? 0) : 0,
    fresh,
    recent: question.isRecent ? fresh : 0,
    lead: passage.index < 3 ? 1 : 0,
    verb: verbIn(question, passage),
    role: question.asksIdentity && givesRole(question, passage) ? 1 : 0,
    stated: givesName(question, { passage, short })
      ? 1
      : question.relation && isTerse(question)
        ? statedIn(passage, short, question.relation, asked)
        : 0.5,
    ...wholeness,
    caption: isCaption(passage) ? 1 : 0,
    odd: words > LONG || words < 4 ? 1 : /[\p{L}\p{N}]/u.test(last) ? 0.5 : 0,
  }
}

/** What a page sets beside a picture: whom it shows is seldom told by it; and a link to another report. */
const isCaption = ({ article, range }: Passage): boolean =>
  CAPTION.test(article.text.slice(range.start, range.end)) || isOfLink(article.text, range.start)
const CAPTION =
  /\b(?:Hide|Show) Caption\b|\bGetty Images\b|(?<=\p{L})\/(?:AP|AFP|Reuters|Getty)\b|\bPrev Next\b|^Photos?:/u

/** 1 where the question's verb stands in the sentence, less where only near it; 1 where the question has none. */
export function verbIn({ predicate }: Question, { met }: Passage): number {
  return predicate === null ? 0.8 : (met.get(predicate) ?? 0)
}

/** "Lee" is enough for Ann Lee, within one article. */
export const isNamed = (name: string, asked: string): boolean =>
  name.toLowerCase() === asked || name.toLowerCase().endsWith(` ${asked}`)

/** Does this sentence give somebody who is asked about a role? */
function givesRole({ names }: Question, { article, index }: Passage): boolean {
  const asked = names.map((n) => n.toLowerCase())
  return article.facts.actors.some(
    (a) =>
      a.roles.some((r) => r.sentence === index) &&
      asked.some((n) => [a.name, ...a.aliases].some((x) => isNamed(x, n))),
  )
}

/** The asker's day, or that of the newest article that comes near: an archive is asked about its own days. */
function anchorOf({ articles }: Retrieved, now: string): number {
  const newest = Math.max(
    ...articles.map((a) => Date.parse(a.published ?? '')).filter((t) => !Number.isNaN(t)),
  )
  return Math.min(Date.parse(now), Number.isFinite(newest) ? newest : Infinity)
}

/** 1 for an article of that day, fading over the weeks before and after it; little where its date is not known. */
function freshness({ article }: Passage, today: number): number {
  const days = (today - Date.parse(article.published ?? '')) / DAY
  return Number.isNaN(days) ? UNDATED : Math.exp(-Math.abs(days) / 20)
}
