import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dispatch, everybody, openBriefings, type TestBriefings } from '../../sample-briefings.ts'

let held: TestBriefings
beforeAll(async () => {
  held = await openBriefings()
  await held.briefings.ingest('public', [talks, takeover, floods])
})
afterAll(() => held.store.close())

const ask = (question: string, earlier: readonly string[] = []) =>
  held.briefings.ask(everybody, question, { now: '2024-05-20T12:00:00Z', earlier })

const talks = dispatch({
  id: 'talks',
  title: 'Norland and Sarvia talk about the Teal canal',
  published: '2024-05-14',
  source: 'Harbour Wire',
  text: `Envoys from Norland and Sarvia held a meeting by video on Monday about the Teal canal. Secretary of State Ada Lund and canal adviser Paul Rask were among those who spoke for Norland. A meeting planned for last week was called off by Sarvian Prime Minister Corin Vaas after the UN lost the guarantee of the banks. Both sides are still working towards a meeting in person. Norland’s plans were shown to Sarvian Defence Minister Jorun Pell when he was in town. Police have warned drivers that the canal road would stay shut. “The locks belong to all of us,” Vaas said. Vice President Mara Quill left the matter open. Since the raids of October 7, some 400 boats have left the canal, the harbour office said.`,
})

const takeover = dispatch({
  id: 'takeover',
  title: 'Board backs Kellow bid for Tern Mills',
  published: '2024-05-15',
  source: 'Northgate Post',
  text: `The board of Tern Mills on Wednesday recommended an offer of 2.3 billion crowns from Kellow Foods. The tram line to the mills cost the city 11 million crowns in April. Bus fares in the city will go up in January, the council said; it did not say by how much.`,
})
const floods = dispatch({
  id: 'floods',
  title: 'Landslide at Upper Brenn',
  published: '2024-05-16',
  source: 'Harbour Wire',
  text: `A landslide buried three farms at Upper Brenn on Thursday. Premier Edda Soll went to the village in the evening. She promised 45 million crowns for rebuilding. An inquiry into the landslide will be led by Pavel Strand, a retired judge.`,
})

describe('a question as people type it', () => {
  it.each([
    ['what is kellow paying for tern mills', '2.3 billion crowns'],
    ['how much cash did soll pledge after the landslide', '45 million crowns'],
    ['whos leading the probe into the landslide', 'Pavel Strand'],
  ])('in other words than the reports use, "%s", is answered: %s', async (question, short) => {
    expect(await ask(question)).toMatchObject({ abstained: false, short })
  })
  it('is not answered by what only shares its verb', async () => {
    const told = await ask('how much will a bus ticket to upper brenn cost')
    expect(told.short).not.toBe('11 million crowns')
  })
  it.each([
    ['what did vaas say', '“The locks belong to all of us,”'],
    ['who is paul rask', 'canal adviser'],
    ['whos sarvia’s defence minister', 'Jorun Pell'],
    ['who is sarvia’s defence minister', 'Jorun Pell'],
    ['did the un lose the guarantee', 'yes'],
  ])('without capitals, "%s", is read with those of the reports: %s', async (question, short) => {
    expect(await ask(question)).toMatchObject({ abstained: false, short })
  })
  it('without capitals names somebody for the next one too', async () => {
    const { abstained, claims } = await ask('what did he say', ['who is corin vaas'])
    expect(abstained).toBe(false)
    expect(claims[0]!.text).toContain('belong to all of us')
  })
  it('leaves a word small that the reports mostly write so', async () => {
    expect((await ask('who closed the canal')).abstained).toBe(true)
  })
})

describe('a post', () => {
  it.each([
    ['Who is Sarvia’s Defence Minister?', 'Jorun Pell'],
    ['Who is Norland’s canal adviser?', 'Paul Rask'],
    ['What’s Pell’s job?', 'Sarvian Defence Minister'],
    ['Who is the vice president?', 'Mara Quill'],
  ])('%s %s', async (question, short) => {
    expect(await ask(question)).toMatchObject({ abstained: false, short })
  })
  it.each(['Who is the president?', 'Who is the president of Norland?', 'Who was at the meeting?'])(
    'is not taken for another: "%s" is not answered',
    async (question) => {
      expect((await ask(question)).abstained).toBe(true)
    },
  )
})

describe('words that only point', () => {
  it('do not have to stand in the report: "the earlier meeting"', async () => {
    const { short } = await ask('Why was the earlier meeting called off?')
    expect(short).toContain('lost the guarantee')
  })
  it('say no deed: "happened"', async () => {
    expect(await ask('When did the raids happen?')).toMatchObject({ short: '7 October 2023' })
  })
  it('are not those of another deed: the day after which it had been done', async () => {
    await held.briefings.ingest('public', [
      dispatch({
        id: 'levy',
        published: '2024-05-16',
        text: 'The harbour council met on Wednesday, a week after it had scrapped the harbour levy.',
      }),
    ])
    expect((await ask('When was the harbour levy scrapped?')).short).not.toBe('15 May 2024')
  })
  it('are no names: the police said so', async () => {
    const { claims } = await ask('What did the police warn?')
    expect(claims[0]!.text).toContain('would stay shut')
  })
})

it.each(['Did Vaas attend the meeting?', 'Has Sarvia closed the canal?'])(
  'of what no report speaks, nothing is told that only looks like an answer: %s',
  async (question) => {
    expect((await ask(question)).abstained).toBe(true)
  },
)

it('what is still worked towards has not been', async () => {
  expect((await ask('Was the meeting in person?')).short).not.toBe('yes')
})

describe('what a short answer may be', () => {
  let spill: TestBriefings
  beforeAll(async () => {
    spill = await openBriefings()
    await spill.briefings.ingest('public', [leak, rival])
  })
  afterAll(() => spill.store.close())
  const asked = (question: string) =>
    spill.briefings.ask(everybody, question, { now: '2024-09-20T12:00:00Z' })

  const leak = dispatch({
    id: 'leak',
    title: 'Tarvo Oil closes the leak at Orsa',
    published: '2024-09-10',
    source: 'Harbour Wire',
    text: `Tarvo Oil has closed the leak at Orsa. The mud plug that divers set last week did not work. The damage may come to $40 billion. The sluice gate at Orsa did not close in time. Interior Secretary Ines Falk flew to Orsa on Monday. “We shall pay,” said Tarvo Oil chief executive Bo Lund.`,
  })
  const rival = dispatch({
    id: 'rival',
    title: 'Head of Quill Pipelines steps down',
    published: '2024-09-14',
    source: 'Northgate Post',
    text: `Karl Renn, the company’s chief executive who had earlier worked for Tarvo Oil for 27 years, left Quill Pipelines on Friday. It is not known which post he will take.`,
  })

  it.each([
    ['Who is Tarvo Oil’s chief executive?', 'Bo Lund'],
    ['who is the interior secretary', 'Ines Falk'],
    ['did the mud plug work', 'no'],
  ])('%s %s', async (question, short) => {
    expect(await asked(question)).toMatchObject({ abstained: false, short })
  })
  it('is no sum where barrels are counted', async () => {
    expect((await asked('How many barrels leaked at Orsa?')).short).toBeNull()
  })
  it('is no name where a thing is to be explained, and nothing is said not to be known of it', async () => {
    expect((await asked('What is the sluice gate?')).short).toBeNull()
  })
})

it('takes a pronoun for whoever is named before it, though in small letters', async () => {
  expect((await ask('who put up the cash once soll went to her village')).answer).not.toMatch(
    /cannot tell whom/,
  )
})
