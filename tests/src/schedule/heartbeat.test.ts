import { afterEach, expect, test, vi } from 'vitest'
import { createHeartbeat, type Duty, type Heartbeat } from '../../../src/schedule/heartbeat.ts'

const EVERY_SECOND = '* * * * * *'

let heartbeat: Heartbeat
afterEach(() => heartbeat.close())

/** A heart that beats with the real clock; faults are collected. */
function beating(...duties: Duty[]): string[] {
  const faults: string[] = []
  heartbeat = createHeartbeat({
    duties,
    reportFault: (error, doing) => {
      faults.push(`${doing}: ${(error as Error).message}`)
      return 'an-id'
    },
  })
  heartbeat.start()
  return faults
}

/** A duty whose so-many-th run can be waited for. */
function counted(name: string, work: (run: number) => Promise<void>, until: number) {
  const reached = Promise.withResolvers<void>()
  let runs = 0
  const duty: Duty = {
    name,
    every: EVERY_SECOND,
    run: () => {
      if (++runs === until) reached.resolve()
      return work(runs)
    },
  }
  return { duty, reached: reached.promise, runs: () => runs }
}

test('a duty that takes long is not begun again meanwhile, and holds up no other', async () => {
  const long = Promise.withResolvers<void>()
  const slow = counted('slow', () => long.promise, 1)
  const quick = counted('quick', async () => undefined, 3)
  const printed = vi.spyOn(console, 'warn')
  beating(slow.duty, quick.duty)
  await quick.reached
  expect(slow.runs()).toBe(1)
  // Logs are JSON lines: no library writes beside them.
  expect(printed).not.toHaveBeenCalled()
  printed.mockRestore()
  long.resolve()
})

test('a duty that fails is reported, tried again, and stops no other', async () => {
  const failing = counted(
    'failing',
    async (run) => {
      throw new Error(`no ${run}`)
    },
    2,
  )
  const sound = counted('sound', async () => undefined, 2)
  const faults = beating(failing.duty, sound.duty)
  await Promise.all([failing.reached, sound.reached])
  await heartbeat.close()
  expect(faults.slice(0, 2)).toEqual(['failing: no 1', 'failing: no 2'])
})

test('closing waits for what is under way and begins nothing more', async () => {
  const long = Promise.withResolvers<void>()
  const slow = counted('slow', () => long.promise, 1)
  beating(slow.duty)
  await slow.reached
  let isClosed = false
  const closed = heartbeat.close().then(() => (isClosed = true))
  await Promise.resolve()
  expect(isClosed).toBe(false)
  long.resolve()
  await closed
  expect(slow.runs()).toBe(1)
})

test('goes on beating where the clock is set back', async () => {
  vi.useFakeTimers({ now: Date.parse('2024-05-03T09:00:00Z') })
  try {
    const duty = counted('any', async () => undefined, 1)
    beating(duty.duty)
    await vi.advanceTimersByTimeAsync(5_000)
    const before = duty.runs()
    expect(before).toBeGreaterThan(0)
    vi.setSystemTime(Date.parse('2024-05-03T08:00:00Z'))
    await vi.advanceTimersByTimeAsync(60_000)
    expect(duty.runs()).toBeGreaterThan(before + 30)
  } finally {
    vi.useRealTimers()
  }
})
