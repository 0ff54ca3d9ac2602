import { unit } from './vectors.ts'

/** Vectors in fewer dimensions, as steps of four bits, -7 to 7. */
export interface CompressedVectors {
  readonly steps: Int8Array
  /** Value of one step. */
  readonly scale: number
  readonly dimensions: number
}

/** The commonest words say enough of how the vectors lie. */
const TELLING = 20_000
/** Length that vectors are given, so that they weigh about as much as the layer's other inputs. */
const LENGTH = 3
/** Values beyond are cut off (one in a hundred): they would make the steps of all the others coarse. */
const MOST = 1
const STEPS = 7

/** The directions in which the vectors differ most (principal components), and four bits for each. */
export function compressVectors(vectors: readonly Float32Array[], dimensions: number): CompressedVectors {
  const size = vectors[0]?.length ?? 0
  const units = vectors.map(unit)
  const mean = new Float64Array(size)
  for (const v of units) for (let d = 0; d < size; d++) mean[d] = mean[d]! + v[d]! / units.length
  const centred = units.map((v) => v.map((x, d) => x - mean[d]!))
  const axes = principalAxes(covariance(centred.slice(0, TELLING), size), size).slice(0, dimensions)
  const scale = MOST / STEPS
  const steps = new Int8Array(vectors.length * dimensions)
  centred.forEach((v, i) => {
    const short = unit(Float32Array.from(axes, (axis) => axis.reduce((sum, x, d) => sum + x * v[d]!, 0)))
    short.forEach((x, d) => {
      steps[i * dimensions + d] = Math.max(-STEPS, Math.min(STEPS, Math.round((LENGTH * x) / scale)))
    })
  })
  return { steps, scale, dimensions }
}

function covariance(vectors: readonly Float32Array[], size: number): Float64Array {
  const out = new Float64Array(size * size)
  for (const v of vectors)
    for (let a = 0; a < size; a++)
      for (let b = 0; b < size; b++) out[a * size + b] = out[a * size + b]! + v[a]! * v[b]!
  return out
}

/** Eigenvectors of a symmetric matrix, that of the largest eigenvalue first, by Jacobi's rotations. */
function principalAxes(matrix: Float64Array, n: number): Float64Array[] {
  const a = Float64Array.from(matrix)
  const axes = Array.from({ length: n }, (_, i) =>
    Float64Array.from({ length: n }, (_, j) => (i === j ? 1 : 0)),
  )
  const rotate = (p: number, q: number): void => {
    const between = a[p * n + q]!
    if (Math.abs(between) < 1e-12) return
    const theta = (a[q * n + q]! - a[p * n + p]!) / (2 * between)
    const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1))
    const cos = 1 / Math.sqrt(t * t + 1)
    const sin = t * cos
    for (let k = 0; k < n; k++) {
      const [x, y] = [a[k * n + p]!, a[k * n + q]!]
      a[k * n + p] = cos * x - sin * y
      a[k * n + q] = sin * x + cos * y
    }
    for (let k = 0; k < n; k++) {
      const [x, y] = [a[p * n + k]!, a[q * n + k]!]
      a[p * n + k] = cos * x - sin * y
      a[q * n + k] = sin * x + cos * y
      const [u, v] = [axes[p]![k]!, axes[q]![k]!]
      axes[p]![k] = cos * u - sin * v
      axes[q]![k] = sin * u + cos * v
    }
  }
  for (let sweep = 0; sweep < SWEEPS; sweep++)
    for (let p = 0; p < n; p++) for (let q = p + 1; q < n; q++) rotate(p, q)
  return axes
    .map((axis, i) => ({ axis, value: a[i * n + i]! }))
    .sort((x, y) => y.value - x.value)
    .map(({ axis }) => axis)
}

/** Jacobi's method converges quadratically: this is ample. */
const SWEEPS = 10
