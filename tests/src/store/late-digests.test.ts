import { describe, expect, test } from 'vitest'
import { createBriefings } from '../../../briefings/briefings.ts'
import { openStore } from '../../../src/store/open-store.ts'
import { inGuild } from '../../fakes/command-context.ts'
import { databases } from '../../databases.ts'
import { analyser } from '../../sample-briefings.ts'

const BEFORE = '2024-05-03T09:20:00Z'

describe.each(databases)('digests that are late on $name', ({ url }) => {
  test('are those that nobody took up, and those that were put off after a fault, but none that keeps quiet hours', async () => {
    const store = await openStore(await url())
    const clock = { now: () => Temporal.Instant.from('2024-05-03T08:30:00Z') }
    const briefings = createBriefings({ store, analyser, clock })
    const here = { ...inGuild('77', '1', true), channel: '2' }
    const now = clock.now().toString()
    for (const at of ['daily 08:45', 'daily 08:50', 'daily 08:55', 'daily 12:00'])
      await briefings.addDigest(here, { schedule: at }, now)
    await store.write(async (tx) => {
      const [, failing, quiet] = await tx.digests(null)
      await tx.saveSlots([
        {
          ...{ digest: failing!.key, slot: failing!.next, state: 'claimed', late: false, attempts: 2 },
          ...{ outcome: 'a fault', at: now },
        },
      ])
      for (const d of [failing!, quiet!]) await tx.changeDigest(d.key, { due: '2024-05-03T09:40:00Z' })
    })
    const ids = async (owner: `workspace:${string}` | null): Promise<string[]> =>
      (await store.lateDigests(owner === null ? null : [owner], BEFORE, 9)).map((d) => d.id)
    expect(await ids(null)).toEqual(['d1', 'd2'])
    expect(await ids('workspace:discord:1')).toEqual(['d1', 'd2'])
    expect(await ids('workspace:discord:2')).toEqual([])
    await store.close()
  })
})
