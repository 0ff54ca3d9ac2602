import { sql } from 'kysely'
import { afterEach, describe, expect, it } from 'vitest'
import { createBriefings, type Briefings } from '../../briefings/briefings.ts'
import type { Facts } from '../../briefings/model.ts'
import type { Analyser, Store } from '../../briefings/ports.ts'
import { isUnknown } from '../../briefings/results.ts'
import { openDatabase } from '../../src/store/open-store.ts'
import { StoreFault } from '../../src/store/store-fault.ts'
import { createStore, type StoreParts } from '../../src/store/store.ts'
import { databases } from '../databases.ts'
import { analyse, analyser, clockAt, dispatch, everybody } from '../sample-briefings.ts'

const vote = dispatch({
  id: 'vote',
  title: 'Okoro calls off the vote',
  published: '2024-05-03',
  source: 'Harbour Wire',
  text:
    'Governor Lena Okoro called off a vote on the ferry levy in Harwell on Friday because two members had fallen ill. ' +
    '“We will try again in June,” Okoro said. Union leader Mara Quill welcomed it.',
})
const quake = dispatch({
  id: 'quake',
  title: 'Quake shakes the Corvan valley',
  published: '2024-05-02',
  text: 'An earthquake of magnitude 5.8 shook the Corvan valley on Thursday and killed at least 12 people, the interior ministry said.',
})
const reply = dispatch({
  id: 'reply',
  title: 'Quill answers Okoro',
  published: '2024-05-04',
  text: 'Union leader Mara Quill said on Saturday that the levy vote which Governor Lena Okoro called off in Harwell would not be missed.',
})

/** What an analysis of long ago made of a text: no quotations, no summary, and every place somebody. */
const ofOld = (facts: Facts): Facts => ({
  ...facts,
  quotes: [],
  summary: [],
  actors: facts.actors.map((a) => (a.type === 'LOC' ? { ...a, type: 'PER' } : a)),
  mentions: facts.mentions.map((m) => (m.type === 'LOC' ? { ...m, type: 'PER' } : m)),
})

const operator = {
  scopes: everybody,
  home: 'public' as const,
  by: 'terminal',
  now: '2024-05-05T09:00:00Z',
}
const reader = { person: 'discord:7', place: 'discord:81' }

interface Held {
  readonly parts: StoreParts
  readonly store: Store
  /** By the analysis of long ago, by this one, and by what a test makes of it. */
  readonly old: Briefings
  readonly now: Briefings
  readonly by: (analyser: Analyser['analyse']) => Briefings
}

describe.each(databases)('analysing anew on $name', ({ url }) => {
  let held: Held | null = null
  afterEach(() => held?.store.close())

  async function open(...articles: readonly ReturnType<typeof dispatch>[]): Promise<Held> {
    const parts = await openDatabase(await url())
    const store = createStore(parts)
    const by = (work: Analyser['analyse']) =>
      createBriefings({ store, clock: clockAt('2024-05-05T09:00:00Z'), analyser: { analyse: work } })
    const old = by(async (article) => ofOld(analyse(article)))
    held = { parts, store, by, old, now: by(async (article) => analyse(article)) }
    await old.ingest('public', articles)
    await sql`update articles set analysis = 0`.execute(parts.writer)
    return held
  }

  it('puts the facts of this analysis in the place of the old ones, under the same ids and revision', async () => {
    const { store, now } = await open(vote, quake, reply)
    const before = await now.stories(everybody)
    const actor = await now.actor(everybody, 'Lena Okoro')
    expect(isUnknown(actor) ? null : actor.quotes).toEqual([])
    expect(await now.status(everybody, {})).toMatchObject({ behind: 3 })

    const { articles, next, behind } = await now.reanalyse({ after: 0, limit: 10 })
    expect(articles.map((a) => `${a.id}: ${a.outcome}`)).toEqual([
      'vote: analysed anew',
      'quake: analysed anew',
      'reply: analysed anew',
    ])
    expect({ next, behind }).toEqual({ next: null, behind: 0 })

    const after = await now.actor(everybody, 'Lena Okoro')
    if (isUnknown(actor) || isUnknown(after)) throw new Error('not held')
    expect(after.actor.id).toBe(actor.actor.id)
    expect(after.quotes[0]?.text).toContain('We will try again in June')
    expect((await store.actors(everybody, ['harwell']))[0]).toMatchObject({ type: 'LOC', articles: 2 })
    expect(await now.stories(everybody)).toEqual(before)
    expect(await store.article(everybody, 'vote')).toMatchObject({ revision: 1, text: vote.text })
    expect(await now.status(everybody, {})).toMatchObject({ behind: 0 })
  })

  it('makes nothing new for anybody who was told', async () => {
    const { store, now } = await open(vote, quake, reply)
    const request = { now: '2024-05-05T09:00:00Z' }
    await now.catchup(everybody, reader, request)
    const last = await store.lastSequence()
    await now.reanalyse({ after: 0, limit: 10 })
    expect(await store.lastSequence()).toBe(last)
    expect(await now.catchup(everybody, reader, request)).toMatchObject({ stories: [], more: 0 })
    // What was held back by an old summary is told to who asks.
    expect((await now.brief(everybody, { today: '2024-05-05' })).stories[0]?.claims.length).toBeGreaterThan(0)
  })

  it('keeps what people have set right', async () => {
    const { now } = await open(vote, quake, reply)
    await now.mergeActors(operator, 'Mara Quill', 'Lena Okoro')
    const stories = await now.stories(everybody)
    const of = stories.find((s) => s.articles.length > 1)
    if (of) await now.splitStory(operator, of.id, 'reply')
    const before = [await now.stories(everybody), await now.actor(everybody, 'Mara Quill')] as const
    await now.reanalyse({ after: 0, limit: 10 })
    expect(await now.stories(everybody)).toEqual(before[0])
    const after = await now.actor(everybody, 'Mara Quill')
    if (isUnknown(after) || isUnknown(before[1])) throw new Error('not held')
    expect(after.actor).toMatchObject({ id: before[1].actor.id, name: 'Lena Okoro' })
    await now.splitActor(operator, 'Lena Okoro', 'Mara Quill')
    expect(await now.actor(everybody, 'Mara Quill')).toMatchObject({ actor: { name: 'Mara Quill' } })
  })

  it('goes on where it was ended, and names what could not be analysed', async () => {
    const { now, by } = await open(vote, quake, reply)
    const first = await now.reanalyse({ after: 0, limit: 1 })
    expect(first).toMatchObject({ articles: [{ id: 'vote' }], behind: 2 })
    const stubborn = by(async (article) => {
      if (article.title === quake.title) throw new Error('too odd a text')
      return analyse(article)
    })
    // As another process would: from the beginning.
    const second = await stubborn.reanalyse({ after: 0, limit: 10 })
    expect(second).toEqual({
      articles: [
        { id: 'quake', outcome: 'failed', reason: 'too odd a text' },
        { id: 'reply', outcome: 'analysed anew' },
      ],
      next: null,
      behind: 1,
    })
    expect(await now.reanalyse({ after: 0, limit: 10 })).toMatchObject({
      articles: [{ id: 'quake' }],
      behind: 0,
    })
  })

  it('ends where the store cannot take anything now, and blames no article for it', async () => {
    const { store } = await open(vote, quake)
    let tries = 0
    const full: Store = {
      ...store,
      write: async () => {
        tries++
        throw new StoreFault('full', 'The disk is full.')
      },
    }
    const anew = createBriefings({ store: full, analyser, clock: clockAt() }).reanalyse({
      after: 0,
      limit: 9,
    })
    await expect(anew).rejects.toMatchObject({ code: 'full' })
    expect(tries).toBe(1)
  })

  it('leaves an article alone that somebody revised meanwhile', async () => {
    const { store, now, by } = await open(vote)
    const text = vote.text.replace('June', 'July')
    const overtaken = by(async (article) => {
      const facts = analyse(article)
      await now.ingest('public', [{ ...vote, text }])
      return facts
    })
    expect(await overtaken.reanalyse({ after: 0, limit: 10 })).toEqual({
      articles: [],
      next: null,
      behind: 0,
    })
    const [article] = await store.articles(everybody, [(await store.article(everybody, 'vote'))!.key])
    expect(article).toMatchObject({ revision: 2, text })
    const quoted = article!.facts.quotes.map((q) => text.slice(q.content.start, q.content.end))
    expect(quoted.join(' ')).toContain('July')
  })

  it('is told by why', async () => {
    const { now } = await open(vote)
    await now.reanalyse({ after: 0, limit: 10 })
    const told = await now.why(everybody, 'vote')
    if (isUnknown(told)) throw new Error('not held')
    expect(told.steps.map((s) => s.outcome)).toContain('analysed anew')
  })
})
