import { expect, test } from 'vitest'
import { createMetrics } from '../../../src/http/metrics.ts'
import { createRoutes } from '../../../src/http/http.ts'
import { createReady } from '../../../src/http/ready.ts'
import { dispatch, openBriefings } from '../../sample-briefings.ts'

const now = () => Temporal.Instant.from('2024-05-03T09:00:00Z')

async function opened(connected: () => string | null = () => null) {
  const { briefings, store } = await openBriefings()
  const metrics = createMetrics(briefings, now)
  const ready = createReady({ briefings, now, connected })
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
