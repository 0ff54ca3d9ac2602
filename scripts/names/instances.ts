import { truecase } from '../../briefings/analyse/names/case.ts'
import { contextFeatures, MOST_CONTEXT, viewSentence } from '../../briefings/analyse/names/context.ts'
import type { Gazetteer } from '../../briefings/analyse/names/gazetteer.ts'
import type { Lexicon } from '../../briefings/analyse/names/model.ts'
import { atOffset, createWordReader, valuesAt, type WordFacts } from '../../briefings/analyse/names/words.ts'
import type { Instance } from './crf.ts'
import type { TrainingDocument } from './rejoin.ts'

/** Gives features their numbers, in the order in which they are first seen. */
export interface FeatureNumbers {
  readonly numbers: Map<number, number>
  readonly counts: number[]
}

/** Features of every sentence, numbered; those that training has not seen `least` times are left out. */
export function buildInstances(
  documents: readonly TrainingDocument[],
  lists: { gazetteer: Gazetteer; lexicon: Lexicon },
  least: number,
): { instances: Instance[]; keys: Uint32Array } {
  const read = createWordReader(lists.lexicon, lists.gazetteer)
  const known = new Map<string, { facts: WordFacts; at: Uint32Array[] }>()
  const numbers = new Map<number, number>()
  const counts: number[] = []
  const buffer = new Uint32Array(MOST_CONTEXT)
  const wordOf = (word: string): { facts: WordFacts; at: Uint32Array[] } => {
    let entry = known.get(word)
    if (!entry) {
      const facts = read(word)
      const at = [-2, -1, 0, 1, 2].map((d) => valuesAt(facts, d).map((v) => atOffset(v, d)))
      known.set(word, (entry = { facts, at }))
    }
    return entry
  }
  const raw: Instance[] = []
  for (const { doc, labels } of documents) {
    const cased = truecase(doc, lists.lexicon, lists.gazetteer)
    doc.bounds.forEach(({ start, end }, s) => {
      const n = end - start
      if (n === 0) return
      const words = cased.words.slice(start, end).map(wordOf)
      const facts = words.map((w) => w.facts)
      const view = viewSentence(doc.tokens, start, end, facts, cased.kinds[s]!, cased.seen, lists)
      const features: number[] = []
      const offsets = new Int32Array(n + 1)
      const put = (key: number): void => {
        let number = numbers.get(key)
        if (number === undefined) {
          numbers.set(key, (number = counts.length))
          counts.push(0)
        }
        counts[number]!++
        features.push(number)
      }
      for (let i = 0; i < n; i++) {
        for (let d = -2; d <= 2; d++) words[i + d]?.at[d + 2]!.forEach(put)
        const count = contextFeatures(view, i, buffer)
        for (let k = 0; k < count; k++) put(buffer[k]!)
        offsets[i + 1] = features.length
      }
      raw.push({ features: Int32Array.from(features), offsets, labels: labels.slice(start, end) })
    })
  }
  return prune(raw, numbers, counts, least)
}

function prune(
  raw: readonly Instance[],
  numbers: ReadonlyMap<number, number>,
  counts: readonly number[],
  least: number,
): { instances: Instance[]; keys: Uint32Array } {
  const kept = new Int32Array(counts.length).fill(-1)
  const keys: number[] = []
  for (const [key, number] of numbers)
    if (counts[number]! >= least) {
      kept[number] = keys.length
      keys.push(key)
    }
  const instances = raw.map(({ features, offsets, labels }) => {
    const out: number[] = []
    const ends = new Int32Array(offsets.length)
    for (let i = 0; i < labels.length; i++) {
      for (let f = offsets[i]!; f < offsets[i + 1]!; f++) {
        const number = kept[features[f]!]!
        if (number >= 0) out.push(number)
      }
      ends[i + 1] = out.length
    }
    return { features: Int32Array.from(out), offsets: ends, labels }
  })
  return { instances, keys: Uint32Array.from(keys) }
}
