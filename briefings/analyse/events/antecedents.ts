import type { Mention } from '../../model.ts'
import type { EventContext } from './context.ts'

/** How many sentences back a pronoun may reach. */
const BACK = 3

/**
 * Whom "he", "she", "they" or "it" at an offset stands for: the first fitting name of the nearest earlier sentence that has one
 * (subjects come first, and go on being talked about: Grosz, Joshi & Weinstein 1995). Null where two fit equally or none does.
 */
export function antecedentOf(c: EventContext, sentence: number, pronoun: string, at: number): Mention | null {
  const person = /^(?:he|she|him|his|her|hers)$/.test(pronoun)
  if (!person) return null
  const quote = c.quotes[sentence]?.find((q) => q.source && q.source.start <= at && q.source.end >= at)
  if (quote?.speaker) {
    for (let k = sentence; k >= 0 && k >= sentence - 8; k--) {
      const m = c.mentions[k]?.find((x) => x.actor === quote.speaker && x.end <= at)
      if (m) return m
    }
  }
  const here = (c.mentions[sentence] ?? []).filter((m) => m.end <= at && m.type === 'PER')
  if (here.length === 1) return here[0]!
  if (here.length > 1) return null
  for (let k = sentence - 1; k >= 0 && k >= sentence - BACK; k--) {
    const people = (c.mentions[k] ?? []).filter((m) => m.type === 'PER')
    if (people.length === 0) continue
    return people[0]!
  }
  return null
}
