import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createBudget } from '../../../src/openai/budget.ts'
import { createEmbedder } from '../../../src/openai/embedder.ts'
import { createArticleMeanings, type ArticleMeanings } from '../../../src/openai/meanings.ts'
import { createWriterMeter } from '../../../src/openai/meter.ts'
import { createRest } from '../../../src/openai/rest.ts'
import { embedding, openEmbeddingServer, type EmbeddingServer } from '../../fakes/embedding-server.ts'
import { inDirectMessage } from '../../fakes/command-context.ts'
import { send } from '../../fakes/model-server.ts'
import { dispatch, everybody, openBriefings, type TestBriefings } from '../../sample-briefings.ts'

const TODAY = '2024-05-04T09:00:00Z'
const clock = { now: () => Temporal.Instant.from(TODAY) }
/** One dimension is the sea, the other all else. */
const vectorOf = (text: string): number[] => (/ferry|ship|boat|vessel/i.test(text) ? [3, 1] : [0, 2])
const running = new AbortController().signal

let core: TestBriefings
let server: EmbeddingServer
let faults: unknown[]
let late: AbortController[]
beforeEach(async () => {
  core = await openBriefings()
  server = await openEmbeddingServer(embedding(vectorOf))
  faults = []
  late = []
})
afterEach(async () => {
  await server.close()
  await core.store.close()
})

function open(
  model = 'small',
  dollars = 1,
  each = dollars,
): ArticleMeanings & { meter: ReturnType<typeof createWriterMeter> } {
  const meter = createWriterMeter()
  const limits = { all: dollars, each }
  const price = { input: 1, output: 0 }
  const embedder = createEmbedder({
    ...{ apiKey: 'sk-scripted', baseUrl: server.url, model, price, meter },
    rest: createRest(clock),
  })
  const meanings = createArticleMeanings({
    ...{ briefings: core.briefings, embedder },
    budget: createBudget(core.briefings, limits, clock),
    background: createBudget(core.briefings, { all: dollars / 2, each: each / 2 }, clock),
    deadline: () => {
      const one = new AbortController()
      late.push(one)
      return one.signal
    },
    onFault: (error) => faults.push(error),
  })
  return { ...meanings, meter }
}

const report = (id: string, text: string, scope: 'public' | `person:${string}` = 'public') =>
  core.briefings.ingest(scope, [dispatch({ id, title: `Of ${id}`, text })])
const heldFor = async (model = 'small', scopes = everybody): Promise<number> =>
  (await core.store.meanings(scopes, model, 100)).length

describe('articles are read by a model in the background', () => {
  it('each once, the newest first, with title and beginning and nothing else', async () => {
    await report('a', 'The ferry to Port Anselm was late on Friday.')
    await report('b', 'The council of Lund met on Friday.')
    const { learn, meter } = open()
    await learn(running)
    await learn(running)
    expect(server.asked).toEqual([
      {
        path: '/v1/embeddings',
        model: 'small',
        input: [
          'Of b\nThe council of Lund met on Friday.',
          'Of a\nThe ferry to Port Anselm was late on Friday.',
        ],
      },
    ])
    expect(await heldFor()).toBe(2)
    expect(meter.counts().embedded).toMatchObject({ texts: 2, tokens: 18 })
    expect((await core.briefings.spentOnWriting('2024-05-04', 'public')).payer).toBeCloseTo(18e-6)
  })

  it('again when they are revised, and all of them by another model, whose vectors alone count then', async () => {
    await report('a', 'The ferry to Port Anselm was late on Friday.')
    await report('b', 'The council of Lund met on Friday.')
    await open().learn(running)
    await report('a', 'The ferry to Port Anselm was cancelled on Friday.')
    expect(await heldFor()).toBe(1)
    await open().learn(running)
    expect(server.asked.at(-1)?.input).toEqual(['Of a\nThe ferry to Port Anselm was cancelled on Friday.'])
    await open('large').learn(running)
    expect(server.asked.at(-1)?.input).toHaveLength(2)
    expect([await heldFor('small'), await heldFor('large')]).toEqual([0, 2])
  })

  it('and what was made of them goes with them', async () => {
    const me = inDirectMessage('7')
    await report('a', 'The ferry to Port Anselm was late on Friday.')
    await core.briefings.ingest(me.home, [
      dispatch({ id: 'mine', text: 'My own boat sank near Lund on Friday.' }),
    ])
    await open().learn(running)
    expect(await heldFor('small', me.scopes)).toBe(2)
    expect(await heldFor()).toBe(1)
    await core.briefings.withdraw('public', { id: 'a', reason: 'asked for', now: TODAY })
    await core.briefings.forgetPerson(me.person, TODAY)
    expect(await heldFor('small', me.scopes)).toBe(0)
  })

  it('and are kept for nothing where they are gone before the model is done', async () => {
    await report('a', 'The ferry to Port Anselm was late on Friday.')
    server.script = (asked, response) => {
      void core.briefings
        .withdraw('public', { id: 'a', reason: 'asked for', now: TODAY })
        .then(() => embedding(vectorOf)(asked, response))
    }
    await open().learn(running)
    expect(await heldFor()).toBe(0)
    expect(faults).toEqual([])
  })

  it('until the process ends, which waits for no model', async () => {
    await report('a', 'The ferry to Port Anselm was late on Friday.')
    const ending = new AbortController()
    server.script = () => ending.abort(new Error('the end'))
    await open().learn(ending.signal)
    expect(await heldFor()).toBe(0)
    expect(server.asked).toHaveLength(1)
  })

  it('within half of the day’s budget', async () => {
    await report('a', 'The ferry to Port Anselm was late on Friday.')
    await core.briefings.payForWriting({ day: '2024-05-04', payer: 'public', dollars: 0.5, tokens: 1 })
    const { learn, meaningOf } = open('small', 1)
    await learn(running)
    expect(server.asked).toEqual([])
    expect(await meaningOf('Was the ferry late?', 'public')).not.toBeNull()
  })

  it('though the purse of a place is empty that has more to be read than one look takes', async () => {
    const me = inDirectMessage('7')
    await report('a', 'The ferry to Port Anselm was late on Friday.')
    await core.briefings.ingest(
      me.home,
      Array.from({ length: 40 }, (_, i) => dispatch({ id: `mine${i}`, text: `Rain fell on quay ${i}.` })),
    )
    await core.briefings.payForWriting({ day: '2024-05-04', payer: me.home, dollars: 0.1, tokens: 1 })
    await open('small', 1, 0.2).learn(running)
    expect(server.asked.map((a) => a.input)).toEqual([['Of a\nThe ferry to Port Anselm was late on Friday.']])
    expect(faults).toEqual([])
  })

  const outages: Readonly<Record<string, readonly [trouble: string, script: EmbeddingServer['script']]>> = {
    'is down': ['down', (_, r) => send(r, 500, {})],
    'breaks off': ['down', (_, r) => r.destroy()],
    'never answers': ['slow', () => late.forEach((l) => l.abort(new Error('late')))],
    'answers a page': ['nonsense', (_, r) => send(r, 200, '<html></html>', 'text/html')],
    'answers too few': ['nonsense', (_, r) => send(r, 200, { data: [] })],
    'answers no numbers': ['nonsense', (_, r) => send(r, 200, { data: [{ index: 0, embedding: ['x'] }] })],
    'answers nothing': ['nonsense', (_, r) => send(r, 200, 'null')],
  }
  it.each(Object.entries(outages))(
    'or not at all where it %s, which does no harm',
    async (_, [trouble, script]) => {
      await report('a', 'The ferry to Port Anselm was late on Friday.')
      server.script = script
      const { learn, meaningOf } = open()
      await learn(running)
      expect(await meaningOf('Was the ferry late?', 'public')).toBeNull()
      expect(faults).toMatchObject([{ trouble }, { trouble }])
      expect(await heldFor()).toBe(0)
      server.script = embedding(vectorOf)
      await learn(running)
      expect(await heldFor()).toBe(1)
    },
  )
})

describe('a question', () => {
  const question = 'Which vessel was late on Friday, and did it carry many people over to Port Anselm?'
  const context = { now: TODAY }

  it('is answered as ever where no model made anything of it', async () => {
    await report('a', 'The ferry to Port Anselm was late on Friday.')
    const before = await core.briefings.ask(everybody, question, context)
    const meaning = (await open().meaningOf(question, 'public'))!
    expect(await core.briefings.ask(everybody, question, { ...context, meaning })).toEqual(before)
    await open('large').learn(running)
    expect(await core.briefings.ask(everybody, question, { ...context, meaning })).toEqual(before)
  })

  it('costs no token when it is asked again', async () => {
    const { meaningOf } = open()
    expect(await meaningOf(question, 'public')).toEqual(await meaningOf(question, 'public'))
    expect(server.asked).toHaveLength(1)
  })
})
