import type { Article, Range } from '../model.ts'
import { reportOf } from './furniture.ts'
import { bandsOf, minhash } from './near-duplicate.ts'
import type { TermReader } from './terms.ts'

/** What an article is found and likened by, beside its actors. */
export interface Filing {
  /** Terms of title and text, in order. */
  readonly terms: readonly string[]
  /** MinHash of the report. */
  readonly signature: readonly number[]
  readonly bands: readonly string[]
}

/** Linear in the text. */
export function filedBy(
  { title, text }: Pick<Article, 'title' | 'text'>,
  sentences: readonly Range[],
  reader: TermReader,
): Filing {
  const signature = minhash(reportOf(text, sentences))
  return { terms: reader.termsOf(`${title ?? ''}\n${text}`), signature, bands: bandsOf(signature) }
}
