import type { ActorType, Mention } from '../../model.ts'
import type { ArticleWithFacts } from '../../ports.ts'

const PRONOUN = /\b(?:he|she|his|her|him)\b/i
/** How many sentences back a pronoun or a description may reach, and characters from their beginning to a subject: titles come first. */
export const BACK = 2
const OPENING = 50

/**
 * Whom "he", "her" or "his" in a sentence stands for: the one person whom the nearest sentence before names, or of several the
 * one that opens it, since subjects go on being talked about (Grosz, Joshi and Weinstein 1995). Null where the sentence names
 * somebody before the pronoun, or it may be anybody.
 */
export function antecedentIn(article: ArticleWithFacts, index: number): Mention | null {
  const { facts, text } = article
  const { start, end } = facts.sentences[index]!
  const at = PRONOUN.exec(text.slice(start, end))?.index
  if (at === undefined) return null
  const before = facts.mentions.filter(
    (m) => m.type === 'PER' && m.sentence === index && m.start < start + at,
  )
  if (before.some((m) => !isObjectIn(text.slice(m.end, end)))) return null
  return salientBefore(article, index, 'PER')
}

/**
 * Of the names of a type in the nearest sentence before that has any, the one that what follows goes on about: the only one, or the one that
 * opens it. Null where it may be any.
 */
export function salientBefore(
  { facts, text }: ArticleWithFacts,
  index: number,
  type: ActorType,
): Mention | null {
  // "The Pell harbour fund": nobody, whatever the name was taken for.
  const isNobody = (m: Mention): boolean =>
    type === 'PER' &&
    THE.test(text.slice(Math.max(0, m.start - 5), m.start)) &&
    OF_THING.test(text.slice(m.end))
  for (let k = index - 1; k >= 0 && k >= index - BACK; k--) {
    const named = facts.mentions.filter((m) => m.type === type && m.sentence === k && !isNobody(m))
    if (!named.length) continue
    const first = named.reduce((a, b) => (b.start < a.start ? b : a))
    const isAlone = named.every((m) => m.actor === first.actor)
    return isAlone || first.start - facts.sentences[k]!.start < OPENING ? first : null
  }
  return null
}

const THE = /\bthe\s$/i
const OF_THING = /^\s\p{Ll}/u

const CLAUSE = /[,;:“”"]|\b(?:that|who|whom|which|when|while|after|before|because|since|if|and|but|to)\b/i
const OBJECT =
  /\b(?:him\b|her(?=[.,;:!?]|$|\s(?:at|by|for|from|in|on|to|with|as|after|before|and|but|next|last|this)\b))/i

/** "Leon Tarr will replace her": who does it in the same clause does it to another (Principle B, Chomsky 1981). */
function isObjectIn(behind: string): boolean {
  const at = OBJECT.exec(behind)?.index
  return at !== undefined && !CLAUSE.test(behind.slice(0, at))
}
