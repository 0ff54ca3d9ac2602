import { webApi } from '@slack/bolt'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Destination } from '../../../../briefings/post.ts'
import { claimBlock, heading, text } from '../../../../commands/document.ts'
import { createPace } from '../../../../src/adapters/pace.ts'
import type { Poster } from '../../../../src/adapters/poster.ts'
import { createSlackPoster, type SlackPosterOptions } from '../../../../src/adapters/slack/poster.ts'
import type { SlackResult } from '../../../../src/adapters/slack/web-api.ts'
import { openSlackEmulator, type SlackEmulator } from '../../../fakes/slack/slack-emulator.ts'
import { claimOf } from './sample-documents.ts'
import type { Fault } from '../../../fakes/slack/state.ts'

const to: Destination = { platform: 'slack', place: 'slack:T0WORKS', channel: 'C0NEWS', person: null }
const direct: Destination = { ...to, place: null, channel: null, person: 'slack:T0WORKS:U0ANNA' }
const alone = { marker: 'a-marker', after: null, answers: null }
/** When the emulator's messages are posted, by its clock. */
const since = '2024-05-06T12:53:10Z'

let slack: SlackEmulator
let poster: Poster
let posterOf: (options: Pick<SlackPosterOptions, 'offers' | 'installed' | 'paceOf'>) => Poster
let page: unknown
beforeEach(async () => {
  slack = await openSlackEmulator()
  const client = new webApi.WebClient(slack.state.botToken, {
    slackApiUrl: slack.apiUrl,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
  })
  posterOf = (options) =>
    createSlackPoster({
      call: async (team, method, args) =>
        team === 'T0WORKS' ? ((await client.apiCall(method, { ...args })) as SlackResult) : null,
      prefix: '/dateline ',
      paceOf: () => ({
        turn: async () => ({ answered: () => undefined }),
        hold: () => undefined,
        heldMs: () => 0,
      }),
      ...options,
    })
  poster = posterOf({})
  page = poster.pages({ title: 'Today', blocks: [text('<!channel> Rain fell.')] })[0]
})
afterEach(() => slack.close())

const befall = (fault: Fault): void => {
  let left = 1
  slack.state.fault = (method) => (method === 'chat.postMessage' && left-- > 0 ? fault : undefined)
}

describe('posting on Slack', () => {
  it('posts in a channel without unfurling, and in direct messages that it opens', async () => {
    expect(await poster.send(to, page, alone)).toMatchObject({ kind: 'sent' })
    expect(await poster.send(direct, page, alone)).toMatchObject({ kind: 'sent' })
    expect(slack.state.posted.map((m) => m.channel)).toEqual(['C0NEWS', 'D0ANNA'])
    expect(slack.state.calls[0]?.args).toMatchObject({ unfurl_links: 'false', unfurl_media: 'false' })
    expect(JSON.stringify(slack.state.posted[0])).toContain('&lt;!channel&gt;')
  })

  it('puts further messages of a post into the thread of its first', async () => {
    const first = await poster.send(to, page, alone)
    const ts = first.kind === 'sent' ? first.message : ''
    await poster.send(to, page, { ...alone, marker: 'second', after: ts })
    expect(slack.state.posted[1]?.thread_ts).toBe(ts)
    const look = { marker: 'second', after: ts, answers: null, page, since }
    expect(await poster.find(to, look)).toEqual({ kind: 'found', message: slack.state.posted[1]?.ts })
  })

  it('puts them beside it where the thread takes no more: locked, or its first message deleted', async () => {
    befall({ kind: 'error', error: 'restricted_action_thread_locked' })
    expect(await poster.send(to, page, { ...alone, after: '1.2' })).toMatchObject({ kind: 'sent' })
    expect(slack.state.posted.map((m) => m.thread_ts)).toEqual([undefined])
  })

  it.each<[string, Fault, object]>([
    ['a limit', { kind: 'status', status: 429, retryAfter: 7 }, { kind: 'later', ms: 7_000, why: '429' }],
    ['a 5xx', { kind: 'status', status: 503 }, { kind: 'lost' }],
    ['a lost reply', { kind: 'lose' }, { kind: 'lost' }],
    [
      'an archived channel',
      { kind: 'error', error: 'is_archived' },
      { kind: 'gone', reason: 'the channel is archived' },
    ],
    ['a token that is replaced', { kind: 'error', error: 'token_revoked' }, { kind: 'later' }],
    ['a token of nobody any more', { kind: 'error', error: 'account_inactive' }, { kind: 'later' }],
    ['a refused message', { kind: 'error', error: 'invalid_blocks' }, { kind: 'refused' }],
    ['a limit in its body', { kind: 'error', error: 'rate_limited' }, { kind: 'later', why: '429' }],
    ['a right of the app that is wanting', { kind: 'error', error: 'no_permission' }, { kind: 'later' }],
    ['a refused token', { kind: 'error', error: 'invalid_auth' }, { kind: 'later' }],
  ])('tells %s as what it is', async (_, fault, outcome) => {
    befall(fault)
    expect(await poster.send(to, page, alone)).toMatchObject(outcome)
  })

  it('leaves a workspace alone for as long as it asks, whatever else is to be posted there', async () => {
    befall({ kind: 'status', status: 429, retryAfter: 30 })
    const paced = posterOf({ paceOf: createPace })
    expect(await paced.send(to, page, alone)).toMatchObject({ kind: 'later', ms: 30_000 })
    expect(await paced.send(direct, page, alone)).toMatchObject({
      ...{ kind: 'later', why: 'held' },
      ms: expect.toSatisfy((ms: number) => ms > 25_000 && ms <= 30_000) as number,
    })
    expect(slack.state.calls.filter((c) => c.method === 'chat.postMessage')).toHaveLength(1)
  })

  it('finds what was posted although its receipt was lost, and knows nothing where it may not look', async () => {
    befall({ kind: 'lose' })
    await poster.send(to, page, alone)
    const look = { ...alone, page, since }
    expect(await poster.find(to, look)).toEqual({ kind: 'found', message: slack.state.posted[0]?.ts })
    expect(await poster.find(to, { ...look, marker: 'another' })).toEqual({ kind: 'absent' })
    slack.state.fault = () => ({ kind: 'error', error: 'missing_scope' })
    expect(await poster.find(to, look)).toMatchObject({ kind: 'unknown' })
  })

  it('finds it also where our clock is ahead of Slack’s', async () => {
    befall({ kind: 'lose' })
    await poster.send(to, page, alone)
    const look = { ...alone, page, since: '2024-05-06T12:54:50Z' }
    expect(await poster.find(to, look)).toEqual({ kind: 'found', message: slack.state.posted[0]?.ts })
  })

  it('says that it is gone from a workspace that has not let it in', async () => {
    const elsewhere = { ...to, place: 'slack:T0OTHER' }
    expect(await poster.send(elsewhere, page, alone)).toMatchObject({ kind: 'gone' })
  })

  it('edits a message, and says where that cannot be done', async () => {
    const sent = await poster.send(to, page, alone)
    const better = poster.pages({ title: 'Today', blocks: [text('Snow fell.')] })[0]
    expect(await poster.edit(to, sent.kind === 'sent' ? sent.message : '', better)).toEqual({
      kind: 'edited',
    })
    expect(JSON.stringify(slack.state.posted[0])).toContain('Snow fell.')
    expect(await poster.edit(to, '1.2', better)).toMatchObject({ kind: 'impossible' })
  })

  it('edits pages that are as full as Slack takes them, in letters of several bytes', async () => {
    const claims = Array.from({ length: 40 }, (_, i) => text(`${i} ${'Порт & причал <Ансельм> '.repeat(20)}`))
    const full = poster.pages({ title: '港の祭り'.repeat(400), blocks: claims })
    expect(full.length).toBeGreaterThan(1)
    const { message } = { message: '', ...(await poster.send(to, page, alone)) }
    for (const one of full) expect(await poster.edit(to, message, one)).toEqual({ kind: 'edited' })
    expect(Buffer.byteLength(slack.state.posted[0]!.text)).toBeLessThanOrEqual(4_000)
  })

  it('offers below each story what else can be asked about it, as a reply does', () => {
    const offers = new Set(['follow', 'why', 'ask'])
    const document = {
      title: 'Today',
      blocks: [heading('Rain fell', 'rain-1'), claimBlock(claimOf('Rain fell.'))],
    }
    const shown = JSON.stringify(posterOf({ offers }).pages(document))
    expect([...shown.matchAll(/"action_id":"([^"]+)"/g)].map((m) => m[1])).toEqual([
      'dateline:event:rain-1',
      'dateline:timeline:rain-1',
      'dateline:follow:rain-1',
      'dateline:further:rain-1',
    ])
  })

  it.each(['invalid_auth', 'token_revoked', 'account_inactive'])(
    'is gone from a workspace whose own token is refused (%s)',
    async (error) => {
      befall({ kind: 'error', error })
      expect(await posterOf({ installed: true }).send(to, page, alone)).toMatchObject({ kind: 'gone' })
    },
  )
})
