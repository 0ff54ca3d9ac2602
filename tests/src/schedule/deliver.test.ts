import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Delivery } from '../../../src/schedule/deliver.ts'
import { StoreFault } from '../../../src/store/store-fault.ts'
import type { ScriptedPoster } from '../../fakes/scripted-poster.ts'
import { channel, digest, openDelivery, story, type TestDelivery } from './open-delivery.ts'

const SLOT = '2024-05-03T08:30:00Z'
const pagesAt = (o: TestDelivery): unknown[] =>
  o.poster.standing.filter((m) => m.to.channel === '2').map((m) => m.page)
const stateOf = async (o: TestDelivery, id = `digest:d1:${SLOT}`) => (await o.store.heldPost(id))?.state

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

  it('lets two processes on one store deliver each post once', async () => {
    const second = o.another()
    await o.enqueue(
      ...Array.from({ length: 40 }, (_, i) =>
        digest(SLOT, [story('rain')], { id: `p${i}`, destination: { ...channel, channel: `c${i}` } }),
      ),
    )
    await Promise.all([o.delivery.deliver(), second.deliver()])
    expect(new Set(o.poster.standing.map((m) => m.to.channel)).size).toBe(40)
    expect(o.poster.standing).toHaveLength(40)
  })

  it('posts once though it stood still beyond its own lease, and took the same post a second time', async () => {
    await o.enqueue(digest(SLOT, [story('rain')]))
    const held: (() => void)[] = []
    const slow = o.another(o.poster, {
      phrase: async (content) => {
        await new Promise<void>((resolve) => held.push(resolve))
        return content
      },
    })
    const first = slow.deliver()
    while (held.length < 1) await new Promise((resolve) => setImmediate(resolve))
    o.now = o.now.add({ minutes: 2 })
    const second = slow.deliver()
    while (held.length < 2) await new Promise((resolve) => setImmediate(resolve))
    for (const letGo of held) letGo()
    await Promise.all([first, second])
    expect(o.poster.standing).toHaveLength(1)
  })

  it('sends nothing again for the late word of a process that stood still, where another has sent it meanwhile', async () => {
    await o.enqueue(digest(SLOT, [story('rain'), story('snow')]))
    const asked = Promise.withResolvers<void>()
    const answer = Promise.withResolvers<void>()
    const stalled: ScriptedPoster = {
      ...o.poster,
      async send() {
        asked.resolve()
        await answer.promise
        return { kind: 'later', ms: 1_000, why: '429' }
      },
    }
    const first = o.another(stalled).deliver()
    await asked.promise
    o.now = o.now.add({ minutes: 2 })
    const second = o.another()
    o.poster.script = [
      { kind: 'sent', message: 'm1' },
      { kind: 'later', ms: 1_000, why: '429' },
    ]
    await second.deliver()
    answer.resolve()
    await first
    o.now = o.now.add({ minutes: 2 })
    await second.deliver()
    expect(o.poster.asked).toEqual(['find', 'send', 'send', 'send'])
    expect(pagesAt(o)).toEqual(['About snow'])
    expect(await stateOf(o)).toBe('sent')
  })

  it('looks after a crash between the request and its answer, once the lease is over', async () => {
    await o.enqueue(digest(SLOT, [story('rain')]))
    o.poster.script = [{ kind: 'crash' }]
    await o.delivery.deliver()
    const second = o.another()
    await second.deliver()
    expect(o.poster.asked).toEqual(['send'])
    o.now = o.now.add({ minutes: 2 })
    await second.deliver()
    expect(o.poster.asked).toEqual(['send', 'find', 'send'])
    expect(pagesAt(o)).toHaveLength(1)
  })

  it('edits what is known to stand of a post whose rest is in doubt, and lets one of which nothing is be', async () => {
    const [seen, unseen] = ['seen', 'unseen'].map((id) =>
      digest(SLOT, [story('rain'), story('snow')], { id }),
    )
    await o.enqueue(seen!, { ...unseen!, destination: { ...channel, channel: '3' } })
    await o.store.write(async (tx) => {
      for (const { id } of [seen!, unseen!]) {
        await tx.savePages(id, [
          { marker: `${id}0`, page: '' },
          { marker: `${id}1`, page: '' },
        ])
        await tx.changePost(id, { state: 'uncertain', edited: SLOT })
      }
      await tx.changePart('seen', 0, { state: 'sent', message: 'm1' })
    })
    o.poster.standing.push({ id: 'm1', to: channel, marker: 'seen0', after: null, answers: null, page: '' })
    await o.delivery.deliver()
    expect(o.poster.asked).toEqual(['edit'])
    expect(pagesAt(o)).toEqual([`Of ${SLOT}\nAbout rain`])
    for (const id of ['seen', 'unseen'])
      expect(await o.store.heldPost(id)).toMatchObject({ state: 'uncertain', edited: null })
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

  describe('an edit that does not come off', () => {
    const attemptsIn = async (delivery: Delivery, hours: number, attempts: () => number): Promise<number> => {
      const before = attempts()
      for (let minute = 0; minute < hours * 60; minute++) {
        o.now = o.now.add({ minutes: 1 })
        await delivery.deliver()
      }
      return attempts() - before
    }
    beforeEach(async () => {
      await o.enqueue(digest(SLOT, [story('rain')]))
      await o.delivery.deliver()
      await o.store.write(async (tx) => {
        const post = await tx.heldPost(`digest:d1:${SLOT}`)
        if (!post || !('stories' in post.content)) throw new Error('there is no such digest')
        const content = { ...post.content, changes: ['It rained less.'] }
        await tx.changePost(post.id, { content, edited: o.now.toString() })
      })
    })

    it('for a fault of ours is tried less and less often, and after a day a correction answers the post', async () => {
      let attempts = 0
      const stumbling = o.another(o.poster, {
        phrase: async (content) => {
          if (content.kind === 'correction') return content
          attempts += 1
          throw new TypeError('it cannot be put into words')
        },
      })
      await stumbling.deliver()
      expect(await attemptsIn(stumbling, 1, () => attempts)).toBeLessThan(20)
      expect(await attemptsIn(stumbling, 22, () => attempts)).toBeLessThan(40)
      expect(o.poster.standing).toHaveLength(1)
      expect(await attemptsIn(stumbling, 3, () => attempts)).toBeLessThan(4)
      expect(o.poster.standing.at(-1)).toMatchObject({ page: '\nIt rained less.', answers: 'm1' })
      expect(await attemptsIn(stumbling, 3, () => attempts)).toBe(0)
      expect(await o.store.heldPost(`digest:d1:${SLOT}`)).toMatchObject({ state: 'sent', edited: null })
    })

    it('for what is wrong with the database is not given up', async () => {
      const away = o.another(o.poster, {
        phrase: async () => {
          throw new StoreFault('unreachable', 'The database cannot be reached.')
        },
      })
      o.now = o.now.add({ hours: 48 })
      await away.deliver()
      o.now = o.now.add({ hours: 2 })
      await o.delivery.deliver()
      expect(pagesAt(o)).toEqual([`Of ${SLOT}\nAbout rain\nIt rained less.`])
    })

    const failing = (why: string) => {
      o.poster.edits = Array.from({ length: 1_000 }, () => ({ kind: 'later', ms: 15_000, why }))
    }
    const statusIn = (place: string) =>
      o.briefings.status(['public', `workspace:discord:${place}`], { place: `discord:${place}` })

    it('for a platform that cannot be reached is tried every five minutes, until it stands; status says that it waits', async () => {
      failing('unreachable')
      await o.delivery.deliver()
      expect(await attemptsIn(o.delivery, 25, () => o.poster.asked.length)).toBeLessThan(25 * 13)
      expect((await statusIn('1')).late).toEqual([
        expect.stringMatching(
          new RegExp(
            `^a change to “Of ${SLOT}” in channel 2 waits to be shown since Friday 3 May, 08:30 \\(UTC\\): Discord cannot be reached; the next try is on Saturday 4 May, 09:3\\d \\(UTC\\)$`,
          ),
        ),
      ])
      o.poster.edits = []
      await attemptsIn(o.delivery, 1, () => 0)
      expect(pagesAt(o)).toEqual([`Of ${SLOT}\nAbout rain\nIt rained less.`])
      expect(await statusIn('1')).toMatchObject({ late: [], failed: [] })
    })

    it('for reasons of its platform ends after a day: a correction answers the post, whose record and status say why', async () => {
      failing('missing_scope')
      await o.delivery.deliver()
      expect(await attemptsIn(o.delivery, 23, () => o.poster.asked.length)).toBeGreaterThan(23 * 10)
      expect(o.poster.standing).toHaveLength(1)
      await attemptsIn(o.delivery, 2, () => 0)
      expect(o.poster.standing.at(-1)).toMatchObject({ page: '\nIt rained less.', answers: 'm1' })
      const reason =
        'it could not be edited: Discord did not take it for a day (missing_scope); a correction answers it'
      expect(await o.store.heldPost(`digest:d1:${SLOT}`)).toMatchObject({
        state: 'sent',
        edited: null,
        reason,
      })
      expect((await statusIn('1')).failed).toEqual([`“Of ${SLOT}” in channel 2: ${reason}`])
      expect((await statusIn('9')).failed).toEqual([])
      expect((await o.briefings.status(['public', 'workspace:discord:1'], null)).failed).toEqual([])
      expect((await o.briefings.status(['public'], {})).failed).toHaveLength(1)
      expect(await attemptsIn(o.delivery, 3, () => o.poster.asked.length)).toBe(0)
      o.now = o.now.add({ hours: 8 * 24 })
      expect((await statusIn('1')).failed).toEqual([])
    })

    it('for an outage of its platform, however long, waits until it is over; where others get through, a correction answers the post', async () => {
      failing('503')
      await o.delivery.deliver()
      await attemptsIn(o.delivery, 30, () => 0)
      expect(o.poster.standing).toHaveLength(1)
      expect((await statusIn('1')).waiting).toMatchObject([{ kind: 'change', why: 'failing', code: '503' }])
      await o.enqueue(digest('2024-05-04T14:30:00Z', [story('snow')]))
      await attemptsIn(o.delivery, 1, () => 0)
      expect(o.poster.standing.at(-1)).toMatchObject({ page: '\nIt rained less.', answers: 'm1' })
    })

    it('is carried out when a long outage is over, and no correction is posted', async () => {
      failing('503')
      await o.delivery.deliver()
      await attemptsIn(o.delivery, 30, () => 0)
      o.poster.edits = []
      await attemptsIn(o.delivery, 1, () => 0)
      expect(pagesAt(o)).toEqual([`Of ${SLOT}\nAbout rain\nIt rained less.`])
    })

    it('that waited through a day in which nothing could be reached has its tries when all is back', async () => {
      failing('unreachable')
      await o.delivery.deliver()
      await attemptsIn(o.delivery, 26, () => 0)
      o.poster.edits = Array.from({ length: 3 }, () => ({ kind: 'later', ms: 15_000, why: '503' }))
      expect(await attemptsIn(o.delivery, 1, () => o.poster.asked.length)).toBeLessThan(10)
      expect(pagesAt(o)).toEqual([`Of ${SLOT}\nAbout rain\nIt rained less.`])
      expect(await o.store.heldPost(`digest:d1:${SLOT}`)).toMatchObject({ edited: null, why: null, tries: 0 })
    })

    it('of a correction is told in another one', async () => {
      failing('missing_scope')
      await o.delivery.deliver()
      await attemptsIn(o.delivery, 25, () => 0)
      const [first] = await o.store.troubledPosts(null, '2020-01-01T00:00:00Z', 5)
      expect(first?.id).toBe(`digest:d1:${SLOT}`)
      const correction = `correction:2024-05-03T08:30:00Z:digest:d1:${SLOT}`
      await o.store.write((tx) => tx.changePost(correction, { edited: o.now.toString() }))
      failing('missing_scope')
      await attemptsIn(o.delivery, 25, () => 0)
      expect(o.poster.standing.at(-1)).toMatchObject({
        page: '\nWhat was put right above has changed once more.',
        answers: 'm2',
      })
    })
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

  it('ends although nothing can be handed back while the store is away: the lease runs out by itself', async () => {
    await o.enqueue(digest(SLOT, [story('rain')]))
    await o.store.close()
    await expect(o.delivery.close()).resolves.toBeUndefined()
  })

  it('hands back at the end what it has not begun', async () => {
    await o.enqueue(digest(SLOT, [story('rain')]))
    await o.briefings.claimPosts({
      worker: 'w1',
      now: o.now.toString(),
      until: o.now.add({ hours: 1 }).toString(),
      platforms: ['discord'],
      limit: 1,
    })
    await o.delivery.close()
    await o.another().deliver()
    expect(pagesAt(o)).toHaveLength(1)
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
