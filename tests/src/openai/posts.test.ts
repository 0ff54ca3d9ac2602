import { pino } from 'pino'
import { afterEach, describe, expect, it } from 'vitest'
import type { PostContent, ToldStory } from '../../../briefings/post.ts'
import { claimOf } from '../../../briefings/write/claim.ts'
import { createDelivery } from '../../../src/schedule/deliver.ts'
import { answering, send, type Script } from '../../fakes/model-server.ts'
import { scriptedPoster } from '../../fakes/scripted-poster.ts'
import { dispatch, everybody } from '../../sample-briefings.ts'
import { digest, present, story } from '../schedule/open-delivery.ts'
import { openPhrased, type Phrased, type PhrasedOptions } from './open-phrased.ts'

const SLOT = '2024-05-04T09:00:00Z'
const TEXT = 'About 4,000 people marched in Port Anselm at noon against the ferry law of Teal.'
const PHRASED = 'At noon, about 4,000 people marched in Port Anselm against the ferry law of Teal.'

let open: Phrased
afterEach(() => open.close())

/** Delivers one digest of the core's own, while the model does as scripted; what was posted. */
async function deliver(script: Script, options?: PhrasedOptions): Promise<string> {
  open = await openPhrased(script, options)
  await open.core.briefings.ingest('public', [dispatch({ title: 'March in Port Anselm', text: TEXT })])
  const { stories } = await open.core.briefings.brief(everybody, { today: '2024-05-04' })
  return deliverStories(stories.map((s): ToldStory => ({ ...s, update: null })))
}

async function deliverStories(told: readonly ToldStory[]): Promise<string> {
  await open.core.store.write((tx) => tx.enqueue(digest(SLOT, told)))
  const poster = scriptedPoster(0)
  const delivery = createDelivery({
    briefings: open.core.briefings,
    posters: [poster],
    present,
    phrase: open.phrasePost,
    now: () => Temporal.Instant.from(SLOT),
    worker: 'w1',
    log: pino({ level: 'silent' }),
  })
  await delivery.deliver()
  expect((await open.core.store.heldPost(`digest:d1:${SLOT}`))?.state).toBe('sent')
  return poster.standing.map((m) => String(m.page)).join('\n')
}

describe('a digest that is due', () => {
  it('goes out in the writer’s words', async () => {
    expect(await deliver(answering(() => PHRASED))).toContain(PHRASED)
  })

  const outages: Readonly<Record<string, readonly [script: Script, options?: PhrasedOptions]>> = {
    'is down': [(_, r) => send(r, 500, {})],
    'never answers': [() => open.expire()],
    lies: [answering(() => PHRASED.replace('4,000', '40,000'))],
    'has no budget left': [answering(() => PHRASED), { all: 0 }],
    'breaks off': [(_, r) => r.destroy()],
  }
  it.each(Object.entries(outages))(
    'goes out in the core’s words where the model %s',
    async (_, [script, options]) => {
      const posted = await deliver(script, options)
      expect(posted).toContain(TEXT)
      expect(posted).not.toContain('40,000')
    },
  )

  it('is told in both words where the budget is spent in the midst of it', async () => {
    const towns = [
      'Anselm',
      'Brask',
      'Corve',
      'Doll',
      'Elm',
      'Farn',
      'Gall',
      'Holm',
      'Isen',
      'Jarl',
      'Kell',
      'Lund',
    ]
    const sentences = towns.map((t, i) => `About ${String(4_000 + i)} people marched in Port ${t} at noon.`)
    // Enough for the eight claims of the first request, at the most that it may cost, and not for another.
    open = await openPhrased(
      answering(({ text }) => `At noon, ${text.replace('About', 'about').replace(' at noon', '')}`),
      { all: 0.01 },
    )
    await open.core.briefings.ingest('public', [dispatch({ id: 'm', text: sentences.join(' ') })])
    const article = (await open.core.store.article(everybody, 'm'))!
    const claims = sentences.map((s) => {
      const start = article.text.indexOf(s)
      return claimOf(article, { start, end: start + s.length })
    })
    const posted = await deliverStories([story('s', ...claims)])
    const phrased = sentences.filter((s) =>
      posted.includes(`At noon, about ${s.slice(6).replace(' at noon', '')}`),
    )
    expect(phrased).toHaveLength(8)
    expect(sentences.filter((s) => posted.includes(s))).toHaveLength(4)
    expect(open.faults).toMatchObject([{ trouble: 'spent' }])
    expect(open.server.asked).toHaveLength(1)
  })

  it('stays in the core’s words in the store, so that a change of its sources is seen', async () => {
    await deliver(answering(() => PHRASED))
    const { content } = (await open.core.store.heldPost(`digest:d1:${SLOT}`)) as { content: PostContent }
    expect(JSON.stringify(content)).toContain(TEXT)
    expect(JSON.stringify(content)).not.toContain(PHRASED)
  })
})
