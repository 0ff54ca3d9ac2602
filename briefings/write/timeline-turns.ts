import type { Step } from '../model.ts'
import type { ArticleWithFacts } from '../ports.ts'
import { dayNumber } from './timeline-calendar.ts'

/** What is told of a day to come on the day that it is told. */
const TOLD_BEFOREHAND = /^(?:planned|rescheduled|threatened|postponed|called off)$/

/**
 * The day on which a report's lead takes a happening along its course (docs/adr/027), in days since 1970; null where it does not: that
 * a launch is put off is news of the day it was put off, not of the day it had been planned for.
 *
 * @param lead index of the first sentence that tells something
 */
export function turnOf(
  { facts, published }: Pick<ArticleWithFacts, 'facts' | 'published'>,
  lead: number,
): number | null {
  const step = facts.steps.find((s) => s.sentence === lead && !s.aside)
  if (!step) return null
  const own = published?.slice(0, 10)
  const told = dayTold(step)
  const isBeforehand = TOLD_BEFOREHAND.test(step.status) && (!told || !own || told > own)
  const turn = isBeforehand ? own : (told ?? own)
  return turn ? dayNumber(turn) : null
}

const dayTold = ({ when }: Step): string | undefined =>
  when?.precision === 'day' ? when.value.slice(0, 10) : undefined
