import { afterEach, beforeEach, expect, it } from 'vitest'
import type { ScriptedPoster } from '../../fakes/scripted-poster.ts'
import {
  channel,
  digest,
  openDelivery,
  pagesAt,
  SLOT,
  stateOf,
  story,
  type TestDelivery,
} from './open-delivery.ts'

let o: TestDelivery
beforeEach(async () => {
  o = await openDelivery()
})
afterEach(() => o.close())

it('lets two processes on one store deliver each post once', async () => {
  const second = o.another()
  await o.enqueue(
    ...Array.from({ length: 40 }, (_, i) =>
      digest(SLOT, [story('rain')], { id: `p${i}`, destination: { ...channel, channel: `c${i}` } }),
    ),
  )
  await Promise.all([o.delivery.deliver(), second.deliver()])
  expect(new Set(o.poster.standing.map((m) => m.to.channel)).size).toBe(40)
  expect(o.poster.standing).toHaveLength(40)
})

it('posts once though it stood still beyond its own lease, and took the same post a second time', async () => {
  await o.enqueue(digest(SLOT, [story('rain')]))
  const held: (() => void)[] = []
  const slow = o.another(o.poster, {
    phrase: async (content) => {
      await new Promise<void>((resolve) => held.push(resolve))
      return content
    },
  })
  const first = slow.deliver()
  while (held.length < 1) await new Promise((resolve) => setImmediate(resolve))
  o.now = o.now.add({ minutes: 2 })
  const second = slow.deliver()
  while (held.length < 2) await new Promise((resolve) => setImmediate(resolve))
  for (const letGo of held) letGo()
  await Promise.all([first, second])
  expect(o.poster.standing).toHaveLength(1)
})

it('sends nothing again for the late word of a process that stood still, where another has sent it meanwhile', async () => {
  await o.enqueue(digest(SLOT, [story('rain'), story('snow')]))
  const asked = Promise.withResolvers<void>()
  const answer = Promise.withResolvers<void>()
  const stalled: ScriptedPoster = {
    ...o.poster,
    async send() {
      asked.resolve()
      await answer.promise
      return { kind: 'later', ms: 1_000, why: '429' }
    },
  }
  const first = o.another(stalled).deliver()
  await asked.promise
  o.now = o.now.add({ minutes: 2 })
  const second = o.another()
  o.poster.script = [
    { kind: 'sent', message: 'm1' },
    { kind: 'later', ms: 1_000, why: '429' },
  ]
  await second.deliver()
  answer.resolve()
  await first
  o.now = o.now.add({ minutes: 2 })
  await second.deliver()
  expect(o.poster.asked).toEqual(['find', 'send', 'send', 'send'])
  expect(pagesAt(o)).toEqual(['About snow'])
  expect(await stateOf(o)).toBe('sent')
})

it('looks after a crash between the request and its answer, once the lease is over', async () => {
  await o.enqueue(digest(SLOT, [story('rain')]))
  o.poster.script = [{ kind: 'crash' }]
  await o.delivery.deliver()
  const second = o.another()
  await second.deliver()
  expect(o.poster.asked).toEqual(['send'])
  o.now = o.now.add({ minutes: 2 })
  await second.deliver()
  expect(o.poster.asked).toEqual(['send', 'find', 'send'])
  expect(pagesAt(o)).toHaveLength(1)
})

it('ends although nothing can be handed back while the store is away: the lease runs out by itself', async () => {
  await o.enqueue(digest(SLOT, [story('rain')]))
  await o.store.close()
  await expect(o.delivery.close()).resolves.toBeUndefined()
})

it('hands back at the end what it has not begun', async () => {
  await o.enqueue(digest(SLOT, [story('rain')]))
  await o.briefings.claimPosts({
    worker: 'w1',
    now: o.now.toString(),
    until: o.now.add({ hours: 1 }).toString(),
    platforms: ['discord'],
    limit: 1,
  })
  await o.delivery.close()
  await o.another().deliver()
  expect(pagesAt(o)).toHaveLength(1)
})
