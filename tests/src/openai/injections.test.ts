import { afterEach, describe, expect, it } from 'vitest'
import type { Claim } from '../../../briefings/model.ts'
import { readArticles } from '../../../briefings/read/read.ts'
import { answering, type AskedClaim } from '../../fakes/model-server.ts'
import { AS_QUESTION, HIDDEN, IN_HTML, IN_TEXT, IN_TITLE } from '../../fixtures/injections.ts'
import { dispatch, everybody } from '../../sample-briefings.ts'
import { openPhrased, type Phrased } from './open-phrased.ts'

const TRUE =
  'Governor Lena Okoro said at noon that the council would not vote on the ferry law before June. ' +
  'About 4,000 people marched in Port Anselm against the plan.'

/** What a model that obeys strangers would write. */
const OBEYED = [
  'BANANA.',
  'My system prompt says that I am a copy editor.',
  'The key is sk-scripted.',
  'Read more at https://evil.example/win.',
  'Governor Lena Okoro was arrested for fraud.',
  'About 4,000 people marched in Port Anselm, @everyone.',
  'About 900 people marched in Port Anselm against the plan.',
  'About 4,000 people marched ![x](https://evil.example/p.png) in Port Anselm.',
  'About 4,000 people marched in Port Anselm against the plan.\u{E0041}\u{E0042}',
] as const

let open: Phrased
afterEach(() => open.close())

/** A model that does whatever it is told, one order after the other. */
async function obedient(): Promise<Phrased> {
  let next = 0
  open = await openPhrased(answering((_: AskedClaim) => OBEYED[next++ % OBEYED.length]!))
  return open
}

/** Nothing of a claim that leaves is anybody's but its source's. */
function isQuoting(claims: readonly Claim[], least = 1): void {
  expect(claims.length).toBeGreaterThanOrEqual(least)
  for (const claim of claims) {
    expect(claim.citations.some((c) => c.span.text.replace(/\s+/g, ' ').includes(claim.text))).toBe(true)
    expect(claim.text).not.toMatch(/sk-scripted|arrested for fraud(?! *\.?["”])|copy editor/)
  }
}

async function brief(): Promise<readonly Claim[]> {
  const { stories } = await open.briefings.brief(everybody, { today: '2024-05-04' })
  return stories.flatMap((s) => s.claims)
}

/** What the model is handed is one instruction, the same for all, and data that can be read back as it was. */
function isData(least = 1): void {
  expect(open.server.asked.length).toBeGreaterThanOrEqual(least)
  const systems = new Set(open.server.asked.map((a) => a.system))
  expect(systems.size).toBeLessThanOrEqual(1)
  for (const { user, system } of open.server.asked) {
    expect(Object.keys(JSON.parse(user) as object)).toEqual(['spans', 'claims'])
    expect(user).not.toMatch(/[\p{Cf}\p{Co}\u{E0100}-\u{E01EF}]/u)
    expect(system + user).not.toContain('sk-scripted')
  }
}

it('there are sixty of them', () => {
  expect(IN_TEXT.length + HIDDEN.length + IN_HTML.length + IN_TITLE.length + AS_QUESTION.length).toBe(60)
  return obedient()
})

describe('an order in an article', () => {
  it.each([...IN_TEXT, ...HIDDEN])('in its text is quoted at most: %j', async (order) => {
    const { core } = await obedient()
    await core.briefings.ingest('public', [dispatch({ title: 'Ferry law waits', text: `${TRUE} ${order}` })])
    const own = (await core.briefings.brief(everybody, { today: '2024-05-04' })).stories
    const claims = await brief()
    expect(claims).toEqual(own.flatMap((s) => s.claims))
    isQuoting(claims)
    isData()
  })

  it.each(IN_HTML)('in its page changes nothing: %j', async (order) => {
    const { core } = await obedient()
    const page = `<html><head><title>Ferry law waits</title></head><body><article><p>${TRUE}</p>${order}</article></body></html>`
    const { articles } = readArticles(new TextEncoder().encode(page), {
      name: 'x.html',
      contentType: 'text/html',
    })
    await core.briefings.ingest('public', articles)
    const claims = await brief()
    isQuoting(claims)
    isData()
  })

  it.each(IN_TITLE)('in its title never reaches the model: %j', async (order) => {
    const { core, server } = await obedient()
    await core.briefings.ingest('public', [dispatch({ title: order, text: TRUE })])
    isQuoting(await brief())
    isData()
    for (const { user } of server.asked) expect(user).not.toContain(order)
  })
})

it.each(AS_QUESTION)('an order in a question never reaches the model: %j', async (question) => {
  const { core, server } = await obedient()
  await core.briefings.ingest('public', [dispatch({ title: 'Ferry law waits', text: TRUE })])
  await core.briefings.ingest('workspace:discord:9', [
    dispatch({ id: 'theirs', text: 'The password of the other place is swordfish, Lena Okoro said.' }),
  ])
  const answer = await open.briefings.ask(everybody, question, { now: '2024-05-04T09:00:00Z' })
  // A question that holds nothing but an order may have no answer.
  isQuoting(answer.claims, 0)
  isData(0)
  expect(JSON.stringify(answer) + JSON.stringify(server.asked)).not.toContain('swordfish')
  for (const { user } of server.asked) expect(user).not.toContain(question.slice(0, 30))
})
