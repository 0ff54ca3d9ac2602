import { formsOf } from '../../write/thesaurus/inflect.ts'
import { DEED_SETS, markOf } from './deed-sets.ts'

/** A phrase of several words that tells a deed of its set: "put off", "step down", "take part". */
interface Phrase {
  /** Matches what stands right behind the phrase's first word. */
  readonly rest: RegExp
  readonly mark: string
}

/** Words of an object between a verb and its particle: "put the vote off"; more where what follows is no mere particle. */
const objectOf = (most: number): string => String.raw`(?:\s+[\p{L}\p{N}’',.-]*[\p{L}\p{N}]){0,${most}}?`
const OBJECT = { short: objectOf(4), long: objectOf(7) }
/** "Her post" is "the post" of the phrase. */
const THE = '(?:the|an?|his|her|its|their)'
/** Characters behind a verb among which its phrase ends. */
const REACH = 80

export type PhrasalVerbs = (form: string, text: string, at: number) => readonly string[]

const NONE: readonly string[] = []

/**
 * For a word that ends at an offset of a text, the marks of the deeds that it tells together with what stands behind it
 * (`deed-sets.ts`).
 */
export function createPhrasalVerbs(): PhrasalVerbs {
  const phrases = new Map<string, Phrase[]>()
  DEED_SETS.forEach((own, set) => {
    for (const [verb, ...rest] of own.items) {
      if (!rest.length) continue
      const words = rest
        .map((w) =>
          w === '_'
            ? rest.length > 2
              ? OBJECT.long
              : OBJECT.short
            : String.raw`\s+${w === 'the' ? THE : w}\b`,
        )
        .join('')
      const phrase = { rest: new RegExp(`^${words}`, 'iu'), mark: markOf(own, set) }
      for (const form of new Set(Object.values(formsOf(verb!))))
        phrases.set(form, [...(phrases.get(form) ?? []), phrase])
    }
  })
  return (form, text, at) => {
    const known = phrases.get(form)
    if (!known) return NONE
    const next = text.slice(at, at + REACH)
    return [...new Set(known.flatMap((p) => (p.rest.test(next) ? p.mark : [])))]
  }
}
