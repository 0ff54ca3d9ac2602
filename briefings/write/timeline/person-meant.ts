import type { Range } from '../../model.ts'
import type { ArticleWithFacts } from '../../ports.ts'
import { isPersonNoun } from '../summary/bound.ts'

/** A pronoun for a person, and who it is by the sentences before. */
export interface PersonMeant {
  readonly pronoun: Range
  /** As a sentence before has it, "'s" added where the pronoun owns something. */
  readonly name: string
  /** The sentence in which the name stands. */
  readonly sentence: number
}

const PRONOUN = /(?<![\p{L}\p{N}-])(?:[Hh]e|[Ss]he|[Hh]im|[Hh]is|Her)(?![\p{L}\p{N}-])/u
const OWNS = /^(?:his|her)$/i
/** Sentences back among which a person is looked for. */
const BACK = 3

/**
 * Whom the first "he" or "she" of a sentence means, where no person is named before it in the sentence: the one person of the
 * nearest sentence before that names any; null where that names two, or where somebody's own words are told.
 */
export function personMeant({ text, facts }: ArticleWithFacts, index: number): PersonMeant | null {
  const range = facts.sentences[index]!
  const sentence = text.slice(range.start, range.end)
  const found = PRONOUN.exec(sentence)
  const before = sentence.slice(0, found?.index)
  if (!found || /["“”]/.test(before)) return null
  // "The minister said that she": somebody stands before it all the same.
  if (
    before
      .toLowerCase()
      .match(/[\p{L}-]+/gu)
      ?.some(isPersonNoun)
  )
    return null
  const start = range.start + found.index
  const persons = facts.mentions.filter((m) => m.type === 'PER')
  if (persons.some((m) => m.sentence === index && m.start < start)) return null
  for (let k = index - 1; k >= Math.max(0, index - BACK); k--) {
    const named = new Set(persons.flatMap((m) => (m.sentence === k ? m.actor : [])))
    if (named.size > 1) return null
    const [actor] = named
    if (actor === undefined) continue
    const fullest = persons
      .filter((m) => m.actor === actor && m.sentence < index)
      .reduce((a, b) => (b.end - b.start > a.end - a.start ? b : a))
    const name = text.slice(fullest.start, fullest.end)
    return {
      pronoun: { start, end: start + found[0].length },
      name: OWNS.test(found[0]) ? `${name}’s` : name,
      sentence: fullest.sentence,
    }
  }
  return null
}
