import { writeFileSync } from 'node:fs'
import { createGazetteer } from '../briefings/analyse/names/gazetteer.ts'
import { hashWord } from '../briefings/analyse/names/hash.ts'
import { createNameTagger } from '../briefings/analyse/names.ts'
import { augment } from './names/augment.ts'
import { clusterVectors } from './names/clusters.ts'
import { compressVectors } from './names/compress.ts'
import { readCorpus, readPlaces } from './names/corpus.ts'
import { trainCrf } from './names/crf.ts'
import { buildInstances } from './names/instances.ts'
import { commonWords, type LexiconParts, placeTable, toLexicon } from './names/lexicon.ts'
import { createNetwork } from './names/network.ts'
import { packModel } from './names/pack.ts'
import { createRandom } from './names/random.ts'
import { createPreparer } from './names/rejoin.ts'
import { scoreTagger, showScores } from './names/score.ts'
import { readVectors } from './names/vectors.ts'

// Trains briefings/models/names.bin: npm run train:names -- DIR --vectors FILE [--hold-out SET[,SET…]] [--out FILE] [--epochs N]
// With --hold-out the sets named are only scored, which guesses how the model does on text of a new kind.

const { positional, options } = readArguments(process.argv.slice(2))
const folder = positional[0]
const vectorFile = options.get('vectors')
if (!folder || !vectorFile) {
  console.error(
    'usage: npm run train:names -- DIR --vectors FILE [--hold-out SET,SET] [--out FILE] [--epochs N]',
  )
  process.exit(2)
}
const held = new Set(options.get('hold-out')?.split(',') ?? [])
const out = options.get('out') ?? new URL('../briefings/models/names.bin', import.meta.url)

const started = Date.now()
const report = (line: string): void => console.log(`${((Date.now() - started) / 1000).toFixed(0)}s ${line}`)
const random = createRandom(20_261_122)
const corpus = readCorpus(folder)
const prepare = createPreparer()
const gold = corpus.filter((d) => !held.has(d.set))
const places = readPlaces(folder)
const made = augment(gold, places, random, {
  swaps: Number(options.get('swaps') ?? 0.5),
  copies: Number(options.get('copies') ?? 30),
})
const documents = gold.map(prepare)
report(`${documents.length} documents, ${made.length} sentences made`)

const { words, vectors: fullVectors } = readVectors(vectorFile, 100_000)
const lexicon: LexiconParts = {
  ...placeTable(places),
  common: commonWords(documents),
  words: Uint32Array.from(words, hashWord),
  clusters: clusterVectors(fullVectors.slice(0, 40_000), random),
}
const vectors = compressVectors(fullVectors, 50)
report(`${words.length} words with vectors`)
const lists = { gazetteer: createGazetteer(), lexicon: toLexicon(lexicon) }
const { instances, keys, rows } = buildInstances([...documents, ...made.map(prepare)], lists, {
  kept: 2,
  word: 300,
  context: 1000,
})
report(`${instances.length} sentences, ${keys.length} features, ${rows} of them in the hidden layer`)
const network = createNetwork({
  rectified: 32,
  memory: 20,
  vectors: Float32Array.from(vectors.steps, (x) => x * vectors.scale),
  dimensions: vectors.dimensions,
  rows,
  rate: 0.02,
  unitDropout: 0.5,
  vectorDropout: 0.2,
  random,
})
const crf = trainCrf(instances, {
  features: keys.length,
  network,
  epochs: Number(options.get('epochs') ?? 4),
  rate: 0.15,
  l1: 5e-5,
  l2: 1e-6,
  dropout: 0.25,
  recall: Number(options.get('recall') ?? 0.4),
  random,
  report,
})
const bytes = packModel(crf, network, { keys, rows, vectors, lexicon })
writeFileSync(out, bytes)
report(`${(bytes.length / 1e6).toFixed(2)} MB`)
if (held.size > 0)
  showScores(scoreTagger(createNameTagger(bytes), corpus.filter((d) => held.has(d.set)).map(prepare)), report)

function readArguments(args: readonly string[]): { positional: string[]; options: Map<string, string> } {
  const positional: string[] = []
  const options = new Map<string, string>()
  for (let i = 0; i < args.length; i++) {
    const name = args[i]!
    if (name.startsWith('--')) options.set(name.slice(2), args[++i] ?? '')
    else positional.push(name)
  }
  return { positional, options }
}
