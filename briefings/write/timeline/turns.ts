import type { Step } from '../../model.ts'
import type { ArticleWithFacts } from '../../ports.ts'
import { dayNumber } from './calendar.ts'
import type { Outline } from './outline-codec.ts'

/** What is told of a day to come on the day that it is told. */
const TOLD_BEFOREHAND = /^(?:planned|rescheduled|threatened|postponed|called off)$/
/** What still is to come on the day told: not what is called off, or may never be. */
const APPOINTED = /^(?:planned|rescheduled|postponed)$/

/** Sentences that open with an hour from which on a report is a ticker: its newest line stands first, and its news farther down. */
const TICKER = 3
const HOUR = /^\d{1,2}[.:]\d\d\s/

/** The sentence that tells a report's news: its lead, or of a ticker the line that tells what happened. */
export function newsOf({ text, facts }: Pick<ArticleWithFacts, 'text' | 'facts'>, lead: number): number {
  const lines = facts.sentences.filter((s) => HOUR.test(text.slice(s.start, s.start + 6)))
  if (lines.length < TICKER) return lead
  return facts.steps.find((s) => s.status === 'happened' && !s.aside)?.sentence ?? lead
}

/**
 * The day on which a report's lead takes a happening along its course (docs/adr/027): that a launch is put off is news of the day it was
 * put off, not of the day it had been planned for. And the day for which it now is appointed. In days since 1970; null where there is none.
 *
 * @param lead index of the first sentence that tells something
 */
export function turnOf(
  { facts, published }: Pick<ArticleWithFacts, 'facts' | 'published'>,
  lead: number,
): Pick<Outline, 'turn' | 'appointed'> {
  const steps = facts.steps.filter((s) => s.sentence === lead && !s.aside)
  const [step] = steps
  if (!step) return { turn: null, appointed: null }
  const own = published?.slice(0, 10)
  // "The sale will be delayed: the vote on it has been put off to April 8."
  const isOfIt = (s: Step): boolean => s.kind === step.kind || TOLD_BEFOREHAND.test(s.status)
  const again = steps.find((s) => s.status === step.status && isOfIt(s) && dayTold(s) !== undefined)
  const told = dayTold(again ?? step)
  const isBeforehand = TOLD_BEFOREHAND.test(step.status) && (!told || !own || told > own)
  const turn = isBeforehand ? own : (told ?? own)
  const isAppointed = isBeforehand && own && told && APPOINTED.test(step.status)
  return { turn: turn ? dayNumber(turn) : null, appointed: isAppointed ? dayNumber(told) : null }
}

const dayTold = ({ when }: Step): string | undefined =>
  when?.precision === 'day' || when?.precision === 'time' ? when.value.slice(0, 10) : undefined
