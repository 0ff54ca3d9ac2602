import { datelineEnd } from '../../read/dateline.ts'
import type { EventContext } from '../../analyse/events/context.ts'
import { tokensOf } from '../../analyse/text.ts'
import type { SummarySentence } from '../../model.ts'
import { kindOfPronoun } from './bound.ts'
import { faultsOf, type Fault } from './standalone.ts'
import { whomOf } from './whom.ts'

/** A sentence as a claim may word it, and what still keeps it from standing alone. */
export interface Worded extends SummarySentence {
  readonly sentence: number
  readonly faults: readonly Fault[]
  /** How many pronouns a name in brackets stands for. */
  readonly resolved: number
}

/**
 * Takes off a dateline and a leading connective, and puts a name in brackets for a pronoun whose noun the sentence does not have.
 * Nothing else changes. The sentence that gives the name is cited too.
 */
export function worded(c: EventContext, sentence: number): Worded {
  const range = c.doc.sentences[sentence]!
  const whole = c.doc.text.slice(range.start, range.end)
  const tokens = tokensOf(c.doc, sentence)
  const facts = { quotes: c.quotes[sentence] ?? [], mentions: c.mentions[sentence] ?? [] }
  let from = range.start + datelineEnd(whole)
  const left: Fault[] = []
  const edits: { start: number; end: number; text: string }[] = []
  const cited = [sentence]
  const named = new Set<string | undefined>()
  for (const f of faultsOf(tokens, facts, range, whole)) {
    const t = tokens[f.token]!
    if (f.kind === 'connective' && droppable(t.lower)) {
      const next = tokens[f.token + 1]?.text === ',' ? f.token + 2 : f.token + 1
      if (tokens[next]) from = Math.max(from, tokens[next].start)
    } else if (f.kind === 'pronoun' || f.kind === 'possessive') {
      // Named once, the person may be "he" again.
      const kind = kindOfPronoun(t.lower)
      if (named.has(kind ?? '')) continue
      const whom = kind && whomOf(c, sentence, t)
      if (!whom) {
        left.push(f)
        continue
      }
      named.add(kind)
      edits.push({
        start: t.start,
        end: t.end,
        text: `[${whom.name}${f.kind === 'possessive' ? '’s' : ''}]`,
      })
      for (const k of whom.sentences) if (!cited.includes(k)) cited.push(k)
    } else left.push(f)
  }
  let text = ''
  let at = from
  for (const e of edits.sort((a, b) => a.start - b.start)) {
    if (e.start < at) continue
    text += c.doc.text.slice(at, e.start) + e.text
    at = e.end
  }
  text += c.doc.text.slice(at, range.end)
  if (from > range.start) text = text.charAt(0).toUpperCase() + text.slice(1)
  return { text, sentences: cited, sentence, faults: left, resolved: edits.length }
}

const droppable = (word: string): boolean =>
  /^(?:but|and|meanwhile|however|also|so|yet|moreover|furthermore|additionally|still)$/.test(word)
