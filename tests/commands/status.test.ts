import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { StatusResult } from '../../briefings/status-results.ts'
import type { Viewer } from '../../commands/command.ts'
import { createAsking, inGuild } from '../fakes/command-context.ts'
import { digest, openDelivery, story, type TestDelivery } from '../src/schedule/open-delivery.ts'

const SLOT = '2024-05-03T08:30:00Z'
const SINCE = 'since Friday 3 May, 08:30 (UTC)'
const manager: Viewer = { ...inGuild('77', '1', true), channel: '2' }

let o: TestDelivery
beforeEach(async () => {
  o = await openDelivery()
})
afterEach(() => o.close())

const asked = async (viewer = manager): Promise<{ words: string; json: StatusResult }> => {
  const { document, json } = await createAsking({ briefings: o.briefings } as never, o.now.toString())(
    'status',
    viewer,
  )
  const words = document.blocks.map((b) => ('text' in b ? b.text : '')).join('\n')
  return { words, json: json as StatusResult }
}

describe('status, of what waits to be posted', () => {
  it.each([
    ['429', 'limit', 'Discord takes no more messages for now, since there were too many'],
    ['held', 'limit', 'Discord takes no more messages for now, since there were too many'],
    ['pace', 'limit', 'Discord takes only so many messages at once, and others are before it'],
    ['unreachable', 'unreachable', 'Discord cannot be reached'],
    ['401', 'refused', 'Discord refuses me (401): whoever runs me has to look at my token and its rights'],
  ])('says why, and until when, where its platform said %s', async (code, why, words) => {
    await o.enqueue(
      digest(SLOT, [story('rain')]),
      digest('2024-05-03T08:31:00Z', [story('snow')], { id: 'digest:d2:x' }),
    )
    o.poster.script = [{ kind: 'later', ms: 720_000, why: code }]
    await o.delivery.deliver()
    const { words: told, json } = await asked()
    expect(told).toContain(
      `\n“Of ${SLOT}” in channel 2 and 1 more there wait to be posted ${SINCE}: ${words}; the next try is on Friday 3 May, 08:42 (UTC).`,
    )
    expect(json.late).toEqual([])
    expect(json.waiting).toEqual([
      {
        ...{ platform: 'discord', place: 'discord:1', channel: '2', person: null },
        ...{ kind: 'post', count: 2, since: SLOT, why, code, next: '2024-05-03T08:42:00Z' },
        words: expect.stringContaining(words) as string,
      },
    ])
  })

  it.each([
    ['502', 'Discord answers that it failed (502)'],
    ['no answer', 'Discord does not answer'],
  ])('says that nobody knows what came of it, after %s', async (why, words) => {
    await o.enqueue(digest(SLOT, [story('rain')]))
    o.poster.script = [{ kind: 'lost', why }]
    await o.delivery.deliver()
    expect((await asked()).words).toContain(`wait to be posted ${SINCE}: ${words}`.replace('wait', 'waits'))
    expect((await asked()).json.waiting).toMatchObject([{ why: 'failing', code: why }])
  })

  it('says that nothing is at work which would post it, and that it is late', async () => {
    await o.enqueue(digest(SLOT, [story('rain')]))
    expect((await asked()).json.waiting).toEqual([])
    o.now = o.now.add({ hours: 1 })
    const { words, json } = await asked()
    expect(words).toContain(
      `Late: “Of ${SLOT}” in channel 2 waits to be posted ${SINCE}: nothing has taken it up: serve with a token for Discord is not running, or is far behind`,
    )
    expect(words.match(/waits to be posted/g)).toHaveLength(1)
    expect(json.waiting).toMatchObject([{ why: 'not taken up', code: null, next: null }])
  })

  it('tells it to those who manage that place, and to no others', async () => {
    await o.enqueue(digest(SLOT, [story('rain')]))
    o.poster.script = [{ kind: 'later', ms: 600_000, why: '429' }]
    await o.delivery.deliver()
    expect((await asked(inGuild('77', '1'))).json.waiting).toEqual([])
    expect((await asked(inGuild('77', '2', true))).json.waiting).toEqual([])
  })
})

describe('status, of digests that do not come', () => {
  const add = (line: string) =>
    createAsking({ briefings: o.briefings } as never, o.now.toString())(line, manager)

  it('names the place without the right to post, and how it goes on', async () => {
    await add('digest add "daily 08:30"')
    await o.enqueue(digest(SLOT, [story('rain')]))
    o.poster.script = [{ kind: 'gone', reason: 'I may not write or embed links there' }]
    await o.delivery.deliver()
    const { words, json } = await asked()
    expect(words).toContain(
      'Paused: digest d1 in channel 2: I may not write or embed links there. /digest resume d1 lets it run again.',
    )
    expect(json.paused).toEqual([
      {
        ...{ platform: 'discord', place: 'discord:1', channel: '2', person: null },
        ...{ id: 'd1', reason: 'I may not write or embed links there' },
      },
    ])
    expect((await asked(inGuild('77', '2', true))).json.paused).toEqual([])
  })

  it('says that nothing has written one, or that writing it goes wrong and is tried again', async () => {
    await add('digest add "daily 08:45"')
    o.now = o.now.add({ hours: 1 })
    const late = 'digest d1 of discord:1, due on Friday 3 May, 08:45 (UTC): '
    expect((await asked()).json.late).toEqual([
      `${late}nothing has taken it up: serve is not running, or is far behind`,
    ])
    const { store } = o
    await store.write((tx) =>
      tx.claimDigests({
        worker: 'w',
        now: o.now.toString(),
        until: o.now.add({ minutes: 2 }).toString(),
        limit: 1,
      }),
    )
    await store.write(async (tx) => {
      const [d] = await tx.digests(null)
      await tx.saveSlots([
        {
          ...{ digest: d!.key, slot: '2024-05-03T08:45:00Z', state: 'claimed', late: false, attempts: 3 },
          ...{ outcome: 'a fault', at: o.now.toString() },
        },
      ])
      await tx.changeDigest(d!.key, { due: o.now.add({ minutes: 4 }).toString() })
    })
    expect((await asked()).json.late).toEqual([
      `${late}something goes wrong on my side as it is written, which my log tells of (tried 3 times; the next try is on Friday 3 May, 09:34)`,
    ])
  })
})
