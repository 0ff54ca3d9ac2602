import { afterEach, describe, expect, it } from 'vitest'
import { Worker } from 'node:worker_threads'
import { UserError } from '../../../briefings/errors.ts'
import { StoreFault } from '../../../src/store/store-fault.ts'
import { connectCalls, type Thread } from '../../../src/workers/connect-calls.ts'
import type { Echo } from './echo.worker.ts'

const ENTRY = new URL('./echo.worker.ts', import.meta.url)

describe('an object in a thread', () => {
  let thread: Thread<Echo>
  afterEach(() => thread.close())

  const open = (options: { restart?: boolean; fail?: boolean } = {}) => {
    const start = () => new Worker(ENTRY, { workerData: { fail: options.fail ?? false } })
    thread = connectCalls<Echo>({ name: 'The test thread', start, restart: options.restart ?? true })
    return thread.calls
  }

  it('answers with copies of plain data, each caller its own', async () => {
    const calls = open()
    const values = [{ a: [1, null, 'é😀'] }, new Uint8Array([1, 2]), undefined, new Map([['k', 1]])]
    expect(await Promise.all(values.map((v) => calls.echo(v)))).toEqual(values)
  })

  it('answers a short call while a long one is under way', async () => {
    const calls = open()
    const long = calls.hold('x')
    expect(await calls.echo(1)).toBe(1)
    expect(thread.pending).toBe(1)
    await calls.release('x')
    expect(await long).toBe('x')
  })

  it('throws what was thrown there, of the same class and with the same code', async () => {
    const calls = open()
    const refused = await calls.refuse().catch((e: unknown) => e)
    expect(refused).toBeInstanceOf(UserError)
    expect(refused).toMatchObject({ code: 'unknown-name', message: 'I know nobody of that name.' })
    const locked = await calls.lock().catch((e: unknown) => e)
    expect(locked).toBeInstanceOf(StoreFault)
    expect(locked).toMatchObject({ code: 'locked', cause: { message: 'busy' } })
    await expect(calls.fail()).rejects.toMatchObject({ name: 'RangeError', message: 'off the edge' })
  })

  it('tells every caller why it could not be opened', async () => {
    const calls = open({ fail: true })
    await expect(calls.echo(1)).rejects.toMatchObject({ code: 'too-new' })
    await expect(calls.echo(2)).rejects.toBeInstanceOf(UserError)
  })

  it('rejects what cannot be copied, either way, and goes on', async () => {
    const calls = open()
    await expect(calls.echo(() => 1)).rejects.toThrow(/could not be cloned/)
    await expect(calls.unsendable()).rejects.toThrow(/could not be cloned/)
    expect(thread.pending).toBe(0)
    expect(await calls.echo(1)).toBe(1)
  })

  it('rejects a method that it does not have', async () => {
    const calls = open() as unknown as Record<string, () => Promise<unknown>>
    await expect(calls['nothing']!()).rejects.toThrow('nothing')
    await expect(calls['toString']!()).rejects.toThrow('toString')
  })

  it.each(['exit', 'crash'] as const)(
    'rejects every call under way when it dies (%s), and starts anew',
    async (how) => {
      const calls = open()
      const before = await calls.thread()
      const held = calls.hold('x').catch((e: unknown) => e)
      await expect(calls[how]()).rejects.toMatchObject({ code: 'died' })
      expect(await held).toMatchObject({
        code: 'died',
        message: 'The test thread ended before it could answer.',
      })
      expect(await calls.thread()).not.toBe(before)
    },
  )

  it('stays dead where a new thread would have lost what the old one held', async () => {
    const calls = open({ restart: false })
    await expect(calls.exit()).rejects.toMatchObject({ code: 'died' })
    await expect(calls.echo(1)).rejects.toMatchObject({ code: 'died' })
  })

  it('finishes what is under way when it is closed, and takes nothing more', async () => {
    const calls = open()
    const held = calls.hold('x')
    const released = calls.release('x')
    const closing = thread.close()
    await expect(calls.echo(1)).rejects.toMatchObject({ code: 'closed' })
    expect(await held).toBe('x')
    await released
    await closing
    await thread.close()
  })

  it('need not have started to be closed', async () => {
    open()
    await thread.close()
    expect(thread.pending).toBe(0)
  })
})
