import { termOf } from '../read/terms.ts'
import { DEEDS } from '../write/thesaurus/deeds.ts'
import { formsOf } from '../write/thesaurus/inflect.ts'
import { parseSets } from '../write/thesaurus/parse-sets.ts'

/** A phrase of several words that one verb says as well: "put off", "step down", "take part". */
interface Phrase {
  /** Matches what stands right behind the phrase's first word. */
  readonly rest: RegExp
  /** Term of the plain verb. */
  readonly plain: string
}

/** Words of an object between a verb and its particle: "put the vote off". */
const OBJECT = String.raw`(?:\s+[\p{L}\p{N}’'-]+){0,4}?`
/** Characters behind a verb among which its phrase ends. */
const REACH = 60

export type PhrasalVerbs = (form: string, text: string, at: number) => string | null

/**
 * For a word that ends at an offset of a text, the term of the plain verb that it says together with what stands behind it; null
 * where they are no phrase. The phrases are those of the thesaurus whose line has a verb of one meaning: "strike" has several, and
 * whoever walks out strikes no town.
 */
export function createPhrasalVerbs(): PhrasalVerbs {
  const phrases = new Map<string, Phrase[]>()
  const sets = parseSets(DEEDS)
  const lines = new Map<string, number>()
  for (const { items } of sets)
    for (const [word, ...more] of items) if (!more.length) lines.set(word!, (lines.get(word!) ?? 0) + 1)
  for (const { items, above } of sets) {
    const word = items.find((item) => item.length === 1 && lines.get(item[0]!) === 1)?.[0]
    const plain = word === undefined ? null : termOf(word)
    if (above.length || plain === null) continue
    for (const [verb, ...rest] of items) {
      if (!rest.length || verb === 'be') continue
      const words = rest.map((w) => (w === '_' ? OBJECT : String.raw`\s+${w}\b`)).join('')
      const phrase = { rest: new RegExp(`^${words}`, 'iu'), plain }
      for (const form of new Set(Object.values(formsOf(verb!))))
        phrases.set(form, [...(phrases.get(form) ?? []), phrase])
    }
  }
  return (form, text, at) => {
    const known = phrases.get(form)
    if (!known) return null
    const next = text.slice(at, at + REACH)
    return known.find((p) => p.rest.test(next))?.plain ?? null
  }
}
