import { expect, it } from 'vitest'
import { closeAll } from '../../../src/cli/close-all.ts'

it('closes all of it in its order, whatever of it fails, and tells what did', async () => {
  const closed: string[] = []
  const closes = (name: string) => async () => {
    await Promise.resolve()
    closed.push(name)
  }
  const slack = new Error('Slack')
  const poster = new Error('a poster')
  const faults = await closeAll([
    [
      async () => {
        await Promise.resolve()
        throw slack
      },
      closes('discord'),
      closes('worker'),
    ],
    [
      () => {
        throw poster
      },
      closes('sender'),
    ],
    [closes('store')],
  ])
  expect(closed).toEqual(['discord', 'worker', 'sender', 'store'])
  expect(faults).toEqual([slack, poster])
})
