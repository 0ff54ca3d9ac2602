import type { Question } from '../question/question.ts'
import type { Passage } from '../ranking/passages.ts'

/** "The most nominations", "the most searched": the one that has more than all others. */
const MOST_ASKED = /\b(?:the|was|were|is|are)\smost\b/i
const MOST_TOLD =
  /\b(?:most|leads?|led|leading|tops?|topped|topping|dominat\p{L}+|outstripp?\p{L}*|more\s(?:\p{L}+\s)?than\sany|number\sone|no\.?\s1)\b/iu

export const asksForMost = ({ asking }: Question): boolean => MOST_ASKED.test(asking)

/** Does the sentence say of somebody or something that it has most? Others have some too. */
export const tellsMost = ({ article, range }: Passage): boolean =>
  MOST_TOLD.test(article.text.slice(range.start, range.end))
