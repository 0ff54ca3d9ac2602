/** Numbers that training moves: their values, the squares of their slopes so far (AdaGrad) and the sum for the average. */
export interface Parameters {
  readonly values: Float32Array
  readonly squares: Float32Array
  readonly sum: Float32Array
}

/** Parameters that start from `values`; a larger `square` makes the first steps shorter. */
export function createParameters(values: Float32Array, square = 0): Parameters {
  return {
    values,
    squares: new Float32Array(values.length).fill(square),
    sum: new Float32Array(values.length),
  }
}

const LEAST = 1e-6

/** One step of AdaGrad (Duchi et al. 2011) for the parameter at `at`. */
export function descend({ values, squares }: Parameters, at: number, slope: number, rate: number): void {
  const s = squares[at]! + slope * slope
  squares[at] = s
  values[at] = values[at]! - (rate * slope) / Math.sqrt(s + LEAST)
}

/** Steps of all parameters along `slopes`, which are emptied. */
export function descendAll(p: Parameters, slopes: Float32Array, rate: number): void {
  for (let i = 0; i < slopes.length; i++) if (slopes[i] !== 0) descend(p, i, slopes[i]!, rate)
  slopes.fill(0)
}

/** Proximal step for the penalties L1, which empties parameters, and L2, after so many sentences. */
export function shrink(
  { values, squares }: Parameters,
  { rate, l1, l2 }: { rate: number; l1: number; l2: number },
  sentences: number,
): void {
  for (let i = 0; i < values.length; i++) {
    const x = values[i]!
    if (x === 0) continue
    const pace = (rate / Math.sqrt(squares[i]! + LEAST)) * sentences
    const size = Math.abs(x) / (1 + pace * l2) - pace * l1
    values[i] = size <= 0 ? 0 : x > 0 ? size : -size
  }
}

/** Counts the values as they are now into the average. */
export function addToAverage({ values, sum }: Parameters): void {
  for (let i = 0; i < values.length; i++) sum[i] = sum[i]! + values[i]!
}

export const averageOf = ({ sum }: Parameters, times: number): Float32Array => sum.map((x) => x / times)
