import { describe, expect, it } from 'vitest'
import type { Thread } from '../../../src/workers/connect-calls.ts'
import { createThreadPool, type Timer } from '../../../src/workers/thread-pool.ts'

interface Work {
  name(): Promise<string>
}

function pool(size: number) {
  const log: string[] = []
  const rings: (() => void)[] = []
  const timer: Timer = (_, ring) => {
    rings.push(ring)
    return () => rings.splice(rings.indexOf(ring), 1)
  }
  const open = (): Thread<Work> => {
    const name = `thread ${log.filter((l) => l.startsWith('opened')).length + 1}`
    log.push(`opened ${name}`)
    const close = async (): Promise<void> => void log.push(`closed ${name}`)
    return { calls: { name: async () => name }, pending: 0, close }
  }
  const threads = createThreadPool<Work>({ size, open, idle: 1_000, timer })
  const ring = (): void => {
    for (const each of rings.splice(0)) each()
  }
  return { threads, log, ring, waiting: () => rings.length }
}

describe('a pool of threads', () => {
  it('ends a thread that has had nothing to do for a while, and starts another when there is work again', async () => {
    const { threads, log, ring } = pool(2)
    expect(await threads.run((t) => t.name())).toBe('thread 1')
    ring()
    expect(await threads.run((t) => t.name())).toBe('thread 2')
    expect(log).toEqual(['opened thread 1', 'closed thread 1', 'opened thread 2'])
  })

  it('lets a thread live that was given work in time', async () => {
    const { threads, log, ring, waiting } = pool(1)
    await threads.run((t) => t.name())
    const done = Promise.withResolvers<string>()
    const working = threads.run(() => done.promise)
    expect(waiting()).toBe(0)
    ring()
    done.resolve('done')
    expect(await working).toBe('done')
    expect(log).toEqual(['opened thread 1'])
    expect(waiting()).toBe(1)
  })

  it('starts no more threads than it may, however many wait', async () => {
    const { threads, log } = pool(2)
    const names = await Promise.all(Array.from({ length: 6 }, () => threads.run((t) => t.name())))
    expect(new Set(names)).toEqual(new Set(['thread 1', 'thread 2']))
    expect(log).toHaveLength(2)
  })

  it('closes what still lives and leaves no timer behind', async () => {
    const { threads, log, waiting } = pool(2)
    await Promise.all([threads.run((t) => t.name()), threads.run((t) => t.name())])
    await threads.close()
    expect(waiting()).toBe(0)
    expect(log.filter((l) => l.startsWith('closed'))).toHaveLength(2)
    await expect(threads.run((t) => t.name())).rejects.toMatchObject({ code: 'closed' })
  })
})
