import { antecedentOf } from '../../analyse/events/antecedents.ts'
import type { EventContext } from '../../analyse/events/context.ts'
import { tokensOf } from '../../analyse/text.ts'
import type { Mention, SummarySentence } from '../../model.ts'
import { datelineEnd } from './junk.ts'
import { faultsOf, type Fault } from './standalone.ts'

/** A sentence as a claim may word it, and what still keeps it from standing alone. */
export interface Worded extends SummarySentence {
  readonly sentence: number
  readonly faults: readonly Fault[]
  readonly words: number
}

/**
 * Takes off a dateline and a leading connective, and puts a name in brackets for a pronoun that opens the sentence. Nothing
 * else changes. The sentence that gives the name is cited too.
 */
export function worded(c: EventContext, sentence: number): Worded {
  const range = c.doc.sentences[sentence]!
  const whole = c.doc.text.slice(range.start, range.end)
  const tokens = tokensOf(c.doc, sentence)
  const faults = faultsOf(tokens, c.quotes[sentence] ?? [], range, whole)
  let from = range.start + datelineEnd(whole)
  const left: Fault[] = []
  const edits: { start: number; end: number; text: string }[] = []
  const cited = [sentence]
  for (const f of faults) {
    const t = tokens[f.token]!
    if (f.kind === 'connective' && droppable(t.lower)) {
      const next = tokens[f.token + 1]?.text === ',' ? f.token + 2 : f.token + 1
      if (tokens[next]) from = Math.max(from, tokens[next].start)
    } else if (f.kind === 'pronoun' || f.kind === 'possessive') {
      // Named once, the person may be "he" again.
      if (edits.length > 0) continue
      const m = antecedentOf(c, sentence, t.lower, t.start)
      if (m && sameSex(t.lower)) {
        const owner =
          f.kind === 'possessive' ||
          t.lower === 'his' ||
          (t.lower === 'her' && tokens[f.token + 1]?.pos === 'NOUN')
        edits.push({ start: t.start, end: t.end, text: `[${m.name}${owner ? '’s' : ''}]` })
        for (const k of [m.sentence, fullNameSentence(c, m)]) if (!cited.includes(k)) cited.push(k)
      } else left.push(f)
    } else left.push(f)
  }
  let text = ''
  let at = from
  for (const e of edits) {
    if (e.start < at) continue
    text += c.doc.text.slice(at, e.start) + e.text
    at = e.end
  }
  text += c.doc.text.slice(at, range.end)
  if (from > range.start) text = text.charAt(0).toUpperCase() + text.slice(1)
  return { text, sentences: cited, sentence, faults: left, words: tokens.length }
}

const droppable = (word: string): boolean =>
  /^(?:but|and|meanwhile|however|also|so|yet|moreover|furthermore|additionally|still)$/.test(word)
/** Where the article spells the name out: the evidence for the name in brackets. */
function fullNameSentence(c: EventContext, m: Mention): number {
  for (let k = 0; k < Math.min(m.sentence + 1, 60); k++)
    if (c.mentions[k]?.some((x) => x.actor === m.actor && c.doc.text.slice(x.start, x.end) === m.name))
      return k
  return m.sentence
}

const sameSex = (pronoun: string): boolean => /^(?:he|she|him|his|her|hers)$/.test(pronoun)
