import type { Facts, Range, TimeExpression } from '../../model.ts'

/** The time expression that stands at just this place of an article; undefined where none does. */
export const timeAt = ({ times }: Pick<Facts, 'times'>, { start, end }: Range): TimeExpression | undefined =>
  times.find((t) => t.start === start && t.end === end)
