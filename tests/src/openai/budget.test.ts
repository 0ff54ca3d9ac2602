import { afterEach, describe, expect, it } from 'vitest'
import type { Claim, Scope } from '../../../briefings/model.ts'
import { statusCommand } from '../../../commands/status.ts'
import { loadConfig } from '../../../src/config.ts'
import { priceOf } from '../../../src/openai/prices.ts'
import { createAsking, inDirectMessage, inGuild } from '../../fakes/command-context.ts'
import { answering } from '../../fakes/model-server.ts'
import { dispatch } from '../../sample-briefings.ts'
import { openPhrased, type Phrased, type PhrasedOptions } from './open-phrased.ts'

const TEXT = 'About 4,000 people marched in Port Anselm at noon against the ferry law of Teal.'
const PHRASED = 'At noon, about 4,000 people marched in Port Anselm against the ferry law of Teal.'
const one: readonly Scope[] = ['public', 'workspace:discord:1']
const two: readonly Scope[] = ['public', 'workspace:discord:2']

let open: Phrased
afterEach(() => open.close())

async function start(options: PhrasedOptions): Promise<void> {
  open = await openPhrased(
    answering(() => PHRASED),
    options,
  )
  await open.core.briefings.ingest('public', [dispatch({ id: 'a', title: 'March', text: TEXT })])
}
async function told(scopes: readonly Scope[]): Promise<string> {
  const { stories } = await open.briefings.brief(scopes, { today: '2024-05-04' })
  return stories.flatMap((s) => s.claims.map((c: Claim) => c.text)).join(' ')
}

// One request of the script costs 400 tokens read and 100 written: 0.0008 dollars at 1 and 4 a million.
describe('the budget of a day', () => {
  it('is paid by who asks, and shown in status', async () => {
    await start({ all: 1, each: 0.5 })
    await told(one)
    const { writer } = await open.briefings.status(one, null)
    expect(writer).toMatchObject({ model: 'scripted', spent: { all: 0.0008, payer: 0.0008 } })
    expect((await open.briefings.status(two, null)).writer?.spent).toEqual({ all: 0.0008, payer: 0 })
    const { document } = await createAsking({ ...open.core, briefings: open.briefings })(
      'status',
      inGuild('7', '1'),
    )
    expect(JSON.stringify(document)).toContain('$0.001 of $1.00 today (UTC), here $0.001 of $0.50')
    expect(statusCommand.name).toBe('status')
  })

  it('when a place’s is spent, that place is told in the core’s words, the others go on', async () => {
    await start({ all: 1, each: 0.0016, price: { input: 1, output: 4 } })
    await open.core.briefings.payForWriting({
      day: '2024-05-04',
      payer: 'workspace:discord:1',
      dollars: 0.0016,
      tokens: 1,
    })
    expect(await told(one)).toBe(TEXT)
    expect(open.server.asked).toHaveLength(0)
    expect(open.faults).toMatchObject([{ trouble: 'spent' }])
    open.clock.at = '2024-05-05T00:00:01Z'
    expect(await told(one)).toContain('4,000')
  })

  it('no request goes out that could cost more than is left', async () => {
    await start({ all: 0.0001 })
    expect(await told(one)).toBe(TEXT)
    expect(open.server.asked).toHaveLength(0)
  })

  it('outlives a restart, and is whole again the next day', async () => {
    await start({ all: 0.01 })
    await open.core.briefings.payForWriting({ day: '2024-05-04', payer: 'public', dollars: 0.01, tokens: 1 })
    expect(await told(one)).toBe(TEXT)
    open.clock.at = '2024-05-05T00:00:01Z'
    expect(await told(one)).toBe(PHRASED)
  })

  it('what was written once is told again, to everybody, when nothing is left', async () => {
    await start({ all: 0.01 })
    expect(await told(one)).toBe(PHRASED)
    await open.core.briefings.payForWriting({ day: '2024-05-04', payer: 'public', dollars: 1, tokens: 1 })
    expect(await told(two)).toBe(PHRASED)
    expect(open.server.asked).toHaveLength(1)
  })

  it('goes with a person who is forgotten, as what was written goes with its article', async () => {
    await start({ all: 1 })
    const me = inDirectMessage('7')
    await told(me.scopes)
    await open.briefings.withdraw('public', { id: 'a', reason: 'asked for', now: '2024-05-04T10:00:00Z' })
    await open.briefings.forgetPerson(me.person, '2024-05-04T10:00:00Z')
    expect((await open.briefings.spentOnWriting('2024-05-04', me.home)).payer).toBe(0)
    await open.core.briefings.ingest('public', [dispatch({ id: 'b', title: 'March', text: TEXT })])
    await told(one)
    expect(open.server.asked).toHaveLength(2)
  })
})

describe('prices', () => {
  it('are OpenAI’s by the model’s name, dear where it is unknown, nothing on a server of one’s own', async () => {
    await start({})
    expect(priceOf('gpt-4.1-mini-2025-04-14', undefined, false)).toEqual({ input: 0.4, output: 1.6 })
    expect(priceOf('gpt-99', undefined, false).output).toBeGreaterThan(10)
    expect(priceOf('llama3', undefined, true)).toEqual({ input: 0, output: 0 })
  })

  it('and limits come from the environment, each fault named', async () => {
    await start({})
    const env = {
      OPENAI_API_KEY: 'sk-1',
      OPENAI_BUDGET_USD: '2.50',
      OPENAI_PLACE_BUDGET_USD: '0.5',
      OPENAI_PRICE: '0.1/0.2',
      OPENAI_EMBEDDING_MODEL: 'small',
    }
    expect(loadConfig(env).openai).toMatchObject({
      embeddingModel: 'small',
      limits: { all: 2.5, each: 0.5 },
      price: { input: 0.1, output: 0.2 },
      baseUrl: undefined,
    })
    expect(() => loadConfig({ ...env, OPENAI_BUDGET_USD: 'much', OPENAI_BASE_URL: 'here' })).toThrow(
      /OPENAI_BASE_URL: "here" is no http[\s\S]*OPENAI_BUDGET_USD: "much" is no amount/,
    )
    expect(loadConfig({ OPENAI_MODEL: 'x' }).openai).toBeUndefined()
  })
})
