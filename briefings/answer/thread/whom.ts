import { genderOf, type Gender } from '../../analyse/quotes/gender.ts'
import { foldName } from '../../connect/names.ts'
import type { Scope } from '../../model.ts'
import type { ActorRecord, StoreReads } from '../../ports.ts'
import { readQuestion } from '../question/question.ts'
import type { Turn } from './turn.ts'

/** Whom "he" or "she" means: one, or several of whom it may be any. */
export type Meant = { readonly name: string } | { readonly oneOf: readonly string[] }

const SHE = /(?<!\p{L})(?:she|her|hers)(?!\p{L})/iu
const HE = /(?<!\p{L})(?:he|him|his)(?!\p{L})/iu

/** The pronoun for a person in a question; null where it has none. "They" may be anybody, or things. */
export function pronounFor(question: string): { readonly word: string; readonly gender: Gender } | null {
  const she = SHE.exec(question)?.[0]
  if (she !== undefined) return { word: she.toLowerCase(), gender: 'she' }
  const he = HE.exec(question)?.[0]
  return he === undefined ? null : { word: he.toLowerCase(), gender: 'he' }
}

/**
 * Whom a pronoun means after the turns of a thread: of the nearest turn that has somebody, whom the question names, the first before
 * the others; else who is its answer; else whom its answer's first sentence names. A name that is known for the other gender is passed
 * over. Null where nobody is found.
 */
export async function whomMeant(
  store: StoreReads,
  scopes: readonly Scope[],
  gender: Gender,
  before: Turn,
): Promise<Meant | null> {
  /** Those of them who are people and may be meant: whose gender is known to be this one, else whose is not known. */
  const people = async (names: readonly string[]): Promise<string[]> => {
    const known = (await store.actorsByAlias(scopes, names.map(foldName))).filter((a) => a.type === 'PER')
    const of = (wanted: Gender | null): string[] =>
      names.filter((n) => known.some((a) => bears(a, n) && genderOf(a.name, '', undefined) === wanted))
    const sure = of(gender)
    return sure.length > 0 ? sure : of(null)
  }
  let unknown: string | null = null
  for (let turn: Turn | null = before; turn !== null; turn = turn.before) {
    const { names, type } = readQuestion(turn.asked)
    const [asked] = await people(names)
    if (asked !== undefined) return { name: asked }
    unknown ??= await nameNotHeld(names)
    const { short, claims } = await turn.answer()
    for (const told of [short ?? '', claims[0]?.text ?? '']) {
      const found = await people(namesIn(told))
      if (found.length === 1) return { name: found[0]! }
      if (found.length > 1) return { oneOf: found }
    }
    if (type === 'person' && short !== null) unknown ??= await nameNotHeld([short])
  }
  return unknown === null ? null : { name: unknown }

  async function nameNotHeld(names: readonly string[]): Promise<string | null> {
    const known = await store.actorsByAlias(scopes, names.map(foldName))
    return names.find((n) => !known.some((a) => bears(a, n))) ?? null
  }
}

const bears = ({ name, aliases }: ActorRecord, called: string): boolean =>
  [name, ...aliases.map((a) => a.alias)].some((n) => foldName(n) === foldName(called))

/** Names in an answer, each once; "Ann Lee and Bo Ray" are two. */
const namesIn = (told: string): string[] => [
  ...new Set(readQuestion(told).names.flatMap((n) => n.split(/\s+and\s+/))),
]

/** The question with a name where it says "he", "her" or "his"; as a sentence of its own, which is what stays asked. */
export function withName(question: string, name: string): string {
  const own = /['’]s$|s$/.test(name) ? `${name.replace(/['’]s$/, '')}’s` : `${name}’s`
  return question
    .replace(/\b(?:his|hers)\b/gi, () => own)
    .replace(/\bher(?=\s+(?!about|on|in|at|to|for|with|and|or|when|why|that)\p{L})/giu, () => own)
    .replace(/\b(?:he|she|him|her)\b/gi, () => name)
}
