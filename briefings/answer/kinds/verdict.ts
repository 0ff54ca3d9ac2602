import type { Range } from '../../model.ts'
import { isPast } from '../../write/support/frame-words.ts'
import { isMark } from '../question/deed-sets.ts'
import { LIKE } from '../ranking/likeness.ts'
import { termOf } from '../../read/terms.ts'
import { IDLE, isOfTheSame, modifiersIn } from './of-the-same.ts'
import { isOfAnotherSubject } from '../evidence/beside-subject.ts'
import { opposites, sameVerb } from '../question/opposites.ts'
import type { Answer } from '../ranking/answer-features.ts'
import { predicateOf } from '../question/predicate.ts'
import { HERE, type Passage } from '../ranking/passages.ts'
import type { Ranking } from '../ranking/rank.ts'
import type { Question, QuestionTerm } from '../question/question.ts'
import { settledBy, UNREAL, type Says } from './settled-by.ts'

/** A sentence that settles a yes-or-no question, and how. */
export interface Verdict {
  readonly answer: Answer
  readonly says: Says
}

const AHEAD = /^\W*(?:will|would|can|could|should|may|might)\b/i
/** "Was Lee at the meeting?": of whom a sentence on the meeting says nothing, it does not say so. */
const BEING_THERE =
  /^\W*(?:is|are|was|were)\s(?:\S+\s){1,5}?(?:at|in|on|among|aboard|there|present|part|involved)\b/i
/** "Is she retiring?" asks what will be; "is it showing them?" what is. */
const BE_ASKED = /^\W*(?:is|are)\b/i
const PLANNED =
  /^(?:retir|leav|resign|quitt|stepp|clos|mov|sell|merg|join|return|marry|com|go|stand|runn|bidd)ing$/
const WHEN_SAID = new Set('ever yet still already really'.split(' '))
const ELSEWHERE = 0.35
const ANYWHERE = 0.25
const NOBODY = /\b(?:nobody|no one|none)\b/i
/** Somebody was, and nobody besides: no answer to whether anybody was. */
const NOBODY_ELSE = /\b(?:nobody|no[\s-]one|none)\s(?:else|other)\b/i
/** Years before what a report tells of: it says nothing of now. */
const ANOTHER_TIME = /\b(?:last\syear|years?\sago)\b/i
/** "The toll, brought in two years ago, was scrapped": the deed of now is told beside it. */
const ASIDE = /,[^,;]*,/g

/** "Did he say that there is no choice?": the report's "no" is the question's own. */
const DENIES_ITSELF = /\b(?:not|never|no|nobody|none|nothing|without|or)\b|n['’]t\b/i

const terms = ({ terms }: Question): string[] => terms.map((t) => t.form)

/**
 * What the best sentences say to a yes-or-no question, the best first. Only what tells the question's verb itself, of the
 * same ones, as a fact: what would or might be settles nothing, and neither does silence.
 */
export function verdictsOf(question: Question, answers: readonly Answer[]): Verdict[] {
  if (question.type !== 'yes-no' || DENIES_ITSELF.test(question.asking)) return []
  const verb = verbOf(question)
  if (!verb) return []
  return answers.flatMap((answer) => {
    const says = saidBy(question, verb, answer.passage)
    return says ? [{ answer, says }] : []
  })
}

/** Of sentences that settle nothing, those that speak of the deed asked about at all: the rest would only look like an answer. */
export function onTheDeed(question: Question, best: readonly Answer[]): readonly Answer[] {
  const verb = question.type === 'yes-no' ? verbOf(question) : null
  return verb === null ? best : best.filter((a) => (a.passage.met.get(verb) ?? 0) >= HERE)
}

/** How far below the best one a sentence may stand that tells what is to come, where that is asked. */
const NEARLY = 0.8

/** Whether something will be is told by what is planned or hoped for and not by what was: such sentences alone, where one comes near the best. */
export function onlyToldAhead(question: Question, ranking: Ranking): Ranking {
  const { best } = ranking
  const verb = question.type === 'yes-no' && AHEAD.test(question.asking) ? verbOf(question) : null
  if (verb === null) return ranking
  const isAhead = ({ score, passage: { words, article, range } }: Answer): boolean =>
    score >= NEARLY * best[0]!.score &&
    words.some((w) => w.term === verb && UNREAL.test(article.text.slice(range.start, w.start)))
  const ahead = best.filter(isAhead)
  return ahead.length ? { ...ranking, best: ahead } : ranking
}

/** Does one report say both, of one count or part each? */
export const isContested = (verdicts: readonly Verdict[]): boolean =>
  verdicts.some(({ answer, says }) =>
    verdicts.some((v) => v.says !== says && v.answer.passage.article.key === answer.passage.article.key),
  )

/** "Go on strike", "get arrested", "found guilty": what follows says what is done. */
const LIGHT = /^(?:go|gone|get|got|gotten|take|taken|make|made|have|hold|held|give|given|come|do|done|found)$/
const FOUND_SO = /\bfound\s+(?:not\s+)?(?:guilty|dead|innocent)\b/i

/** "Call off" is told by no call for anything: the particle follows, with perhaps an object between. */
function particleOf(asking: string, verb: string): RegExp | null {
  for (const [, word, particle] of asking.matchAll(/(?<!\p{L})(\p{L}+)\s+(off|out|up|down)\b/giu))
    if (termOf(word!) === verb) return new RegExp(`^(?:\\s[^\\s,;.]+){0,4}?\\s${particle!}\\b`, 'i')
  return null
}

const PERFECT = /^\W*(?:has|have|had)\b.*?(\p{L}+)\W*$/iu

/** The term of the verb that a yes-or-no question turns on; of one without, of its first telling word. */
export function verbOf({ asking, terms }: Question): string | null {
  // "Has the ferry strike ended?" closes with what is asked; "strike" only could be a verb.
  const last = PERFECT.exec(asking)?.[1]
  const guessed = termOf((last !== undefined && isPast(last) ? last : predicateOf(`when ${asking}`)) ?? '')
  const after = terms.slice(terms.findIndex((t) => t.term === guessed) + 1)
  const isLight =
    guessed !== null && terms.some((t) => t.term === guessed && LIGHT.test(t.form) && t.form !== 'found')
  if (isLight || FOUND_SO.test(asking)) {
    const deed = after.find((t) => !t.isName && !IDLE.has(t.form))
    if (deed) return deed.term
  }
  const anybody = terms.some((t) => IDLE.has(t.form) && !WHEN_SAID.has(t.form))
  if (!anybody && guessed && terms.some((t) => t.term === guessed)) return guessed
  return terms.find((t) => !t.isName && !IDLE.has(t.form))?.term ?? null
}

function saidBy(question: Question, verb: string, passage: Passage): Says | null {
  const { words, article, range, met } = passage
  const sentence = article.text.slice(range.start, range.end)
  if (NOBODY_ELSE.test(sentence)) return null
  const nobody = NOBODY.test(sentence) && terms(question).some((f) => IDLE.has(f))
  const { asking } = question
  const clause = nobody ? (SUBORDINATE.exec(asking)?.index ?? asking.length) : asking.length
  const others = question.terms.filter(
    (t) =>
      t.term !== verb &&
      t.weight >= 1 &&
      !IDLE.has(t.form) &&
      !LIGHT.test(t.form) &&
      (t.isName || asking.toLowerCase().indexOf(t.form) < clause),
  )
  const modifiers = modifiersIn(question, verb)
  const isApart = (t: QuestionTerm): boolean => t.isName || nobody || modifiers.has(t.term)
  // "Nobody has been arrested" names nothing: the report says of what.
  const isThere = question.predicate === null && BEING_THERE.test(asking)
  const least = (t: QuestionTerm): number =>
    nobody && t.isName ? ANYWHERE : isApart(t) && !(isThere && t.isName) ? ELSEWHERE : HERE
  if (others.some((t) => (met.get(t.term) ?? 0) < least(t))) return null
  const phrasesOf = (term: string): readonly string[] => [...(LIKE.get(term) ?? [])].filter(isMark)
  // A phrase that tells the deed ("stepping down") stands as a mark beside its first word.
  const forms = new Set([...sameVerb(verb), ...phrasesOf(verb)])
  const against = new Set([...opposites(verb)].flatMap((term) => [term, ...phrasesOf(term)]))
  const particle = particleOf(asking, verb)
  const told = words.flatMap((w, at) => {
    const same = w.term === verb || forms.has(w.term)
    const isTold = same
      ? particle === null || particle.test(article.text.slice(w.end, range.end))
      : against.has(w.term)
    return isTold ? [{ at, same }] : []
  })
  const places = told.map((t) => t.at)
  const isAhead = asksAhead(question)
  const doers = doersBefore(question, verb)
  const isOfThen = ({ start, end }: Range): boolean =>
    !ANOTHER_TIME.test(asking) &&
    [article.text.slice(range.start, start), article.text.slice(end, range.end)].some((part) =>
      ANOTHER_TIME.test(part.replace(ASIDE, ' ')),
    )
  const says = new Set(
    told
      .filter(
        ({ at }) =>
          !isOfThen(words[at]!) &&
          isOfTheSame(question, verb, passage, at, places) &&
          !isOfAnotherSubject(passage, words[at]!, doers, asking),
      )
      .map(({ at, same }) => {
        const { start, end } = words[at]!
        const [before, after] = [article.text.slice(range.start, start), article.text.slice(end, range.end)]
        return settledBy(question, { before, form: article.text.slice(start, end), after, same, isAhead })
      }),
  )
  // Convicted on one count and acquitted on another: it is told, and is neither.
  return says.size === 1 ? [...says][0]! : null
}

/** Is what is to come asked: "will she resign", "is she retiring"? */
export const asksAhead = ({ asking, terms }: Question): boolean =>
  AHEAD.test(asking) || (BE_ASKED.test(asking) && terms.some((t) => PLANNED.test(t.form)))

/** Terms that stand before a verb of the question. */
export const doersBefore = ({ terms }: Question, verb: string): readonly string[] => {
  const at = terms.findIndex((t) => t.term === verb)
  return terms
    .slice(0, Math.max(0, at))
    .filter((t) => t.weight >= 1 && !IDLE.has(t.form))
    .map((t) => t.term)
}

/** "After the bridge fell": which time is meant, of whatever nobody did. */
const SUBORDINATE = /\s(?:after|when|since|before|while|during|because)\s/i
