import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Scope } from '../../../briefings/model.ts'
import type { Store, StoryWrite } from '../../../briefings/ports.ts'
import { openStore } from '../../../src/store/open-store.ts'
import { databases } from '../../databases.ts'
import { PUBLIC } from './sample-write.ts'

const TEAM: Scope = 'workspace:slack:T1'
const OTHER: Scope = 'workspace:slack:T2'

const story = (scope: Scope, id: string, lookup: string[], first: string | null = null): StoryWrite => ({
  id,
  scope,
  headline: `${id} in ${scope}`,
  first,
  last: first,
  profile: { of: scope },
  lookup,
})

describe.each(databases)('stories by their keys on $name', ({ url }) => {
  let store: Store
  beforeEach(async () => {
    store = await openStore(await url())
  })
  afterEach(() => store.close())

  const found = (scopes: readonly Scope[], keys: string[], limit = 5) =>
    store.write((tx) => tx.storiesByKey(scopes, keys, limit))

  it('are those that share the most keys, then the newest, and no more than asked for', async () => {
    await store.write(async (tx) => {
      await tx.saveStory(story('public', 'one', ['a', 'b']))
      await tx.saveStory(story('public', 'two', ['a']))
      await tx.saveStory(story('public', 'three', ['b']))
    })
    expect((await found(PUBLIC, ['a', 'b'])).map((s) => s.id)).toEqual(['one', 'three', 'two'])
    expect((await found(PUBLIC, ['a', 'b'], 2)).map((s) => s.id)).toEqual(['one', 'three'])
    expect(await found(PUBLIC, [])).toEqual([])
  })

  it('are found however many stories another scope files under the same key later', async () => {
    await store.write(async (tx) => {
      await tx.saveStory(story('public', 'old', ['flood']))
      for (let i = 0; i < 400; i++) await tx.saveStory(story(OTHER, `theirs-${i}`, ['flood']))
    })
    expect((await found(['public', TEAM], ['flood'])).map((s) => s.id)).toEqual(['old'])
  })

  it('are one where two scopes hold them: the wording of the narrower, the days of both', async () => {
    await store.write(async (tx) => {
      await tx.saveStory(story('public', 'shared', ['a'], '2031-05-01'))
      await tx.saveStory(story(TEAM, 'shared', ['a'], '2031-05-09'))
      await tx.saveStory(story('public', 'else', ['a']))
    })
    expect(await found(['public', TEAM], ['a'], 2)).toMatchObject([
      { id: 'else' },
      { id: 'shared', scope: TEAM, headline: `shared in ${TEAM}`, first: '2031-05-01', last: '2031-05-09' },
    ])
    expect((await found(['public', TEAM], ['a'], 2))[1]?.profile).toEqual({ of: TEAM })
  })
})
