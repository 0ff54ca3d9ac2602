import { expect, it } from 'vitest'
import { openBriefings } from '../sample-briefings.ts'

it('goes with the machine’s clock, but a day at a time where that is set years ahead, and back with it', async () => {
  const { briefings, store } = await openBriefings()
  const shown: string[] = []
  for (const now of [
    '2024-05-04T09:41:00Z',
    '2024-05-04T10:41:00Z',
    '2031-05-04T10:41:00Z',
    '2031-05-04T11:41:00Z',
    '2024-05-04T12:41:00Z',
    '2024-05-08T12:41:00Z',
    '2024-05-08T13:41:00Z',
  ])
    shown.push(await briefings.steadyClock(now))
  expect(shown).toEqual([
    '2024-05-04T09:41:00Z',
    '2024-05-04T10:41:00Z',
    '2024-05-05T10:41:00Z',
    '2024-05-06T10:41:00Z',
    '2024-05-04T12:41:00Z',
    '2024-05-05T12:41:00Z',
    '2024-05-06T12:41:00Z',
  ])
  await store.close()
})
