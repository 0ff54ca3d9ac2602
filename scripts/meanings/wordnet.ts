import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A sense of a word, as the data files of WordNet 3 hold it (wndb(5WN)). */
export interface Synset {
  readonly id: string
  readonly words: readonly string[]
  readonly pointers: readonly Pointer[]
}

export interface Pointer {
  /** `@` hypernym, `+` derivation, `!` antonym, `&` similar, `\` pertainym, `$` verb group, `*` entailment, `>` cause. */
  readonly symbol: string
  readonly target: string
  /** One-based words of source and target; 0 for the whole synset. */
  readonly from: number
  readonly to: number
}

export interface Wordnet {
  readonly synsets: ReadonlyMap<string, Synset>
  /** Synsets of a lemma by part of speech, the most frequent sense first. */
  readonly senses: ReadonlyMap<string, readonly string[]>
  /** `noun`, `verb`, `adj`, `adv`: does the lemma stand there? */
  has(lemma: string, part: string): boolean
}

const PARTS: readonly (readonly [string, string])[] = [['noun', 'n'], ['verb', 'v'], ['adj', 'a'], ['adv', 'r']] // prettier-ignore

/** Reads the `dict` folder of WordNet. A sense's rank among those of its part of speech is its place in the list. */
export function readWordnet(folder: string, mostSenses: number): Wordnet {
  const synsets = new Map<string, Synset>()
  const senses = new Map<string, string[]>()
  const lemmas = new Set<string>()
  for (const [part, letter] of PARTS) {
    for (const line of linesOf(join(folder, `data.${part}`))) {
      const synset = synsetOf(line, letter)
      synsets.set(synset.id, synset)
    }
    for (const line of linesOf(join(folder, `index.${part}`))) {
      const fields = line.trim().split(' ')
      const lemma = fields[0]!
      const count = Number(fields[2])
      lemmas.add(`${part} ${lemma}`)
      const own = fields.slice(-count).slice(0, mostSenses)
      senses.set(lemma, [...(senses.get(lemma) ?? []), ...own.map((offset) => letter + offset)])
    }
  }
  return { synsets, senses, has: (lemma, part) => lemmas.has(`${part} ${lemma}`) }
}

const linesOf = (path: string): string[] =>
  readFileSync(path, 'latin1')
    .split('\n')
    .filter((line) => line && !line.startsWith(' '))

function synsetOf(line: string, letter: string): Synset {
  const fields = line.slice(0, line.indexOf('|')).trim().split(' ')
  const count = parseInt(fields[3]!, 16)
  const words: string[] = []
  for (let k = 0; k < count; k++)
    words.push(
      fields[4 + 2 * k]!.replace(/\(\w+\)$/, '')
        .toLowerCase()
        .replace(/'/g, ''),
    )
  const first = 5 + 2 * count
  const pointers: Pointer[] = []
  for (let k = 0; k < Number(fields[first - 1]); k++) {
    const [symbol, offset, part, places] = fields.slice(first + 4 * k, first + 4 * k + 4)
    pointers.push({
      symbol: symbol!,
      target: (part === 's' ? 'a' : part!) + offset!,
      from: parseInt(places!.slice(0, 2), 16),
      to: parseInt(places!.slice(2), 16),
    })
  }
  return { id: letter + fields[0]!, words, pointers }
}
