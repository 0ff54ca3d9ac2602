import { truecase } from '../../briefings/analyse/names/case.ts'
import { contextFeatures, MOST_CONTEXT, viewSentence } from '../../briefings/analyse/names/context.ts'
import type { Gazetteer } from '../../briefings/analyse/names/gazetteer.ts'
import type { Lexicon } from '../../briefings/analyse/names/model.ts'
import { atOffset, createWordReader, valuesAt, type WordFacts } from '../../briefings/analyse/names/words.ts'
import type { Instance } from './instance.ts'
import type { TrainingDocument } from './rejoin.ts'

/** How often a feature must be seen: to be kept, and for a row in the hidden layer, where it is told by one word and by several. */
export interface LeastCounts {
  readonly kept: number
  readonly word: number
  readonly context: number
}

/** Sentences as numbers, and the hashes of the features by their numbers; the first `rows` have a row in the hidden layer. */
export interface Instances {
  readonly instances: Instance[]
  readonly keys: Uint32Array
  readonly rows: number
}

/** Features of every sentence, numbered; those that training has not seen often enough are left out. */
export function buildInstances(
  documents: readonly TrainingDocument[],
  lists: { gazetteer: Gazetteer; lexicon: Lexicon },
  least: LeastCounts,
): Instances {
  const read = createWordReader(lists.lexicon, lists.gazetteer)
  const known = new Map<string, { facts: WordFacts; at: Uint32Array[] }>()
  const numbers = new Map<number, number>()
  const counts: number[] = []
  const contexts = new Set<number>()
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
      const put = (key: number, isContext: boolean): void => {
        let number = numbers.get(key)
        if (number === undefined) {
          numbers.set(key, (number = counts.length))
          counts.push(0)
          if (isContext) contexts.add(number)
        }
        counts[number]!++
        features.push(number)
      }
      for (let i = 0; i < n; i++) {
        for (let d = -2; d <= 2; d++) words[i + d]?.at[d + 2]!.forEach((key) => put(key, false))
        const count = contextFeatures(view, i, buffer)
        for (let k = 0; k < count; k++) put(buffer[k]!, true)
        offsets[i + 1] = features.length
      }
      raw.push({
        features: Int32Array.from(features),
        offsets,
        words: Int32Array.from(facts, (f) => lists.lexicon.words.indexOf(f.hash)),
        labels: labels.slice(start, end),
      })
    })
  }
  const hasRow = (number: number): boolean =>
    counts[number]! >= (contexts.has(number) ? least.context : least.word)
  return prune(raw, numbers, hasRow, (number) => counts[number]! >= least.kept)
}

function prune(
  raw: readonly Instance[],
  numbers: ReadonlyMap<number, number>,
  hasRow: (number: number) => boolean,
  isKept: (number: number) => boolean,
): Instances {
  const kept = new Int32Array(numbers.size).fill(-1)
  const keys: number[] = []
  const keep = (choose: (number: number) => boolean): void => {
    for (const [key, number] of numbers)
      if (choose(number)) {
        kept[number] = keys.length
        keys.push(key)
      }
  }
  keep(hasRow)
  const rows = keys.length
  keep((number) => isKept(number) && !hasRow(number))
  const instances = raw.map((instance) => {
    const out: number[] = []
    const ends = new Int32Array(instance.offsets.length)
    for (let i = 0; i < instance.labels.length; i++) {
      for (let f = instance.offsets[i]!; f < instance.offsets[i + 1]!; f++) {
        const number = kept[instance.features[f]!]!
        if (number >= 0) out.push(number)
      }
      ends[i + 1] = out.length
    }
    return { ...instance, features: Int32Array.from(out), offsets: ends }
  })
  return { instances, keys: Uint32Array.from(keys), rows }
}
