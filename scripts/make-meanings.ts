import { writeFileSync } from 'node:fs'
import { dot, halfBytes, principal } from './meanings/compress.ts'
import { lemmasOf } from './meanings/lemmas.ts'
import { packMeanings } from './meanings/pack.ts'
import { relationsOf } from './meanings/relations.ts'
import { readWordnet } from './meanings/wordnet.ts'
import { readVectors } from './names/vectors.ts'

// Makes briefings/models/meanings.bin: npm run make:meanings -- WORDNET_DICT_FOLDER VECTORS.json [FILE]
// Deterministic. Where the two come from, and their licences: docs/models/meanings.md.

const [dict, vectorFile, out] = process.argv.slice(2)
if (!dict || !vectorFile) {
  console.error('usage: npm run make:meanings -- WORDNET_DICT_FOLDER VECTORS.json [FILE]')
  process.exit(2)
}
const FREQUENT = 150_000
const MOST_FORMS = 27_000
const DIMS = 64
const MOST_SENSES = 8

const wordnet = readWordnet(dict, MOST_SENSES)
const { words, vectors } = readVectors(vectorFile, FREQUENT)
const known = words
  .map((word, i) => ({ word, rank: i, vector: vectors[i]!, lemmas: lemmasOf(word, wordnet) }))
  .filter(({ word, lemmas }) => /^[a-z]{2,20}$/.test(word) && lemmas.length > 0)
// A rare lemma comes along with a form that is not.
const lemmas = new Set(known.slice(0, MOST_FORMS).flatMap((w) => w.lemmas))
const kept = known
  .filter((w, i) => i < MOST_FORMS || lemmas.has(w.word))
  .sort((a, b) => (a.word < b.word ? -1 : 1))
const { mean, axes } = principal(vectors.slice(0, 30_000), DIMS)
const small = kept.map(({ vector }) => {
  const centred = vector.map((x, i) => x - mean[i]!)
  const short = axes.map((axis) => dot(axis, centred))
  const length = Math.sqrt(dot(short, short)) || 1
  return short.map((x) => x / length)
})
const place = new Map(kept.map(({ word }, i) => [word, i]))
const alike = (a: string, b: string): number => {
  const [i, j] = [place.get(a), place.get(b)]
  return i === undefined || j === undefined ? -1 : dot(small[i]!, small[j]!)
}
const relations = relationsOf(wordnet, new Set(place.keys()), alike)
const bytes = packMeanings({
  forms: kept.map(({ word }) => word),
  lemmas: kept.map(({ lemmas }) => lemmas.flatMap((l) => (place.has(l) ? [place.get(l)!] : []))),
  vectors: small.map(halfBytes),
  ranks: kept.map(({ rank }) => rank),
  relations: kept.map(({ word }) =>
    [...(relations.get(word) ?? [])].map(([other, kind]) => ({ other: place.get(other)!, kind })),
  ),
  dims: DIMS,
})
writeFileSync(out ?? new URL('../briefings/models/meanings.bin', import.meta.url), bytes)
const pairs = [...relations.values()].reduce((n, list) => n + list.size, 0)
console.log(`${kept.length} forms, ${pairs} pairs, ${(bytes.length / 1e6).toFixed(2)} MB`)
