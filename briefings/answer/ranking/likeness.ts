import { countryOf, DEMONYMS } from '../../analyse/demonyms.ts'
import { SPELT_NUMBERS } from '../../read/spelt-numbers.ts'
import { termOf, termsOf } from '../../read/terms.ts'
import { IRREGULAR_VERBS } from '../../write/irregular-verbs.ts'
import { PARAPHRASES } from '../../write/support/paraphrase.ts'
import { MATTERS } from '../../write/thesaurus/matters.ts'
import { parseSets, singleWords } from '../../write/thesaurus/parse-sets.ts'
import { THINGS } from '../../write/thesaurus/things.ts'
import { ASKED_AS } from '../question/asked-as.ts'
import { isMark, readDeeds } from '../question/deed-sets.ts'
import { sameVerb } from '../question/opposites.ts'

/**
 * For a term, the terms that say nearly the same: paraphrases, deeds of the thesaurus and the marks of its
 * phrases (`deed-sets.ts`), a verb's other forms, a people and its country, a number in words.
 */
export const LIKE: ReadonlyMap<string, ReadonlySet<string>> = readLikeness()

function readLikeness(): ReadonlyMap<string, ReadonlySet<string>> {
  const out = new Map<string, Set<string>>([...PARAPHRASES].map(([term, others]) => [term, new Set(others)]))
  // "Called" alone is not "called off", for which a mark stands.
  out.get('cancel')?.delete('call')
  out.get('call')?.delete('cancel')
  const add = (term: string, others: Iterable<string>): void => {
    const all = out.get(term) ?? new Set()
    for (const other of others) if (other !== term) all.add(other)
    out.set(term, all)
  }
  const join = (a: string | null, b: string | null): void => {
    if (!a || !b || a === b) return
    add(a, [b])
    add(b, [a])
  }
  for (const demonym of DEMONYMS) {
    const country = countryOf(demonym)
    const people = termsOf(demonym)
    // Only what is one word each: of "South Korean" neither half says "South Korea" alone.
    if (country && people.length === 1 && termsOf(country).length === 1)
      join(people[0]!, termsOf(country)[0]!)
  }
  for (const [asked, said] of ASKED_AS) {
    const term = termOf(asked)
    if (term) add(term, termsOf(said))
  }
  for (const [term, others] of readDeeds()) add(term, others)
  // "Claimed three lives", where it is asked how many died.
  for (const term of [...out.keys()])
    for (const same of sameVerb(term)) add(term, [...(out.get(same) ?? [])].filter(isMark))
  for (const { items, above } of [...parseSets(THINGS), ...parseSets(MATTERS)]) {
    const [told, kinds] = [items, above].map((of) => singleWords(of).flatMap((w) => termOf(w) ?? []))
    for (const term of above.length ? kinds! : told!) add(term, told!)
  }
  // "Who led it?", "was expected to lead it".
  for (const line of IRREGULAR_VERBS.trim().split('\n')) {
    const forms = line.split(' ').map((form) => termOf(form))
    for (const form of forms) join(forms[0]!, form)
  }
  for (const [value, word] of [...SPELT_NUMBERS, 'twenty'].entries()) join(termOf(word), String(value))
  return out
}

/** Does a term of a text tell the one that is asked about: is it that, or one that says nearly the same? */
export const isLike = (told: string, asked: string): boolean =>
  told === asked || LIKE.get(asked)?.has(told) === true

/** Is the term itself among them, or a word like it? */
export const holdsLike = (held: ReadonlySet<string>, term: string): boolean =>
  held.has(term) || [...(LIKE.get(term) ?? [])].some((like) => held.has(like))
