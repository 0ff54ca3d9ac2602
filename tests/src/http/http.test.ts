import { expect, test } from 'vitest'
import { createMetrics } from '../../../src/http/metrics.ts'
import { createRoutes } from '../../../src/http/http.ts'
import { createWriterMeter } from '../../../src/openai/meter.ts'
import { createReady } from '../../../src/http/ready.ts'
import { StoreFault } from '../../../src/store/store-fault.ts'
import { watchWrites } from '../../../src/store/watch-writes.ts'
import { dispatch, openBriefings } from '../../sample-briefings.ts'

const now = () => Temporal.Instant.from('2024-05-03T09:00:00Z')

async function opened(connected: () => string | null = () => null) {
  const { briefings, store } = await openBriefings()
  const metrics = createMetrics(briefings, now)
  const ready = createReady({ briefings, writes: watchWrites(briefings), now, connected })
  const routes = createRoutes({ metrics, ready, reportFault: () => 'an-id' })
  return { briefings, store, metrics, routes }
}

test('health says that the process answers, and readiness that the store and a platform do', async () => {
  const { routes, store } = await opened()
  expect((await routes.request('/healthz')).status).toBe(200)
  expect((await routes.request('/readyz')).status).toBe(200)
  await store.close()
  const response = await routes.request('/readyz')
  expect(response.status).toBe(503)
  expect(await response.json()).toEqual({ status: 'not ready', reason: 'the store cannot be read' })
  expect((await routes.request('/healthz')).status).toBe(200)
})

test('readiness waits for a platform that lets us in', async () => {
  const { routes, store } = await opened(() => 'no chat platform has let us in yet')
  expect(await (await routes.request('/readyz')).json()).toMatchObject({
    reason: 'no chat platform has let us in yet',
  })
  await store.close()
})

test('readiness ends with a write that finds the disk full, and begins again with one that is kept', async () => {
  const { briefings, store } = await openBriefings()
  let isFull = false
  const put = () => (isFull ? Promise.reject(new StoreFault('full', 'The disk is full.')) : null)
  const { briefings: watched, ...writes } = watchWrites({
    ...briefings,
    noteOnce: (...args) => put() ?? briefings.noteOnce(...args),
    ingest: (...args) => put() ?? briefings.ingest(...args),
  })
  const ready = createReady({ briefings: watched, writes, now, connected: () => null })
  const report = dispatch({ text: 'Mayor Ivo Brandt resigned in Lund.' })
  isFull = true
  expect(await ready()).toBeNull()
  await expect(watched.ingest('public', [report])).rejects.toThrow('The disk is full.')
  // Has nothing to write, and so says nothing of the disk.
  await watched.releasePosts('nobody')
  expect(await ready()).toBe('the disk of the store is full')
  isFull = false
  expect(await ready()).toBeNull()
  await store.close()
})

test('readiness does not wait for a write that stands in line', async () => {
  const { briefings, store } = await openBriefings()
  const { briefings: watched, ...writes } = watchWrites({
    ...briefings,
    ingest: () => Promise.reject(new StoreFault('full', 'The disk is full.')),
    noteOnce: () => new Promise(() => undefined),
  })
  const ready = createReady({ briefings: watched, writes, now, connected: () => null, patienceMs: 500 })
  await expect(watched.ingest('public', [])).rejects.toThrow('The disk is full.')
  expect(await ready()).toBe('the disk of the store is full')
  await store.close()
})

test('readiness heeds no other failure of a write: it says nothing of the next', async () => {
  const { briefings, store } = await openBriefings()
  const { briefings: watched, ...writes } = watchWrites({
    ...briefings,
    ingest: () => Promise.reject(new StoreFault('locked', 'Another process writes.')),
  })
  const ready = createReady({ briefings: watched, writes, now, connected: () => null })
  await expect(watched.ingest('public', [])).rejects.toThrow('Another process writes.')
  expect(await ready()).toBeNull()
  await store.close()
})

test('metrics count what is held and what waits, and name nobody', async () => {
  const { routes, briefings, store, metrics } = await opened()
  await briefings.ingest('workspace:discord:1', [dispatch({ text: 'Mayor Ivo Brandt resigned in Lund.' })])
  await store.write((tx) =>
    tx.enqueue({
      id: 'digest:d1:2024-05-03T08:30:00Z',
      destination: { platform: 'discord', place: 'discord:1', channel: '2', person: null },
      scopes: ['public'],
      content: { kind: 'notice', title: null, text: 'a word' },
      at: '2024-05-03T08:30:00Z',
    }),
  )
  metrics.delivered('discord', 'later', '429')
  const text = await (await routes.request('/metrics')).text()
  expect(text).toContain('dateline_held{kind="articles"} 1')
  expect(text).toContain('dateline_outbox_posts{state="waiting"} 1')
  expect(text).toContain('dateline_outbox_oldest_seconds 1800')
  expect(text).toContain('dateline_messages_total{platform="discord",outcome="later",why="429"} 1')
  expect(text).toMatch(/dateline_process_resident_memory_bytes \d+/)
  expect(text).not.toContain('discord:1')
  await store.close()
})

test('metrics tell of the process while the store is away, and that it is; no number of before', async () => {
  const { routes, store, metrics } = await opened()
  metrics.delivered('discord', 'sent', 'best')
  const before = await (await routes.request('/metrics')).text()
  expect(before).toContain('dateline_store_up 1')
  expect(before).toContain('dateline_held{kind="articles"} 0')
  await store.close()
  const response = await routes.request('/metrics')
  expect(response.status).toBe(200)
  const text = await response.text()
  expect(text).toContain('dateline_store_up 0')
  expect(text).toMatch(/dateline_process_resident_memory_bytes \d+/)
  expect(text).toContain('dateline_messages_total{platform="discord",outcome="sent",why="best"} 1')
  expect(text).not.toContain('dateline_held')
  expect(text).not.toContain('dateline_outbox_oldest_seconds')
})

test('metrics do not wait for a store that hangs longer than a scrape does', async () => {
  const metrics = createMetrics({ operation: () => new Promise(() => undefined) }, now, undefined, 5)
  expect(await metrics.text()).toContain('dateline_store_up 0')
})

test('metrics count the sources by how they fare', async () => {
  const { routes, briefings, store } = await opened()
  const owner = { home: 'workspace:discord:1', person: 'discord:7' } as const
  const list = ['a', 'b'].map((name) => ({
    url: `https://wire.example/${name}`,
    kind: 'feed' as const,
    title: null,
  }))
  const [first] = await briefings.followSources(owner, list, now().toString())
  await store.write((tx) => tx.updateFeed(first!.feed, { state: 'late' }))
  const text = await (await routes.request('/metrics')).text()
  expect(text).toContain('dateline_sources{state="late"} 1')
  expect(text).toContain('dateline_sources{state="new"} 1')
  expect(text).toContain('dateline_sources{state="ok"} 0')
  expect(text).not.toContain('dateline_writer_')
  await store.close()
})

test('metrics show what the language model was asked, took, cost and was refused', async () => {
  const { briefings, store } = await openBriefings()
  const meter = createWriterMeter()
  const metrics = createMetrics(briefings, now, meter)
  meter.asked()
  meter.answered(1_500)
  meter.paid(400, 30, 0.25)
  meter.troubled('slow')
  meter.told('own', 'number')
  await metrics.text()
  const text = await metrics.text()
  expect(text).toContain('dateline_writer_requests_total 1')
  expect(text).toContain('dateline_writer_answer_seconds_total 1.5')
  expect(text).toContain('dateline_writer_tokens_total{kind="input"} 400')
  expect(text).toContain('dateline_writer_tokens_total{kind="output"} 30')
  expect(text).toContain('dateline_writer_dollars_total{kind="phrasing"} 0.25')
  expect(text).toContain('dateline_writer_troubles_total{trouble="slow"} 1')
  expect(text).toContain('dateline_writer_claims_total{outcome="own"} 1')
  expect(text).toContain('dateline_writer_refused_total{reason="number"} 1')
  await store.close()
})
