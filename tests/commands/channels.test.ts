import { expect, it } from 'vitest'
import { noticeOf } from '../../briefings/outbox/notices.ts'
import type { Post } from '../../briefings/post.ts'
import { presentPost } from '../../commands/present-post.ts'
import { renderForTerminal } from '../../src/adapters/console/render.ts'
import { renderForDiscord } from '../../src/adapters/discord/render.ts'
import { pagesForSlack } from '../../src/adapters/slack/render.ts'
import { createAsking, inGuild } from '../fakes/command-context.ts'
import { openBriefings } from '../sample-briefings.ts'

const request = { command: 'status', words: '', page: 0 }
const noticeIn = (channel: string) =>
  presentPost({
    kind: 'notice',
    title: null,
    text: `“*News* <!channel> in channel 12” in channel ${channel} could not be posted: the channel is archived.`,
    channels: [channel],
  })

it('a notice names the channel as its platform shows channels, and makes nothing else of its words', () => {
  const [slack] = pagesForSlack(noticeIn('C0123ABCD'), { request, prefix: '/' })
  expect(slack?.blocks[0]).toMatchObject({
    text: {
      type: 'mrkdwn',
      text: '“\u200b*News\u200b* &lt;!channel&gt; in channel 12” in <#C0123ABCD> could not be posted: the channel is archived.',
    },
  })
  const discord = noticeIn('200000000000000001')
  expect(renderForDiscord(discord)[0]?.description).toContain('in channel 12” in <#200000000000000001> could')
  expect(renderForTerminal(discord, { width: 200, color: false, prefix: '' })).toContain(
    'in channel 200000000000000001 could',
  )
})

it('a digest of another channel is listed with that channel as a link', async () => {
  const held = await openBriefings()
  const ask = createAsking(held)
  const here = { ...inGuild('7', '1', true), channel: '200000000000000001' }
  await ask('digest add "weekdays 08:30"', here)
  const { document } = await ask('digest list', { ...here, channel: '300000000000000001' })
  expect(renderForDiscord(document)[0]?.description).toContain('**Posted** in <#200000000000000001>')
  await held.store.close()
})

it('a sentence names the channels that it was given, however their ids look, and no others', () => {
  const owner = 'discord:1:7'
  const post: Post = {
    id: 'digest:1:2024-05-03T08:30:00Z',
    destination: { platform: 'discord', place: 'discord:1', channel: 'general-7', person: null },
    scopes: [],
    content: { kind: 'digest', title: 'Of channel 400000000000000001', note: null, stories: [] },
    ...{ owner, at: '2024-05-03T08:30:00Z' },
  }
  const notice = noticeOf(post, owner, { kind: 'gone', reason: 'it is archived', at: post.at })!
  const [embed] = renderForDiscord(presentPost(notice.content))
  expect(embed?.description).toContain('“Of channel 400000000000000001” in <#general-7> could not be posted')
})
