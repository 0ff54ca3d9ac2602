import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Briefings } from '../../briefings/briefings.ts'
import type { ActorResult } from '../../briefings/results.ts'
import { createAsking, inDirectMessage } from '../fakes/command-context.ts'
import { openBriefings, type TestBriefings } from '../sample-briefings.ts'

let held: TestBriefings
beforeEach(async () => {
  held = await openBriefings()
})
afterEach(() => held.store.close())

const EMPTY = { claims: [], quotes: [], events: [], related: [] }
const shown = async (result: Partial<ActorResult>): Promise<string> => {
  const actor = { id: 'moll', name: 'Moll', type: 'PER', aliases: [], provenance: [], roles: [] }
  const briefings: Briefings = { ...held.briefings, actor: async () => ({ actor, ...EMPTY, ...result }) }
  const reply = await createAsking({ ...held, briefings })('actor Moll', inDirectMessage('7'))
  return JSON.stringify(reply.document)
}

it('names each of those beside it once', async () => {
  const related = [
    { id: 'lowmark', name: 'Lowmark', count: 4 },
    { id: 'lowmark-2', name: 'Lowmark', count: 2 },
  ]
  expect(await shown({ related })).toContain('"value":"Lowmark (4 articles)"')
})

it('says so where nothing is held of a name alone', async () => {
  expect(await shown({})).toContain('I hold nothing of this name alone')
})
