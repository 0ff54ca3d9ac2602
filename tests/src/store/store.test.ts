import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Store } from '../../../briefings/ports.ts'
import { termsOf } from '../../../briefings/read/terms.ts'
import { openStore } from '../../../src/store/open-store.ts'
import { databases } from '../../databases.ts'
import { NO_FACTS } from '../../../briefings/analyse/no-facts.ts'
import { actor, PUBLIC, saveAll, write, type Given } from './sample-write.ts'

describe.each(databases)('a store on $name', ({ url }) => {
  let store: Store
  beforeEach(async () => {
    store = await openStore(await url())
  })
  afterEach(() => store.close())

  const save = (...all: Given[]) => saveAll(store, all)
  const find = async (text: string, more = {}) => {
    const keys = await store.candidates(PUBLIC, { terms: termsOf(text), limit: 10, ...more })
    return (await store.articles(PUBLIC, keys)).map((a) => a.id)
  }

  it('answers for more stories than one statement takes parameters', async () => {
    await save({ id: 'a', story: 'ferries' })
    const many = Array.from({ length: 40_000 }, (_, i) => `story-${i}`)
    expect(await store.briefings(PUBLIC, many)).toEqual([])
  })

  it('gives an article back as it was stored', async () => {
    const facts = { ...NO_FACTS, sentences: [{ start: 0, end: 11 }] }
    const [key] = await save({
      id: 'a',
      text: 'Éire – 😀 yes',
      title: 'T',
      url: 'https://news.example/a',
      sentences: [{ start: 0, end: 4 }],
      facts,
    })
    const held = await store.article(PUBLIC, 'a')
    expect(held).toMatchObject({ key, revision: 1, text: 'Éire – 😀 yes', title: 'T', story: 'story-of-a' })
    expect(held?.sentences).toEqual([{ start: 0, end: 4 }])
    expect((await store.articles(PUBLIC, [key!]))[0]?.facts).toEqual(facts)
  })

  it('finds an article that brings its own id where it stands, in the scopes that hold it', async () => {
    await save(
      { id: 'first', address: 'at-a' },
      { id: 'last', address: 'at-a' },
      { id: 'else', address: 'at-b' },
    )
    await save({ id: 'mine', scope: 'person:slack:T1:U1', address: 'at-c' })
    expect(await store.idAt(PUBLIC, 'at-a')).toBe('last')
    expect(await store.idAt(PUBLIC, 'at-c')).toBeNull()
    expect(await store.idAt(['person:slack:T1:U1'], 'at-c')).toBe('mine')
    await save({ id: 'else', text: 'Moved.', address: 'at-d' })
    expect(await store.idAt(PUBLIC, 'at-b')).toBeNull()
    expect(await store.idAt(PUBLIC, 'at-d')).toBe('else')
  })

  it('answers with nothing where it holds nothing', async () => {
    expect(await store.article(PUBLIC, 'a')).toBeNull()
    expect(await store.articles(PUBLIC, [])).toEqual([])
    expect(await store.candidates(PUBLIC, { terms: ['x'], limit: 5 })).toEqual([])
    expect(await store.actorsStartingWith(PUBLIC, '', 5)).toEqual([])
    expect(await store.actorsLike(PUBLIC, '?!', 5)).toEqual([])
    expect(await store.stories(PUBLIC, {})).toEqual([])
    expect(await store.similar(PUBLIC, [], 5)).toEqual([])
    expect(await store.overview(PUBLIC)).toEqual({
      articles: 0,
      stories: 0,
      actors: 0,
      oldest: null,
      newest: null,
    })
  })

  describe('candidates', () => {
    it('hold all of the terms, the last stored first', async () => {
      await save(
        { id: 'a', text: 'The harbour flooded.' },
        { id: 'b', text: 'The harbour reopened.' },
        { id: 'c', text: 'The airport flooded; the harbour did not.' },
      )
      expect(await find('flooded harbour')).toEqual(['c', 'a'])
      expect(await find('harbour', { limit: 2 })).toEqual(['c', 'b'])
      expect(await find('harbour tunnel')).toEqual([])
    })

    it('are found by words with accents, points, apostrophes and figures', async () => {
      await save({ id: 'a', text: 'Erdoğan’s U.S. envoy met the O’Neill group: 1,250.5 crowns, 第一' })
      for (const words of ['Erdogan', 'u.s.', 'US', "O'Neill", '1250.5', '1,250.5', '第一'])
        expect(await find(words), words).toEqual(['a'])
    })

    it('are not confused by what looks like the language of the index', async () => {
      await save({ id: 'a', text: 'plain words' })
      for (const term of ['_s1', '"', 'OR', 'plain" OR "x', 'NEAR(a b)', '*', 'tokens:plain'])
        await expect(store.candidates(PUBLIC, { terms: [term], limit: 5 })).resolves.toEqual([])
    })

    it('mention one of the actors, belong to one of the stories, and were published in the window', async () => {
      await save(
        { id: 'a', text: 'rain', actors: [actor('ann', 'Ann')], story: 's1', published: '2031-05-01' },
        {
          id: 'b',
          text: 'rain',
          actors: [actor('bob', 'Bob')],
          story: 's2',
          published: '2031-05-02T10:00:00Z',
        },
        { id: 'c', text: 'snow', actors: [actor('ann', 'Ann')], story: 's2', published: null },
      )
      expect(await find('', { actors: ['ann'] })).toEqual(['c', 'a'])
      expect(await find('rain', { actors: ['ann', 'bob'] })).toEqual(['b', 'a'])
      expect(await find('rain', { actors: ['nobody'] })).toEqual([])
      expect(await find('', { stories: ['s2'] })).toEqual(['c', 'b'])
      expect(await find('rain', { stories: ['s2'] })).toEqual(['b'])
      expect(await find('', { from: '2031-05-02' })).toEqual(['b'])
      expect(await find('', { from: '2031-05-01', to: '2031-05-01' })).toEqual(['a'])
      expect(await find('rain', { from: '2031-05-02', to: '2031-06-30' })).toEqual(['b'])
      expect(await find('rain', { to: '2031-05-01' })).toEqual(['a'])
      expect(await find('rain', { from: '2031-06-01', to: '2031-05-01' })).toEqual([])
    })
  })

  it('counts in how many articles a term stands', async () => {
    await save({ id: 'a', text: 'rain rain rain' }, { id: 'b', text: 'rain and snow' })
    const { articles, counts } = await store.termCounts(['rain', 'snow', 'hail'])
    expect(articles).toBe(2)
    expect([...counts]).toEqual([
      ['rain', 2],
      ['snow', 1],
      ['hail', 0],
    ])
  })

  describe('a revision', () => {
    it('becomes current, and the old one stays for those who cite it', async () => {
      await save({ id: 'a', text: 'Nine hurt.', actors: [actor('ann', 'Ann')] })
      const second = await store.write((tx) =>
        tx.saveArticle(write({ id: 'a', text: 'Ten hurt.', actors: [actor('bob', 'Bob')] })),
      )
      expect(second.revision).toBe(2)
      expect((await store.article(PUBLIC, 'a'))?.text).toBe('Ten hurt.')
      expect((await store.revision(PUBLIC, 'a', 1))?.text).toBe('Nine hurt.')
      expect(await store.revision(PUBLIC, 'a', 3)).toBeNull()
      expect(await find('nine')).toEqual([])
      expect(await find('ten')).toEqual(['a'])
      expect((await store.overview(PUBLIC)).articles).toBe(1)
    })

    it('takes back the actors, aliases and bands that only the old one gave', async () => {
      await save(
        {
          id: 'a',
          actors: [actor('ann', 'Ann Lee', 'Lee'), actor('bob', 'Bob')],
          bands: ['1'],
          signature: [7],
        },
        { id: 'b', actors: [actor('ann', 'Ann Lee', 'Dr. Lee')] },
      )
      await save({ id: 'a', actors: [actor('cid', 'Cid')], bands: ['2'], signature: [8] })
      const [ann, ...others] = await store.actors(PUBLIC, ['ann', 'bob'])
      expect(others).toEqual([])
      expect(ann).toMatchObject({ articles: 1 })
      expect(ann?.aliases).toEqual([
        { alias: 'Ann Lee', origin: 'b', count: 1 },
        { alias: 'Dr. Lee', origin: 'b', count: 1 },
      ])
      expect(await store.actorsStartingWith(PUBLIC, 'bo', 5)).toEqual([])
      expect(await store.candidates(PUBLIC, { actors: ['bob'], limit: 5 })).toEqual([])
      expect(await store.similar(PUBLIC, ['1'], 5)).toEqual([])
      expect(await store.similar(PUBLIC, ['2'], 5)).toMatchObject([{ id: 'a', signature: [8] }])
      expect((await store.overview(PUBLIC)).actors).toBe(2)
    })
  })

  describe('scopes', () => {
    it('keep apart articles, actors and stories of the same id', async () => {
      const mine = ['public', 'workspace:w'] as const
      await save(
        { id: 'a', text: 'public rain', actors: [actor('ann', 'Ann')], story: 's' },
        { id: 'a', text: 'secret rain', scope: 'workspace:w', actors: [actor('ann', 'Annie')], story: 's' },
      )
      await store.write(async (tx) => {
        const story = { id: 's', first: null, last: '2031-05-04', profile: null, lookup: ['k'] }
        await tx.saveStory({ ...story, scope: 'public', headline: 'Rain' })
        await tx.saveStory({ ...story, scope: 'workspace:w', headline: 'Secret rain' })
      })
      expect(await find('secret')).toEqual([])
      expect((await store.article(PUBLIC, 'a'))?.text).toBe('public rain')
      expect((await store.article(['workspace:w'], 'a'))?.text).toBe('secret rain')
      expect(await store.candidates(['person:p'], { terms: ['rain'], limit: 5 })).toEqual([])
      expect(await store.candidates(['workspace:w'], { terms: ['rain'], limit: 5 })).toHaveLength(1)
      expect(await store.candidates(mine, { terms: ['rain'], limit: 5 })).toHaveLength(2)
      const naming = { actors: ['ann'], limit: 5 }
      expect(await store.candidates(['person:p'], naming)).toEqual([])
      const own = await store.candidates(['workspace:w'], naming)
      expect(own).toHaveLength(1)
      expect(await store.articles(PUBLIC, own)).toEqual([])
      expect(await store.candidates(mine, naming)).toEqual([
        ...own,
        ...(await store.candidates(PUBLIC, naming)),
      ])
      expect(await store.actorsByAlias(PUBLIC, ['annie'])).toEqual([])
      expect(await store.actorsByAlias(mine, ['annie'])).toMatchObject([{ id: 'ann', articles: 2 }])
      expect(await store.stories(PUBLIC, {})).toMatchObject([{ headline: 'Rain', articles: ['a'] }])
      expect(await store.stories(mine, {})).toMatchObject([{ headline: 'Secret rain', articles: ['a', 'a'] }])
      expect(await store.overview(mine)).toMatchObject({ articles: 2 })
      expect(await store.articles([], [1, 2])).toEqual([])
    })
  })

  it('finds what shares bands, the most shared first', async () => {
    await save({ id: 'a', bands: ['1', '2'], signature: [1] }, { id: 'b', bands: ['2'], signature: [2] })
    expect((await store.similar(PUBLIC, ['1', '2', '3'], 5)).map((s) => s.id)).toEqual(['a', 'b'])
    expect(await store.similar(['person:p'], ['1'], 5)).toEqual([])
  })

  it('keeps decisions in the order in which they were made', async () => {
    const decision = { item: 'a', scope: 'public', at: '2031-05-05T06:00:00Z', stage: 'story' } as const
    await store.write(async (tx) => {
      await tx.saveDecision({ ...decision, outcome: 'new', reason: 'Nothing like it is held.' })
      await tx.saveDecision({ ...decision, outcome: 'joined', reason: 'Same actors.' })
    })
    expect((await store.decisionsOn(PUBLIC, ['a'])).map((d) => d.outcome)).toEqual(['new', 'joined'])
    expect(await store.decisionsOn(['person:p'], ['a'])).toEqual([])
  })

  describe('a write', () => {
    it('that throws leaves nothing behind', async () => {
      await expect(
        store.write(async (tx) => {
          await tx.saveArticle(write({ id: 'a', actors: [actor('ann', 'Ann')] }))
          throw new Error('no')
        }),
      ).rejects.toThrow('no')
      expect(await store.article(PUBLIC, 'a')).toBeNull()
      expect(await store.actorsByAlias(PUBLIC, ['ann'])).toEqual([])
    })

    it('sees what it has written, and waits for the one before it', async () => {
      const order: string[] = []
      const one = store.write(async (tx) => {
        await tx.saveArticle(write({ id: 'a' }))
        order.push('one', (await tx.article(PUBLIC, 'a'))!.id, (await tx.contentHash('public', 'a'))!)
      })
      const two = store.write(async (tx) => {
        order.push('two', (await tx.saveArticle(write({ id: 'a' }))).revision.toString())
      })
      await Promise.all([one, two])
      expect(order).toEqual(['one', 'a', 'The report a.', 'two', '2'])
    })

    it('inside another one is refused instead of waiting for ever', async () => {
      await expect(store.write(() => store.write(async () => 1))).rejects.toMatchObject({
        code: 'nested-write',
      })
      expect(await store.write(async () => 1)).toBe(1)
    })

    it('may read through the store itself', async () => {
      const seen = await store.write(async (tx) => {
        await tx.saveArticle(write({ id: 'a' }))
        return store.article(PUBLIC, 'a')
      })
      expect(seen?.id).toBe('a')
    })
  })

  it('says so when it is used after it was closed', async () => {
    await store.close()
    await expect(store.overview(PUBLIC)).rejects.toMatchObject({ code: 'closed' })
    await store.close()
  })
})
