import { describe, expect, it } from 'vitest'
import { readQuestion } from '../../../../briefings/answer/question/question.ts'
import { retrieve } from '../../../../briefings/answer/ranking/retrieve.ts'
import type { CandidateQuery, StoreReads } from '../../../../briefings/ports.ts'
import { termsOf } from '../../../../briefings/read/terms.ts'
import { everybody } from '../../../sample-briefings.ts'

/** A store of nothing but texts, whose keys are their places in the list. */
function storeOf(texts: readonly string[]): StoreReads {
  const held = texts.map((t) => new Set(termsOf(t)))
  const holding = (terms: readonly string[]): number[] =>
    held.flatMap((h, key) => (terms.every((t) => h.has(t)) ? [key] : []))
  return {
    termCounts: async (terms: readonly string[]) => ({
      articles: texts.length,
      counts: new Map(terms.map((t) => [t, holding([t]).length])),
    }),
    candidates: async (_: unknown, { terms = [], limit }: CandidateQuery) =>
      holding(terms).reverse().slice(0, limit),
    articles: async (_: unknown, keys: readonly number[]) => keys.map((key) => ({ key })),
  } as unknown as StoreReads
}

describe('what is looked at for a question', () => {
  it('holds an old report of somebody well known that alone says what is asked', async () => {
    const times = (count: number, text: string): string[] => Array.from({ length: count }, () => text)
    const store = storeOf([
      ...times(400, 'The council defended its budget.'),
      'Pavel Quillmark defended the walk.',
      ...times(250, 'A lantern hung there.'),
      ...times(300, 'Pavel sang.'),
      ...times(100, 'Pavel Quillmark spoke of the weather.'),
      ...times(100, 'Quillmark Mills defended its prices.'),
    ])
    const question = readQuestion('Why was the lantern defended by Pavel Quillmark?')
    const { articles } = await retrieve(store, everybody, question)
    expect(articles.map((a) => a.key)).toContain(400)
  })
})
