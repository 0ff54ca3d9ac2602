import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { dispatch, everybody, openBriefings, type TestBriefings } from '../../sample-briefings.ts'

let held: TestBriefings
beforeEach(async () => {
  held = await openBriefings()
  await held.briefings.ingest('public', [summit, closure])
})
afterEach(() => held.store.close())

const ask = (question: string) => held.briefings.ask(everybody, question, { now: '2024-06-10T12:00:00Z' })

const summit = dispatch({
  id: 'summit',
  title: 'Talks on the Orsa tunnel open in Brell',
  published: '2024-06-04',
  source: 'Harbour Wire',
  text:
    'Anna Becker, the transport minister of Portugal, and Peter Collins, the head of the railways, led the Portuguese delegation on Tuesday. ' +
    'Former ministers Maria Lopez and Robert Hayes opened the exhibition in the evening. ' +
    'Farmers protested in Lisbon and Porto on Monday against the tunnel.',
})
const closure = dispatch({
  id: 'closure',
  title: 'Museum in Lisbon closes its doors',
  published: '2024-06-06',
  source: 'Northgate Post',
  text:
    'The museum in Lisbon closed on Thursday because the city council had withdrawn the grant that paid for the guards, the lights and the restoration of the ' +
    'eighteenth-century ceilings over the great hall, which had begun to crumble during the floods of the previous winter and spring.',
})

describe('the short answer', () => {
  it.each([
    ['Who led the Portuguese delegation?', 'Anna Becker and Peter Collins'],
    ['Who headed the Portuguese delegation?', 'Anna Becker and Peter Collins'],
    ['Which former ministers opened the exhibition?', 'Maria Lopez and Robert Hayes'],
    ['Where did farmers protest, and on what day?', 'Lisbon and Porto, 3 June 2024'],
  ])('to "%s" is all that the text joins', async (question, short) => {
    expect((await ask(question)).short).toBe(short)
  })
  it('to "why" ends where a word ends', async () => {
    const { short } = await ask('Why did the museum in Lisbon close?')
    expect(short).toMatch(/^because the city council had withdrawn the grant/)
    expect(`${closure.text} `).toMatch(new RegExp(`${short}[ ,.]`))
    expect(short!.length).toBeLessThanOrEqual(200)
  })
  it('never is the one whom the question names', async () => {
    expect((await ask('Who accused Peter Collins?')).short ?? '').not.toContain('Collins')
  })
})

describe('the role that is asked for', () => {
  beforeEach(async () => {
    await held.briefings.ingest('public', [
      dispatch({
        id: 'rower',
        title: 'Rower Nora Hansen fined',
        published: '2024-06-07',
        text:
          'The Harbour Court in Porto fined the Douro Shipping Company 3 million euros on Friday. ' +
          'Rower Nora Hansen crossed the river at Porto in 40 minutes. Hansen, 27, broke the record of the club.',
      }),
    ])
  })
  it('is the one who acted, not the one acted upon', async () => {
    expect((await ask('Who fined the Douro Shipping Company?')).short ?? '').not.toContain('Douro')
  })
  it('never takes another number for an age', async () => {
    expect(['27', null]).toContain((await ask('How old is Nora Hansen?')).short)
  })
  it('abstains where the noun asked for is nowhere', async () => {
    expect((await ask('What is the population of Porto?')).abstained).toBe(true)
  })
})

describe('what an abstention says', () => {
  it('never says that there is nothing on a word that stands in an article', async () => {
    expect((await ask('Who is the president of Portugal?')).answer).not.toMatch(/nothing on “portugal/i)
  })
  it('prints the word that is nowhere as it was written', async () => {
    expect((await ask('Why did the Lisbon museum sell its Caravaggios?')).answer).toContain('Caravaggio')
  })
  it.each(['Did anyone marry in Lisbon last time?', 'Did someone take anything in Lisbon?'])(
    'does not name an empty word: "%s"',
    async (question) => {
      expect((await ask(question)).answer).not.toMatch(/“(?:anyone|someone|anything|last|time|take)”/)
    },
  )
})
