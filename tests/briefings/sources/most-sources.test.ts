import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Scope } from '../../../briefings/model.ts'
import { openBriefings } from '../../sample-briefings.ts'

const NOW = '2024-05-03T08:30:00Z'
let opened: Awaited<ReturnType<typeof openBriefings>>
beforeEach(async () => {
  opened = await openBriefings()
})
afterEach(() => opened.store.close())

const list = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, i) => ({
    url: `https://wire${from + i}.example/feed`,
    kind: 'feed' as const,
    title: null,
  }))
const follow = (home: Scope, from: number, to: number) =>
  opened.briefings.followSources({ home, person: 'discord:7' }, list(from, to), NOW)

it('lets a place follow 500 sources and refuses more of them whole, with what to do', async () => {
  await follow('workspace:discord:1', 0, 499)
  await expect(follow('workspace:discord:1', 499, 501)).rejects.toMatchObject({
    code: 'bad-input',
    message: expect.stringMatching(/500 sources.*499 are.*2 more.*sources remove/) as string,
  })
  expect(await opened.briefings.sources('workspace:discord:1')).toHaveLength(499)
  await follow('workspace:discord:1', 499, 500)
  // What is followed already takes no room.
  expect((await follow('workspace:discord:1', 0, 1))[0]?.added).toBe(false)
})

it('does not count what other places follow, nor limit the operator', async () => {
  await follow('public', 0, 510)
  await follow('workspace:discord:2', 0, 500)
  await expect(follow('workspace:discord:2', 500, 501)).rejects.toThrow('500 sources')
})
