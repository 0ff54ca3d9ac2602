import type { Kind } from '../../briefings/write/meanings.ts'

export interface MeaningParts {
  /** Sorted. */
  readonly forms: readonly string[]
  /** Places of each form's lemmas among the forms, two at most. */
  readonly lemmas: readonly (readonly number[])[]
  readonly vectors: readonly Uint8Array[]
  /** How frequent each form is in a large text: 0 for the most frequent. */
  readonly ranks: readonly number[]
  /** For each form that is a lemma: the lemmas that imply it, or are its opposites. */
  readonly relations: readonly (readonly { readonly other: number; readonly kind: Kind }[])[]
  readonly dims: number
}

/** The file that `createMeanings` reads: little-endian; a head of five 32-bit numbers, then its parts one after another. */
export function packMeanings({ forms, lemmas, vectors, ranks, relations, dims }: MeaningParts): Uint8Array {
  const text = new TextEncoder().encode(forms.join('\n'))
  const pairs = relations.reduce((n, list) => n + list.length, 0)
  const head = Uint32Array.of(1, forms.length, dims, text.length, pairs)
  const places = new Uint16Array(forms.length * 2).fill(0xffff)
  lemmas.forEach((list, i) => list.forEach((l, k) => (places[2 * i + k] = l)))
  const counts = Uint8Array.from(relations, (list) => Math.min(255, list.length))
  const rarity = Uint8Array.from(ranks, (rank) => Math.round(20 * Math.log(1 + rank)))
  const others = new Uint16Array(pairs)
  const kinds = new Uint8Array(pairs)
  let at = 0
  for (const list of relations)
    for (const { other, kind } of list
      .toSorted((a, b) => a.kind - b.kind || a.other - b.other)
      .slice(0, 255)) {
      others[at] = other
      kinds[at++] = kind
    }
  return Buffer.concat([
    ...[head, places, others].map((a) => new Uint8Array(a.buffer, a.byteOffset, a.byteLength)),
    counts,
    kinds,
    rarity,
    ...vectors,
    text,
  ])
}
