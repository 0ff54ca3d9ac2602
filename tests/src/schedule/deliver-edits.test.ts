import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Delivery } from '../../../src/schedule/deliver.ts'
import { StoreFault } from '../../../src/store/store-fault.ts'
import { channel, digest, openDelivery, pagesAt, SLOT, story, type TestDelivery } from './open-delivery.ts'

let o: TestDelivery
beforeEach(async () => {
  o = await openDelivery()
})
afterEach(() => o.close())

it('edits what is known to stand of a post whose rest is in doubt, and lets one of which nothing is be', async () => {
  const [seen, unseen] = ['seen', 'unseen'].map((id) => digest(SLOT, [story('rain'), story('snow')], { id }))
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
