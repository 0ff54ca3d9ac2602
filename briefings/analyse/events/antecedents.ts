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
  const here = (c.mentions[sentence] ?? []).filter((m) => m.end <= at && m.type === 'PER')
  if (here.length > 0)
    return new Set(here.map((m) => m.actor)).size === 1 ? agreeing(c, here[0]!, pronoun) : null
  for (let k = sentence - 1; k >= 0 && k >= sentence - BACK; k--) {
    const people = (c.mentions[k] ?? []).filter((m) => m.type === 'PER')
    if (people.length === 0) continue
    // Two people of whom either may be meant: no guess, unless one is the subject and the other only named in passing.
    const others = people.filter((m) => m.actor !== people[0]!.actor)
    return others.length === 0 || opens(c, k, people[0]!) ? agreeing(c, people[0]!, pronoun) : null
  }
  return null
}

/** Does the name open its sentence as its subject, after titles only ("Prime Minister …")? */
function opens(c: EventContext, sentence: number, m: Mention): boolean {
  const before = c.doc.text.slice(c.doc.sentences[sentence]!.start, m.start)
  return (
    before.length < 50 &&
    !/[,;:"“]|\b(?:of|to|for|with|in|at|by|from|as|after|on|and|that|said)\b/i.test(before)
  )
}

/** The mention, unless a title before it says that the pronoun is of the other sex. */
function agreeing(c: EventContext, m: Mention, pronoun: string): Mention | null {
  const before = c.doc.text.slice(Math.max(0, m.start - 12), m.start)
  const female = /\b(?:Mrs|Ms|Miss|Lady|Queen|Princess|Dame|Baroness|Duchess|actress)\.? ?$/i.test(before)
  const male = /\b(?:Mr|Sir|Lord|King|Prince|Duke|Baron)\.? ?$/i.test(before)
  const she = /^(?:she|her|hers)$/.test(pronoun)
  return (she && male) || (!she && female) ? null : m
}
