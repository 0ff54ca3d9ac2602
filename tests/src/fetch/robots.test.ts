import { expect, it } from 'vitest'
import { FetchRefusal } from '../../../briefings/errors.ts'
import { createRobots } from '../../../src/fetch/robots.ts'

const page = (host: number): URL => new URL(`https://h${host}.example/news`)

it('asks a site anew that could not be asked, however many others were asked meanwhile', async () => {
  const first = Promise.withResolvers<Uint8Array>()
  let now = 0
  let asked = 0
  const robots = createRobots({
    read: async (url) => {
      if (!url.includes('//h0.')) return new Uint8Array()
      return ++asked === 1 ? first.promise : new Uint8Array()
    },
    robot: 'Dateline',
    now: () => now,
  })
  const waiting = robots.check(page(0))
  for (let host = 1; host <= 2_500; host++) await robots.check(page(host))
  first.reject(new FetchRefusal('h0.example answered with status 503.', { status: 503 }))
  await expect(waiting).rejects.toThrow('h0.example: its robots.txt cannot be read at the moment.')
  now += 3_600_000
  await expect(robots.check(page(0))).resolves.toBeUndefined()
})

it('keeps no fault of ours for what the site asks', async () => {
  let isBroken = true
  const robots = createRobots({
    read: async () => {
      if (isBroken) throw new TypeError('it stumbled')
      return new TextEncoder().encode('User-agent: *\nDisallow: /private')
    },
    robot: 'Dateline',
    now: () => 0,
  })
  await expect(robots.check(page(1))).rejects.toThrow(TypeError)
  isBroken = false
  await expect(robots.check(page(1))).resolves.toBeUndefined()
  await expect(robots.check(new URL('/private/a', page(1)))).rejects.toThrow(FetchRefusal)
})
