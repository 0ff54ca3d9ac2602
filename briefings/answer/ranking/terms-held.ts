import type { Article } from '../../model.ts'
import { LIKE } from './likeness.ts'
import type { ReadWords } from './read-words.ts'

/** Reads which of some terms, and of those that are like them or bear on them, an article holds in its title or text. */
export function createHeldTerms(
  terms: Iterable<string>,
  readWords: ReadWords,
  bearingOn: (term: string) => Iterable<string> = () => [],
): (article: Pick<Article, 'title' | 'text'>) => ReadonlySet<string> {
  const wanted = new Set([...terms].flatMap((t) => [t, ...(LIKE.get(t) ?? []), ...bearingOn(t)]))
  const forEach = readWords.lookingFor(({ term }) => (term && wanted.has(term) ? { term } : null))
  return ({ title, text }) => {
    const held = new Set<string>()
    for (const part of [title ?? '', text])
      forEach(part, { start: 0, end: part.length }, ({ term }) => held.add(term))
    return held
  }
}

/** The terms of a text, each once. */
export const termsWithin = (text: string, readWords: ReadWords): ReadonlySet<string> =>
  new Set(readWords.inside(text, { start: 0, end: text.length }).map((w) => w.term))
