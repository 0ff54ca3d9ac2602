import type { Step } from '../model.ts'
import type { ArticleWithFacts } from '../ports.ts'
import { leadOf } from '../read/furniture.ts'
import type { DatedSentence } from './timeline-mentions.ts'

/** What is told of a day to come on the day that it is told. */
const TOLD_BEFOREHAND = /^(?:planned|rescheduled|threatened|postponed|called off)$/

/**
 * A sentence that takes a happening along its course (docs/adr/027) tells the day of that turn: that a launch is put off is news of the day
 * it was put off, not of the day it had been planned for. Only where so few reports tell of it that days are not weighed by their number.
 */
export function asTurn(sentence: DatedSentence): DatedSentence {
  const { article, index } = sentence
  const step = newsOf(article)
  if (!step || step.sentence !== index) return sentence
  const own = article.published?.slice(0, 10)
  const told = step.when?.precision === 'day' ? step.when.value.slice(0, 10) : undefined
  const isBeforehand = TOLD_BEFOREHAND.test(step.status) && (!told || !own || told > own)
  const turn = isBeforehand ? own : (told ?? own)
  return turn ? { ...sentence, days: [turn], inPassing: [], reported: [], turn } : sentence
}

/** The first step that a report's lead tells, not by the way. */
function newsOf({ text, facts }: ArticleWithFacts): Step | undefined {
  const lead = leadOf(text, facts.sentences)
  return facts.steps.find((s) => s.sentence === lead && !s.aside)
}
