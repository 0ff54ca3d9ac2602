import { expect, it } from 'vitest'
import type { Destination } from '../../../briefings/post.ts'
import { createDuties, jobsOf } from '../../../src/schedule/duties.ts'
import { openBriefings } from '../../sample-briefings.ts'

const NOW = '2024-05-03T09:00:00Z'
const claim = { worker: 'one', now: NOW, until: '2024-05-03T09:01:00Z', limit: 10 }

const notice = (id: string, destination: Destination) => ({
  id,
  destination,
  scopes: ['public' as const],
  content: { kind: 'notice' as const, title: null, text: 'The ferry runs again.' },
  at: NOW,
})
const onSlack = (team: string): Destination => ({
  platform: 'slack',
  place: `slack:${team}`,
  channel: 'C1',
  person: null,
})

it('has no job for a store in which nothing is due', async () => {
  const { briefings, store } = await openBriefings()
  expect(jobsOf(await briefings.dueWork(NOW))).toEqual([])
  await store.close()
})

it('makes one job of all posts on Discord, and one of those in each workspace of Slack', async () => {
  const { briefings, store } = await openBriefings()
  const onDiscord = { platform: 'discord', place: 'discord:1', channel: '2', person: null } as const
  const direct = { platform: 'slack', place: null, channel: null, person: 'slack:T1:U5' } as const
  await store.write(async (tx) => {
    await tx.enqueue(notice('a', onDiscord))
    await tx.enqueue(notice('b', { ...onDiscord, place: 'discord:2', channel: '3' }))
    await tx.enqueue(notice('c', onSlack('T1')))
    await tx.enqueue(notice('d', direct))
    await tx.enqueue(notice('e', onSlack('T2')))
  })
  const jobs = jobsOf(await briefings.dueWork(NOW))
  expect(jobs.map((j) => `${j.kind} ${j.key}`).toSorted()).toEqual([
    'deliver-discord all',
    'deliver-slack slack:T1',
    'deliver-slack slack:T2',
  ])
  const taken = await briefings.claimPosts({ ...claim, platforms: ['slack'], place: 'slack:T1' })
  expect(taken.map((p) => p.id)).toEqual(['c', 'd'])
  await store.close()
})

it('makes one job of the due feeds of a host; another attempt at it takes up what the one before held', async () => {
  const { briefings, store } = await openBriefings()
  const list = ['a.example/1', 'a.example/2', 'b.example/1'].map((url) => ({
    url: `https://${url}`,
    kind: 'feed' as const,
    title: null,
  }))
  await briefings.followSources({ home: 'public', person: 'terminal' }, list, '2024-05-01T00:00:00Z')
  const jobs = jobsOf(await briefings.dueWork(NOW))
  expect(jobs.map((j) => `${j.kind} ${j.key}`).toSorted()).toEqual(['read a.example', 'read b.example'])
  const feeds = { ...claim, host: 'a.example' }
  expect(await briefings.claimFeeds(feeds)).toHaveLength(2)
  expect((await briefings.dueWork(NOW)).hosts).toEqual(['b.example'])
  expect(await briefings.claimFeeds({ ...feeds, worker: 'two' })).toHaveLength(0)
  expect(await briefings.claimFeeds(feeds)).toHaveLength(2)
  await store.close()
})

it('has articles read by a model only where one is named for it', async () => {
  const { briefings, store } = await openBriefings()
  const added: string[] = []
  const jobs = {
    add: async (all: readonly { readonly kind: string }[]) => void added.push(...all.map((j) => j.kind)),
  }
  const options = { briefings, jobs, now: () => Temporal.Instant.from(NOW) }
  for (const duty of createDuties(options)) await duty.run()
  expect(added).toEqual(['prune'])
  for (const duty of createDuties({ ...options, learns: true })) await duty.run()
  expect(added).toEqual(['prune', 'prune', 'learn'])
  await store.close()
})
