import { describe, expect, it } from 'vitest'
import { timeline } from '../../../briefings/answer/timeline.ts'
import type { Facts } from '../../../briefings/model.ts'
import { isUnknown } from '../../../briefings/results.ts'
import { articleOf, factsOf, takeIn, type FakeActor } from '../../fakes/articles.ts'
import { createMemoryStore } from '../../fakes/memory-store.ts'

const COMMITTEE: FakeActor = { name: 'Harbour Strike Committee', type: 'ORG', aliases: ['Harbour Strike'] }

async function held() {
  const store = createMemoryStore()
  const texts = [
    'The harbour strike in Lindness began at six in the morning.',
    'Ferries stood idle as the harbour strike spread to Ostby.',
    'The harbour strike reached the grain terminal at Rolf Pier.',
    'The Harbour Strike Committee voted to go on for another week.',
    'Pilots of the inland lakes joined the harbour strike at noon.',
    'Ada Lund opened a museum of knots beside the old mill.',
  ]
  for (const [i, text] of texts.entries()) {
    const article = articleOf({ id: `n${i}`, text, published: `2024-05-0${i + 1}` })
    const actors = i === 3 ? [COMMITTEE] : i === 5 ? [{ name: 'Ada Lund' }] : []
    const facts: Facts = factsOf(article, actors)
    await store.write((tx) => takeIn(tx, article, { facts }))
  }
  return store
}

describe('timeline', () => {
  it('takes words for a topic where a body of that name is only part of it', async () => {
    const result = await timeline(await held(), ['public'], { name: 'harbour strike', dates: 10 })
    if (isUnknown(result)) throw new Error('a topic was taken for an unknown name')
    expect(result.title).toBe('harbour strike')
    expect(result.entries.map((e) => e.date)).toEqual(
      ['01', '02', '03', '04', '05'].map((d) => `2024-05-${d}`),
    )
  })

  it('leaves out of a thin topic what only shares its common word', async () => {
    const store = await held()
    const other = articleOf({ id: 'n9', text: 'The harbour of Vell was painted.', published: '2024-05-09' })
    await store.write((tx) => takeIn(tx, other, { facts: factsOf(other) }))
    const result = await timeline(store, ['public'], { name: 'harbour strike', dates: 10 })
    if (isUnknown(result)) throw new Error('a topic was taken for an unknown name')
    expect(result.entries.map((e) => e.date)).not.toContain('2024-05-09')
  })

  it('leaves out of a thin topic the day of another matter, though its report mentions the topic elsewhere', async () => {
    const store = await held()
    const text =
      'Lindness counted 19 cases of measles on Thursday, up from six. A nurse said the harbour strike kept vaccine away.'
    const other = articleOf({ id: 'n8', text, published: '2024-05-08' })
    await store.write((tx) => takeIn(tx, other, { facts: factsOf(other) }))
    const result = await timeline(store, ['public'], { name: 'harbour strike', dates: 10 })
    if (isUnknown(result)) throw new Error('a topic was taken for an unknown name')
    const texts = result.entries.flatMap((e) => e.claims.map((c) => c.text))
    expect(texts.join('\n')).not.toMatch(/measles/)
    expect(texts.join('\n')).toMatch(/nurse/)
  })

  it('knows a word of the topic in another form of it', async () => {
    const store = createMemoryStore()
    const texts = [
      'The ferry to Ostby was cancelled by its owner in thick fog.',
      'A bakery in Vell sold rye to ferries and barges.',
    ]
    for (const [i, text] of texts.entries()) {
      const article = articleOf({ id: `n${i}`, text, published: `2024-05-0${i + 1}` })
      await store.write((tx) => takeIn(tx, article, { facts: factsOf(article) }))
    }
    const result = await timeline(store, ['public'], { name: 'ferries', dates: 5 })
    expect(result).toMatchObject({ entries: [{ date: '2024-05-01' }, { date: '2024-05-02' }] })
  })

  it('tells a story though no sentence of it holds a word of its headline', async () => {
    const store = createMemoryStore()
    const text = 'The owners of both mills signed a lease in Ostby before noon.'
    const article = articleOf({ id: 'n1', title: 'Peace at last', text, published: '2024-05-02' })
    await store.write((tx) => takeIn(tx, article, { facts: factsOf(article) }))
    const story = (await store.article(['public'], 'n1'))!.story!
    const result = await timeline(store, ['public'], { name: story })
    expect(result).toMatchObject({ title: 'Peace at last', entries: [{ date: '2024-05-02' }] })
  })

  it('tells of a person by name', async () => {
    const result = await timeline(await held(), ['public'], { name: 'Ada Lund' })
    expect(result).toMatchObject({ title: 'Ada Lund', entries: [{ date: '2024-05-06' }] })
  })

  it('says that a name is unknown, and sees nothing of other scopes', async () => {
    const store = await held()
    expect(isUnknown(await timeline(store, ['public'], { name: 'Xyloth' }))).toBe(true)
    expect(isUnknown(await timeline(store, ['person:a:b'], { name: 'harbour strike' }))).toBe(true)
  })
})
