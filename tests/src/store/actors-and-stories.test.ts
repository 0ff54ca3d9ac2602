import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Store } from '../../../briefings/ports.ts'
import { openStore } from '../../../src/store/open-store.ts'
import { databases } from '../../databases.ts'
import { actor, PUBLIC, saveAll, type Given } from './sample-write.ts'

describe.each(databases)('actors and stories on $name', ({ url }) => {
  let store: Store
  beforeEach(async () => {
    store = await openStore(await url())
  })
  afterEach(() => store.close())

  const save = (...all: Given[]) => saveAll(store, all)

  describe('actors', () => {
    beforeEach(async () => {
      await save(
        { id: 'a', actors: [actor('joan', 'Joan Okafor', 'Okafor'), actor('jo', 'Jo March')] },
        { id: 'b', actors: [actor('joan', 'Okafor'), actor('un', 'United Nations', 'U.N.')] },
        { id: 'c', actors: [actor('joan', 'Okafor'), actor('jo', 'Jo March'), actor('un', 'U.N.')] },
      )
    })

    it('are found by any alias, however it is written, with where it came from', async () => {
      const [joan] = await store.actorsByAlias(PUBLIC, ['okafor'])
      expect(joan).toEqual({
        id: 'joan',
        scope: 'public',
        name: 'Okafor',
        type: 'PER',
        aliases: [
          { alias: 'Okafor', origin: 'a', count: 3 },
          { alias: 'Joan Okafor', origin: 'a', count: 1 },
        ],
        articles: 3,
      })
      expect(await store.actorsByAlias(PUBLIC, ['un'])).toMatchObject([{ id: 'un' }])
    })

    it('are completed from the beginning of any word, the most mentioned first', async () => {
      const ids = async (text: string) => (await store.actorsStartingWith(PUBLIC, text, 5)).map((a) => a.id)
      expect(await ids('Jo')).toEqual(['joan', 'jo'])
      expect(await ids('oka')).toEqual(['joan'])
      expect(await ids('joan ok')).toEqual(['joan'])
      expect(await ids('nat')).toEqual(['un'])
      expect(await ids('ations')).toEqual([])
    })

    it('are found when misspelt, and not when merely alike', async () => {
      const ids = async (text: string) => (await store.actorsLike(PUBLIC, text, 5)).map((a) => a.id)
      expect(await ids('Okaofr')).toEqual(['joan'])
      expect(await ids('Joan Okafo')).toEqual(['joan'])
      expect(await ids('Untied Nations')).toEqual(['un'])
      expect(await ids('Xylophone')).toEqual([])
    })

    it('are found by a name of many short words, near each of which there are many others', async () => {
      const letters = [...'abcdefghijklmnopqrstuvwxyz']
      const names = [...'aeiou'].flatMap((v) => letters.flatMap((c) => letters.map((d) => `${v}${c}${d}`)))
      await save({ id: 'd', actors: [actor('eno', 'Eno Aba'), ...names.map((n) => actor(n, n))] })
      const asked = letters.slice(1).map((c, i) => `${'aeiou'[i % 5]}${c}e`)
      expect(await store.actorsLike(PUBLIC, asked.join(' '), 5)).toEqual([])
      expect((await store.actorsLike(PUBLIC, 'Eno Abba', 5))[0]?.id).toBe('eno')
    })

    it('are related by the articles they share', async () => {
      expect(await store.relatedActors(PUBLIC, 'joan', 5)).toEqual([
        { id: 'jo', name: 'Jo March', count: 2 },
        { id: 'un', name: 'U.N.', count: 2 },
      ])
    })
  })

  describe('stories', () => {
    const story = (id: string, first: string | null, last: string | null, lookup: string[] = []) => ({
      id,
      scope: 'public' as const,
      headline: id.toUpperCase(),
      first,
      last,
      profile: { n: 1 },
      lookup,
    })

    it('come newest first, within the window, with their articles oldest first', async () => {
      await save(
        { id: 'late', story: 'x', published: '2031-05-03' },
        { id: 'early', story: 'x', published: '2031-05-01' },
      )
      await store.write(async (tx) => {
        await tx.saveStory(story('x', '2031-05-01', '2031-05-03'))
        await tx.saveStory(story('y', '2031-05-05', '2031-05-06'))
        await tx.saveStory(story('z', null, null))
      })
      const ids = async (query: object) => (await store.stories(PUBLIC, query)).map((s) => s.id)
      expect(await ids({})).toEqual(['y', 'x', 'z'])
      expect(await ids({ limit: 1 })).toEqual(['y'])
      expect(await ids({ from: '2031-05-03', to: '2031-05-04' })).toEqual(['x'])
      expect(await ids({ ids: ['z', 'x'] })).toEqual(['x', 'z'])
      const x = { headline: 'X', articles: ['early', 'late'] }
      expect(await store.stories(PUBLIC, { ids: ['x'] })).toMatchObject([{ ...x, profile: null }])
      // What stories are compared by is read for a writer alone.
      const written = await store.write((tx) => tx.stories(PUBLIC, { ids: ['x'] }))
      expect(written).toMatchObject([{ ...x, profile: { n: 1 } }])
    })

    it('are found by the lookup keys under which they were last filed', async () => {
      await store.write(async (tx) => {
        await tx.saveStory(story('x', null, null, ['a', 'b', 'c']))
        await tx.saveStory(story('y', null, null, ['b']))
        await tx.saveStory(story('x', null, null, ['a', 'b', 'd']))
        const ids = async (...keys: string[]) => (await tx.storiesByKey(PUBLIC, keys, 5)).map((s) => s.id)
        expect(await ids('a', 'b')).toEqual(['x', 'y'])
        expect(await ids('c')).toEqual([])
        expect(await ids('d', 'd')).toEqual(['x'])
        expect(await tx.storiesByKey(['person:p'], ['a'], 5)).toEqual([])
      })
      expect((await store.overview(PUBLIC)).stories).toBe(2)
    })
  })
})
