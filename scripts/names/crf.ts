import { LABELS } from '../../briefings/analyse/names/labels.ts'
import type { Instance } from './instance.ts'
import { createLattice } from './lattice.ts'
import type { Network } from './network.ts'
import { addToAverage, averageOf, createParameters, descend, shrink } from './parameters.ts'

export interface CrfOptions {
  readonly features: number
  readonly network: Network
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

/** Sentences after which the network's shared parameters move, and after which the penalties and the average are reckoned. */
const BATCH = 64
const ROUND = 4000

/**
 * Trains a linear-chain CRF and the network below it together, by AdaGrad with proximal steps for the penalties, and averages
 * the parameters of the last half. Deterministic for a given `random`.
 */
export function trainCrf(instances: readonly Instance[], o: CrfOptions): Crf {
  const L = LABELS
  const weights = createParameters(new Float32Array(o.features * L))
  const longest = Math.max(...instances.map((s) => s.labels.length))
  const lattice = createLattice(longest, o.rate)
  const scores = new Float64Array(longest * L)
  const keep = new Uint8Array(Math.max(...instances.map((s) => s.features.length)))
  const order = Int32Array.from(instances, (_, i) => i)
  const gain = o.dropout > 0 ? 1 / (1 - o.dropout) : 1
  let averaged = 0

  function learn(instance: Instance): number {
    const { features, offsets, labels } = instance
    const n = labels.length
    for (let f = 0; f < features.length; f++) keep[f] = o.dropout > 0 && o.random() < o.dropout ? 0 : 1
    for (let i = 0; i < n; i++) {
      const at = i * L
      for (let l = 0; l < L; l++) scores[at + l] = 0
      for (let f = offsets[i]!; f < offsets[i + 1]!; f++) {
        if (!keep[f]) continue
        const row = features[f]! * L
        for (let l = 0; l < L; l++) scores[at + l] = scores[at + l]! + weights.values[row + l]! * gain
      }
      // Softmax-margin (Gimpel & Smith 2010) with a cost for missing a name only.
      if (labels[i] !== 0) scores[at] = scores[at]! + o.recall
    }
    o.network.forward(instance, keep, gain, scores)
    const loss = lattice.learn(scores, labels)
    const { gradient } = lattice
    skipSure(gradient, labels)
    o.network.backward(gradient)
    for (let i = 0; i < n; i++)
      for (let l = 0; l < L; l++) {
        const slope = gradient[i * L + l]! * gain
        if (slope === 0) continue
        for (let f = offsets[i]!; f < offsets[i + 1]!; f++)
          if (keep[f]) descend(weights, features[f]! * L + l, slope, o.rate)
      }
    return loss
  }

  for (let epoch = 1; epoch <= o.epochs; epoch++) {
    let loss = 0
    shuffle(order, o.random)
    for (let k = 0; k < order.length; k++) {
      const last = k === order.length - 1
      loss += learn(instances[order[k]!]!)
      if (k % BATCH === BATCH - 1 || last) o.network.update()
      if (k % ROUND !== ROUND - 1 && !last) continue
      shrink(weights, o, (k % ROUND) + 1)
      if (epoch * 2 <= o.epochs) continue
      averaged++
      for (const p of [weights, lattice.moves, ...o.network.parameters]) addToAverage(p)
    }
    o.report(`epoch ${epoch}: loss ${(loss / instances.length).toFixed(4)} a sentence`)
  }
  for (const p of o.network.parameters) p.values.set(averageOf(p, averaged))
  return { weights: averageOf(weights, averaged), transitions: averageOf(lattice.moves, averaged) }
}

/** Tokens and labels about which there is no doubt teach nothing, and cost most of the time. */
function skipSure(gradient: Float32Array, labels: Uint8Array): void {
  for (let i = 0; i < labels.length; i++) {
    const at = i * LABELS
    const sure = Math.abs(gradient[at + labels[i]!]!) < 1e-3
    for (let l = 0; l < LABELS; l++) if (sure || Math.abs(gradient[at + l]!) < 1e-4) gradient[at + l] = 0
  }
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
