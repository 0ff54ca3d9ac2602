import { nameFirst } from './kinds/the-name.ts'
import type { Answer } from './ranking/answer-features.ts'
import { nounAsked } from './ranking/kind-asked.ts'
import { goesOnWith, wordsToComplete } from './ranking/goes-on-with.ts'
import { putFirst } from './put-first.ts'
import type { Question } from './question/question.ts'

/** How far below the best one a sentence may stand that tells the same answer better, in points. */
const REACH = 1.5
/** And one that completes a statement, which chance seldom does. */
const COMPLETES = 3

/**
 * Of sentences that answer about as well, the one first that tells most: the name that is asked for, the statement that is to be
 * completed, or who it is by the full name.
 *
 * @param best best first; they answer the question
 */
export function tellingFirst(question: Question, best: readonly Answer[]): readonly Answer[] {
  const words = wordsToComplete(question)
  const named = nameFirst(question, best)
  if (words) return first(named, (a) => goesOnWith(words, a.passage), COMPLETES)
  const name = named[0]?.short?.text
  if (name === undefined || !/^\p{Lu}/u.test(name)) return named
  const noun = nounAsked(question)
  const isFuller = (text: string): boolean =>
    question.type === 'person' ? isWhole(text, name) : noun !== null && saysKind(text, name, noun)
  return first(named, (a) => a.short !== null && isFuller(a.short.text))
}

/** "Ann Lee", of "Lee". */
const isWhole = (text: string, name: string): boolean =>
  !/\s/.test(name) && text.endsWith(` ${name}`) && /^(?:\p{Lu}[\p{L}.’'-]*\s){1,2}\S+$/u.test(text)

/** "Brell National Park" of "Brell", where a park is asked for. */
const saysKind = (text: string, name: string, noun: string): boolean =>
  text.startsWith(`${name} `) && text.toLowerCase().includes(noun)

function first(best: readonly Answer[], holds: (a: Answer) => boolean, reach = REACH): readonly Answer[] {
  const [top] = best
  if (!top || holds(top)) return best
  const found = best.find((a) => a.score >= top.score - reach && holds(a))
  return found ? putFirst(best, found) : best
}
