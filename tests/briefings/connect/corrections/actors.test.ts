import { beforeEach, describe, expect, it } from 'vitest'
import type { Corrector } from '../../../../briefings/connect/corrections/corrector.ts'
import type { Scope } from '../../../../briefings/model.ts'
import type { ActorCorrectionResult, ActorResult } from '../../../../briefings/results.ts'
import { dispatch, everybody, openBriefings, type TestBriefings } from '../../../sample-briefings.ts'

const operator: Corrector = { scopes: everybody, home: 'public', by: 'terminal' }
const guild: Scope = 'workspace:discord:7'
const guildScopes: readonly Scope[] = ['public', guild]
const manager: Corrector = { scopes: guildScopes, home: guild, by: 'discord:1' }

const reports = [
  dispatch({
    id: 'union',
    title: 'Dock union calls a vote',
    published: '2024-05-01',
    source: 'Lisle Courier',
    text: 'Union leader Robert Farrow called a vote on Wednesday. Farrow said that the dockers of Port Lisle were tired.',
  }),
  dispatch({
    id: 'bobby',
    title: 'Dockers listen to their man',
    published: '2024-05-02',
    source: 'Quay Radio',
    text: 'Union leader Bobby Farrow spoke to dockers in Port Lisle on Thursday. Mayor Jonas Petrel met Bobby Farrow later.',
  }),
  dispatch({
    id: 'petrel',
    title: 'Mayor wants ferries to run',
    published: '2024-05-03',
    source: 'Quay Radio',
    text: 'Mayor Jonas Petrel asked for ferries on Friday. “The harbour must open,” Petrel said. He wrote to Robert Farrow.',
  }),
]

let core: TestBriefings
beforeEach(async () => {
  core = await openBriefings()
  await core.briefings.ingest('public', reports)
})

const profile = async (name: string, scopes = everybody): Promise<ActorResult> => {
  const found = await core.briefings.actor(scopes, name)
  if (!('actor' in found)) throw new Error(`no actor ${name}: ${JSON.stringify(found)}`)
  return found
}
/** All that is told of everybody, as a program sees it. */
const everything = async (scopes = everybody): Promise<string> =>
  JSON.stringify([
    await core.briefings.actor(scopes, 'Robert Farrow'),
    await core.briefings.actor(scopes, 'Bobby Farrow'),
    await core.briefings.actor(scopes, 'Jonas Petrel'),
    await core.briefings.brief(scopes, { today: '2024-05-04' }),
    await core.briefings.timeline(scopes, { name: 'Bobby Farrow' }),
    await core.briefings.stories(scopes),
    await core.briefings.overview(scopes),
    await core.briefings.complete(scopes, 'actor', 'farr', 9),
    await core.briefings.ask(scopes, 'What did Petrel say?', { now: '2024-05-04T00:00:00Z' }),
  ])

const merge = (who = operator): Promise<unknown> =>
  core.briefings.mergeActors(who, 'Bobby Farrow', 'Robert Farrow')

describe('merging two actors', () => {
  it('begins with two, since nothing says that they are one', async () => {
    expect((await profile('Bobby Farrow')).actor.id).not.toBe((await profile('Robert Farrow')).actor.id)
  })

  it('tells both as one, under either name, with where each name came from', async () => {
    const result = (await merge()) as ActorCorrectionResult
    const both = await profile('Bobby Farrow')
    expect(both.actor.name).toBe('Robert Farrow')
    expect(both.actor.aliases).toContain('Bobby Farrow')
    expect(both).toEqual(await profile('Robert Farrow'))
    expect(both.actor.provenance).toEqual(result.actors[0]!.provenance)
    const origins = new Map(both.actor.provenance.map((p) => [p.alias, p.origin]))
    expect(origins.get('Robert Farrow')).toBe('“Dock union calls a vote”, Lisle Courier, 1 May 2024')
    expect(origins.get('Bobby Farrow')).toBe(
      '“Dockers listen to their man”, Quay Radio, 2 May 2024; joined by hand on 2 April 2024',
    )
  })

  it('counts the articles of both, and names each of those named with them once', async () => {
    await merge()
    const { related } = await profile('Jonas Petrel')
    expect(related.filter((r) => r.name.endsWith('Farrow'))).toEqual([
      { id: 'robert-farrow', name: 'Robert Farrow', count: 2 },
    ])
    const articles = (await profile('Robert Farrow')).claims.map((c) => c.citations[0].article)
    expect(articles).toEqual(expect.arrayContaining(['bobby', 'petrel']))
  })

  it('names the merged actor in the briefings of stories', async () => {
    await merge()
    const { stories } = await core.briefings.brief(everybody, { today: '2024-05-04' })
    expect(stories.flatMap((s) => s.actors)).not.toContain('Bobby Farrow')
    expect(stories.flatMap((s) => s.actors)).toContain('Robert Farrow')
  })

  it('is taken back by a split to the letter', async () => {
    const before = await everything()
    await merge()
    expect(await everything()).not.toBe(before)
    const result = await core.briefings.splitActor(operator, 'Robert Farrow', 'Bobby Farrow')
    expect(result).toHaveProperty('done', expect.stringContaining('taken back'))
    expect(await everything()).toBe(before)
  })

  it('keeps on record who made and who took back what, and when', async () => {
    await merge()
    await core.briefings.splitActor(operator, 'Robert Farrow', 'Bobby Farrow')
    const decisions = await core.store.decisionsOn(everybody, ['bobby-farrow'])
    expect(decisions.map((d) => [d.stage, d.outcome, d.at])).toEqual([
      ['correction', 'actor-merge', '2024-04-02T09:00:00.000Z'],
      ['correction', 'taken back', '2024-04-02T09:00:00.000Z'],
    ])
  })

  it('holds for later articles of either name', async () => {
    await merge()
    await core.briefings.ingest('public', [
      dispatch({ id: 'later', text: 'Bobby Farrow resigned in Port Lisle on Friday, the union said.' }),
    ])
    const articles = (await profile('Robert Farrow')).claims.map((c) => c.citations[0].article)
    expect(articles).toContain('later')
  })

  it('of one guild is seen by that guild alone', async () => {
    const before = await everything()
    await merge(manager)
    expect(await everything()).toBe(before)
    expect((await profile('Bobby Farrow', guildScopes)).actor.name).toBe('Robert Farrow')
    expect(await core.store.corrections(everybody)).toEqual([])
    expect(await core.store.corrections(guildScopes)).toMatchObject([{ scope: guild, by: 'discord:1' }])
  })

  it('in opposite directions by guild and operator makes one actor and no circle', async () => {
    await core.briefings.mergeActors(manager, 'Robert Farrow', 'Bobby Farrow')
    await merge(operator)
    expect((await profile('Robert Farrow', guildScopes)).actor.name).toBe('Robert Farrow')
    expect((await profile('Bobby Farrow', guildScopes)).actor.name).toBe('Robert Farrow')
  })
})

describe('a merge that makes no sense', () => {
  const sentence = (name: string, into: string): Promise<unknown> =>
    core.briefings.mergeActors(operator, name, into)

  it('is refused with a sentence: into itself, twice, back again, a person into a place', async () => {
    await expect(sentence('Bobby Farrow', 'Bobby Farrow')).rejects.toThrow(/cannot go into itself/)
    await merge()
    await expect(sentence('Bobby Farrow', 'Robert Farrow')).rejects.toThrow(/one actor already/)
    await expect(sentence('Robert Farrow', 'Bobby Farrow')).rejects.toThrow(/one actor already/)
    await expect(sentence('Jonas Petrel', 'Port Lisle')).rejects.toThrow(/a person and Port Lisle a place/)
  })

  it('gets the nearest names where one is unknown', async () => {
    expect(await sentence('Robert Farow', 'Jonas Petrel')).toMatchObject({
      unknown: 'Robert Farow',
      ambiguous: false,
      candidates: [{ name: 'Robert Farrow' }],
    })
    expect(await core.store.corrections(everybody)).toEqual([])
  })
})

describe('splitting a name off an actor', () => {
  beforeEach(async () => {
    await core.briefings.ingest('public', [
      dispatch({
        id: 'fine',
        title: 'Fined',
        source: 'Court Notes',
        text: 'A court in Marrow fined the angler Petrel on Friday. Petrel paid, the court in Marrow said.',
      }),
    ])
  })

  it('takes along the articles that use no other name', async () => {
    const before = await everything()
    expect((await profile('Jonas Petrel')).actor.aliases).toContain('Petrel')
    const split = await core.briefings.splitActor(operator, 'Jonas Petrel', 'Petrel')
    const result = split as ActorCorrectionResult
    expect(result.actors.map((a) => a.name)).toEqual(['Jonas Petrel', 'Petrel'])
    const left = await profile('Jonas Petrel')
    expect(left.actor.aliases).not.toContain('Petrel')
    expect(left.claims.map((c) => c.citations[0].article)).not.toContain('fine')
    const own = await profile('Petrel')
    expect(own.claims.map((c) => c.citations[0].article)).toEqual(['fine'])
    expect(own.actor.id).toBe('petrel')
    const [command, name, into] = result.undo
    expect(command).toBe('actors merge')
    await core.briefings.mergeActors(operator, name!, into!)
    expect(await everything()).toBe(before)
  })

  it('is refused where the actor has no such name, or no other', async () => {
    await expect(core.briefings.splitActor(operator, 'Jonas Petrel', 'Bobby')).rejects.toThrow(
      /not known as “Bobby”. Its names: .*Petrel/,
    )
    await expect(core.briefings.splitActor(operator, 'Bobby Farrow', 'Bobby Farrow')).rejects.toThrow(
      /the only name/,
    )
  })
})

describe('parting whoever bears a name in one article', () => {
  const keeper = dispatch({
    id: 'keeper',
    title: 'Petrel saves three penalties',
    published: '2024-05-05',
    source: 'Quay Radio',
    url: 'https://quay.example/keeper',
    text: 'Jonas Petrel saved three penalties for Port Lisle on Sunday. “I only guessed,” Petrel told Quay Radio.',
  })
  const part = (what = 'saves three penalties', who = operator) =>
    core.briefings.splitActor(who, 'Jonas Petrel', what)
  beforeEach(async () => {
    await core.briefings.ingest('public', [keeper])
  })

  it('begins with one, whom the report does not tell apart from the mayor', async () => {
    const quotes = (await profile('jonas-petrel')).quotes.map((q) => q.citations[0].article)
    expect(quotes).toEqual(expect.arrayContaining(['keeper', 'petrel']))
  })

  it.each(['saves three penalties', 'keeper', 'https://quay.example/keeper'])(
    'makes two of one by "%s", each with their own words',
    async (what) => {
      const result = (await part(what)) as ActorCorrectionResult
      expect(result.actors.map((a) => a.id)).toEqual(['jonas-petrel', 'jonas-petrel-2'])
      const mayor = await profile('jonas-petrel')
      const other = await profile('jonas-petrel-2')
      expect(other.actor.name).toBe('Jonas Petrel')
      expect(other.quotes.map((q) => q.citations[0].article)).toEqual(['keeper'])
      expect(mayor.quotes.map((q) => q.citations[0].article)).not.toContain('keeper')
      expect(mayor.claims.map((c) => c.citations[0].article)).not.toContain('keeper')
    },
  )

  it('leaves the name to both, so that it has to be said who is meant', async () => {
    await part()
    expect(await core.briefings.actor(everybody, 'Jonas Petrel')).toMatchObject({
      ambiguous: true,
      candidates: [{ id: 'jonas-petrel' }, { id: 'jonas-petrel-2' }],
    })
  })

  it('is told by why, of the actor, of who was parted and of the article', async () => {
    await part()
    for (const item of ['jonas-petrel', 'jonas-petrel-2', 'keeper']) {
      const told = await core.briefings.why(everybody, item)
      expect(JSON.stringify(told)).toContain('in article keeper is another (jonas-petrel-2), parted by hand')
    }
  })

  it('is taken back by a merge to the letter', async () => {
    const before = await everything()
    const result = (await part()) as ActorCorrectionResult
    expect(await everything()).not.toBe(before)
    expect(result.undo).toEqual(['actors merge', 'jonas-petrel-2', 'jonas-petrel'])
    const back = await core.briefings.mergeActors(operator, 'jonas-petrel-2', 'jonas-petrel')
    expect(back).toMatchObject({
      done: 'Article keeper tells of Jonas Petrel again.',
      undo: ['actors split', 'jonas-petrel', 'keeper'],
    })
    expect(await everything()).toBe(before)
  })

  it('lets the parted go into another actor', async () => {
    await part()
    await core.briefings.mergeActors(operator, 'jonas-petrel-2', 'Bobby Farrow')
    const { quotes, actor } = await profile('Bobby Farrow')
    expect(actor.aliases).toContain('Jonas Petrel')
    expect(quotes.map((q) => q.citations[0].article)).toContain('keeper')
  })

  it('of one guild is seen by that guild alone, and holds when the article is revised', async () => {
    const before = await everything()
    const { actors } = (await part('keeper', manager)) as ActorCorrectionResult
    expect(await everything()).toBe(before)
    await core.briefings.ingest('public', [{ ...keeper, text: `${keeper.text} Petrel is twenty.` }])
    const other = await profile(actors.at(-1)!.id, guildScopes)
    expect(new Set(other.claims.map((c) => c.citations[0].article))).toEqual(new Set(['keeper']))
  })

  it('leaves somebody whom no other article names as they are', async () => {
    await expect(core.briefings.splitActor(operator, 'Bobby Farrow', 'bobby')).rejects.toThrow(
      'nothing would be left',
    )
    await expect(part('No such title')).rejects.toThrow('No article that names it has that id')
  })
})
