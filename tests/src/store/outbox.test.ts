import { describe, expect, test } from 'vitest'
import type { Claim } from '../../../briefings/outbox-ports.ts'
import type { Destination, Post, PostContent } from '../../../briefings/post.ts'
import type { Scope } from '../../../briefings/model.ts'
import { openStore } from '../../../src/store/open-store.ts'
import { databases } from '../../databases.ts'
import { undoMigrations } from './undo-migrations.ts'

const channel = (name: string): Destination => ({
  platform: 'discord',
  place: 'discord:1',
  channel: name,
  person: null,
})

const telling = (article: string): PostContent => {
  const citation = {
    article,
    revision: 1,
    url: null,
    title: null,
    published: null,
    source: null,
    span: { start: 0, end: 4, text: 'Rain' },
  }
  const claim = { text: 'Rain', citations: [citation], verbatim: true } as const
  const story = {
    id: 's',
    headline: 'Rain',
    claims: [claim],
    actors: [],
    sources: 1,
    new: true,
    update: null,
  }
  return { kind: 'digest', title: 'Today', note: null, stories: [story] }
}

const post = (id: string, to = 'a', more: Partial<Post> = {}): Post => ({
  id,
  destination: channel(to),
  scopes: ['public'],
  content: telling(`article-${id}`),
  at: '2024-05-03T08:30:00Z',
  ...more,
})

const claim = (worker: string, minute: number): Claim => ({
  worker,
  now: `2024-05-03T08:${minute}:00Z`,
  until: `2024-05-03T08:${minute + 2}:00Z`,
  platforms: ['discord'],
  limit: 10,
})

describe.each(databases)('the outbox on $name', ({ url, kept }) => {
  async function opened() {
    const store = await openStore(await url())
    const ids = async (of: Claim): Promise<string[]> =>
      (await store.write((tx) => tx.claimPosts(of))).map((p) => p.id)
    return { store, ids }
  }

  test('a post that is written twice is kept once', async () => {
    const { store } = await opened()
    const first = await store.write((tx) => tx.enqueue(post('x')))
    const again = await store.write((tx) => tx.enqueue({ ...post('x'), content: telling('other') }))
    expect([first, again]).toEqual([true, false])
    expect((await store.heldPost('x'))?.content).toEqual(telling('article-x'))
    expect(await store.postsCiting('public', 'other')).toEqual([])
    await store.close()
  })

  test('what did not come off, and what waits, is told of a place’s own posts, a person’s own, or all', async () => {
    const { store } = await opened()
    const direct = { platform: 'discord', place: null, channel: null, person: 'discord:7' } as const
    await store.write(async (tx) => {
      for (const id of ['old', 'waits', 'behind', 'failed', 'edit']) await tx.enqueue(post(id))
      await tx.enqueue(post('direct', 'a', { destination: direct }))
      await tx.changePost('old', { state: 'failed', reason: 'x', troubled: '2024-05-01T08:00:00Z' })
      await tx.changePost('failed', { state: 'failed', reason: 'y', troubled: '2024-05-03T09:00:00Z' })
      await tx.changePost('direct', { state: 'failed', reason: 'z', troubled: '2024-05-03T10:00:00Z' })
      await tx.changePost('edit', { state: 'sent', edited: '2024-05-03T09:30:00Z' })
    })
    const ids = async (posts: Promise<readonly { id: string }[]>) => (await posts).map((p) => p.id)
    const since = '2024-05-02T00:00:00Z'
    expect(await ids(store.troubledPosts(null, since, 9))).toEqual(['direct', 'failed'])
    expect(await ids(store.troubledPosts(['public', 'workspace:discord:1'], since, 9))).toEqual(['failed'])
    expect(await ids(store.troubledPosts(['public', 'person:discord:7'], since, 9))).toEqual(['direct'])
    expect(await ids(store.troubledPosts(['public'], since, 9))).toEqual([])
    const lines = async (owners: readonly Scope[] | null) =>
      (await store.waitingLines(owners, 9)).map(({ first, ...line }) => ({ ...line, first: first.id }))
    const at = post('waits').at
    expect(await lines(null)).toEqual([
      { first: 'waits', kind: 'post', count: 2, since: at },
      { first: 'edit', kind: 'change', count: 1, since: '2024-05-03T09:30:00Z' },
    ])
    expect(await lines(['workspace:discord:2'])).toEqual([])
    await store.close()
  })

  test('a post is one worker’s until its lease is over', async () => {
    const { store, ids } = await opened()
    await store.write((tx) => tx.enqueue(post('x')))
    expect(await ids(claim('one', 30))).toEqual(['x'])
    expect(await ids(claim('two', 31))).toEqual([])
    expect(await store.write((tx) => tx.holdsPost('x', 'one', '2024-05-03T08:31:00Z'))).toBe(true)
    expect(await ids(claim('two', 32))).toEqual(['x'])
    expect(await store.write((tx) => tx.holdsPost('x', 'one', '2024-05-03T08:32:00Z'))).toBe(false)
    await store.write((tx) => tx.releasePosts('two'))
    expect(await ids(claim('three', 33))).toEqual(['x'])
    await store.close()
  })

  test('of one destination the first post goes first, and the next not before it is settled', async () => {
    const { store, ids } = await opened()
    await store.write(async (tx) => {
      for (const p of [post('a1'), post('a2'), post('b1', 'b')]) await tx.enqueue(p)
    })
    expect(await ids(claim('one', 30))).toEqual(['a1', 'b1'])
    await store.write((tx) =>
      tx.changePost('a1', { state: 'sending', due: '2024-05-03T09:00:00Z', leased: null }),
    )
    expect(await ids(claim('one', 33))).toEqual(['b1'])
    await store.write((tx) => tx.changePost('a1', { state: 'sent', leased: null }))
    expect(await ids(claim('two', 34))).toEqual(['a2'])
    await store.close()
  })

  test('a post is found by an article that it cites, in the scopes that it was written for', async () => {
    const { store } = await opened()
    const scopes: Scope[] = ['workspace:discord:1']
    await store.write(async (tx) => {
      await tx.enqueue(post('x', 'a', { content: telling('same') }))
      await tx.enqueue(post('y', 'b', { content: telling('same'), scopes }))
    })
    expect((await store.postsCiting('public', 'same')).map((p) => p.id)).toEqual(['x'])
    expect((await store.postsCiting('workspace:discord:1', 'same')).map((p) => p.id)).toEqual(['y'])
    await store.close()
  })

  test('what waited in a store of before posts told why is taken up, and counted, as it stands', async () => {
    const old = await kept()
    const first = await openStore(old)
    await first.write(async (tx) => {
      await tx.enqueue(post('x'))
      await tx.changePost('x', { why: '429', tries: 3 })
    })
    await first.close()
    await undoMigrations(old, 20)
    const store = await openStore(old)
    expect(await store.heldPost('x')).toMatchObject({ state: 'waiting', why: null, tries: 0 })
    const [taken] = await store.write((tx) => tx.claimPosts(claim('one', 30)))
    expect(taken).toMatchObject({ id: 'x', content: telling('article-x') })
    await store.write((tx) => tx.changePost('x', { why: 'stumbled', tries: taken!.tries + 1 }))
    expect(await store.heldPost('x')).toMatchObject({ why: 'stumbled', tries: 1 })
    await store.close()
  })

  test('what is delivered goes after its time, what is under way stays', async () => {
    const { store } = await opened()
    await store.write(async (tx) => {
      for (const p of [post('sent'), post('waiting', 'b')]) await tx.enqueue(p)
      await tx.savePages('sent', [{ marker: 'm0', page: { words: 'Rain' } }])
      await tx.changePost('sent', { state: 'sent' })
      expect(await tx.dropPosts('2024-06-01T00:00:00Z', 10)).toBe(1)
    })
    expect(await store.heldPost('sent')).toBe(null)
    expect((await store.outboxSummary()).posts.waiting).toBe(1)
    expect((await store.outboxSummary()).oldest).toBe('2024-05-03T08:30:00Z')
    await store.close()
  })
})
