import type { NameType } from '../../model.ts'
import { countryNamed } from '../demonyms.ts'
import type { NameSpan } from '../names.ts'
import type { AnalysedText } from '../text.ts'
import { isAbbreviation, slugOf, wordsOf } from './wording.ts'

export interface NamedActor {
  readonly id: string
  readonly name: string
  readonly type: NameType
  readonly aliases: readonly string[]
  /** Indices into the article's names, in order. */
  readonly members: readonly number[]
}

const TYPES: readonly NameType[] = ['PER', 'ORG', 'LOC', 'MISC']

/** Gives every actor its fullest name, its type (that of most mentions; the fullest name's counts double) and an id. */
export function nameActors(
  doc: AnalysedText,
  names: readonly NameSpan[],
  actors: readonly (readonly number[])[],
): NamedActor[] {
  const taken = new Map<string, number>()
  const order = [...actors].sort((a, b) => a[0]! - b[0]!)
  return order.map((members) => {
    const counts = new Map<string, number>()
    for (const i of members) {
      const text = doc.text.slice(names[i]!.start, names[i]!.end).replace(/\s+/g, ' ')
      counts.set(text, (counts.get(text) ?? 0) + 1)
    }
    const wordings = [...counts.keys()]
    const type = typeOf(names, members, fullest(wordings, counts), doc)
    const best = fullest(wordings, counts)
    const country = type === 'LOC' ? wordings.map(countryNamed).find((c) => c !== null) : undefined
    const name = country && isAbbreviation(best) ? country : best
    const slug = slugOf(name)
    const n = (taken.get(slug) ?? 0) + 1
    taken.set(slug, n)
    const aliases = wordings.filter((w) => w !== name)
    return { id: n === 1 ? slug : `${slug}-${n}`, name, type, aliases, members }
  })
}

/** The wording with the most words written out; of equals the more frequent, not in capitals. */
function fullest(wordings: readonly string[], counts: ReadonlyMap<string, number>): string {
  const size = (w: string): number =>
    wordsOf(w).reduce((n, word) => n + (word.length > 1 ? 1 : 0.4), 0) * (isAbbreviation(w) ? 0.5 : 1)
  const shouting = (w: string): number => (w.length > 5 && w === w.toUpperCase() ? 1 : 0)
  return [...wordings].sort(
    (a, b) =>
      shouting(a) - shouting(b) ||
      size(b) - size(a) ||
      counts.get(b)! - counts.get(a)! ||
      b.length - a.length ||
      wordings.indexOf(a) - wordings.indexOf(b),
  )[0]!
}

function typeOf(
  names: readonly NameSpan[],
  members: readonly number[],
  best: string,
  doc: AnalysedText,
): NameType {
  const votes = new Map<NameType, number>()
  for (const i of members) {
    const { start, end, type } = names[i]!
    const weight = doc.text.slice(start, end).replace(/\s+/g, ' ') === best ? 2 : 1
    votes.set(type, (votes.get(type) ?? 0) + weight)
  }
  return TYPES.reduce((a, b) => ((votes.get(b) ?? 0) > (votes.get(a) ?? 0) ? b : a))
}
