import { follows, LABELS } from '../../briefings/analyse/names/labels.ts'

/** A sentence as feature numbers: those of token i stand in `features` from `offsets[i]` to `offsets[i + 1]`. */
export interface Instance {
  readonly features: Int32Array
  readonly offsets: Int32Array
  readonly labels: Uint8Array
}

export interface CrfOptions {
  readonly features: number
  readonly epochs: number
  readonly rate: number
  /** Strength of the L1 penalty, which empties rows, and of the L2 penalty. */
  readonly l1: number
  readonly l2: number
  /** Share of features left out at random, so that no word is relied on alone. */
  readonly dropout: number
  /** Head start that O gets over a name in training, so that the model learns to say names when in doubt. */
  readonly recall: number
  readonly random: () => number
  readonly report: (line: string) => void
}

export interface Crf {
  readonly weights: Float32Array
  readonly transitions: Float32Array
}

/**
 * Trains a linear-chain CRF by AdaGrad (Duchi et al. 2011) with proximal steps for the penalties, and averages the weights
 * of the last half. Deterministic for a given `random`.
 */
export function trainCrf(instances: readonly Instance[], o: CrfOptions): Crf {
  const L = LABELS
  const weights = new Float32Array(o.features * L)
  const squares = new Float32Array(o.features * L)
  const moves = new Float32Array((L + 1) * L)
  const moveSquares = new Float32Array((L + 1) * L)
  const sum = new Float32Array(weights.length)
  const moveSum = new Float32Array(moves.length)
  let averaged = 0
  const longest = Math.max(...instances.map((s) => s.labels.length))
  const alpha = new Float64Array(longest * L)
  const beta = new Float64Array(longest * L)
  const emit = new Float64Array(longest * L)
  const expMoves = new Float64Array((L + 1) * L)
  const gradient = new Float64Array(L)
  const moveGradient = new Float64Array((L + 1) * L)
  const keep = new Uint8Array(Math.max(...instances.map((s) => s.features.length)))
  const order = Int32Array.from(instances, (_, i) => i)
  const allowed = Float64Array.from(moves, (_, i) => {
    const from = Math.floor(i / L)
    return follows(from === L ? -1 : from, i % L) ? 1 : 0
  })
  let loss = 0
  const gain = o.dropout > 0 ? 1 / (1 - o.dropout) : 1

  function step(w: Float32Array, g: Float32Array, at: number, slope: number): void {
    const s = g[at]! + slope * slope
    g[at] = s
    w[at] = w[at]! - (o.rate * slope) / Math.sqrt(s + 1e-6)
  }

  function learn({ features, offsets, labels }: Instance): void {
    const n = labels.length
    for (let m = 0; m < moves.length; m++) expMoves[m] = allowed[m]! * Math.exp(moves[m]!)
    for (let f = 0; f < features.length; f++) keep[f] = o.dropout > 0 && o.random() < o.dropout ? 0 : 1
    let goldScore = 0
    let shift = 0
    for (let i = 0; i < n; i++) {
      const at = i * L
      for (let l = 0; l < L; l++) emit[at + l] = 0
      for (let f = offsets[i]!; f < offsets[i + 1]!; f++) {
        if (!keep[f]) continue
        const row = features[f]! * L
        for (let l = 0; l < L; l++) emit[at + l] = emit[at + l]! + weights[row + l]! * gain
      }
      // Softmax-margin (Gimpel & Smith 2010) with a cost for missing a name only.
      if (labels[i] !== 0) emit[at] = emit[at]! + o.recall
      goldScore += emit[at + labels[i]!]! + moves[(i === 0 ? L : labels[i - 1]!) * L + labels[i]!]!
      let max = -Infinity
      for (let l = 0; l < L; l++) if (emit[at + l]! > max) max = emit[at + l]!
      shift += max
      for (let l = 0; l < L; l++) emit[at + l] = Math.exp(emit[at + l]! - max)
    }
    let logZ = shift
    for (let i = 0; i < n; i++) {
      let z = 0
      for (let l = 0; l < L; l++) {
        let s = 0
        if (i === 0) s = expMoves[L * L + l]!
        else for (let p = 0; p < L; p++) s += alpha[(i - 1) * L + p]! * expMoves[p * L + l]!
        z += alpha[i * L + l] = s * emit[i * L + l]!
      }
      for (let l = 0; l < L; l++) alpha[i * L + l] = alpha[i * L + l]! / z
      logZ += Math.log(z)
    }
    loss += logZ - goldScore
    for (let l = 0; l < L; l++) beta[(n - 1) * L + l] = 1
    for (let i = n - 2; i >= 0; i--) {
      let z = 0
      for (let p = 0; p < L; p++) {
        let s = 0
        for (let l = 0; l < L; l++)
          s += expMoves[p * L + l]! * emit[(i + 1) * L + l]! * beta[(i + 1) * L + l]!
        beta[i * L + p] = s
        z += s
      }
      for (let p = 0; p < L; p++) beta[i * L + p] = beta[i * L + p]! / z
    }
    moveGradient.fill(0)
    for (let i = 0; i < n; i++) {
      const at = i * L
      let z = 0
      for (let l = 0; l < L; l++) z += gradient[l] = alpha[at + l]! * beta[at + l]!
      for (let l = 0; l < L; l++) gradient[l] = gradient[l]! / z
      if (i === 0)
        for (let l = 0; l < L; l++) moveGradient[L * L + l] = moveGradient[L * L + l]! + gradient[l]!
      else {
        let total = 0
        for (let p = 0; p < L; p++)
          for (let l = 0; l < L; l++)
            total += alpha[at - L + p]! * expMoves[p * L + l]! * emit[at + l]! * beta[at + l]!
        for (let p = 0; p < L; p++)
          for (let l = 0; l < L; l++) {
            const q = (alpha[at - L + p]! * expMoves[p * L + l]! * emit[at + l]! * beta[at + l]!) / total
            moveGradient[p * L + l] = moveGradient[p * L + l]! + q
          }
      }
      const gold = labels[i]!
      gradient[gold] = gradient[gold]! - 1
      const move = (i === 0 ? L : labels[i - 1]!) * L + gold
      moveGradient[move] = moveGradient[move]! - 1
      if (Math.abs(gradient[gold]) < 1e-3) continue
      for (let l = 0; l < L; l++) {
        const slope = gradient[l]! * gain
        if (Math.abs(slope) < 1e-4) continue
        for (let f = offsets[i]!; f < offsets[i + 1]!; f++)
          if (keep[f]) step(weights, squares, features[f]! * L + l, slope)
      }
    }
    for (let m = 0; m < moves.length; m++)
      if (moveGradient[m] !== 0) step(moves, moveSquares, m, moveGradient[m]!)
  }

  function shrink(sentences: number): void {
    for (let w = 0; w < weights.length; w++) {
      const x = weights[w]!
      if (x === 0) continue
      const pace = (o.rate / Math.sqrt(squares[w]! + 1e-6)) * sentences
      const size = Math.abs(x) / (1 + pace * o.l2) - pace * o.l1
      weights[w] = size <= 0 ? 0 : x > 0 ? size : -size
    }
  }

  for (let epoch = 1; epoch <= o.epochs; epoch++) {
    loss = 0
    shuffle(order, o.random)
    for (let k = 0; k < order.length; k++) {
      learn(instances[order[k]!]!)
      if (k % 4000 === 3999 || k === order.length - 1) {
        shrink((k % 4000) + 1)
        if (epoch * 2 <= o.epochs) continue
        averaged++
        for (let w = 0; w < weights.length; w++) sum[w] = sum[w]! + weights[w]!
        for (let m = 0; m < moves.length; m++) moveSum[m] = moveSum[m]! + moves[m]!
      }
    }
    o.report(`epoch ${epoch}: loss ${(loss / instances.length).toFixed(4)} a sentence`)
  }
  return { weights: sum.map((w) => w / averaged), transitions: moveSum.map((m) => m / averaged) }
}

/** Fisher-Yates. */
export function shuffle(list: Int32Array, random: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const x = list[i]!
    list[i] = list[j]!
    list[j] = x
  }
}
