import { formsOf } from '../../write/thesaurus/inflect.ts'
import { DEED_SETS, markOf } from './deed-sets.ts'

/** A phrase of several words that tells a deed of its set: "put off", "step down", "take part". */
export interface Phrase {
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

const NONE: readonly never[] = []

/** For a word, the phrases that may begin with it, whose marks (`deed-sets.ts`) stand for the deeds that they tell. */
export function createPhrasalVerbs(): (form: string) => readonly Phrase[] {
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
  return (form) => phrases.get(form) ?? NONE
}

/** The marks of those phrases whose other words stand behind a word that ends at an offset of a text, each once. */
export function marksBehind(phrases: readonly Phrase[], text: string, at: number): readonly string[] {
  if (!phrases.length) return NONE
  const next = text.slice(at, at + REACH)
  return [...new Set(phrases.flatMap((p) => (p.rest.test(next) ? p.mark : [])))]
}
