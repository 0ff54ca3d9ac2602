import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { everybody } from '../../sample-briefings.ts'
import { openStore } from '../../../src/store/open-store.ts'

const main = join(import.meta.dirname, '../../../src/main.ts')
/** Raise it for a long run: `DATELINE_TEST_KILLS=50 npx vitest run tests/src/cli/kill.test.ts`. */
const KILLS = Number(process.env['DATELINE_TEST_KILLS'] ?? 6)
const ARTICLES = 120

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-'))
  const rows = Array.from({ length: ARTICLES }, (_, i) => ({
    id: `a${i}`,
    published: '2024-05-03',
    text: `Councillor Nora Vance number ${i} said on Friday that bridge ${i * 37} in Teal would be closed for ${i + 2} days after a storm.`,
  }))
  writeFileSync(join(folder, 'many.jsonl'), rows.map((r) => JSON.stringify(r)).join('\n'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const ingest = (db: string) =>
  spawn(process.execPath, [main, 'ingest', join(folder, 'many.jsonl'), '--db', db, '--json'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })

/** Every article that the store lists is there with its text, its facts and a place in exactly one story. */
async function whole(db: string): Promise<number> {
  const store = await openStore(db)
  const stories = await store.stories(everybody, {})
  const ids = stories.flatMap((s) => s.articles)
  const articles = await store.articles(
    everybody,
    stories.flatMap((s) => s.keys),
  )
  const { articles: counted } = await store.overview(everybody)
  const briefings = await store.briefings(
    everybody,
    stories.map((s) => s.id),
  )
  await store.close()
  expect(new Set(ids).size).toBe(ids.length)
  expect(articles).toHaveLength(ids.length)
  expect(counted).toBe(ids.length)
  expect(briefings).toHaveLength(stories.length)
  for (const a of articles) {
    expect(a.text).toMatch(/^Councillor Nora Vance .* after a storm\.$/)
    expect(a.facts.sentences).toHaveLength(1)
  }
  return ids.length
}

it(
  `a store survives ${KILLS} kills in the midst of an ingest, and the next run completes it`,
  { timeout: 60_000 + KILLS * 20_000 },
  async () => {
    const db = `file:${join(folder, 'killed.db')}`
    let state = 7
    let held = 0
    for (let i = 0; i < KILLS; i++) {
      const child = ingest(db)
      const ended = once(child, 'close')
      // Killed at some moment after the first lines are told, so that it is in the midst of writing on any machine.
      state = (Math.imul(state, 1103515245) + 12345) >>> 0
      const delay = (state >>> 16) % 500
      child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), delay))
      child.stdout.resume()
      await ended
      const now = await whole(db)
      expect(now).toBeGreaterThanOrEqual(held)
      held = now
    }
    const last = ingest(db)
    last.stdout.resume()
    const [status] = (await once(last, 'close')) as [number]
    expect(status).toBe(0)
    expect(await whole(db)).toBe(ARTICLES)
  },
)
