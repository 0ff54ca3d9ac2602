import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Briefings } from '../../../briefings/briefings.ts'
import type { Post, PostContent } from '../../../briefings/post.ts'
import type { PostState } from '../../../briefings/outbox-ports.ts'
import type { Store } from '../../../briefings/ports.ts'
import { dispatch, everybody, openBriefings } from '../../sample-briefings.ts'

const AT = '2024-05-03T10:20:00Z'
const report = (dead: number) =>
  dispatch({
    id: 'quake',
    source: 'Harbour Wire',
    title: 'Earthquake strikes Marrow',
    text: `An earthquake killed ${dead} people in Marrow on Friday. Governor Lena Okoro called for help in Port Anselm.`,
  })

let briefings: Briefings
let store: Store
beforeEach(async () => {
  ;({ briefings, store } = await openBriefings())
  await briefings.ingest('public', [report(40)])
})
afterEach(() => store.close())

/** A digest that tells all that is held, as it is told now. */
async function posted(state: PostState, messages: readonly (string | null)[] = ['77']): Promise<Post> {
  const { stories } = await briefings.brief(everybody, { today: '2024-05-03' })
  const content: PostContent = {
    kind: 'digest',
    title: 'Today',
    note: null,
    stories: stories.map((s) => ({ ...s, update: null })),
  }
  const post: Post = {
    id: 'digest:1:x',
    destination: { platform: 'discord', place: 'discord:1', channel: '2', person: null },
    scopes: everybody,
    content,
    at: AT,
  }
  await store.write(async (tx) => {
    await tx.enqueue(post)
    if (state === 'waiting') return
    await tx.savePages(
      post.id,
      messages.map((_, i) => ({ marker: `m${i}`, page: {} })),
    )
    for (const [i, message] of messages.entries())
      await tx.changePart(post.id, i, { state: message === null ? 'uncertain' : 'sent', message })
    await tx.changePost(post.id, { state })
  })
  return post
}

const held = async () => (await store.heldPost('digest:1:x'))!
const wordsOf = (content: PostContent): string =>
  'stories' in content ? content.stories.flatMap((s) => s.claims.map((c) => c.text)).join('\n') : ''

describe('what was posted, once its source', () => {
  it('corrects a fact, says what holds now and notes the change at its foot', async () => {
    await posted('sent')
    expect(wordsOf((await held()).content)).toContain('killed 40 people')
    await briefings.ingest('public', [report(14)])
    const { content, edited } = await held()
    expect(edited).not.toBeNull()
    expect(wordsOf(content)).toContain('killed 14 people')
    expect(wordsOf(content)).not.toContain('killed 40 people')
    expect('changes' in content && content.changes).toEqual([
      expect.stringMatching(
        /UTC: Harbour Wire corrected its report\. It said: “.*40 people.*” It now says: “.*14 people/,
      ),
    ])
  })

  it('is withdrawn, tells nothing of it any more and does not quote it', async () => {
    await posted('sent')
    await briefings.withdraw('public', { id: 'quake', reason: 'it was wrong', now: AT })
    const { content, edited } = await held()
    expect(edited).toBe(AT)
    expect('stories' in content && content.stories).toEqual([])
    expect(JSON.stringify(content)).not.toContain('killed')
    expect('changes' in content && content.changes?.[0]).toContain('A report by Harbour Wire was withdrawn')
  })

  it('is withdrawn before it leaves, is not posted at all', async () => {
    await posted('waiting')
    await briefings.withdraw('public', { id: 'quake', reason: 'it was wrong', now: AT })
    expect(await held()).toMatchObject({ state: 'dropped' })
    const taken = await briefings.claimPosts({
      worker: 'w',
      now: '2024-05-03T11:00:00Z',
      until: '2024-05-03T11:01:00Z',
      platforms: ['discord'],
      limit: 5,
    })
    expect(taken).toEqual([])
  })

  it.each(['uncertain', 'failed'] as const)(
    'corrects a fact, is put right where a message of it stands, though the rest is %s',
    async (state) => {
      await posted(state, ['77', null])
      await briefings.ingest('public', [report(14)])
      expect(wordsOf((await held()).content)).toContain('killed 14 people')
      const now = Temporal.Now.instant().add({ hours: 1 })
      const claim = {
        ...{ worker: 'w', now: now.toString(), until: now.add({ minutes: 1 }).toString() },
        ...{ platforms: ['discord'] as const, limit: 5 },
      }
      expect((await briefings.dueWork(claim.now)).desks).toEqual([{ platform: 'discord', place: null }])
      const [edit] = await briefings.claimEdits(claim)
      expect(edit).toMatchObject({ id: 'digest:1:x', edited: expect.any(String) as string })
    },
  )

  it.each(['uncertain', 'failed'] as const)(
    'corrects a fact, is rewritten and waits for nothing where all of it is %s, so that it can go in its time',
    async (state) => {
      await posted(state, [null])
      await briefings.withdraw('public', { id: 'quake', reason: 'it was wrong', now: AT })
      expect(await held()).toMatchObject({ state, edited: null })
      expect(JSON.stringify((await held()).content)).not.toContain('killed')
      expect(await store.write((tx) => tx.dropPosts('2025-01-01T00:00:00Z', 5))).toBe(1)
    },
  )

  it('adds a sentence and takes none back, stays as it is', async () => {
    const { content } = await posted('sent')
    const { text, ...rest } = report(40)
    await briefings.ingest('public', [{ ...rest, text: `${text} Rain is expected on Sunday.` }])
    const now = await held()
    expect(now.edited).toBeNull()
    expect(wordsOf(now.content)).toBe(wordsOf(content))
    const spans =
      'stories' in now.content ? now.content.stories.flatMap((s) => s.claims.flatMap((c) => c.citations)) : []
    expect(new Set(spans.map((c) => c.revision))).toEqual(new Set([2]))
  })

  it('changes, and the platform lets nobody edit, is answered with a correction', async () => {
    await posted('sent')
    await briefings.ingest('public', [report(14)])
    const { edited } = await held()
    await briefings.settleEdit({
      post: 'digest:1:x',
      now: AT,
      edited: edited!,
      outcome: { kind: 'impossible', reason: 'Slack refused it (edit_window_closed)' },
    })
    const answer = await store.heldPost(`correction:${edited}:digest:1:x`)
    expect(answer?.content).toMatchObject({ kind: 'correction', of: 'digest:1:x' })
    expect(JSON.stringify(answer?.content)).toContain('killed 14 people')
    expect((await held()).edited).toBeNull()
  })
})
