import type { Mention } from '../../model.ts'
import { genderOf } from '../quotes/gender.ts'
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
  const here = (c.mentions[sentence] ?? []).filter(
    (m) => m.end <= at && m.type === 'PER' && agreeing(c, m, pronoun),
  )
  if (here.length > 0) return new Set(here.map((m) => m.actor)).size === 1 ? here[0]! : null
  for (let k = sentence - 1; k >= 0 && k >= sentence - BACK; k--) {
    const named = (c.mentions[k] ?? []).filter((m) => m.type === 'PER')
    const people = named.filter((m) => agreeing(c, m, pronoun))
    if (people.length === 0) {
      if (named.length > 0) return null
      continue
    }
    // Two people of whom either may be meant: no guess, unless one is the subject and the other only named in passing.
    const others = people.some((m) => m.actor !== people[0]!.actor)
    const crowd = new Set(named.map((m) => m.actor)).size > 2
    return (!others && !crowd) || opens(c, k, people[0]!) ? people[0]! : null
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

/** The mention, unless a title, a role or the given name says that the pronoun is of the other sex. */
function agreeing(c: EventContext, m: Mention, pronoun: string): Mention | null {
  const before = /(\p{L}+)[.,]? ?$/u.exec(c.doc.text.slice(Math.max(0, m.start - 16), m.start))?.[1] ?? ''
  const gender = genderOf(c.doc.text.slice(m.start, m.end), before, c.actors.get(m.actor))
  const other = /^(?:she|her|hers)$/.test(pronoun) ? 'he' : 'she'
  return gender === other ? null : m
}
