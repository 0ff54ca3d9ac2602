import { describe, expect, it } from 'vitest'
import { checkPhrase } from '../../../../../briefings/write/phrase/check.ts'
import { meanings } from '../../../../shipped-meanings.ts'

/** May a sentence be told on these spans? */
export const passes = (text: string, ...spans: readonly string[]): boolean => passesOn([], text, spans)

const passesOn = (published: readonly string[], text: string, spans: readonly string[]): boolean =>
  checkPhrase({ text, claim: spans.join(' '), spans, published, language: 'en' }, meanings).passed

export interface Pair {
  readonly what: string
  readonly spans: readonly string[]
  readonly edit: string
  /** Of the same shape, and false. */
  readonly fake: string
  /** Day of the report, where a date is worked out from it. */
  readonly published?: string
}

/** What a careful editor does to a sentence, each edit beside its nearest false one. */
export function describeEdits(concept: string, pairs: readonly Pair[]): void {
  describe(`an edit of ${concept}`, () => {
    it.each(pairs)('passes: $what', ({ spans, edit, published }) => {
      expect(passesOn(published ? [published] : [], edit, spans)).toBe(true)
    })

    it.each(pairs)('and a false one of the same shape does not: $what', ({ spans, fake, published }) => {
      expect(passesOn(published ? [published] : [], fake, spans)).toBe(false)
    })
  })
}
