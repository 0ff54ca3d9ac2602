import { phraseHash } from '../../briefings/analyse/names/gazetteer.ts'
import { createHashIndex, hashWord } from '../../briefings/analyse/names/hash.ts'
import type { Lexicon, ModelParts } from '../../briefings/analyse/names/model.ts'
import { tokenise } from '../../briefings/analyse/tokens.ts'
import type { TrainingDocument } from './rejoin.ts'

export type LexiconParts = Pick<ModelParts, 'places' | 'placeSizes' | 'common' | 'words' | 'clusters'>

/** Words written small at least so often, and so many times oftener than with a capital inside a sentence. */
const LEAST_SMALL = 3
const SMALL_TO_CAPITAL = 4

/** Hashes of the words that running text writes small. */
export function commonWords(documents: readonly TrainingDocument[]): Uint32Array {
  const small = new Map<string, number>()
  const capital = new Map<string, number>()
  for (const { doc } of documents)
    for (const { start, end } of doc.bounds)
      for (let i = start; i < end; i++) {
        const { text, lower } = doc.tokens[i]!
        if (!/^\p{L}/u.test(lower)) continue
        if (text === lower) small.set(lower, (small.get(lower) ?? 0) + 1)
        else if (i > start) capital.set(lower, (capital.get(lower) ?? 0) + 1)
      }
  const out: number[] = []
  for (const [word, n] of small)
    if (n >= LEAST_SMALL && n >= SMALL_TO_CAPITAL * (capital.get(word) ?? 0)) out.push(hashWord(word))
  return Uint32Array.from(out)
}

/** Places by the hash of their words, as the tagger looks them up. */
export function placeTable(places: ReadonlyMap<string, number>): {
  places: Uint32Array
  placeSizes: Uint8Array
} {
  const table = new Map<number, number>()
  for (const [name, size] of places) {
    const words = tokenise(name, { start: 0, end: name.length }).map((r) => name.slice(r.start, r.end))
    const hash = words.reduce((h, w) => phraseHash(h, hashWord(w.toLowerCase())), 0)
    table.set(hash, Math.max(size, table.get(hash) ?? 0))
  }
  return { places: Uint32Array.from(table.keys()), placeSizes: Uint8Array.from(table.values()) }
}

export function toLexicon(parts: LexiconParts): Lexicon {
  return {
    places: createHashIndex(parts.places),
    placeSizes: parts.placeSizes,
    common: createHashIndex(parts.common),
    words: createHashIndex(parts.words),
    clusters: parts.clusters,
  }
}
