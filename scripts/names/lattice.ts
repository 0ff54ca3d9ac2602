import { follows, LABELS } from '../../briefings/analyse/names/labels.ts'
import { createParameters, descend, type Parameters } from './parameters.ts'

/** The label sequences of one sentence at a time, and the scores of moves from label to label, which it learns. */
export interface Lattice {
  readonly moves: Parameters
  /** Probability of each label of each token, less 1 for the gold one, as `learn` left it. */
  readonly gradient: Float32Array
  /** Takes the label scores of a sentence (n x LABELS), works out the gradient and moves `moves`; gives the loss. */
  learn(scores: Float64Array, labels: Uint8Array): number
}

/** Forward-backward over a linear chain (Lafferty et al. 2001), with sums scaled token by token. */
export function createLattice(longest: number, rate: number): Lattice {
  const L = LABELS
  const size = longest * L
  const [alpha, beta, emit] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)]
  const gradient = new Float32Array(size)
  // Row L is the sentence's start.
  const moves = createParameters(new Float32Array((L + 1) * L))
  const expMoves = new Float64Array((L + 1) * L)
  const moveGradient = new Float64Array((L + 1) * L)
  const pairs = new Float64Array(L * L)
  const allowed = expMoves.map((_, i) => {
    const from = Math.floor(i / L)
    return follows(from === L ? -1 : from, i % L) ? 1 : 0
  })

  /** Scores to factors, each token's largest being 1; gives the log of what that took away, less the gold path's score. */
  function exponentiate(scores: Float64Array, labels: Uint8Array): number {
    let loss = 0
    for (let m = 0; m < expMoves.length; m++) expMoves[m] = allowed[m]! * Math.exp(moves.values[m]!)
    for (let i = 0; i < labels.length; i++) {
      const at = i * L
      let max = -Infinity
      for (let l = 0; l < L; l++) if (scores[at + l]! > max) max = scores[at + l]!
      for (let l = 0; l < L; l++) emit[at + l] = Math.exp(scores[at + l]! - max)
      const move = (i === 0 ? L : labels[i - 1]!) * L + labels[i]!
      loss += max - scores[at + labels[i]!]! - moves.values[move]!
    }
    return loss
  }

  function forward(n: number): number {
    let logZ = 0
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
    return logZ
  }

  function backward(n: number): void {
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
  }

  function addMoves(i: number): void {
    const at = i * L
    let total = 0
    for (let p = 0; p < L; p++)
      for (let l = 0; l < L; l++)
        total += pairs[p * L + l] = alpha[at - L + p]! * expMoves[p * L + l]! * emit[at + l]! * beta[at + l]!
    for (let m = 0; m < L * L; m++) moveGradient[m] = moveGradient[m]! + pairs[m]! / total
  }

  return {
    moves,
    gradient,
    learn(scores, labels) {
      const n = labels.length
      const loss = exponentiate(scores, labels) + forward(n)
      backward(n)
      moveGradient.fill(0)
      for (let i = 0; i < n; i++) {
        const at = i * L
        let z = 0
        for (let l = 0; l < L; l++) z += alpha[at + l]! * beta[at + l]!
        for (let l = 0; l < L; l++) gradient[at + l] = (alpha[at + l]! * beta[at + l]!) / z
        if (i > 0) addMoves(i)
        else for (let l = 0; l < L; l++) moveGradient[L * L + l] = gradient[l]!
        const gold = labels[i]!
        gradient[at + gold] = gradient[at + gold]! - 1
        const move = (i === 0 ? L : labels[i - 1]!) * L + gold
        moveGradient[move] = moveGradient[move]! - 1
      }
      for (let m = 0; m < moveGradient.length; m++)
        if (moveGradient[m] !== 0) descend(moves, m, moveGradient[m]!, rate)
      return loss
    },
  }
}
