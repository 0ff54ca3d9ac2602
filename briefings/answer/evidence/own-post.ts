import type { Answer } from '../ranking/answer-features.ts'
import type { Question } from '../question/question.ts'

/** "Its director", "the company's chief executive": of what was spoken of just before. */
const OWNER = /\b(?:its|their|the\s\p{Ll}+['’]s)\s(?:\p{Ll}+\s){0,2}$/iu
const OF_KIND = 0.5
const STATED = 0.7

/** It names whoever holds the post, where the best sentence only has the post's words somewhere, or of another's. */
export const givesPost = ({ relation }: Question, best: Answer, { features }: Answer): boolean =>
  relation?.asks === 'holder' &&
  best.features.stated < STATED &&
  features.fit >= OF_KIND &&
  features.stated >= STATED &&
  features.inside >= best.features.inside

/** It names whoever holds the post asked for, and says of the post that it is that of the one spoken of just before. */
export function givesOwnPost({ relation }: Question, { features, passage }: Answer): boolean {
  if (relation?.asks !== 'holder' || features.fit < OF_KIND || features.stated < STATED) return false
  const { words, article, range } = passage
  return words.some((w) => relation.terms.has(w.term) && OWNER.test(article.text.slice(range.start, w.start)))
}
