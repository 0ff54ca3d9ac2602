import { isPast } from '../../write/support/frame-words.ts'
import type { Answer } from '../ranking/answer-features.ts'
import { termOf } from '../../read/terms.ts'
import { isLike } from '../ranking/likeness.ts'
import { doubtOf } from './doubt.ts'
import { isOnlyWanted } from './wanted.ts'
import { namedAs } from './named-happening.ts'
import { fateAsked } from '../kinds/fate-asked.ts'
import { isOfOthers, isOnlyWantedIn, tellsDeed } from '../kinds/only-wanted.ts'
import type { Question } from '../question/question.ts'
import { sourceAsked } from '../question/source-asked.ts'
import { HERE, type Passage } from '../ranking/passages.ts'
import { REACH, withinReach, type Ranking } from '../ranking/rank.ts'
import type { TermAt } from '../ranking/read-words.ts'
import { holdsDeed } from './stated-farther-on.ts'
import { objectOf } from './object-of.ts'

const MODAL = /\b(?:would|will|could|may|might|should)\s+(?:(?:not|also|then|be|have to)\s+)?$/i
/** "Threatened to kill", "a plan to march": an infinitive tells no deed, save after a verb that implies it (Karttunen 1971). */
const INFINITIVE = /\b(\p{L}+)\s+(?:not\s+)?to\s+(?:have\s+)?$/iu
const IMPLIES =
  /^(?:manag|beg[au]n|start|continu|went|came|happen|prov|turn|help|forc|caus|got|had|believ|said|report|thought|known|first|last|second|third|only|enough|on|man|woman|team|country|person|company|one)/i
/** "Forced two airlines to move": whoever was made to do it did. */
const MADE_TO =
  /\b(?:forc|caus|help|prompt|compel|oblig|enabl)\p{L}*\s(?:[^\s,;.]+\s){1,5}to\s+$|\b(?:led|got)\s(?:[^\s,;.]+\s){1,5}to\s+$/iu
const PAST = /\b(?:did|has|have|had)\b/i
/** A term that the article has nowhere near counts for less than this. */
const NEAR = 0.3
/** A name says which one wherever in the report it stands. */
const ANYWHERE = 0.25

/**
 * Without the answers that speak of something else than is asked: what would be lost is not what was, and the dead of an
 * earthquake are not those of a strike. Where none is left, the question has no answer here.
 */
export function wellFounded(question: Question, ranking: Ranking): Ranking {
  const told = ofTheObject(question, ofTheSource(question, ranking.best)).filter((a) =>
    tellsFate(question, a),
  )
  const isTold = (a: Answer): boolean => !isUnreal(question, a) && !isOfOthers(question, a)
  // What only somebody calls for comes behind what became of it, and before what does not speak of it at all.
  const best = withinReach(
    withinReach(withinReach(told, isTold).filter(isTold), (a) => tellsDeed(question, a)),
    (a) => tellsDeed(question, a) && !isOnlyWantedIn(question, a),
  )
  const near = best.length > 0 && best[0]!.score >= told[0]!.score - REACH
  const doubted = best[0] !== undefined && best[0] !== ranking.best[0] && doubtOf(question, best[0]) !== null
  return { ...ranking, best, answers: ranking.answers && near && !doubted }
}

/** Asked how many the union counts, where a sentence has the union: what the ministry counts is not meant. */
function ofTheSource(question: Question, best: readonly Answer[]): readonly Answer[] {
  const source = sourceAsked(question.asking)
  const own = best.filter(
    ({ short, passage }) => short !== null && source.every((t) => (passage.met.get(t) ?? 0) >= HERE),
  )
  return source.length > 0 && own[0] && doubtOf(question, own[0]) === null ? own : best
}

/**
 * Asked who called off the vote, where a sentence tells that it was called off: whoever called off something else is not meant, though
 * that sentence names nobody.
 */
function ofTheObject(question: Question, best: readonly Answer[]): readonly Answer[] {
  if (question.relation?.asks !== 'doer') return best
  const which = WHICH.exec(question.asking)?.[1]
  const own = termOf(which ?? '')
  if (own !== null) return best.filter((a) => (a.passage.met.get(own) ?? 0) >= HERE)
  // A name says which one is meant, wherever it stands.
  if (question.names.length > 0) return best
  const object = objectOf(question)
  const holds = (answer: Answer): boolean => holdsDeed(answer, object)
  return object.length > 0 && best.some(holds) ? best.filter(holds) : best
}

/** Of several goals the one that is asked for. */
const WHICH =
  /\b(winning|decisive|deciding|opening|first|second|third|last|final|only)\s(?:goal|try|point|run|basket|penalty)\b/i

const GOT = /\bdid\b[^?]*\b(?:get|receive|obtain|win)\b/i
/** What is asked or offered is not what is got. */
const UNGRANTED = /\b(?:offer|ask|demand|propos|seek|sought|want|unless)\p{L}*\b[^,;.]{0,60}$/iu

const isUngranted = ({ asking }: Question, { passage: { article, range }, short }: Answer): boolean =>
  short !== null && GOT.test(asking) && UNGRANTED.test(article.text.slice(range.start, short.start))

/** Why the visit was called off is not why the vote was: the sentence has the deed, and not what it is asked of. */
function isOfAnotherObject(question: Question, { passage, features }: Answer): boolean {
  if (question.type !== 'reason' || question.names.length > 0 || features.verb < HERE) return false
  return objectOf(question).some((t) => (passage.met.get(t) ?? 0) < HERE)
}

/** Asked what happened, told what would or may: each time that the sentence has the verb. */
function isUnreal(question: Question, answer: Answer): boolean {
  const { predicate, asking, type, terms } = question
  const { passage } = answer
  if (isUngranted(question, answer) || isOfAnotherObject(question, answer)) return true
  if (predicate === null || type === 'words' || /\b(?:would|will)\b/i.test(asking)) return false
  if (!PAST.test(asking) && !terms.some((t) => t.term === predicate && isPast(t.form))) return false
  const { article, range } = passage
  const verbs = verbsIn(question, passage)
  return (
    verbs.length > 0 &&
    verbs.every((v) => {
      const before = article.text.slice(range.start, v.start)
      const form = article.text.slice(v.start, v.end)
      return (
        isUntold(before) ||
        isOnlyWanted(before, form) ||
        isUndone(before, article.text.slice(v.end, range.end))
      )
    })
  )
}

/** "The signing, due in Harwell, has been put off": where that was to be is not where it was. */
function isUndone(before: string, after: string): boolean {
  const named = namedAs(before, after)
  return named === 'called off' || named === 'put off'
}

const PLANS =
  /\b(?:expected|due|scheduled|slated|set|planned|planning|plans?|meant|supposed|will)(?:\s+(?:also|then|both|now))?(?:\s+to)?(?:\s+(?:have|be))?\s+$/i

/** The deed asked about as done is told in the sentence as one that was planned or expected, and nothing else speaks against it. */
export function isPlanned(question: Question, answer: Answer): boolean {
  const { passage } = answer
  const { article, range } = passage
  return (
    isUnreal(question, answer) &&
    verbsIn(question, passage).every((v) => PLANS.test(article.text.slice(range.start, v.start)))
  )
}

const verbsIn = ({ predicate }: Question, { words }: Passage): readonly TermAt[] =>
  words.filter((w) => isLike(w.term, predicate!))

const AROUND = 120
/** "An erroneous report that she was signing". */
const FALSE = /\b(?:erroneous|false|fake|mistaken|incorrect|debunked|untrue|wrongly)\b[^,;]*$/i

/** What stands before the verb makes of it what would be, or what somebody wants or threatens. */
function isUntold(before: string): boolean {
  const governs = INFINITIVE.exec(before)?.[1]
  return (
    MODAL.test(before) ||
    FALSE.test(before.slice(-AROUND)) ||
    (governs !== undefined && !IMPLIES.test(governs) && !MADE_TO.test(before))
  )
}

function tellsFate(question: Question, { passage }: Answer): boolean {
  const fate = fateAsked(question)
  if (fate === null) return true
  const { met } = passage
  const others = question.terms.filter((t) => t.term !== fate && t.term !== question.head && t.weight >= 1)
  return (
    passage.words.some((w) => isLike(w.term, fate)) &&
    others.every((t) => (met.get(t.term) ?? 0) >= (t.isName ? ANYWHERE : NEAR))
  )
}
