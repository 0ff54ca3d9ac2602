import { describe, expect, it } from 'vitest'
import { checkPhrase } from '../../../../../briefings/write/phrase/check.ts'
import { meanings } from '../../../../shipped-meanings.ts'

/** May a sentence be told on these spans? */
export const passes = (text: string, ...spans: readonly string[]): boolean =>
  checkPhrase({ text, claim: spans.join(' '), spans, published: [], language: 'en' }, meanings).passed

export interface Pair {
  readonly what: string
  readonly spans: readonly string[]
  readonly edit: string
  /** Of the same shape, and false. */
  readonly fake: string
}

/** What a careful editor does to a sentence, each edit beside its nearest false one. */
export function describeEdits(concept: string, pairs: readonly Pair[]): void {
  describe(`an edit of ${concept}`, () => {
    it.each(pairs)('passes: $what', ({ spans, edit }) => {
      expect(passes(edit, ...spans)).toBe(true)
    })

    it.each(pairs)('and a false one of the same shape does not: $what', ({ spans, fake }) => {
      expect(passes(fake, ...spans)).toBe(false)
    })
  })
}
