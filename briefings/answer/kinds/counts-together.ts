import { isPerson } from '../../analyse/figures/units.ts'
import { NUMBER, NUMBER_WORD } from '../question/numbers-written.ts'
import type { Question } from '../question/question.ts'
import type { Answer } from '../ranking/answer-features.ts'

const COUNT = String.raw`\b(?:${NUMBER}|${NUMBER_WORD}|an?|one)\s(?:\p{Ll}[\p{L}-]*\s(?!(?:dead|hurt|injured|killed|wounded|missing)\b))?(\p{Ll}[\p{L}-]*)`
const PAIR = new RegExp(String.raw`${COUNT}\sand\s${COUNT}`, 'giu')

/** "Nine pupils and two teachers", where it is asked how many people: neither alone is all of them. Null where one group alone is counted. */
export function countsTogether({ short, passage }: Answer, { type, asking }: Question): string | null {
  if (type !== 'number' || short === null || !/\bhow\smany\s(?:people|persons|lives)\b/i.test(asking))
    return null
  const { article, range } = passage
  const sentence = article.text.slice(range.start, range.end)
  const pair = [...sentence.matchAll(PAIR)].find(
    (m) =>
      range.start + m.index < short.end &&
      short.start < range.start + m.index + m[0].length &&
      isPerson(m[1]!) &&
      isPerson(m[2]!),
  )
  return pair ? pair[0] : null
}
