import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { Store } from '../../../briefings/ports.ts'
import { openStore } from '../../../src/store/open-store.ts'
import { databases } from '../../databases.ts'
import { PUBLIC } from './sample-write.ts'

const CHILD = fileURLToPath(new URL('./child.ts', import.meta.url))

const child = (...args: string[]) =>
  spawn(process.execPath, [CHILD, ...args], { stdio: ['ignore', 'pipe', 'inherit'] })

async function ended(process: ReturnType<typeof child>): Promise<number | null> {
  const [code] = (await once(process, 'exit')) as [number | null]
  return code
}

/** The articles of child.ts, each with everything that was written with it; throws where one is half there. */
async function wholeArticles(store: Store): Promise<number[]> {
  const { articles } = await store.overview(PUBLIC)
  const keys = await store.candidates(PUBLIC, { limit: 1_000_000 })
  const held = await store.articles(PUBLIC, keys)
  expect(held).toHaveLength(articles)
  const numbers = held.map((a) => Number(a.id.slice(1)))
  for (const [at, i] of numbers.entries()) {
    const [key] = await store.candidates(PUBLIC, { terms: [`marker${i}`], actors: [`own${i}`], limit: 5 })
    expect(key).toBe(keys[at])
    expect(await store.similar(PUBLIC, [`b${i}`], 5)).toHaveLength(1)
    expect(await store.actorsByAlias(PUBLIC, [`own${i}`])).toMatchObject([{ articles: 1 }])
    expect(await store.stories(PUBLIC, { ids: [`s${i}`] })).toMatchObject([{ articles: [`a${i}`] }])
    expect(await store.decisionsOn(PUBLIC, [`a${i}`])).toHaveLength(held[at]!.revision)
  }
  const shared = await store.actors(
    PUBLIC,
    Array.from({ length: 20 }, (_, i) => `actor${i}`),
  )
  expect(shared.reduce((n, a) => n + a.articles, 0)).toBe(articles)
  return numbers
}

describe.each(databases)('processes on one $name', ({ kept }) => {
  it('that start together apply each migration once', async () => {
    const url = await kept()
    const codes = await Promise.all([1, 2, 3].map(() => ended(child(url, 'open'))))
    expect(codes).toEqual([0, 0, 0])
    const store = await openStore(url)
    expect((await store.overview(PUBLIC)).articles).toBe(0)
    await store.close()
  })

  it('wait for each other to write, and lose nothing', async () => {
    const url = await kept()
    const codes = await Promise.all([
      ended(child(url, 'count', '0', '40')),
      ended(child(url, 'count', '40', '80')),
    ])
    expect(codes).toEqual([0, 0])
    const store = await openStore(url)
    expect((await wholeArticles(store)).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 80 }, (_, i) => i),
    )
    await store.close()
  })

  it('see what the others have written', async () => {
    const url = await kept()
    const store = await openStore(url)
    expect(await store.candidates(PUBLIC, { limit: 5 })).toEqual([])
    expect(await ended(child(url, 'count', '0', '3'))).toBe(0)
    expect(await store.candidates(PUBLIC, { limit: 5 })).toHaveLength(3)
    await store.close()
  })

  it('may be killed at any moment: what they said was stored is there, and nothing is half there', async () => {
    const url = await kept()
    for (let kill = 0; kill < 5; kill++) {
      const writer = child(url, 'ingest')
      const exit = once(writer, 'exit')
      // Killed while it writes: as soon as it has told of so many articles, wherever it then is.
      const upTo = Math.floor(Math.random() * 40)
      let said = ''
      for await (const chunk of writer.stdout) {
        said += String(chunk)
        if (said.split('\n').length > upTo) writer.kill('SIGKILL')
      }
      await exit
      const told = said.split('\n').slice(1, -1).map(Number)
      const store = await openStore(url)
      const whole = await wholeArticles(store)
      expect(whole).toEqual(expect.arrayContaining(told))
      await store.close()
    }
  }, 120_000)
})
