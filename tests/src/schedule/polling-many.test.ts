import { afterEach, describe, expect, it } from 'vitest'
import { inGuild } from '../../fakes/command-context.ts'
import { openSources, type TestSources } from '../../fakes/open-sources.ts'
import { feed, old } from './quay-feed.ts'

let at: TestSources
afterEach(() => at.close())

const manager = inGuild('ana', 'harbour', true)

describe('sources beside each other', () => {
  it('does not let one that stalls, lies or is no feed keep the others from being read', async () => {
    at = await openSources({
      '/stalls': () => 'stall',
      '/lies': { raw: 'HTTP/1.1 200 OK\r\ncontent-length: 900\r\n\r\n<rss>' },
      '/page': { body: '<html><body>Please log in</body></html>' },
      '/good': feed(old),
    })
    const { origin } = at.server
    const list = ['/stalls', '/lies', '/page', '/good'].map((p) => ({
      url: origin + p,
      kind: 'feed' as const,
      title: p,
    }))
    await at.briefings.followSources(
      { home: manager.home, person: manager.person },
      list,
      at.now().toString(),
    )
    at.pass({ hours: 1 })
    await at.poll()
    const states = (await at.briefings.sources(manager.home)).map((s) => s.state)
    expect(states).toEqual(['failing', 'failing', 'failing', 'ok'])
    expect(at.logged).toEqual([])
  })

  it('is never asked twice by two processes', async () => {
    const paths = Array.from({ length: 40 }, (_, i) => `/f${i}`)
    at = await openSources(Object.fromEntries(paths.map((p) => [p, feed([])])))
    const list = paths.map((p) => ({ url: at.server.origin + p, kind: 'feed' as const, title: null }))
    await at.briefings.followSources({ home: 'public', person: 'terminal' }, list, at.now().toString())
    at.pass({ hours: 1 })
    const both = [at.polling(), at.polling()]
    await Promise.all(both.map((p) => p.tick()))
    await Promise.all(both.map((p) => p.settled()))
    expect(at.server.requests.map((r) => r.path).toSorted()).toEqual(paths.toSorted())
  })

  it('are handed back by a process that stops, for another to ask', async () => {
    at = await openSources({ '/feed': () => 'stall' })
    const list = [{ url: `${at.server.origin}/feed`, kind: 'feed' as const, title: null }]
    await at.briefings.followSources({ home: 'public', person: 'terminal' }, list, at.now().toString())
    at.pass({ hours: 1 })
    const one = at.polling()
    await one.tick()
    await one.close()
    at.server.pages.set('/feed', feed(old))
    await at.poll()
    expect((await at.briefings.sources('public'))[0]).toMatchObject({ state: 'ok' })
  })

  it('are handed back as well where what they brought still waits to be kept', async () => {
    at = await openSources({ '/feed': feed(old) })
    const list = [{ url: `${at.server.origin}/feed`, kind: 'feed' as const, title: null }]
    await at.briefings.followSources({ home: 'public', person: 'terminal' }, list, at.now().toString())
    const due = async () => (await at.briefings.dueWork(at.now().toString())).hosts.length
    const one = at.polling(0)
    await one.tick()
    await one.settled()
    expect(await due()).toBe(0)
    await one.close()
    expect(await due()).toBe(1)
    await at.poll()
    expect((await at.briefings.sources('public'))[0]).toMatchObject({ state: 'ok' })
  })
})
