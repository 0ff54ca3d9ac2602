import { describe, expect, it } from 'vitest'
import { LABELS, NAME_TYPES, beginOf } from '../../briefings/analyse/names/labels.ts'
import { trainCrf } from '../../scripts/names/crf.ts'
import type { Instance } from '../../scripts/names/instance.ts'
import { createNetwork, type Network } from '../../scripts/names/network.ts'
import { createRandom } from '../../scripts/names/random.ts'

const PERSON = beginOf(NAME_TYPES.indexOf('PER'))
const PLACE = beginOf(NAME_TYPES.indexOf('LOC'))

/** Sentences whose last word is a person after one first word and a place after the other, seven words before it. */
function sentences(): Instance[] {
  return Array.from({ length: 200 }, (_, i) => {
    const first = i % 2
    const words = Int32Array.from([first, 2, 3, 2, 3, 2, 3, 4])
    return {
      features: new Int32Array(words.length),
      offsets: Int32Array.from({ length: words.length + 1 }, (_, k) => k),
      words,
      labels: Uint8Array.from(words, (w) => (w !== 4 ? 0 : first === 0 ? PERSON : PLACE)),
    }
  })
}

function trained(memory: number): { network: Network; weights: Float32Array } {
  const random = createRandom(7)
  const network = createNetwork({
    rectified: 4,
    memory,
    // Five words, each with a direction of its own.
    vectors: Float32Array.from({ length: 25 }, (_, i) => (i % 6 === 0 ? 2 : 0)),
    dimensions: 5,
    rows: 1,
    rate: 0.1,
    unitDropout: 0,
    vectorDropout: 0,
    random,
  })
  const options = { features: 1, network, epochs: 12, rate: 0.1, l1: 0, l2: 0, dropout: 0, recall: 0 }
  const { weights } = trainCrf(sentences(), { ...options, random, report: () => undefined })
  return { network, weights }
}

/** By how much the last word of a sentence is rather a person than a place. */
function leaning(network: Network, sentence: Instance): number {
  const n = sentence.labels.length
  const scores = new Float64Array(n * LABELS)
  network.forward(sentence, new Uint8Array(sentence.features.length).fill(1), 1, scores)
  const at = (n - 1) * LABELS
  return scores[at + PERSON]! - scores[at + PLACE]!
}

describe('training of the names model', () => {
  it('learns from a word far outside the window through the units that remember', () => {
    const { network } = trained(4)
    const [person, place] = sentences()
    expect(leaning(network, person!)).toBeGreaterThan(1)
    expect(leaning(network, place!)).toBeLessThan(-1)
  })

  it('cannot tell such words apart without them', () => {
    const { network } = trained(0)
    const [person, place] = sentences()
    expect(leaning(network, person!)).toBeCloseTo(leaning(network, place!), 5)
  })

  it('comes to the same weights every time', () => {
    expect(trained(2).weights).toEqual(trained(2).weights)
  })
})
