import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Post } from '../../../briefings/post.ts'
import type { PersonalData } from '../../../briefings/personal-data.ts'
import type { StatusResult } from '../../../briefings/status-results.ts'
import { createAsking, inDirectMessage, inGuild } from '../../fakes/command-context.ts'
import { dispatch, openBriefings, type TestBriefings } from '../../sample-briefings.ts'

let held: TestBriefings
beforeEach(async () => {
  held = await openBriefings()
})
afterEach(() => held.store.close())

const secret =
  'Governor Lena Okoro called off a vote on the ferry at Port Anselm on Friday after the owners left the hall.'

const noticeTo = (person: string): Post => ({
  id: `notice:${person}`,
  destination: { platform: 'discord', place: null, channel: null, person },
  scopes: ['public', `person:${person}`],
  content: { kind: 'notice', title: null, text: 'The channel that your digest went to is gone.' },
  at: '2024-05-04T09:00:00Z',
})

describe('what is kept of a person', () => {
  it('is handed out whole, and removed whole', async () => {
    const ask = createAsking(held)
    const me = inDirectMessage('7')
    await held.briefings.ingest('public', [
      dispatch({
        text: 'Ferry crews at Port Anselm walked out on Friday after talks on pay broke down, Ana Holt said.',
      }),
    ])
    await ask('catchup', me)
    await ask('settings Europe/Paris', me)
    await ask(`add ${secret}`, me)
    await ask('wrong Port Anselm', me)
    await ask('follow Port Anselm', me)
    await ask('digest add "daily 7:00"', me)
    await ask('catchup', inDirectMessage('8'))
    await ask('actors merge "Lena Okoro" "Ana Holt"', me)
    await held.briefings.followSources(
      { home: me.home, person: me.person },
      [{ url: 'https://harbour.example/feed', kind: 'feed', title: null }],
      '2024-05-04T09:00:00Z',
    )
    await held.store.write((tx) => tx.enqueue(noticeTo(me.person)))
    await held.store.write((tx) => tx.enqueue(noticeTo('discord:8')))
    const { json } = await ask('privacy export', me)
    expect(json).toMatchObject({
      person: 'discord:7',
      told: [{ name: '', place: null }],
      settings: { timezone: 'Europe/Paris' },
      reports: [{ words: 'Port Anselm' }],
      follows: [{ name: 'Port Anselm', kind: 'actor', here: false }],
      digests: [{ id: 'd1', schedule: 'daily 7:00' }],
      sources: [{ url: 'https://harbour.example/feed' }],
      posts: [{ id: 'notice:discord:7', state: 'waiting', content: { kind: 'notice' }, posted: null }],
      corrections: [{ kind: 'actor-merge' }],
      articles: [{ text: secret }],
    } satisfies { [K in keyof PersonalData]?: unknown })

    expect((await ask('privacy forget', me)).json).toEqual({
      person: 'discord:7',
      removed: {
        ...{ told: 1, settings: 1, reports: 1, follows: 1, digests: 1, stories: 0 },
        ...{ sources: 1, posts: 1, corrections: 1, articles: 1 },
      },
    })
    expect((await ask('privacy export', me)).json).toEqual({
      person: 'discord:7',
      told: [],
      settings: { timezone: null, language: null },
      reports: [],
      follows: [],
      digests: [],
      stories: 0,
      sources: [],
      posts: [],
      corrections: [],
      articles: [],
    })
    expect(await held.briefings.stories(me.scopes)).toHaveLength(1)
    expect(await held.store.actorsLike(me.scopes, 'Okoro', 5)).toEqual([])
    expect((await ask('privacy export', inDirectMessage('8'))).json).toMatchObject({
      ...{ told: [{ name: '' }], posts: [{ id: 'notice:discord:8' }] },
    })
  })

  it('says plainly that there is nothing', async () => {
    const { document } = await createAsking(held)('privacy forget', inDirectMessage('9'))
    expect(document.blocks).toEqual([expect.objectContaining({ text: 'I kept nothing about you.' })])
  })
})

describe('settings', () => {
  it('are a place’s own, for its managers only', async () => {
    const ask = createAsking(held)
    await expect(ask('settings Europe/Paris', inGuild('7', '81'))).rejects.toMatchObject({ code: 'no-right' })
    await ask('settings europe/paris --language DE', inGuild('7', '81', true))
    expect((await ask('settings', inGuild('8', '81', true))).json).toEqual({
      of: 'place',
      timezone: 'Europe/Paris',
      language: 'de',
    })
    expect((await ask('settings', inGuild('8', '82', true))).json).toMatchObject({ timezone: null })
    expect((await ask('settings', inDirectMessage('7'))).json).toMatchObject({ of: 'person', timezone: null })
  })

  it('name the nearest zones for one that there is not, and refuse what is no language', async () => {
    const ask = createAsking(held)
    const me = inDirectMessage('7')
    await expect(ask('settings Europe/Berln', me)).rejects.toThrow(/Do you mean Europe\/Berlin/)
    await expect(ask('settings New Yrok', me)).rejects.toThrow(/America\/New_York/)
    await expect(ask('settings +02:00', me)).rejects.toThrow(/no time zone/)
    await expect(ask('settings --language klingonish', me)).rejects.toThrow(/BCP 47/)
  })

  it('say that without a model nothing is translated', async () => {
    const { document } = await createAsking(held)('settings --language pt-br', inDirectMessage('7'))
    expect(JSON.stringify(document)).toContain('cannot translate')
    expect(JSON.stringify(document)).toContain('Brazilian Portuguese (pt-BR)')
  })
})

describe('a reader’s word that something is wrong', () => {
  const claim = 'Ferry crews at Port Anselm walked out on Friday after talks on pay broke down.'

  it('reaches the managers of that place and the operator, and nobody else', async () => {
    const ask = createAsking(held)
    const [line] = await held.briefings.ingest('public', [dispatch({ title: 'Crews walk out', text: claim })])
    const story = (await held.store.article(['public'], line!.id))!.story!
    expect((await ask(`wrong ${claim}`, inGuild('7', '81'))).json).toMatchObject({
      kind: 'claim',
      item: story,
    })
    const reports = async (viewer: ReturnType<typeof inGuild>) =>
      ((await ask('status', viewer)).json as StatusResult).reports
    expect(await reports(inGuild('8', '81', true))).toMatchObject({
      count: 1,
      newest: [{ kind: 'claim', item: story, words: claim }],
    })
    expect(await reports(inGuild('8', '81'))).toBeNull()
    expect(await reports(inGuild('8', '82', true))).toMatchObject({ count: 0 })
    expect(await reports({ ...inDirectMessage('0'), person: 'terminal' })).toMatchObject({ count: 1 })
  })

  it('is about the claim where it quotes a short sentence of a report', async () => {
    const ask = createAsking(held)
    await held.briefings.ingest('public', [
      dispatch({ title: 'Crews walk out', text: `${claim} The crews had asked for 9 percent.` }),
    ])
    expect((await ask('wrong the crews had asked for 9 percent', inGuild('7', '81'))).json).toMatchObject({
      kind: 'claim',
      name: 'The crews had asked for 9 percent.',
    })
  })

  it('is about an article, a story or a name where it names one', async () => {
    const ask = createAsking(held)
    const [line] = await held.briefings.ingest('public', [dispatch({ title: 'Crews walk out', text: claim })])
    expect((await ask(`wrong ${line!.id}`, inGuild('7', '81'))).json).toMatchObject({ kind: 'article' })
    expect((await ask('wrong Port Anselm', inGuild('7', '81'))).json).toMatchObject({ kind: 'actor' })
  })

  it('asks again where a short name is not held, and keeps a sentence that matches nothing', async () => {
    const ask = createAsking(held)
    await held.briefings.ingest('public', [dispatch({ text: claim })])
    const misspelt = await ask('wrong Port Anselmo', inGuild('7', '81'))
    expect(misspelt).toMatchObject({ missed: true, json: { candidates: [{ name: 'Port Anselm' }] } })
    expect(
      (await ask('wrong your summaries always leave the weather out', inGuild('7', '81'))).json,
    ).toMatchObject({
      kind: 'words',
    })
  })
})
