import { describe, expect, it } from 'vitest'
import { createPace } from '../../../src/adapters/pace.ts'

describe('the pace of requests', () => {
  it('gives a turn at once while there are some, and none that is too far away', async () => {
    const pace = createPace({ count: 2, perMs: 60_000 })
    expect(await pace.turn(30_000)).not.toBeNull()
    expect(await pace.turn(100)).toBeNull()
  })

  it('gives no turn up to which the platform has said to wait, also to who waits already', async () => {
    const pace = createPace({ count: 1, perMs: 20 })
    await pace.turn(1_000)
    const waiting = pace.turn(1_000)
    pace.hold(60_000)
    expect(await waiting).toBeNull()
    expect(await pace.turn(1_000)).toBeNull()
    expect(await pace.turn(1_000)).toBeNull()
  })

  it('goes on after a short wait that the platform asked for', async () => {
    const pace = createPace({ count: 1, perMs: 1 })
    pace.hold(20)
    const before = performance.now()
    expect(await pace.turn(1_000)).not.toBeNull()
    expect(performance.now() - before).toBeGreaterThanOrEqual(19)
  })
})
