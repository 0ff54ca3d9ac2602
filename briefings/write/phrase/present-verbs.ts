import { baseOf, isAdverb, isAuxiliary, isDeterminer, isPast } from '../support/frame-words.ts'
import { NEWS } from '../thesaurus/news-thesaurus.ts'
import { closesInsertion, hasVerbBehind, isMarked } from './around-verbs.ts'
import type { Token } from './tokens.ts'
import { ENDS_IN_S, isFirst, JOINS, LINKS, REMAINS, SAME_IN_PAST, STANDS_FOR } from './verb-words.ts'

// Forms of the present tense are nouns as often: "charges", "set", "fear". Only their neighbours tell.

/** What a word is as a verb: the finite one of its clause, a participle or an infinitive, or none. */
export type Reading = 'finite' | 'bare' | null

/** A word among its neighbours. */
export interface Place {
  readonly words: readonly Token[]
  readonly at: number
  readonly word: Token
  readonly before: Token | undefined
  readonly next: Token | undefined
}

/** Undefined where it does not know the word. */
export type Rule = (place: Place) => Reading | undefined

const finite = (is: boolean | undefined): Reading | undefined => (is ? 'finite' : undefined)
/** A determiner or a number begins what the verb does something to. */
const beginsObject = (w: Token): boolean => isDeterminer(w.form) || w.kind === 'number'

/** "Judge Ana Holt set sentencing", "the repairs cost 3 million", "remains shut". */
const sameInPast: Rule = ({ word, before, next }) =>
  finite(
    SAME_IN_PAST.test(word.form) &&
      before !== undefined &&
      (before.kind === 'content' || isFirst(before) || /^(?:who|which|that)$/.test(before.form)) &&
      ((next !== undefined && beginsObject(next)) ||
        (before.capital && next?.kind === 'content' && !next.capital && next.gap === ' ') ||
        REMAINS.test(before.form)),
  )

/** "Weighs 2 tonnes and cost a million", "will succeed him and become the first": a second verb behind the first. */
const joined: Rule = ({ words, at, word, before, next }) =>
  finite(
    at > 1 &&
      JOINS.test(before?.form ?? '') &&
      next?.gap === ' ' &&
      beginsObject(next) &&
      (SAME_IN_PAST.test(word.form) ||
        (NEWS.isDeed(word.form) &&
          words
            .slice(Math.max(0, at - FIRST_WITHIN), at - 1)
            .some(
              (w) =>
                isPast(w.form) || isAuxiliary(w.form) || (ENDS_IN_S.test(w.form) && NEWS.isDoing(w.stem)),
            ))),
  )

/** Words before the second verb within which the first stands. */
const FIRST_WITHIN = 14

/** "People take the ferries". */
const takesObject: Rule = ({ word, before, next }) =>
  finite(
    before?.kind === 'content' &&
      (baseOf(word.form) === word.form || NEWS.isDeed(word.form)) &&
      next !== undefined &&
      beginsObject(next) &&
      word.gap === ' ' &&
      !isMarked(next),
  )

/** "The strike makes it harder". */
const makesIt: Rule = ({ words, at, word, before, next }) =>
  finite(
    /^(?:makes|finds|keeps)$/.test(word.form) &&
      word.gap === ' ' &&
      before?.kind === 'content' &&
      /^(?:it|them)$/.test(next?.form ?? '') &&
      words[at + 2]?.kind === 'content',
  )

/** "The chamber estimates that"; behind a noun it is "the strike that". */
const thinks: Rule = ({ word, before, next }) =>
  finite(next?.form === 'that' && before?.kind === 'content' && word.gap === ' ' && THINKS.test(word.form))
const THINKS =
  /^(?:believe|think|say|hope|fear|know|expect|argue|insist|claim|find|show|suggest|warn|agree|admit|estimate|predict|report|note)s?$|^den(?:y|ies)$/

/** "The companies expect to finish". */
const wants: Rule = ({ word, before, next }) =>
  finite(
    next?.form === 'to' &&
      next.gap === ' ' &&
      word.gap === ' ' &&
      WANTS.test(word.form) &&
      before?.kind === 'content' &&
      !before.capital &&
      /[^s]s$|^(?:people|police)$/.test(before.form),
  )
/** "The company intends to build". */
const intends: Rule = ({ word, before, next }) =>
  finite(
    next?.form === 'to' &&
      word.gap === ' ' &&
      before?.kind === 'content' &&
      /^(?:intends|seeks|wants|refuses|agrees|threatens)$/.test(word.form),
  )
const WANTS = /^(?:expect|hope|plan|want|intend|need|aim|seek|refuse|agree|promise|threaten)$/

const thing: Rule = ({ word }) => (NEWS.isThing(word.stem) ? null : undefined)

/** Plain forms that are no nouns, nor those in -s. */
const NO_NOUNS =
  /^(?:accept|accuse|admit|allow|appear|arrive|ask|avoid|become|begin|believe|belong|bring|carry|choose|contain|continue|create|deny|describe|destroy|die|enter|exist|expect|explain|follow|forbid|gather|get|give|go|hear|include|insist|intend|join|keep|kill|know|lose|make|meet|oppose|prepare|prevent|propose|protect|provide|publish|put|receive|refuse|reject|remember|require|resign|see|seek|seem|sell|send|serve|speak|spend|suffer|take|teach|tell|think|threaten|understand|want|warn|write)$/
const isNoNoun = (form: string): boolean =>
  [form.replace(/ies$/, 'y'), form.replace(/s$/, ''), form.replace(/es$/, '')].some((x) => NO_NOUNS.test(x))
const PLURAL = /[^s]s$|^(?:people|police|men|women|children|many|most|others)$/

/** "The opposition in Sarvia accuses", "the boats of the islands carry": no noun, behind one that fits. */
const noNoun: Rule = ({ words, at, word, before }) => {
  const isOfThem = /^(?:them|whom)$/.test(before?.form ?? '') && words[at - 2]?.form === 'of'
  if (!before || word.gap !== ' ' || isPast(before.form) || isAdverb(before.form)) return undefined
  if (before.kind !== 'content' && !isOfThem) return undefined
  if (word.form.endsWith('s')) return finite(isNoNoun(word.form))
  const isPlural = before.capital
    ? JOINS.test(words[at - 2]?.form ?? '')
    : isOfThem || PLURAL.test(before.form)
  return finite(isPlural && NO_NOUNS.test(word.form))
}

/** "They report", "it contains". */
const behindPronoun: Rule = ({ word, before }) => {
  if (word.gap !== ' ') return undefined
  const subject = before?.form ?? ''
  return finite(
    /^(?:it|he|she|who)$/.test(subject)
      ? ENDS_IN_S.test(word.form)
      : /^(?:they|we|i|you)$/.test(subject) && NEWS.isDoing(word.stem),
  )
}

/** "The tunnel endangers springs". */
const behindDetermined: Rule = ({ words, at, word, before, next }) =>
  finite(
    before?.kind === 'content' &&
      !before.capital &&
      !/s$/.test(before.form) &&
      isDeterminer(words[at - 2]?.form ?? '') &&
      ENDS_IN_S.test(word.form) &&
      word.gap === ' ' &&
      NEWS.isDoing(word.stem) &&
      next?.gap === ' ' &&
      (next.kind === 'content'
        ? ENDS_IN_S.test(next.form) && !isPast(next.form)
        : next.kind === 'number' || (next.form === 'at' && words[at + 2]?.form === 'least')) &&
      !hasVerbBehind(words, at + 1),
  )

/** "Springs that supply the town". */
const ofRelative: Rule = ({ words, at, word, before, next }) =>
  finite(
    /^(?:who|which|that)$/.test(before?.form ?? '') &&
      words[at - 2]?.kind === 'content' &&
      word.gap === ' ' &&
      NEWS.isDoing(word.stem) &&
      next !== undefined &&
      (next.capital || beginsObject(next)),
  )

/** "All charges of bribery". */
const withOf: Rule = ({ before, next }) =>
  next?.form === 'of' && !/^(?:i|we|you|he|she|it|they|who|which)$/.test(before?.form ?? '')
    ? null
    : undefined

/** "Ferry crews on the islands will stop work": the clause has its verb. */
const hasAnother: Rule = ({ words, at, next }) =>
  next && LINKS.has(next.form) && hasVerbBehind(words, at + 1) ? null : undefined

/** "Norland wants it", "the minister, Ana Holt, runs the office". */
const thirdPerson: Rule = ({ words, at, word, before, next }) => {
  if (!ENDS_IN_S.test(word.form)) return null
  // "Who now teaches", "and now teaches"
  const isBehindAdverb = before !== undefined && isAdverb(before.form)
  const subject = (isBehindAdverb ? words[at - 2] : before)?.form ?? ''
  const isJoined = /^(?:now|still|then|also|often)$/.test(before?.form ?? '') && JOINS.test(subject)
  const isNamed =
    before !== undefined &&
    (before.kind === 'content' || isMarked(word)) &&
    (at === 1 ||
      /^(?:him|them)$/.test(next?.form ?? '') ||
      before.capital ||
      isMarked(word) ||
      (next !== undefined && beginsObject(next)))
  const goesOn =
    next !== undefined &&
    (next.capital ||
      beginsObject(next) ||
      // "Dunn denies having …"
      (next.form.endsWith('ing') && NEWS.isDoing(word.stem)) ||
      LINKS.has(next.form) ||
      /^(?:him|them|it|her|that|up)$/.test(next.form))
  return (isNamed || isJoined || STANDS_FOR.test(subject) || /^(?:who|which)$/.test(subject)) &&
    goesOn &&
    (word.gap === ' ' || (/^,\s$/.test(word.gap) && closesInsertion(words, at)))
    ? 'finite'
    : null
}

/** In this order. */
export const PRESENT: readonly Rule[] = [
  sameInPast,
  joined,
  takesObject,
  makesIt,
  thinks,
  wants,
  intends,
  noNoun,
  thing,
  behindPronoun,
  behindDetermined,
  ofRelative,
  withOf,
  hasAnother,
  thirdPerson,
]
