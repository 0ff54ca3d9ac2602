import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dispatch, everybody, openBriefings, type TestBriefings } from '../../sample-briefings.ts'

const boarded = dispatch({
  id: 'boarded',
  title: 'Ministers meet over seized trawler',
  published: '2026-04-10',
  text:
    'Norvia and Ask will hold talks in Ullum on Monday over herring and a captured vessel, the ministry said on Friday. It is the first meeting since a ' +
    'patrol ship from Ask boarded the Norvian trawler Silver Tern in March and took her to the port of Dreel. The crew of nine are at home again.',
})
const club = dispatch({
  id: 'club',
  title: 'Harbour Club wins regatta',
  published: '2026-04-11',
  text: 'The Harbour Club won the regatta of Fenwick on Saturday. The Harbour Club had last won it in 2011.',
})

let held: TestBriefings
beforeAll(async () => {
  held = await openBriefings()
  await held.briefings.ingest('public', [boarded, club])
})
afterAll(() => held.store.close())

describe('which site it was', () => {
  it.each([
    'which harbour did they take the captured trawler to',
    'which harbour was the seized trawler taken to',
  ])('is the one that the report calls so in another word: %s', async (question) => {
    const answer = await held.briefings.ask(everybody, question, { now: '2026-04-12T12:00:00Z' })
    expect(answer.short).toBe('Dreel')
  })
})
