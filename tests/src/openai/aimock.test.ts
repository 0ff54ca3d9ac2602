import { LLMock } from '@copilotkit/aimock'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { StoryBriefing } from '../../../briefings/results.ts'
import { openPhrasing } from '../../../src/openai/open-phrasing.ts'
import { dispatch, everybody, openBriefings, type TestBriefings } from '../../sample-briefings.ts'

// A second opinion on what a server of OpenAI's kind answers, by somebody else's hand.

const TEXT = 'About 4,000 people marched in Port Anselm at noon against the ferry law of Teal.'
const PHRASED = 'At noon, about 4,000 people marched in Port Anselm against the ferry law of Teal.'
const sentence = (text: string): string => JSON.stringify({ sentences: [{ claim: 1, spans: [1], text }] })

let mock: LLMock
let core: TestBriefings
beforeEach(async () => {
  mock = new LLMock({ port: 0, host: '127.0.0.1' })
  await mock.start()
  core = await openBriefings()
  await core.briefings.ingest('public', [dispatch({ title: 'March', text: TEXT })])
})
afterEach(async () => {
  await mock.stop()
  await core.store.close()
})

async function told(): Promise<{ text: string; faults: unknown[] }> {
  const { text, faults } = await watched(false)
  return { text, faults }
}

/** What is told, and what is shown until then where somebody looks on: then the answer is asked for bit by bit. */
async function watched(looksOn = true): Promise<{ text: string; faults: unknown[]; drafts: string[] }> {
  const faults: unknown[] = []
  const drafts: string[] = []
  const textOf = (stories: readonly StoryBriefing[]): string =>
    stories.flatMap((s) => s.claims.map((c) => c.text)).join(' ')
  const phrasing = openPhrasing(
    core.briefings,
    {
      apiKey: 'sk-mock',
      baseUrl: `${mock.url}/v1`,
      model: 'gpt-4.1-mini',
      limits: { all: 1, each: 1 },
      price: undefined,
    },
    { clock: { now: () => Temporal.Instant.from('2024-05-04T09:00:00Z') }, onFault: (e) => faults.push(e) },
  )
  const briefings = looksOn
    ? phrasing.drafting((d) => void (d.method === 'brief' && drafts.push(textOf(d.result.stories))))
    : phrasing.briefings
  const { stories } = await briefings.brief(everybody, { today: '2024-05-04' })
  return { text: textOf(stories), faults, drafts }
}

describe('against aimock', () => {
  it('a true sentence is told', async () => {
    mock.onMessage(/.*/s, { content: sentence(PHRASED) })
    expect(await told()).toEqual({ text: PHRASED, faults: [] })
  })

  it('a false one is not', async () => {
    mock.onMessage(/.*/s, { content: sentence(PHRASED.replace('4,000', '14,000')) })
    expect(await told()).toEqual({ text: TEXT, faults: [] })
  })

  it('prose is nonsense, and no fixture is a server that is down', async () => {
    mock.onMessage(/.*/s, { content: 'Hello there!' })
    expect(await told()).toMatchObject({ text: TEXT, faults: [{ trouble: 'nonsense' }] })
    mock.clearFixtures()
    expect(await told()).toMatchObject({ text: TEXT, faults: [{ trouble: 'down' }] })
  })

  it('an answer that is cut off at its greatest length, a filtered and an empty one leave the core’s words', async () => {
    for (const [content, finishReason, trouble] of [
      [sentence(PHRASED).slice(0, 40), 'length', 'nonsense'],
      ['', 'content_filter', 'refused'],
      ['', 'stop', 'nonsense'],
    ] as const) {
      mock.clearFixtures()
      mock.onMessage(/.*/s, { content, finishReason })
      expect(await told()).toMatchObject({ text: TEXT, faults: [{ trouble }] })
    }
  })

  it('what it streams is shown when it has passed, and nothing else', async () => {
    mock.onMessage(/.*/s, { content: sentence(PHRASED) }, { chunkSize: 7 })
    const { text, drafts, faults } = await watched()
    expect({ text, faults, first: drafts[0] }).toEqual({ text: PHRASED, faults: [], first: TEXT })
    expect(drafts.every((d) => d === TEXT || d === PHRASED)).toBe(true)
    await core.briefings.ingest('public', [
      dispatch({ id: 'b', title: 'March', text: TEXT.replace('4,000', '5,000') }),
    ])
    mock.clearFixtures()
    mock.onMessage(/.*/s, { content: sentence(PHRASED.replace('4,000', '14,000')) }, { chunkSize: 7 })
    expect(JSON.stringify(await watched())).not.toContain('14,000')
  })

  it('a stream that it breaks off leaves the core’s words', async () => {
    mock.onMessage(/.*/s, { content: sentence(PHRASED) }, { chunkSize: 7, truncateAfterChunks: 4 })
    expect(await watched()).toMatchObject({ text: TEXT, drafts: [TEXT], faults: [{}] })
  })

  it('an error that it serves is one', async () => {
    mock.onMessage(/.*/s, { error: { message: 'overloaded', type: 'server_error' }, status: 503 })
    expect(await told()).toMatchObject({ text: TEXT, faults: [{ trouble: 'down' }] })
  })
})
