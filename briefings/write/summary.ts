import type { EventContext } from '../analyse/events/context.ts'
import { tokensOf } from '../analyse/text.ts'
import type { ArticleEvent, SummarySentence } from '../model.ts'
import { chooseTogether, type Candidate } from './summary/choice.ts'
import { furnitureEnd, isJunk } from './summary/junk.ts'
import { worded } from './summary/wording.ts'

const CLAIMS = 3
/** Terms of the shortest line that is taken for a headline. */
const SHORTEST_HEADLINE = 3
/** News tells the most important first: claims are looked for among this many leading sentences. */
const LEAD = 10

/**
 * Up to three claims: what happened, told by leading sentences that can be read alone. Extraction with a lead bias, since
 * news is written as an inverted pyramid (Nenkova 2005); pronouns are resolved in brackets, furniture and orphaned quotes left out.
 */
export function summarise(c: EventContext, happened: readonly ArticleEvent[]): SummarySentence[] {
  const { doc } = c
  const title = new Set(c.termsOf(doc.title ?? ''))
  const events = new Map<number, number>()
  for (const e of happened)
    if (e.status !== 'hypothetical' && e.status !== 'denied')
      events.set(e.sentence, e.type === 'NONE' ? 0.3 : 0.6)
  const candidates: Candidate[] = []
  for (let i = furnitureEnd(doc); i < doc.sentences.length && candidates.length < LEAD; i++) {
    const range = doc.sentences[i]!
    const text = doc.text.slice(range.start, range.end)
    if (doc.furniture.has(i) || isJunk(text, tokensOf(doc, i))) continue
    const w = worded(c, i)
    const terms = new Set(c.termsOf(w.text))
    // The headline, or a line of it, set above its own report says nothing that the report does not.
    const told = [...terms].filter((t) => title.has(t)).length
    if (told >= SHORTEST_HEADLINE && told === terms.size && doc.sentences.length > CLAIMS) continue
    candidates.push({
      worded: w,
      terms,
      merit: (events.get(i) ?? 0) + told / Math.max(1, title.size) - candidates.length,
    })
  }
  const sound = candidates.filter((x) => !x.worded.faults.some((f) => f.kind === 'quote'))
  return chooseTogether(sound.length > 0 ? sound : candidates, CLAIMS).map(({ text, sentences }) => ({
    text,
    sentences,
  }))
}
