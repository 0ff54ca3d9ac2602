import { isPast } from '../../write/support/frame-words.ts'
import { isMark } from '../question/deed-sets.ts'
import { LIKE } from '../ranking/likeness.ts'
import { termOf } from '../../read/terms.ts'
import { IDLE, isOfTheSame, modifiersIn } from './of-the-same.ts'
import { namedAs } from '../evidence/named-happening.ts'
import { opposites, sameVerb } from '../question/opposites.ts'
import type { Answer } from '../ranking/answer-features.ts'
import { predicateOf } from '../question/predicate.ts'
import { HERE, type Passage } from '../ranking/passages.ts'
import type { Ranking } from '../ranking/rank.ts'
import type { Question, QuestionTerm } from '../question/question.ts'

/** A sentence that settles a yes-or-no question, and how. */
export interface Verdict {
  readonly answer: Answer
  readonly says: Says
}

/** "Not yet" is said of what is still to come: it "has yet to be signed", "must still approve". */
export type Says = 'yes' | 'no' | 'not yet'

/** What is said to be outstanding: asked whether it "has" been done, the answer is "not yet". */
const OUTSTANDING =
  /(?:\b(?:yet|still|remains?|left) to (?:be )?|\bmust (?:still|yet|first) (?:be )?|\bstill (?:has|have|needs?|had) to (?:be )?|\b(?:has|have|had|is|are|was|were)(?: not|n['’]t) (?:yet|so far) (?:been )?|\b(?:is|are) (?:still )?(?:awaiting|waiting)\b[^,;.]{0,30})[^,;.]{0,30}$/i
const HAS_ASKED = /^\W*(?:has|have)\b|\byet\b/i
/** "Rejected calls for him to resign", "refused demands that she quit". */
const REBUFFED =
  /\b(?:reject|dismiss|rebuff|refus|resist|ignor|brush)\w*(?: (?:off|down))? (?:\p{L}+ )?(?:calls?|demands?|appeals?|requests?|suggestions?|pressure)\b[^;.]{0,80}$/iu
const NEGATION = /(?:\b(?:not|never|no|nobody|none|neither|nor|without|cannot)\b|n['’]t\b)[^,;.]{0,40}$/i
/** Verbs that say of the one after them that it was not done (implicatives, Karttunen 1971): "refused to", "ruled out". */
const AVERTING =
  /\b(?:(?:rul\w+|stay\w*|kept|keep\w*) out(?: of)?|refus\w+|reject\w*|declin\w+|fail\w*|stopp?\w* short of|(?:barred|banned|prevented|stopped|kept) (?:\S+ ){0,3}from)\b[^,;.]{0,40}$/i
/** "Said that she would not resign" of whoever has not. */
const WILL_NOT = /\b(?:would|will)(?:\snot|n['’]t)\s(?:be\s)?$|\bwon['’]t\s(?:be\s)?$/i
/** On a charge or against a denial: told, and settled by nobody yet. */
const DISPUTED =
  /\b(?:den(?:y|ies|ied|ying)|alleg\w+|accus\w+|charg(?:es?|ed|ing)|indict\w+|suspect\w*|claim(?:s|ed|ing)?|confirming)\b[^,;.]{0,60}$/i
/** What is planned, feared or only possible has not happened. */
const UNREAL =
  /\b(?:would|will|shall|could|may|might|should|must|can|if|whether|wants?|hopes?|plans?|planned|expected|threat\w*|supposed|said to|to(?!\s(?:the|an?|his|her|its|their)\s)|work\w* towards?|seek\w*|discuss\w*|consider\w*|propos\w+)\b[^,;.]{0,25}$/i
const UNSURE =
  /\b(?:could|may|might|if|whether|wants?|hopes?|threat\w*|work\w* towards?|seek\w*|discuss\w*|consider\w*|propos\w+)\b[^,;.]{0,25}$/i
const ONCE_MORE = /\b(?:again|another|once more|a second time|any more|anew)\b/i
const AHEAD = /^\W*(?:will|would|can|could|should|may|might)\b/i
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
  const least = (t: QuestionTerm): number => (nobody && t.isName ? ANYWHERE : isApart(t) ? ELSEWHERE : HERE)
  if (others.some((t) => (met.get(t.term) ?? 0) < least(t))) return null
  const forms = sameVerb(verb)
  const against = opposites(verb)
  const particle = particleOf(asking, verb)
  const told = words.flatMap((w, at) => {
    // A phrase that tells the deed ("called off") stands as a mark beside its first word.
    const same =
      w.term === verb || forms.has(w.term) || (isMark(w.term) && LIKE.get(verb)?.has(w.term) === true)
    const isTold = same
      ? particle === null || particle.test(article.text.slice(w.end, range.end))
      : against.has(w.term)
    return isTold ? [{ at, same }] : []
  })
  const places = told.map((t) => t.at)
  const isAhead =
    AHEAD.test(asking) ||
    (BE_ASKED.test(asking) && question.terms.some((t) => t.term === verb && PLANNED.test(t.form)))
  const says = new Set(
    told
      .filter(({ at }) => isOfTheSame(question, verb, passage, at, places))
      .map(({ at, same }) => {
        const { start, end } = words[at]!
        const [before, after] = [article.text.slice(range.start, start), article.text.slice(end, range.end)]
        const isNoun = !/(?:ed|ing)$/.test(article.text.slice(start, end))
        return settledBy(question, { before, after, same, isNoun, isAhead })
      }),
  )
  // Convicted on one count and acquitted on another: it is told, and is neither.
  return says.size === 1 ? [...says][0]! : null
}

/** "After the bridge fell": which time is meant, of whatever nobody did. */
const SUBORDINATE = /\s(?:after|when|since|before|while|during|because)\s/i

interface Told {
  /** The sentence up to the verb, and behind it. */
  readonly before: string
  readonly after: string
  /** The question's own verb, not its opposite. */
  readonly same: boolean
  /** It may be a noun by its form. */
  readonly isNoun: boolean
  /** What is to come is asked. */
  readonly isAhead: boolean
}

/** How the words around the verb have it: done, not done, or nothing that settles it. */
function settledBy({ asking }: Question, { before, after, same, isNoun, isAhead }: Told): Says | null {
  if (DISPUTED.test(before)) return null
  const named = same && isNoun ? namedAs(before, after) : null
  if (named === 'called off') return 'no'
  if (named) return named === 'put off' && !isAhead ? 'not yet' : null
  if (same && HAS_ASKED.test(asking) && OUTSTANDING.test(before)) return 'not yet'
  if (same && REBUFFED.test(before)) return 'no'
  const averted = AVERTING.test(before) || WILL_NOT.test(before)
  if (!averted && UNREAL.test(before) && !isAhead) return null
  // What is hoped for, talked over or only possible does not say that it will be.
  if (!averted && isAhead && UNSURE.test(before)) return null
  // Whether they "will meet again" is not told by their having met.
  if (isAhead && ONCE_MORE.test(asking) && !averted && !UNREAL.test(before) && !ONCE_MORE.test(after))
    return null
  return (averted || NEGATION.test(before)) === same ? 'no' : 'yes'
}
