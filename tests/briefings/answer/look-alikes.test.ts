import { describe, expect, it } from 'vitest'
import { dispatch, everybody, openBriefings } from '../../sample-briefings.ts'

const NOW = { now: '2024-05-04T09:00:00Z' }

async function asked(question: string, ...texts: string[]) {
  const { briefings } = await openBriefings()
  await briefings.ingest(
    'public',
    texts.map((text, i) => dispatch({ id: `d${i}`, text })),
  )
  return briefings.ask(everybody, question, NOW)
}

describe('a question that only a look-alike comes near', () => {
  it('of another year is not answered with that year', async () => {
    const held = 'Ruth Penn won the Calder regatta of 2016 by two lengths, ahead of Ida Moe.'
    expect(await asked('Who won the Calder regatta in 2021?', held)).toMatchObject({ abstained: true })
    expect(await asked('Who won the Calder regatta in 2016?', held)).toMatchObject({ short: 'Ruth Penn' })
  })
  it('is not answered with who held a post before', async () => {
    const { short } = await asked(
      'Who is the president of the Calder Rowing Union?',
      'Tom Hesse, the former president of the Calder Rowing Union, went to sea.',
      'Ida Moe is the president of the Calder Rowing Union.',
    )
    expect(short).toBe('Ida Moe')
  })
  it('is not answered with one of two between whom it lay', async () => {
    const { short } = await asked(
      'Who won the Calder regatta?',
      'The Calder regatta that was won on Sunday lay between Ruth Penn and Ida Moe to the end.',
      'Ida Moe won the Calder regatta on Sunday.',
    )
    expect(short).toBe('Ida Moe')
  })
})

describe('what comes near a question and does not answer it', () => {
  it('is a sentence that only says the question again', async () => {
    const echo = 'The harbour board of Calder brought back one of its most popular ferries this week.'
    const question = `${echo.slice(0, -1)}. Which of its most popular ferries did the harbour board bring back?`
    expect(await asked(question, echo)).toMatchObject({ abstained: true })
    expect(
      await asked(
        'Which ferry did the harbour board of Calder bring back?',
        echo.replace('one of its most popular ferries', 'the Long Tide, its most popular ferry,'),
      ),
    ).toMatchObject({ abstained: false })
  })
  it('is whoever only reported it', async () => {
    const { short } = await asked(
      'Which company cut ties with Ruth Penn?',
      'The Calder Gazette reported on Friday that Norrland Shipping has cut ties with Ruth Penn.',
    )
    expect(short).toBe('Norrland Shipping')
  })
  it('is a report of another season, where what is asked happened this week', async () => {
    const question =
      'The ferry company of Calder was fined this week after a crash at the port. Which minister announced the fine?'
    const { briefings } = await openBriefings()
    await briefings.ingest('public', [
      dispatch({
        id: 'new',
        text: 'The ferry company of Calder opened a new office in Harwell on Thursday.',
      }),
      dispatch({
        id: 'old',
        text: 'The minister Ida Moe announced a fine for the railway of Calder.',
        published: '2024-02-01',
      }),
    ])
    expect(await briefings.ask(everybody, question, NOW)).toMatchObject({ abstained: true })
  })
  it('is a report from long after the asker’s day', async () => {
    const { briefings } = await openBriefings()
    const opened = (who: string, day: string) => `${who} opened the Calder regatta on ${day}.`
    await briefings.ingest('public', [
      dispatch({ id: 'later', text: opened('Ruth Penn', 'Saturday'), published: '2025-06-01' }),
      dispatch({ id: 'then', text: opened('Ida Moe', 'Thursday'), published: '2024-05-02' }),
    ])
    const { short } = await briefings.ask(everybody, 'Who opened the Calder regatta?', NOW)
    expect(short).toBe('Ida Moe')
  })
})

describe('what stands beside the answer', () => {
  it.each([
    'The Ostry pact was signed on Monday by Ann Lee, Bo Ray and Cy Dorn.',
    'Ann Lee, Bo Ray and Cy Dorn signed the Ostry pact on Monday.',
  ])('is told with it, where all did it: "%s"', async (text) => {
    expect(await asked('Who signed the Ostry pact?', text)).toMatchObject({
      short: 'Ann Lee, Bo Ray and Cy Dorn',
    })
  })
  it('is no number of people, where things were aboard as well', async () => {
    const text =
      'Two radar sets on board the Calder Queen were out of order when it struck a rock, investigators said.'
    expect(await asked('How many people were on board the Calder Queen?', text)).toMatchObject({
      abstained: true,
    })
  })
  it('may be somebody else, where just their doing is asked for', async () => {
    const { short } = await asked(
      'How long a sentence did the prosecutor want for Karsten Vey?',
      'Karsten Vey, the former port director, was on trial in Brell for taking bribes. Prosecutor Ida Moll told the court that he had ' +
        'lied to it for years. She had asked for a sentence of four years.',
    )
    expect(short).toBe('four years')
  })
  it('is no head of it, whoever only works for the head', async () => {
    const { short } = await asked(
      'Who leads the Calder Bank?',
      'The press secretary of the Calder Bank, Ann Lee, said on Monday that it would close two branches. Its head, Bo Ray, was abroad.',
    )
    expect(short).toBe('Bo Ray')
  })
  it('links the words that letters stand for', async () => {
    const { short } = await asked(
      'What does UCR stand for?',
      'The Union of Calder Rowers (UCR) met on Monday.',
    )
    expect(short).toBe('Union of Calder Rowers')
  })
  it('puts a score right in a report of another story', async () => {
    const { short } = await asked(
      'By how many votes did the assembly pass the harbour bill?',
      'The Norland assembly passed the harbour bill by 31 votes to 27 on Saturday. It lets the port borrow 40 million crowns for two ' +
        'cranes and a quay. Fishermen had marched against it for a month.',
      'Otto Brill, a clerk of forty years, was dismissed on Thursday. His union called it harsh. The harbour bill was carried in the ' +
        'assembly by 31 votes to 26, and not by 31 to 27, because he had entered one ballot twice. Brill, 63, a keen rower, said that ' +
        'he would now see to his boat.',
    )
    expect(short).toBe('31 votes to 26')
  })
})
