import { termOf } from '../../read/terms.ts'
import type { Question } from '../question/question.ts'

const FATES = new Set('killed died die dead deaths injured wounded hurt'.split(' ').map((w) => termOf(w)))

/** Does the question count whom something befell? */
export const fateAsked = ({ type, terms, asking }: Question): string | null =>
  type === 'number' && /\bhow many\b/i.test(asking)
    ? (terms.find((t) => !t.isName && FATES.has(t.term))?.term ?? null)
    : null
