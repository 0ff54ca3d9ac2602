import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createBriefings } from '../../../briefings/briefings.ts'
import type { Store } from '../../../briefings/ports.ts'
import { openStore } from '../../../src/store/open-store.ts'
import { readSample } from '../../../src/sample/sample.ts'
import { databases } from '../../databases.ts'
import { createAsking, inGuild } from '../../fakes/command-context.ts'
import { analyser, clockAt } from '../../sample-briefings.ts'

const NOW = '2024-04-07T20:00:00Z'

/** In this order: what is told changes what `catchup` tells next. */
const LINES = [
  'brief',
  'brief measles --since 2024-04-01',
  'actor Viktor Danek',
  'actor Danec',
  'event Corvan quake',
  'event Lake Ilse talks',
  'timeline ferry strike',
  'ask Who leads the Seafarers’ Union of Teal?',
  'ask How many people were killed in the Corvan valley?',
  'ask Why were the talks at Lake Ilse postponed?',
  'ask How much did the ferry company lose last year?',
  'catchup',
  'catchup',
]

describe('the sample', () => {
  const stores: Store[] = []
  const asking: ReturnType<typeof createAsking>[] = []

  beforeAll(async () => {
    for (const { url } of databases) {
      const store = await openStore(await url())
      stores.push(store)
      const briefings = createBriefings({ store, analyser, clock: clockAt(NOW) })
      await briefings.ingest('public', await readSample())
      asking.push(createAsking({ briefings, store }, NOW))
    }
  })
  afterAll(async () => {
    for (const store of stores) await store.close()
  })

  it.each(LINES)('is told alike by both databases: %s', async (line) => {
    const [sqlite, postgres] = await Promise.all(asking.map((ask) => ask(line, inGuild('1', '2'))))
    expect(JSON.stringify(sqlite!.json).length).toBeGreaterThan(20)
    expect(JSON.stringify(postgres!.json)).toBe(JSON.stringify(sqlite!.json))
    expect(postgres!.document).toEqual(sqlite!.document)
  })
})
