import type { Range } from '../../model.ts'
import type { Passage } from '../ranking/passages.ts'

/** Where an answer stands. */
export interface PlaceOfAnswer {
  readonly span: Range
  readonly passage: Passage
  /** Some characters of its sentence before it, and behind it. */
  readonly before: string
  readonly after: string
}
