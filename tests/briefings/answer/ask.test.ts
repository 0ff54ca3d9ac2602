import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { dispatch, everybody, openBriefings, type TestBriefings } from '../../sample-briefings.ts'

let held: TestBriefings
beforeEach(async () => {
  held = await openBriefings()
})
afterEach(() => held.store.close())

const ask = (question: string) => held.briefings.ask(everybody, question, { now: '2024-06-10T12:00:00Z' })

const strike = dispatch({
  id: 'strike',
  title: 'Dockers at Harwell walk out',
  published: '2024-06-05',
  source: 'Harbour Wire',
  text:
    'Dockworkers in Harwell walked out on Tuesday because the port authority had cancelled their night bonus. ' +
    'About 1,200 people joined the strike, the union said. ' +
    'Mara Quill, the general secretary of the union, led the talks with the port authority. ' +
    'Transport Minister Paul Lindqvist told reporters that “nobody gains from a closed port.” ' +
    'Ferries to Norrland were sent through Eastmouth.',
})
const quake = dispatch({
  id: 'quake',
  title: 'Quake shakes the Corvan valley',
  published: '2024-06-01',
  source: 'Northgate Post',
  text:
    'An earthquake of magnitude 5.8 shook the Corvan valley on Saturday and killed at least 12 people, the interior ministry said. ' +
    'Rescue teams from Northgate reached the town of Brell on Sunday.',
})

describe('ask', () => {
  beforeEach(async () => {
    await held.briefings.ingest('public', [strike, quake])
  })
  it.each([
    ['Why did dockworkers in Harwell walk out?', 'night bonus'],
    ['How many people joined the strike in Harwell?', '1,200'],
    ['Who led the talks with the port authority?', 'Mara Quill'],
    ['What did Paul Lindqvist tell reporters?', 'nobody gains from a closed port'],
    ['Where did the earthquake strike?', 'Corvan valley'],
    ['How many people were killed by the earthquake?', '12'],
    ['Which town did rescue teams reach?', 'Brell'],
  ])('answers "%s" with the sentence that says it', async (question, needle) => {
    const { abstained, claims } = await ask(question)
    expect(abstained).toBe(false)
    expect(claims[0]?.text).toContain(needle)
  })
  it('gives the bare number, name or place as the short answer', async () => {
    expect((await ask('How many people joined the strike in Harwell?')).short).toContain('1,200')
    expect((await ask('Who led the talks with the port authority?')).short).toContain('Mara Quill')
  })
  it('cites spans that stand in their articles', async () => {
    const { claims } = await ask('How many people were killed by the earthquake?')
    for (const { citations } of claims)
      for (const { article, span } of citations) {
        const stored = await held.store.article(everybody, article)
        expect(stored?.text.slice(span.start, span.end)).toBe(span.text)
      }
  })
  it.each([
    'What did the president of Mavria say?',
    'How much money did the concert in Belport raise?',
    'Who won the sailing cup?',
    'When was the bridge at Calder opened?',
  ])('abstains on "%s", which nothing held is about', async (question) => {
    const { abstained, claims, answer, short } = await ask(question)
    expect(abstained).toBe(true)
    expect(claims).toEqual([])
    expect(short).toBeNull()
    expect(answer).not.toBe('')
  })
  it('understands a question that points back to the one before it', async () => {
    const { claims } = await held.briefings.ask(everybody, 'What did he tell reporters?', {
      now: '2024-06-10T12:00:00Z',
      earlier: ['Who is Paul Lindqvist?'],
    })
    expect(claims[0]?.text).toContain('nobody gains')
  })
  it.each([['Brief'], ['Gas leak at the school in Calder']])(
    'asks a question that says all itself without "%s" before it, which it is not about',
    async (before) => {
      await held.briefings.ingest('public', [
        dispatch({
          id: 'leak',
          title: 'Gas leak at the school in Calder',
          text: 'The school in Calder was closed on Tuesday because of a gas leak. Forty children were sent home.',
        }),
        dispatch({
          id: 'accord',
          title: 'Brell and Osmark sign accord on wolves',
          text: 'Brell and Osmark signed an accord on wolves on Monday because sheep had been killed on both sides of the border.',
        }),
      ])
      const asked = { now: '2024-06-10T12:00:00Z', earlier: [before] }
      const { claims } = await held.briefings.ask(everybody, 'Why was the accord signed?', asked)
      expect(claims[0]?.text).toContain('sheep had been killed')
      // What is about the thing before stays so.
      const school = await held.briefings.ask(everybody, 'Why was the school closed?', asked)
      expect(school.claims[0]?.text).toContain('because of a gas leak')
      const people = await held.briefings.ask(everybody, 'How many sheep died?', asked)
      expect(people.abstained).toBe(true)
    },
  )
  it('understands "he" where the question before asked who that is', async () => {
    await held.briefings.ingest('public', [
      dispatch({
        id: 'vote',
        text: 'Governor Lena Okoro called off a vote on the ferry levy on Friday. “We will try again in June,” Okoro said.',
      }),
    ])
    const { claims } = await held.briefings.ask(everybody, 'and what did she say?', {
      now: '2024-06-10T12:00:00Z',
      earlier: ['Who called off the vote on the ferry levy?'],
    })
    expect(claims[0]?.text).toContain('We will try again in June')
  })
  it('answers "when?" and "why?" of what was asked before, and nothing where nothing was', async () => {
    const now = '2024-06-10T12:00:00Z'
    const earlier = ['Who is Mara Quill?', 'Did the dockworkers in Harwell walk out?']
    for (const question of ['when?', 'why?']) {
      expect(await held.briefings.ask(everybody, question, { now, earlier })).toMatchObject({
        abstained: false,
      })
      expect(await held.briefings.ask(everybody, question, { now })).toMatchObject({ abstained: true })
    }
  })
  it('gives both of two places, and the date that is asked for besides', async () => {
    await held.briefings.ingest('public', [
      dispatch({
        id: 'march',
        title: 'Marches against the levy',
        published: '2024-06-03',
        text: 'Farmers marched in Harwell and Eastmouth over the weekend against the new levy.',
      }),
    ])
    const { answer, claims } = await ask('Where did farmers march, and when?')
    expect(answer).toMatch(/1–2 June 2024/)
    expect(claims[0]?.text).toContain('Harwell and Eastmouth')
  })
  it('says who somebody is by the role that the text gives', async () => {
    const { short, claims } = await ask('Who is Mara Quill?')
    expect(claims[0]?.text).toContain('general secretary')
    expect(short ?? 'general secretary').toContain('secretary')
  })
  it('names what it lacks when it abstains', async () => {
    expect((await ask('What did Harwell’s mayor Olga Brandt say?')).answer).toContain('Olga Brandt')
    const { abstained, answer } = await ask('how many were hurt in the harwel museum fire')
    expect(abstained).toBe(true)
    expect(answer).not.toContain('number of how')
  })
  it('says up to when it holds something where it holds nothing as new as is asked for', async () => {
    const asked = { now: '2027-02-10T12:00:00Z' }
    const { answer } = await held.briefings.ask(everybody, 'What changed since Monday?', asked)
    const day = /The newest report that I hold is of (\d+ \w+ 2024): “What changed since \1\?”/.exec(
      answer,
    )?.[1]
    expect(day).toBeDefined()
    const again = await held.briefings.ask(everybody, `What changed since ${day}?`, asked)
    expect(again.abstained).toBe(false)
  })
})

describe('ask over an empty store', () => {
  it('says that it holds nothing', async () => {
    expect(await ask('Who called off the meeting?')).toMatchObject({
      abstained: true,
      answer: 'I hold no article on this.',
      looked: { articles: 0, newest: null },
    })
  })
  it.each(['', '???', 'the of and', '\u{1F600}', 'why', 'who who who', '"'.repeat(50)])(
    'abstains on %j',
    async (question) => {
      expect((await ask(question)).abstained).toBe(true)
    },
  )
})
