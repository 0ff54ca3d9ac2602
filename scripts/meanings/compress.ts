/** Directions of most variance of centred vectors, by orthogonal iteration; deterministic. */
export function principal(
  vectors: readonly Float32Array[],
  dims: number,
): { mean: Float64Array; axes: Float64Array[] } {
  const size = vectors[0]!.length
  const mean = new Float64Array(size)
  for (const v of vectors) for (let i = 0; i < size; i++) mean[i]! += v[i]! / vectors.length
  const cov = Array.from({ length: size }, () => new Float64Array(size))
  for (const v of vectors)
    for (let i = 0; i < size; i++) {
      const x = v[i]! - mean[i]!
      for (let j = 0; j <= i; j++) cov[i]![j]! += x * (v[j]! - mean[j]!)
    }
  for (let i = 0; i < size; i++) for (let j = 0; j < i; j++) cov[j]![i] = cov[i]![j]!
  let axes = Array.from({ length: dims }, (_, k) =>
    Float64Array.from({ length: size }, (_, i) => Math.sin(1 + k * size + i)),
  )
  for (let round = 0; round < 60; round++) {
    axes = axes.map((a) => cov.map((row) => dot(row, a))).map((a) => Float64Array.from(a))
    axes.forEach((a, k) => {
      for (let j = 0; j < k; j++) {
        const p = dot(a, axes[j]!)
        for (let i = 0; i < size; i++) a[i]! -= p * axes[j]![i]!
      }
      const length = Math.sqrt(dot(a, a))
      for (let i = 0; i < size; i++) a[i]! /= length
    })
  }
  return { mean, axes }
}

export const dot = (a: ArrayLike<number>, b: ArrayLike<number>): number => {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!
  return sum
}

/** A vector of length 1 as 4-bit numbers, two a byte, steps of its own largest part: 8 is nought. */
export function halfBytes(vector: readonly number[]): Uint8Array {
  const most = Math.max(...vector.map(Math.abs)) || 1
  const out = new Uint8Array(vector.length / 2)
  vector.forEach((x, i) => {
    const four = Math.max(1, Math.min(15, 8 + Math.round((7 * x) / most)))
    out[i >> 1]! |= i % 2 ? four << 4 : four
  })
  return out
}
