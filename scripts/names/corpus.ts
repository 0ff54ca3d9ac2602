import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** One sentence of gold data, in the data's own tokens. Tags are BIO: `B-PER`, `I-PER`, `O`. */
export interface GoldSentence {
  readonly tokens: readonly string[]
  readonly tags: readonly string[]
}

export interface GoldDocument {
  readonly set: string
  readonly sentences: readonly GoldSentence[]
}

/** Sets whose "documents" are unrelated messages: each sentence stands alone. */
const MESSAGES = /^(?:btc|wnut)/

/** Reads every `*.tsv.gz` of the folder, in the order of their names. */
export function readCorpus(folder: string): GoldDocument[] {
  const files = readdirSync(folder)
    .filter((f) => f.endsWith('.tsv.gz'))
    .sort()
  return files.flatMap((file) => {
    const set = file.replace('.tsv.gz', '')
    const documents = parse(gunzipSync(readFileSync(join(folder, file))).toString('utf8'))
    const parts = MESSAGES.test(set) ? documents.flat().map((s) => [s]) : documents
    return parts.filter((d) => d.length > 0).map((sentences) => ({ set, sentences }))
  })
}

function parse(text: string): GoldSentence[][] {
  const documents: GoldSentence[][] = [[]]
  let tokens: string[] = []
  let tags: string[] = []
  const flush = (): void => {
    if (tokens.length > 0) documents.at(-1)!.push({ tokens, tags })
    tokens = []
    tags = []
  }
  for (const line of text.split('\n')) {
    if (line.startsWith('-DOCSTART-')) {
      flush()
      documents.push([])
    } else if (!line.trim()) flush()
    else {
      const [token, tag] = line.split('\t')
      if (token?.trim()) {
        tokens.push(token.trim())
        tags.push(tag ?? 'O')
      }
    }
  }
  flush()
  return documents
}

/** Names of places in the folder's `cities.txt.gz`, with their size class 1 to 3. */
export function readPlaces(folder: string): Map<string, number> {
  const places = new Map<string, number>()
  for (const line of gunzipSync(readFileSync(join(folder, 'cities.txt.gz')))
    .toString('utf8')
    .split('\n')) {
    const [name, size] = line.split('\t')
    if (name) places.set(name, Number(size))
  }
  return places
}
