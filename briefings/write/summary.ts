import { contextOf } from '../analyse/events/context.ts'
import { tokensOf, type AnalysedText } from '../analyse/text.ts'
import type { Facts, SummarySentence } from '../model.ts'
import { termsOf } from '../read/terms.ts'
import { isJunk } from './summary/junk.ts'
import { worded, type Worded } from './summary/wording.ts'

const CLAIMS = 3
/** News tells the most important first: claims are looked for among this many leading sentences. */
const LEAD = 10
/** What one step down the article costs, in the units of the penalties below. */
const STEP = 1
const PENALTY = {
  pronoun: 3,
  it: 1,
  possessive: 1.2,
  anaphor: 0.8,
  connective: 1,
  quote: 6,
  'first person': 6,
  fragment: 6,
} as const

/**
 * Up to three claims: what happened, told by leading sentences that can be read alone. Extraction with a lead bias, since
 * news is written as an inverted pyramid (Nenkova 2005); pronouns are resolved in brackets, furniture and orphaned quotes left out.
 */
export function summarise(doc: AnalysedText, facts: Omit<Facts, 'summary'>): SummarySentence[] {
  const c = contextOf(doc, facts)
  const title = new Set(termsOf(doc.title ?? ''))
  const events = new Map<number, number>()
  for (const e of facts.events)
    if (e.status !== 'hypothetical' && e.status !== 'denied')
      events.set(e.sentence, e.type === 'NONE' ? 0.3 : 0.6)
  const candidates: { w: Worded; score: number }[] = []
  for (let i = 0; i < doc.sentences.length && candidates.length < LEAD; i++) {
    const range = doc.sentences[i]!
    const text = doc.text.slice(range.start, range.end)
    if (isJunk(text, tokensOf(doc, i))) continue
    const w = worded(c, i)
    const penalty = w.faults.reduce((sum, f) => sum + PENALTY[f.kind], 0)
    const overlap = title.size ? termsOf(w.text).filter((t) => title.has(t)).length / title.size : 0
    candidates.push({ w, score: -STEP * candidates.length - penalty + (events.get(i) ?? 0) + overlap })
  }
  const ranked = [...candidates].sort((a, b) => b.score - a.score)
  const chosen: Worded[] = []
  for (const { w } of ranked) {
    if (chosen.length >= CLAIMS) break
    if (w.faults.some((f) => f.kind === 'quote') && candidates.length > CLAIMS) continue
    if (!chosen.some((o) => repeats(o.text, w.text))) chosen.push(w)
  }
  return chosen.sort((a, b) => a.sentence - b.sentence).map(({ text, sentences }) => ({ text, sentences }))
}

/** Does one say nothing that the other does not? */
function repeats(a: string, b: string): boolean {
  const x = new Set(termsOf(a))
  const y = termsOf(b)
  return y.length > 0 && y.filter((t) => x.has(t)).length / y.length > 0.8
}
