import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { StoreFault } from '../../../src/store/store-fault.ts'
import {
  channel,
  digest,
  openDelivery,
  pagesAt,
  SLOT,
  stateOf,
  story,
  type TestDelivery,
} from './open-delivery.ts'

let o: TestDelivery
afterEach(() => o.close())

describe('delivering where nothing tells two requests for one', () => {
  beforeEach(async () => {
    o = await openDelivery()
  })

  it('posts a long digest as several messages in order, each after the first', async () => {
    await o.enqueue(digest(SLOT, [story('rain'), story('snow'), story('wind')]))
    await o.delivery.deliver()
    expect(pagesAt(o)).toEqual([`Of ${SLOT}\nAbout rain`, 'About snow', 'About wind'])
    expect(o.poster.standing.map((m) => m.after)).toEqual([null, 'm1', 'm1'])
    expect(await stateOf(o)).toBe('sent')
    await o.delivery.deliver()
    expect(o.poster.asked).toHaveLength(3)
  })

  it('does not lose a post that a platform asks to be sent later', async () => {
    await o.enqueue(digest(SLOT, [story('rain')]))
    o.poster.script = [{ kind: 'later', ms: 90_000, why: '429' }]
    await o.delivery.deliver()
    o.now = o.now.add({ seconds: 89 })
    await o.delivery.deliver()
    expect(pagesAt(o)).toEqual([])
    o.now = o.now.add({ seconds: 1 })
    await o.delivery.deliver()
    expect(pagesAt(o)).toHaveLength(1)
  })

  it('looks whether a message stands before it is sent again, where the answer was lost', async () => {
    await o.enqueue(digest(SLOT, [story('rain'), story('snow')]))
    o.poster.script = [{ kind: 'lost, carried out' }, { kind: 'lost', why: 'no answer' }]
    for (let i = 0; i < 4; i++) {
      await o.delivery.deliver()
      o.now = o.now.add({ minutes: 1 })
    }
    expect(o.poster.asked).toEqual(['send', 'find', 'send', 'find', 'send'])
    expect(pagesAt(o)).toEqual([`Of ${SLOT}\nAbout rain`, 'About snow'])
    expect(await stateOf(o)).toBe('sent')
  })

  it('marks what nobody can prove as uncertain, tells who set it up once, and does not send it again', async () => {
    await o.enqueue(digest(SLOT, [story('rain')]))
    o.poster.script = [{ kind: 'lost', why: 'no answer' }]
    o.poster.findings = [{ kind: 'unknown', reason: 'I may not read what stands there' }]
    for (let i = 0; i < 3; i++) {
      await o.delivery.deliver()
      o.now = o.now.add({ minutes: 1 })
    }
    expect(await stateOf(o)).toBe('uncertain')
    expect(pagesAt(o)).toEqual([])
    expect(o.poster.standing).toMatchObject([
      {
        to: { person: 'discord:77', channel: null },
        page: expect.stringContaining('I may not read what stands there') as string,
      },
    ])
  })

  it('tries a history that cannot be read now again later', async () => {
    await o.enqueue(digest(SLOT, [story('rain')]))
    o.poster.script = [{ kind: 'lost, carried out' }]
    o.poster.findings = [{ kind: 'later', ms: 1_000, why: '503' }]
    for (let i = 0; i < 3; i++) {
      await o.delivery.deliver()
      o.now = o.now.add({ minutes: 10 })
    }
    expect(await stateOf(o)).toBe('sent')
    expect(pagesAt(o)).toHaveLength(1)
  })

  it('gives up what was to go to a channel that is deleted, pauses its digests and tells who set them up once', async () => {
    const at = '2024-05-03T08:30:00Z'
    await o.store.write((tx) =>
      tx.saveDigest({
        owner: 'workspace:discord:1',
        destination: channel,
        schedule: 'weekdays 08:30',
        timezone: 'UTC',
        topic: null,
        stories: 5,
        quiet: null,
        empty: 'say',
        paused: null,
        by: 'discord:78',
        created: at,
        next: at,
        due: at,
        last: null,
        seen: 0,
      }),
    )
    await o.enqueue(
      digest(SLOT, [story('rain')]),
      digest('2024-05-03T08:31:00Z', [story('snow')], { id: 'digest:d2:2024-05-03T08:31:00Z' }),
    )
    o.poster.script = [{ kind: 'gone', reason: 'the channel is deleted' }]
    o.now = o.now.add({ minutes: 2 })
    await o.delivery.deliver()
    expect(await stateOf(o)).toBe('failed')
    expect(await stateOf(o, 'digest:d2:2024-05-03T08:31:00Z')).toBe('failed')
    expect((await o.store.digests(null)).map((d) => d.paused)).toEqual(['the channel is deleted'])
    expect(o.poster.standing.map((m) => m.to.person).sort()).toEqual(['discord:77', 'discord:78'])
  })

  it('says of a post that comes hours late that it does, and folds into it what waited behind it', async () => {
    const later = '2024-05-03T09:30:00Z'
    await o.enqueue(digest(SLOT, [story('rain')]), digest(later, [story('snow')]))
    o.now = o.now.add({ hours: 3 })
    await o.delivery.deliver()
    expect(pagesAt(o)).toHaveLength(3)
    expect(pagesAt(o)[0]).toContain(`Of ${later}\nLate by 3 hours`)
    expect(pagesAt(o).slice(1)).toEqual(['About rain', 'About snow'])
    expect(await stateOf(o, `digest:d1:${later}`)).toBe('dropped')
  })

  it('keeps the order of a destination where the first has to wait, and holds up no other', async () => {
    const other = digest(SLOT, [story('wind')], { id: 'x', destination: { ...channel, channel: '3' } })
    await o.enqueue(
      digest(SLOT, [story('rain')]),
      digest('2024-05-03T08:40:00Z', [story('snow')], { id: 'y' }),
      other,
    )
    o.poster.script = [{ kind: 'later', ms: 1_000, why: '429' }]
    o.now = o.now.add({ minutes: 10 })
    await o.delivery.deliver()
    expect(o.poster.standing.map((m) => m.to.channel)).toEqual(['3'])
    o.now = o.now.add({ minutes: 1 })
    await o.delivery.deliver()
    expect(pagesAt(o).map(String)).toEqual([`Of ${SLOT}\nAbout rain`, 'Of 2024-05-03T08:40:00Z\nAbout snow'])
  })

  it('gives up after a day a post that it stumbles over each time, says so, and goes on with what waits behind it', async () => {
    const later = digest('2024-05-03T08:31:00Z', [story('snow')], { id: 'digest:d2:x' })
    await o.enqueue(digest(SLOT, [story('rain')]), later)
    const stumbling = o.another(o.poster, {
      phrase: async (content) => {
        if (JSON.stringify(content).includes('rain')) throw new TypeError('it cannot be put into words')
        return content
      },
    })
    o.now = o.now.add({ hours: 23 })
    await stumbling.deliver()
    expect(await stateOf(o)).toBe('waiting')
    expect(o.poster.standing).toEqual([])
    o.now = o.now.add({ hours: 2 })
    await stumbling.deliver()
    // Nobody had tried it before: a day in which nothing ran is none of its tries.
    expect(await stateOf(o)).toBe('waiting')
    expect((await o.briefings.status(['public'], {})).waiting).toMatchObject([
      { kind: 'post', count: 2, why: 'stumbling', code: null, next: '2024-05-04T09:31:00Z' },
    ])
    for (let minute = 0; minute < 20; minute++) {
      o.now = o.now.add({ seconds: 61 })
      await stumbling.deliver()
    }
    expect(await stateOf(o)).toBe('failed')
    expect(pagesAt(o).at(-1)).toBe('About snow')
    expect(o.poster.standing.find((m) => m.to.person === 'discord:77')?.page).toContain(
      'something goes wrong on my side',
    )
  })

  it('gives up no post for what is wrong with the database', async () => {
    await o.enqueue(digest(SLOT, [story('rain')]))
    const away = o.another(o.poster, {
      phrase: async () => {
        throw new StoreFault('unreachable', 'The database cannot be reached.')
      },
    })
    o.now = o.now.add({ hours: 48 })
    await away.deliver()
    expect(await stateOf(o)).toBe('waiting')
  })
})

describe('delivering where a platform knows a message again for two minutes', () => {
  beforeEach(async () => {
    o = await openDelivery(120_000)
    await o.enqueue(digest(SLOT, [story('rain')]))
    o.poster.script = [{ kind: 'lost, carried out' }]
    await o.delivery.deliver()
  })

  it('sends it again within that time, and it stands once', async () => {
    o.now = o.now.add({ seconds: 30 })
    await o.delivery.deliver()
    expect(o.poster.asked).toEqual(['send', 'send'])
    expect(pagesAt(o)).toHaveLength(1)
    expect(await stateOf(o)).toBe('sent')
  })

  it('looks for it after that time', async () => {
    o.now = o.now.add({ minutes: 3 })
    await o.delivery.deliver()
    expect(o.poster.asked).toEqual(['send', 'find'])
    expect(pagesAt(o)).toHaveLength(1)
    expect(await stateOf(o)).toBe('sent')
  })
})
