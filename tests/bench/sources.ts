import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pino from 'pino'
import { openApp } from '../../src/app.ts'
import { createFetcher } from '../../src/fetch/fetcher.ts'
import { createPollingAlone } from '../fakes/poll-alone.ts'

// node tests/bench/sources.ts [NUMBER]: schedules and polls sources from a server in a process of its own. A first round reads
// each in full; a second finds none of them changed, half by ETag and half by what they say.

const HOSTS = 500

if (process.send) serve()
else await measure(Number(process.argv[2] ?? 10_000))

function serve(): void {
  const padding = '<!-- quiet -->'.repeat(500)
  const body = `<rss version="2.0"><channel><title>Quiet</title>${padding}</channel></rss>`
  const server = createServer((request, response) => {
    const tag = Number(request.url?.slice(1)) % 2 === 0 ? { etag: '"1"' } : {}
    const isKnown = request.headers['if-none-match'] === '"1"'
    response.writeHead(isKnown ? 304 : 200, { 'content-type': 'application/rss+xml', ...tag })
    response.end(isKnown ? undefined : body)
  })
  server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port))
}

async function measure(number: number): Promise<void> {
  const server = fork(import.meta.filename)
  const [port] = (await once(server, 'message')) as [number]
  const folder = mkdtempSync(join(tmpdir(), 'dateline-sources-'))
  const app = await openApp({ db: `file:${join(folder, 'sources.db')}`, now: null })
  const fetcher = createFetcher({
    allowPrivateHosts: ['127.0.0.1'],
    userAgent: 'Bench',
    gap: 0,
    resolve: async () => [{ address: '127.0.0.1', family: 4 }],
  })
  let now = Temporal.Now.instant()
  const log = pino({ level: 'error' }, process.stderr)
  const polling = createPollingAlone({ briefings: app.briefings, fetcher, now: () => now, log })
  const list = Array.from({ length: number }, (_, i) => ({
    url: `http://h${i % HOSTS}.bench.example:${port}/${i}`,
    kind: 'feed' as const,
    title: null,
  }))
  const seconds = async (work: () => Promise<unknown>): Promise<string> => {
    const start = performance.now()
    await work()
    return ((performance.now() - start) / 1000).toFixed(1)
  }
  const round = async (): Promise<void> => {
    now = now.add({ hours: 7 })
    await polling.tick()
    await polling.settled()
  }
  const owner = { home: 'public', person: 'terminal' } as const
  console.log(
    `scheduled ${number} in ${await seconds(() => app.briefings.followSources(owner, list, now.toString()))} s`,
  )
  for (const name of ['first look', 'unchanged'])
    console.log(
      `${name}: ${await seconds(round)} s, peak ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`,
    )
  const { sources } = await app.briefings.status(['public'], null)
  console.log(JSON.stringify(sources))
  await polling.close()
  await fetcher.close()
  await app.close()
  server.kill()
  rmSync(folder, { recursive: true, force: true })
}
