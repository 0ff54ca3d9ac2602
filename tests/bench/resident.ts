import { text } from 'node:stream/consumers'
import type { ReadArticle } from '../../briefings/read/read.ts'
import { openApp } from '../../src/app.ts'
import type { Requests } from './questions.ts'

// Run by programs.ts in a process of its own, since memory is counted by process: the program as it serves, with its threads,
// asked one thing after the other. Prints what it held.

const { requests, articles } = JSON.parse(await text(process.stdin)) as {
  requests: Requests
  articles: readonly ReadArticle[]
}
const app = await openApp({ db: process.argv[2]!, now: null })
const now = '2026-01-01T00:00:00Z'
for (let i = 0; i < requests.ask.length; i++) {
  await app.briefings.ask(['public'], requests.ask[i]!, { now })
  await app.briefings.ask(['public'], requests.common[i]!, { now })
  await app.briefings.actor(['public'], requests.actor[i]!)
  await app.briefings.event(['public'], requests.event[i]!)
}
const asking = process.memoryUsage.rss()
for (const name of requests.timeline) await app.briefings.timeline(['public'], { name })
const timelines = process.memoryUsage.rss()
if (articles.length > 0) await app.briefings.ingest('public', articles)
const ingesting = process.memoryUsage.rss()
const peak = process.resourceUsage().maxRSS * 1024
await app.close()
process.stdout.write(JSON.stringify({ asking, timelines, ingesting, peak }))
