import type { Meaning } from '../../meaning-ports.ts'
import { NEWEST } from '../../embeddings.ts'
import type { Scope } from '../../model.ts'
import type { StoreReads } from '../../ports.ts'

/** Keys of the articles whose meaning comes nearest to the question's by their cosine, nearest first; at most `limit`. */
export async function nearest(
  store: Pick<StoreReads, 'meanings'>,
  scopes: readonly Scope[],
  { model, vector }: Meaning,
  limit: number,
): Promise<number[]> {
  const held = await store.meanings(scopes, model, NEWEST)
  return held
    .filter((m) => m.vector.length === vector.length)
    .map((m) => ({ key: m.key, near: product(m.vector, vector) }))
    .filter((m) => m.near > 0)
    .sort((a, b) => b.near - a.near || b.key - a.key)
    .slice(0, limit)
    .map((m) => m.key)
}

function product(a: Int8Array, b: Int8Array): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!
  return sum
}
