import { stemmer } from 'stemmer'
import { NEWS } from '../thesaurus/news-thesaurus.ts'

/** One way to put a thing that a sentence may take where its spans have the other. */
export interface Rewording {
  readonly own: RegExp
  /** What the spans have instead, or null where they do not. */
  readonly given: (source: string, own: RegExpExecArray) => RegExpExecArray | null
  readonly as: (own: RegExpExecArray, given: RegExpExecArray) => string
}

/** Are two words forms of one, or of two that say the same? */
export const alike = (a: string, b: string): boolean => {
  const [x, y] = [stemmer(a), stemmer(b)]
  return x === y || NEWS.same(x, y)
}

/** Is a noun what a verb does: "closing" and "closure"? */
export const isDeed = (verb: string, noun: string): boolean =>
  alike(verb, noun) ||
  NEWS.isNominal(stemmer(verb), stemmer(noun)) ||
  NEWS.isNominal(stemmer(noun), stemmer(verb))

/** The first match of a pattern that fits. */
export const find = (
  source: string,
  pattern: RegExp,
  fits: (m: RegExpExecArray) => boolean = () => true,
): RegExpExecArray | null => [...source.matchAll(new RegExp(pattern, 'giu'))].find(fits) ?? null
