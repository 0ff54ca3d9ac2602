import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AskResult } from '../../../briefings/results.ts'
import { dispatch, everybody, openBriefings, type TestBriefings } from '../../sample-briefings.ts'

const sent = (id: string, published: string, source: string, title: string, text: string) =>
  dispatch({ id, published, source, title, text })

const DISPATCHES = [
  sent(
    'vote',
    '2024-05-14',
    'Norland Ledger',
    'Thorvald calls off harbour levy vote',
    'Speaker Ines Thorvald called off Thursday’s vote on the harbour levy in the Norland assembly on Tuesday because two members had fallen ill. ' +
      '“The chamber must be whole when it decides,” Thorvald told reporters. Opposition leader Karl Brandis said the delay was a gift to shipping companies.',
  ),
  sent(
    'flood',
    '2024-04-22',
    'Westmark Courier',
    'Floods kill nine in Westmark',
    'Floods killed nine people in Westmark province on Sunday after the Tarn burst its banks near Hallin. ' +
      'Some 400 homes lost power, Mayor Dora Lund said. Governor Anton Reiss declared a state of emergency.',
  ),
  sent(
    'flood-norland',
    '2023-03-12',
    'Norland Ledger',
    'Floods kill four in Norland',
    'Floods killed four people in Norland on Saturday after a week of rain. About 90 homes in the town of Esker lost power.',
  ),
  sent(
    'renn',
    '2024-04-12',
    'Capital Post',
    'Finance minister quits over loan',
    'Finance Minister Olaf Renn resigned on Thursday because he had hidden a loan from a builder. ' +
      'Prime Minister Clara Amsel accepted his resignation. The loan was worth 220,000 crowns.',
  ),
  sent(
    'renn-2',
    '2024-04-14',
    'Capital Post',
    'Two more leave finance ministry',
    'Deputy Finance Minister Lise Marr and adviser Tomas Quist resigned on Saturday, two days after Olaf Renn. Marr said that she had known of the loan.',
  ),
  sent(
    'pell',
    '2019-10-07',
    'Calder Mail',
    'Pell wins in Calder',
    'Jon Pell won the mayoral election in Calder on Sunday with 52 percent of the vote.',
  ),
  sent(
    'stamm',
    '2023-10-09',
    'Calder Mail',
    'Stamm beats Pell in Calder',
    'Rhea Stamm won the mayoral election in Calder on Sunday with 57 percent of the vote, beating Mayor Jon Pell.',
  ),
  sent(
    'pact',
    '2024-06-18',
    'World Wire',
    'Arkany and Velm sign fishing pact',
    'The foreign ministers of Arkany and Velm, Leona Drist and Pavel Horn, signed a fishing pact in Sorrel on Monday. ' +
      'Drist said the pact would end nine years of quarrels at sea. Horn praised the mediator, Bishop Aldo Merin.',
  ),
  sent(
    'bridge',
    '2024-08-03',
    'Southern Star',
    'Bridge at Oster closed',
    'Engineers closed the Oster bridge on Friday after a crack was found in a pillar. Reports that a span of the Oster bridge had collapsed are not confirmed, ' +
      'the transport ministry said. Transport Minister Edda Brun visited the bridge on Saturday. The bridge carries 30,000 cars a day.',
  ),
  sent(
    'strike',
    '2024-06-04',
    'Tolmen Evening',
    'Bus drivers walk out in Tolmen',
    'About 800 bus drivers in Tolmen walked out on Monday over pay, the drivers’ union said. Petra Vahl, who chairs the union, said that wages had stood still. ' +
      '“Nobody wanted this strike,” said the company’s director, Egon Falk.',
  ),
  sent(
    'aide',
    '2024-07-02',
    'Capital Post',
    'Two aides quarrel over memo',
    'Quill Ansgar and Tarn Obrecht signed the memo on the port on Monday.',
  ),
]

let held: TestBriefings
beforeAll(async () => {
  held = await openBriefings()
  await held.briefings.ingest('public', DISPATCHES)
})
afterAll(() => held.store.close())

const ask = (question: string, earlier: readonly string[] = []): Promise<AskResult> =>
  held.briefings.ask(everybody, question, { now: '2024-10-01T12:00:00Z', earlier })

/** The last answer of a thread, as it is told: its short answer and its sentences. */
async function told(...thread: readonly string[]): Promise<string> {
  const { short, answer, claims } = await ask(thread.at(-1)!, thread.slice(0, -1))
  return [short, answer, ...claims.map((c) => c.text)].join('\n')
}

describe('a question that goes on from the one before it', () => {
  it.each([
    [['Who called off the vote?', 'and why?'], 'because two members had fallen ill'],
    [['Who called off the vote?', 'and why?', 'when was that?'], '14 May 2024'],
    [['Who called off the vote?', 'and why?', 'when was that?', 'what did she say?'], 'must be whole'],
    [['How many people did the floods in Westmark kill?', 'what about Norland?'], 'four'],
    [['How many people did the floods in Westmark kill?', 'in Norland?', 'when was that?'], '11 March 2023'],
    [['Who won the mayoral election in Calder in 2023?', 'and in 2019?'], 'Jon Pell'],
    [['What percentage did Rhea Stamm win?', 'and Jon Pell?'], '52 percent'],
    [['What did Petra Vahl say?', 'and Egon Falk?'], 'Nobody wanted'],
    [['Why did bus drivers in Tolmen walk out?', 'since when?'], '3 June 2024'],
    [['How much was the loan worth?', 'and who gave it?', 'when did Renn resign?'], '11 April 2024'],
    [['Who praised Bishop Aldo Merin?', 'who is that?'], 'foreign minister'],
    [['Who resigned over a loan?', 'Who accepted his resignation?'], 'Clara Amsel'],
    [['What did Leona Drist say?', 'and her colleague Pavel Horn?'], 'praised the mediator'],
  ])('%j is understood', async (thread, needle) => {
    expect((await told(...thread)).split('\n').slice(0, 2).join('\n')).toContain(needle)
  })

  it('leaves out who was told where it asks who else', async () => {
    const { short } = await ask('who else?', ['Who resigned over a loan?'])
    expect(short).toBe('Lise Marr and Tomas Quist')
    expect((await ask('who else resigned?', ['Who resigned over a loan?', 'and why?'])).short).toBe(short)
    const nobody = await ask('anyone else?', ['Who called off the vote?'])
    expect(nobody.abstained).toBe(true)
    expect(nobody.answer).toContain('names anybody else')
  })

  it('tells what was not told yet where it asks for more, and then where the whole report is', async () => {
    const thread = ['What happened to the Oster bridge?', 'more']
    const first = await ask(thread[0]!)
    const more = await ask('more', [thread[0]!])
    const texts = (of: typeof first) => of.claims.map((c) => c.text)
    expect(texts(first).some((c) => texts(more).includes(c))).toBe(false)
    expect(texts(more)).toEqual([
      expect.stringContaining('Edda Brun'),
      'The bridge carries 30,000 cars a day.',
    ])
    expect((await ask('tell me more', thread)).answer).toBe(
      'I quote no more of this. The whole report is with Southern Star, “Bridge at Oster closed” (3 August 2024).',
    )
  })

  it('names the sources of what it told, with their days', async () => {
    const { note, claims } = await ask('sources?', ['Who called off the vote?'])
    expect(note).toBe('This is told by Norland Ledger, “Thorvald calls off harbour levy vote” (14 May 2024).')
    expect(claims[0]?.text).toContain('called off')
  })

  it('says what stands behind it where it is asked whether that is so', async () => {
    const { note } = await ask('is that confirmed?', ['Who called off the vote?'])
    expect(note).toBe('One source tells this: Norland Ledger. Nothing that I hold confirms or denies it.')
    const doubted = await ask('is that true?', ['What happened to the Oster bridge?'])
    expect(doubted.claims[0]?.text).toContain('not confirmed')
  })
})

describe('whom a question in a thread means', () => {
  it('is told by the pronoun where two were named', async () => {
    expect(await told('Who signed the fishing pact?', 'what did he say?')).toContain('praised the mediator')
    expect(await told('Who signed the fishing pact?', 'what did he say?', 'and she?')).toContain('nine years')
  })
  it('is asked back where it may be either, and taken from the answer', async () => {
    const thread = ['Who signed the memo on the port?', 'what did she sign?']
    const { abstained, answer } = await ask(thread[1]!, thread.slice(0, 1))
    expect(abstained).toBe(true)
    expect(answer).toBe('Whom does “she” mean: Quill Ansgar or Tarn Obrecht? Please ask again with the name.')
    expect(await told(...thread, 'Tarn Obrecht')).toContain('signed the memo')
  })
  it('is asked back where nobody was named', async () => {
    const { answer } = await ask('what did he say?', ['How many homes lost power in Esker?'])
    expect(answer).toBe('I cannot tell whom “he” means. Please ask again with the name.')
  })
})

describe('what cannot be understood in a thread', () => {
  it.each(['and why?', 'who else?', 'more', 'sources?', 'is that true?'])(
    '"%s" as its first question is asked back',
    async (question) => {
      expect(await ask(question)).toMatchObject({
        abstained: true,
        answer: 'I cannot tell what this is about. Please ask again with a name, a place or an event in it.',
        claims: [],
      })
    },
  )
  it('does not take thanks for a question, and goes on from what was asked before them', async () => {
    expect(await ask('Thanks!', ['Who called off the vote?'])).toMatchObject({ abstained: true, claims: [] })
    expect(await told('Who called off the vote?', 'ok, thanks', 'and why?')).toContain('fallen ill')
  })
  it.each(['hi', 'Hello there!', 'Good evening', 'what can you do?', 'who are you?', '👋', '?'])(
    'greets who says "%s", with examples that it can answer',
    async (words) => {
      const { answer, abstained, examples = [] } = await ask(words)
      expect(answer).toMatch(/^Hello\. /)
      expect(abstained).toBe(true)
      expect(examples).toHaveLength(3)
      for (const example of examples) expect(await ask(example)).toMatchObject({ abstained: false })
    },
  )
  it('greets within a thread as well, and goes on from what was asked before', async () => {
    expect(await told('Who called off the vote?', 'hello again', 'and why?')).toContain('fallen ill')
  })
  it('does not take a question that begins politely for a greeting', async () => {
    expect(await told('Hello, who called off the vote?')).toContain('Thorvald')
  })
  it('asks who did what where nobody was named whom others could stand beside', async () => {
    const { answer } = await ask('who else?', ['How many homes lost power in Esker?'])
    expect(answer).toBe('I have named nobody in this thread yet. Please ask who did what.')
  })
})

describe('a question that says all itself', () => {
  const BEFORE = ['Who called off the vote?', 'Who is Leona Drist?', 'Lena Okoro', 'and why?']
  it.each([
    'Who won the mayoral election in Calder in 2019?',
    'Did Petra Vahl say that wages stood still?',
    'What did Mayor Dora Lund say about her town?',
    'Is there a strike in Tolmen?',
    'What did Olaf Renn hide before he resigned?',
    'Who walked out in Tolmen this week?',
    'Is it true that a span of the Oster bridge collapsed?',
    'Has Olaf Renn responded to the calls for him to resign?',
  ])('"%s" is answered as if nothing had been asked before', async (question) => {
    const alone = await ask(question)
    for (const before of BEFORE) expect(await ask(question, [before])).toEqual(alone)
  })
})
