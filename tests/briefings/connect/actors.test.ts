import { describe, expect, it } from 'vitest'
import type { Scope } from '../../../briefings/model.ts'
import { articleOf, takeIn, type FakeActor } from '../../fakes/articles.ts'
import { createMemoryStore } from '../../fakes/memory-store.ts'

const PRIVATE: Scope = 'workspace:discord:1'

/** Takes in one article for each list of actors and gives the ids that each article's actors got. */
async function idsOf(...articles: (readonly FakeActor[] | { scope: Scope; actors: readonly FakeActor[] })[]) {
  const store = createMemoryStore()
  const out: string[][] = []
  for (const [i, given] of articles.entries()) {
    const { scope, actors } = 'scope' in given ? given : { scope: 'public' as const, actors: given }
    const article = articleOf({ id: `n${i}`, text: actors.map((a) => `${a.name} spoke.`).join(' ') })
    const { facts } = await store.write((tx) => takeIn(tx, article, { scope, actors }))
    out.push(facts.actors.map((a) => a.id))
  }
  return out
}

describe('resolveActors', () => {
  it('gives a readable id and finds the same person again by full name, short form or surname', async () => {
    const [a, b, c, d] = await idsOf(
      [{ name: 'Robert Okafor', aliases: ['Okafor'] }],
      [{ name: 'President Robert Okafor' }],
      [{ name: 'Bob Okafor', aliases: ['Okafor'] }],
      [{ name: 'Okafor' }],
    )
    expect(a).toEqual(['robert-okafor'])
    expect([b, c, d]).toEqual([a, a, a])
  })

  it('keeps two people of one surname apart and leaves a bare surname to neither', async () => {
    const [a, b, c] = await idsOf(
      [{ name: 'Laura Brandt', aliases: ['Brandt'] }],
      [{ name: 'Peter Brandt', aliases: ['Brandt'] }],
      [{ name: 'Brandt' }],
    )
    expect(new Set([a![0], b![0], c![0]]).size).toBe(3)
  })

  it('keeps namesakes apart by what they do', async () => {
    const [a, b] = await idsOf(
      [{ name: 'Mark Ellery', roles: ['finance minister'] }],
      [{ name: 'Mark Ellery', roles: ['goalkeeper'] }],
    )
    expect(a).toEqual(['mark-ellery'])
    expect(b).toEqual(['mark-ellery-2'])
  })

  it('takes a lone word that both reports name for no common company: it is a country, whatever it was read as', async () => {
    const [a, b] = await idsOf(
      [{ name: 'Mark Ellery', roles: ['finance minister'] }, { name: 'Vandria' }],
      [{ name: 'Mark Ellery', roles: ['goalkeeper'] }, { name: 'Vandria' }],
    )
    expect(a![0]).not.toBe(b![0])
    const [c, d] = await idsOf(
      [{ name: 'Mark Ellery', roles: ['finance minister'] }, { name: 'Ina Ellery' }],
      [{ name: 'Mark Ellery', roles: ['goalkeeper'] }, { name: 'Ina Ellery' }],
    )
    expect(c![0]).toBe(d![0])
  })

  it('joins a body with its acronym, and not two bodies that share one', async () => {
    const long = { name: 'Harbour Workers Union', type: 'ORG', aliases: ['HWU'] } as const
    const other = { name: 'Highland Water Utility', type: 'ORG', aliases: ['HWU'] } as const
    const [a, b, c] = await idsOf([long], [{ name: 'HWU', type: 'ORG' }], [other])
    expect(b).toEqual(a)
    expect(c).toEqual(['highland-water-utility'])
  })

  it('knows a person without the place they are named by, and takes the place for nobody’s surname', async () => {
    const [a, b, c] = await idsOf(
      [{ name: 'Ines Duarte' }],
      [{ name: 'Ines Duarte of Norvane' }],
      [{ name: 'Norvane' }],
    )
    expect(b).toEqual(a)
    expect(c).toEqual(['norvane'])
  })

  it('keeps a namesake of another walk of life apart, also where newer reports give no role', async () => {
    const [minister, , , swimmer] = await idsOf(
      [{ name: 'Ines Duarte', roles: ['foreign minister'] }],
      [{ name: 'Ines Duarte' }],
      [{ name: 'Ines Duarte' }],
      [{ name: 'Ines Duarte', roles: ['swimmer'] }],
    )
    expect(minister).toEqual(['ines-duarte'])
    expect(swimmer).toEqual(['ines-duarte-2'])
  })

  it('does not take a town for the person it is named after', async () => {
    const [a, b] = await idsOf([{ name: 'Lincoln', type: 'LOC' }], [{ name: 'Lincoln', type: 'PER' }])
    expect(a).not.toEqual(b)
  })

  it('takes a bare word that was once taken for a surname for the body that it names', async () => {
    const [a, b] = await idsOf([{ name: 'Norvane', type: 'ORG' }], [{ name: 'Norvane', type: 'PER' }])
    expect(b).toEqual(a)
  })

  it('knows countries by their short names', async () => {
    const [a, b] = await idsOf([{ name: 'United States', type: 'LOC' }], [{ name: 'U.S.', type: 'LOC' }])
    expect(b).toEqual(a)
  })

  it('lets a private article use public actors, and never the other way round', async () => {
    const [pub, own, later] = await idsOf(
      [{ name: 'Ines Duarte' }],
      { scope: PRIVATE, actors: [{ name: 'Ines Duarte' }, { name: 'Omar Vance' }] },
      [{ name: 'Omar Vance' }],
    )
    expect(own![0]).toBe(pub![0])
    expect(later).toEqual(['omar-vance'])
    expect(own![1]).not.toBe('omar-vance')
  })

  it('rewrites every id in the facts', async () => {
    const store = createMemoryStore()
    const article = articleOf({ id: 'n', text: 'Ada Lund met Ravi Sen.' })
    const actors = [{ name: 'Ada Lund' }, { name: 'Ravi Sen' }]
    const { facts } = await store.write((tx) => takeIn(tx, article, { actors }))
    expect(facts.mentions.map((m) => m.actor)).toEqual(['ada-lund', 'ravi-sen'])
  })
})
