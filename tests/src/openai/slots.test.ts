import { pino } from 'pino'
import { describe, expect, it } from 'vitest'
import { createBriefings, type Briefings } from '../../../briefings/briefings.ts'
import type { Store } from '../../../briefings/ports.ts'
import { WriterFault, type Writer } from '../../../briefings/writer-ports.ts'
import { createBudget } from '../../../src/openai/budget.ts'
import { createWriterMeter } from '../../../src/openai/meter.ts'
import { createPhrasing, type Phrasing } from '../../../src/openai/phrasing.ts'
import { createDelivery } from '../../../src/schedule/deliver.ts'
import { openStore } from '../../../src/store/open-store.ts'
import { inGuild } from '../../fakes/command-context.ts'
import { scriptedPoster, type ScriptedPoster } from '../../fakes/scripted-poster.ts'
import { analyser, clockAt, dispatch } from '../../sample-briefings.ts'
import { Killed, mortal, mortalStore, type Mortal } from '../schedule/mortal-store.ts'
import { present } from '../schedule/open-delivery.ts'

// Whatever becomes of the model and of the process that asks it: a digest's slot is posted once, and in true words.

const SET_UP = '2024-05-03T12:00:00Z'
const SLOT = '2024-05-04T09:00:00Z'
/** When the lease of a process that was killed is over. */
const LATER = '2024-05-04T09:02:00Z'
const TEXT = 'About 4,000 people marched in Port Anselm at noon against the ferry law of Teal.'
const PHRASED = 'At noon, about 4,000 people marched in Port Anselm against the ferry law of Teal.'

type Model = 'answers' | 'never answers' | 'lies' | 'is down' | 'has no budget'
const MODELS: readonly Model[] = ['answers', 'never answers', 'lies', 'is down', 'has no budget']

/** A model, asked by a process that may be killed before it asks and after it is answered. */
const model = (does: Model, life: Mortal): Writer => ({
  name: 'scripted',
  async write({ tasks }) {
    life.point()
    if (does === 'never answers') return new Promise(() => undefined)
    if (does === 'is down') throw new WriterFault('down', 'The model’s server answered 500.')
    if (does === 'has no budget') throw new WriterFault('spent', 'The budget of the day is spent.')
    life.point()
    const text = does === 'lies' ? PHRASED.replace('4,000', '40,000') : PHRASED
    return tasks.map(({ number, spans }) => ({ task: number, spans, text }))
  },
})

interface Process {
  readonly briefings: Briefings
  readonly phrasing: Phrasing
}

function start(held: Store, does: Model, life: Mortal): Process {
  const store = mortalStore(held, life)
  const clock = clockAt(SLOT)
  const briefings = createBriefings({ store, analyser, clock })
  const phrasing = createPhrasing(briefings, {
    ...{ writer: model(does, life), model: 'scripted', meter: createWriterMeter(), clock },
    budget: createBudget(briefings, { all: 1, each: 1 }, clock),
    deadline: () => {
      const late = new AbortController()
      setImmediate(() => late.abort(new Error('late')))
      return late.signal
    },
    onFault: () => undefined,
  })
  return { briefings, phrasing }
}

/** Writes what is due and delivers it, until it is done or dead. */
async function live(process: Process, poster: ScriptedPoster, worker: string, now: string): Promise<void> {
  try {
    await process.briefings.runDueDigests({ now, worker })
  } catch (error) {
    if (!(error instanceof Killed)) throw error
  }
  await createDelivery({
    ...{ briefings: process.briefings, posters: [poster], present, worker },
    phrase: (content, scopes) => process.phrasing.phrasePost(content, scopes),
    now: () => Temporal.Instant.from(now),
    log: pino({ level: 'silent' }),
  })
    .deliver()
    .catch((error: unknown) => {
      if (!(error instanceof Killed)) throw error
    })
}

const immortal: Mortal = { point: () => undefined, isDead: () => false }

/** A place with a digest at nine and one report to tell. */
async function open(): Promise<Store> {
  const store = await openStore('memory:')
  const { briefings } = start(store, 'answers', immortal)
  const keeper = { ...inGuild('7', '81', true), channel: '900' }
  await briefings.addDigest(keeper, { schedule: 'daily 09:00', timezone: 'UTC' }, SET_UP)
  await briefings.ingest('public', [dispatch({ id: 'm', title: 'March in Port Anselm', text: TEXT })])
  return store
}

/** What stands in the channel after a process that dies at a point, and another that takes over. */
async function posted(
  dieAt: number,
  before: Model,
  after: Model,
): Promise<{ pages: string[]; died: boolean }> {
  const store = await open()
  const poster = scriptedPoster(Infinity)
  const life = mortal(dieAt)
  await live(start(store, before, life), poster, 'w1', SLOT)
  await live(start(store, after, immortal), poster, 'w2', LATER)
  await store.close()
  return { pages: poster.standing.map((m) => String(m.page)), died: life.isDead() }
}

describe.each(MODELS)('where the model %s', (does) => {
  it('the slot is posted once and in true words, whenever the process is killed and started anew', async () => {
    let kills = 0
    // In steps, each beginning elsewhere, so that all models together are killed everywhere.
    for (let dieAt = 1 + MODELS.indexOf(does); ; dieAt += MODELS.length) {
      const { pages, died } = await posted(dieAt, does, does)
      const told = pages.filter((p) => p.includes('4,000') || p.includes('40,000'))
      expect([dieAt, told.length]).toEqual([dieAt, 1])
      expect(told[0]).toContain(does === 'answers' ? 'marched in Port Anselm' : TEXT)
      expect(told[0]).not.toContain('40,000')
      if (!died) break
      kills++
    }
    expect(kills).toBeGreaterThan(5)
  })
})

it('a model that comes back between two processes takes nothing away and adds nothing', async () => {
  const { pages } = await posted(Infinity, 'is down', 'answers')
  expect(pages.filter((p) => p.includes(TEXT))).toHaveLength(1)
  expect(pages.join('\n')).not.toContain(PHRASED)
})
