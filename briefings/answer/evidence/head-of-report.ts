import type { ArticleWithFacts } from '../../ports.ts'
import { leadOf } from '../../read/furniture.ts'

const LEAD = 2

/** Title and first sentences of a report: what it is about. */
export function headOf({ title, text, facts }: ArticleWithFacts): string {
  const begin = leadOf(text, facts.sentences)
  const lead = facts.sentences.slice(begin, begin + LEAD).map((s) => text.slice(s.start, s.end))
  return `${title ?? ''}\n${lead.join(' ')}`
}
