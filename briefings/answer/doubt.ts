import type { Answer } from './answer-features.ts'
import type { AnswerType } from './answer-type.ts'
import { measureAsked } from './measures.ts'
import { isTerse, type Question } from './question.ts'
import type { Relation } from './relation.ts'

/**
 * Why the best sentence is no evidence, however near it comes: it does not state what is asked (`unstated`), is about another of
 * a row (`another`), has nothing of the kind asked for (`untyped`), or little of a question that says little (`thin`).
 */
export type Doubt = 'unstated' | 'another' | 'untyped' | 'thin'

const STATED = 0.35
const NUMBERED = 0.5
const OF_KIND = 0.15
const HELD = 0.5
const NAMES = 0.3
const SURELY = 0.7

const NAMED: ReadonlySet<AnswerType> = new Set(['person', 'organisation'])
const PLACED: ReadonlySet<AnswerType> = new Set([...NAMED, 'place'])
const MEASURED: ReadonlySet<AnswerType> = new Set(['time', 'clock', 'number', 'money', 'percent', 'duration'])

/** "Which film won": the film is known by nothing else. */
const turnsOnIt = (type: AnswerType, { asks }: Relation): boolean =>
  PLACED.has(type) || MEASURED.has(type) || type === 'reason' || (type === 'thing' && asks === 'doer')

/** Null where nothing speaks against the sentence. */
export function doubtOf(question: Question, { features, short }: Answer): Doubt | null {
  const { type, relation } = question
  const isShort = isTerse(question)
  if (features.other > 0 || features.numbers < NUMBERED) return 'another'
  if (isShort && relation && turnsOnIt(type, relation) && features.stated < STATED) return 'unstated'
  if (PLACED.has(type) && (!short || features.fit < OF_KIND)) return 'untyped'
  // Nothing of those whom it names, neither here nor in the whole article.
  if (isShort && features.names < NAMES) return 'thin'
  // "The ship is 17 metres long": a measure of the kind asked for states itself.
  const isStated = features.stated >= SURELY || (short !== null && !!measureAsked(question.asking)?.adjective)
  const isSure = isStated && features.about >= HELD
  return isShort && features.inside < HELD && !isSure ? 'thin' : null
}
