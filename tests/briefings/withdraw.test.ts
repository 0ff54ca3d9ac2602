import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { dispatch, everybody, openBriefings, type TestBriefings } from '../sample-briefings.ts'

let held: TestBriefings
beforeEach(async () => {
  held = await openBriefings()
})
afterEach(() => held.store.close())

const now = '2024-05-05T10:00:00Z'
const reason = 'the publisher took it back'
const first = dispatch({
  id: 'first',
  title: 'Ferry crews walk out at Port Anselm',
  source: 'Harbour Wire',
  text: 'Ferry crews at Port Anselm walked out on Friday after talks on pay broke down. Union leader Mara Quill said that the offer of the Teal Ferry Company was an insult.',
})
const second = dispatch({
  id: 'second',
  title: 'Walkout of ferry crews strands thousands at Port Anselm',
  source: 'Teal Gazette',
  text: 'The walkout of the ferry crews at Port Anselm stranded 3,000 passengers on Friday. The crews of the Teal Ferry Company want more pay.',
})
const quake = dispatch({
  id: 'quake',
  title: 'Quake shakes the Corvan valley',
  text: 'An earthquake of magnitude 5.8 shook the Corvan valley on Friday, the interior ministry said.',
})
const all = async (): Promise<string> =>
  JSON.stringify([
    await held.briefings.stories(everybody),
    await held.briefings.brief(everybody, { today: '2024-05-04' }),
    await held.briefings.timeline(everybody, { name: 'Port Anselm' }),
    await held.briefings.complete(everybody, 'name', 'M', 10),
    await held.briefings.ask(everybody, 'Who said that the offer was an insult?', { now }),
  ])

describe('withdrawing an article', () => {
  it('takes its story, names and words out where nothing else is left of them', async () => {
    await held.briefings.ingest('public', [first, quake])
    const before = await held.briefings.overview(everybody)
    await held.briefings.withdraw('public', { id: 'first', reason, now })
    expect(await held.store.article(everybody, 'first')).toBeNull()
    expect(await held.store.revision(everybody, 'first', 1)).toBeNull()
    expect(await held.store.candidates(everybody, { terms: ['insult'], limit: 5 })).toEqual([])
    expect((await held.store.termCounts(['insult'])).counts.get('insult') ?? 0).toBe(0)
    expect(await held.briefings.stories(everybody)).toHaveLength(1)
    expect(await all()).not.toMatch(/ferry|Mara|insult/i)
    const after = await held.briefings.overview(everybody)
    expect(after.articles).toBe(before.articles - 1)
    expect(after.stories).toBe(before.stories - 1)
    expect(after.actors).toBeLessThan(before.actors)
  })

  it('leaves the others of its story, with headline and briefing made from them alone', async () => {
    await held.briefings.ingest('public', [first, second])
    const [story, another] = await held.briefings.stories(everybody)
    expect(another).toBeUndefined()
    await held.briefings.withdraw('public', { id: 'first', reason, now })
    const [left] = await held.briefings.stories(everybody)
    expect(left).toMatchObject({ id: story!.id, headline: second.title, articles: ['second'] })
    const revisions = await held.store.briefingRevisions(everybody, [story!.id])
    expect(revisions.length).toBeGreaterThan(0)
    expect(JSON.stringify(revisions)).not.toMatch(/"article":"first"|Quill|insult/)
    expect(await held.briefings.event(everybody, story!.id)).toMatchObject({ sources: 1 })
  })

  it('is the same store as if the article had never come', async () => {
    await held.briefings.ingest('public', [quake])
    const without = [await held.briefings.stories(everybody), await held.briefings.overview(everybody)]
    await held.briefings.ingest('public', [first])
    await held.briefings.withdraw('public', { id: 'first', reason, now })
    expect([await held.briefings.stories(everybody), await held.briefings.overview(everybody)]).toEqual(
      without,
    )
  })

  it('is told by why, and holds the article back until it is undone', async () => {
    await held.briefings.ingest('public', [first])
    await held.briefings.withdraw('public', { id: 'first', reason, now })
    expect(await held.briefings.why(everybody, 'first')).toMatchObject({
      item: 'first',
      steps: [{ stage: 'article', outcome: 'withdrawn', reason }],
    })
    expect((await held.briefings.ingest('public', [first]))[0]).toMatchObject({
      outcome: 'held back',
      reason: `withdrawn on 2024-05-05: ${reason}`,
    })
    expect(await held.store.article(everybody, 'first')).toBeNull()
    await held.briefings.undoWithdrawal('public', { id: 'first', now })
    expect((await held.briefings.ingest('public', [first]))[0]).toMatchObject({ outcome: 'new' })
  })

  it('leaves a workspace the story that its own article had joined', async () => {
    await held.briefings.ingest('public', [first])
    await held.briefings.ingest('workspace:discord:81', [second])
    const theirs = ['public', 'workspace:discord:81'] as const
    await held.briefings.withdraw('public', { id: 'first', reason, now })
    expect(await held.briefings.stories(everybody)).toEqual([])
    const stories = await held.briefings.stories(theirs)
    expect(stories.map((s) => s.articles)).toEqual([['second']])
    expect(stories[0]?.headline).toBe(second.title)
    expect((await held.briefings.brief(theirs, { today: '2024-05-04' })).stories).toHaveLength(1)
  })

  it('takes it out of a story that managers merged or split as well', async () => {
    await held.briefings.ingest('public', [first, second, quake])
    const who = { scopes: everybody, home: 'public', by: 'terminal' } as const
    const [story] = (await held.briefings.stories(everybody)).filter((s) => s.articles.includes('first'))
    await held.briefings.splitStory(who, story!.id, 'first')
    await held.briefings.withdraw('public', { id: 'first', reason, now })
    const stories = await held.briefings.stories(everybody)
    expect(stories.flatMap((s) => s.articles).sort()).toEqual(['quake', 'second'])
    expect(await all()).not.toMatch(/Mara|insult/)
  })

  it('says so where there is no such article, where it is withdrawn already, and where there is nothing to undo', async () => {
    const gone = held.briefings.withdraw('public', { id: 'first', reason, now })
    await expect(gone).rejects.toThrow(/no article first/)
    await held.briefings.ingest('public', [first])
    await held.briefings.withdraw('public', { id: 'first', reason, now })
    const again = held.briefings.withdraw('public', { id: 'first', reason, now })
    await expect(again).rejects.toThrow(/already/)
    await expect(held.briefings.undoWithdrawal('public', { id: 'quake', now })).rejects.toThrow(
      /not been withdrawn/,
    )
  })

  it('is not another scope’s to do', async () => {
    await held.briefings.ingest('public', [first])
    await expect(
      held.briefings.withdraw('workspace:discord:81', { id: 'first', reason, now }),
    ).rejects.toThrow()
    expect(await held.store.article(everybody, 'first')).not.toBeNull()
  })

  it('keeps what readers of another place said of an article of their own under the same id', async () => {
    const [team, other] = ['slack:T1', 'slack:T2']
    const said = { kind: 'article', item: 'first', words: 'it is wrong', at: now } as const
    await held.briefings.ingest('public', [first])
    await held.briefings.ingest(`workspace:${team}`, [first])
    await held.store.write(async (tx) => {
      await tx.saveReport({ person: 'slack:T1:U', place: team }, said)
      await tx.saveReport({ person: 'slack:T2:U', place: other }, said)
    })
    await held.briefings.withdraw('public', { id: 'first', reason, now })
    const count = async (place: string) => (await held.store.reports({ place }, 5)).count
    expect([await count(team), await count(other)]).toEqual([1, 0])
    await held.briefings.withdraw(`workspace:${team}`, { id: 'first', reason, now })
    expect(await count(team)).toBe(0)
  })

  it('holds back what is withdrawn while it is being analysed', async () => {
    await held.briefings.ingest('public', [first])
    const again = held.briefings.ingest('public', [
      { ...first, text: `${first.text} They go on on Saturday.` },
    ])
    await held.briefings.withdraw('public', { id: 'first', reason, now })
    expect(await again).toMatchObject([{ outcome: 'held back' }])
    expect(await held.store.article(everybody, 'first')).toBeNull()
  })
})
