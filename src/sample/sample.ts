import { readFile } from 'node:fs/promises'
import { readArticles, type ReadArticle } from '../../briefings/read/read.ts'

/** Dispatches of our own writing, one file a storyline. Raise the version when one changes, or what analysis makes of them: an old sample is then made anew. */
const FILES = [
  'rafah-talks.jsonl',
  'lake-ilse-talks.jsonl',
  'ferry-strike.jsonl',
  'corvan-quake.jsonl',
  'marrow-quake.jsonl',
  'court-rulings.jsonl',
  'measles.jsonl',
  'swimming.jsonl',
]
export const SAMPLE_VERSION = 11

/** The dispatches that the first look is taken at. */
export async function readSample(): Promise<ReadArticle[]> {
  const articles: ReadArticle[] = []
  for (const name of FILES) {
    const bytes = await readFile(new URL(name, import.meta.url))
    articles.push(...readArticles(bytes, { name }).articles)
  }
  return articles
}
