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

/** The same, with a note of every conjunction that it is asked for. */
function counted(store: StoreReads): { store: StoreReads; asked: string[] } {
  const asked: string[] = []
  const candidates: StoreReads['candidates'] = (scopes, query) => {
    asked.push((query.terms ?? []).join(' '))
    return store.candidates(scopes, query)
  }
  return { store: { ...store, candidates }, asked }
}

const times = (count: number, text: string): string[] => Array.from({ length: count }, () => text)

describe('what is looked at for a question', () => {
  it('holds an old report of somebody well known that alone says what is asked', async () => {
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
  it('is sought once where more reports hold all of it than are read', async () => {
    const { store, asked } = counted(
      storeOf([...times(200, 'The council defended its budget.'), 'The council.']),
    )
    const { articles } = await retrieve(
      store,
      everybody,
      readQuestion('Why did the council defend the budget?'),
    )
    expect(articles.map((a) => a.key)).toEqual(Array.from({ length: 48 }, (_, i) => 199 - i))
    expect(asked).toHaveLength(1)
  })

  it('is not sought by words that are known not to stand together, or all of whose reports are known', async () => {
    const { store, asked } = counted(
      storeOf([
        ...times(100, 'A lantern hung there.'),
        'Quillmark sang.',
        'Quillmark lit a lantern.',
        'The bishop sang.',
      ]),
    )
    const { articles } = await retrieve(
      store,
      everybody,
      readQuestion('Did Quillmark sing to the bishop by a lantern?'),
    )
    expect(articles.map((a) => a.key).slice(0, 3)).toEqual([101, 102, 100])
    // Of the bishop and Quillmark all reports are known, so those of both are.
    expect(asked).toEqual([
      'bishop quillmark lantern',
      'bishop',
      'quillmark',
      'lantern',
      'bishop lantern',
      'quillmark lantern',
    ])
  })
})
