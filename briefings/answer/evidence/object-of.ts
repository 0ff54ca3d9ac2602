import { objectAsked } from '../kinds/object-asked.ts'
import type { Question } from '../question/question.ts'

/** What the deed was done to, as the question has it: those of its terms that follow the verb with no preposition between. */
export const objectOf = ({ asking, predicate, terms }: Question): readonly string[] =>
  objectAsked(asking, predicate).filter((t) => terms.some((asked) => asked.term === t))
