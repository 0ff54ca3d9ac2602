import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { dispatch, everybody, openBriefings, type TestBriefings } from '../../sample-briefings.ts'

let held: TestBriefings
beforeEach(async () => {
  held = await openBriefings()
  await held.briefings.ingest('public', [minister, bank, talks, tram, strike, cup, quake])
})
afterEach(() => held.store.close())

const ask = (question: string) => held.briefings.ask(everybody, question, { now: '2024-06-20T12:00:00Z' })

const minister = dispatch({
  id: 'minister',
  title: 'New transport minister',
  published: '2024-05-06',
  text: 'Nora Feld succeeded Peter Collins as minister of transport on Monday. Collins, 58, had held the post for six years.',
})
const bank = dispatch({
  id: 'bank',
  title: 'Central bank chief goes',
  published: '2024-05-07',
  text: 'Ruth Amsel stepped down as governor of the Central Bank of Mavria on Tuesday after a quarrel over interest rates. Deputy governor Leon Tarr will replace her on 1 June.',
})
const talks = dispatch({
  id: 'talks',
  title: 'Fishing talks end without a deal',
  published: '2024-05-14',
  text: 'Foreign Minister Ana Brandt led the delegation of Mavria; Teal was represented by its ambassador, Jonas Wick. Mavria offered 20,000 tonnes of cod a year and Teal wanted 35,000. Brandt and Wick signed the minutes of the talks in Harwell.',
})
const tram = dispatch({
  id: 'tram',
  title: 'Tram company warns of losses',
  published: '2024-05-16',
  text: 'The Vell Tram Company would lose 90,000 euros a day in a strike, its director Paul Lindqvist said on Thursday.',
})
const strike = dispatch({
  id: 'strike',
  title: 'Trams stand still in Vell',
  published: '2024-05-28',
  text: 'Tram drivers in Vell began a strike on Monday. The Vell Tram Company lost 120,000 euros on the first day, Lindqvist said.',
})
const cup = dispatch({
  id: 'cup',
  title: 'Harwell win the Northern Cup',
  published: '2024-05-25',
  text: 'Harwell beat Eastmouth 3-1 in the final of the Northern Cup on Saturday. Lawyer Tom Hesse spoke for the referees, and Paula Renn spoke for the supporters.',
})
const quake = dispatch({
  id: 'quake',
  title: 'Quake shakes Corvan',
  published: '2024-05-10',
  text: 'An earthquake of magnitude 5.9 struck the Corvan valley at 4:12 a.m. on Friday.',
})

describe('an answer has the part that is asked for', () => {
  it.each([
    ['Who succeeded Peter Collins?', 'Nora Feld'],
    ['Whom did Nora Feld succeed?', 'Peter Collins'],
    ['Who did Nora Feld replace as minister of transport?', 'Peter Collins'],
    ['Who will replace Ruth Amsel?', 'Leon Tarr'],
    ['Who represented Teal in the talks?', 'Jonas Wick'],
    ['Who led the delegation of Mavria?', 'Ana Brandt'],
    ['Who spoke for the referees?', 'Tom Hesse'],
  ])('"%s": %s', async (question, short) => {
    expect((await ask(question)).short).toBe(short)
  })

  it('names both where each side is asked for', async () => {
    expect((await ask('Who represented each side in the fishing talks?')).short).toBe(
      'Ana Brandt and Jonas Wick',
    )
  })

  it('gives a time of day where that is asked', async () => {
    expect((await ask('At what time did the quake strike Corvan?')).short).toBe('4:12 a.m.')
  })
})

describe('a question that puts two to the choice', () => {
  it.each([
    ['Did Harwell or Eastmouth win the Northern Cup?', 'Harwell'],
    ['Did Teal or Mavria offer 20,000 tonnes?', 'Mavria'],
  ])('"%s" is answered with the one: %s', async (question, short) => {
    expect((await ask(question)).short).toBe(short)
  })

  it('is not answered with a third', async () => {
    expect(await ask('Did Brell or Calder win the Northern Cup?')).toMatchObject({ abstained: true })
  })
})

describe('what is told', () => {
  it('is what was lost, where what would be lost is held as well', async () => {
    expect((await ask('How much did the Vell Tram Company lose?')).short).toBe('120,000 euros')
    expect((await ask('How much would the Vell Tram Company lose in a strike?')).short).toBe('90,000 euros')
  })

  it('has no further sentence that names nobody for who did it', async () => {
    expect((await ask('Who will replace Ruth Amsel?')).claims.map((c) => c.text)).toEqual([
      'Deputy governor Leon Tarr will replace her on 1 June.',
    ])
  })
})

describe('without evidence of just that', () => {
  it.each(['Why did Nora Feld resign?', 'When did Ana Brandt resign?', 'Who won the Southern Cup?'])(
    '"%s" is not answered',
    async (question) => {
      expect((await ask(question)).abstained).toBe(true)
    },
  )

  it('the sequel of a thing is not the thing', async () => {
    await held.briefings.ingest('public', [
      dispatch({ id: 'sequel', text: 'Harbour Lights 2 is to be released on 3 August.' }),
    ])
    expect(await ask('When was Harbour Lights released?')).toMatchObject({ abstained: true })
    expect((await ask('When will Harbour Lights 2 be released?')).short).toContain('3 August')
  })

  it('another season of a series is another', async () => {
    await held.briefings.ingest('public', [
      dispatch({ id: 'tenth', text: 'The tenth season of The Pilots premiered on 26 February.' }),
    ])
    expect(await ask('When did the first season of The Pilots premiere?')).toMatchObject({ abstained: true })
    expect((await ask('When did the tenth season of The Pilots premiere?')).short).toContain('26 February')
  })

  it('a namesake is somebody else', async () => {
    await held.briefings.ingest('public', [
      dispatch({ id: 'namesake', text: 'The sailor Dan Moss won the Harbour Race on Sunday.' }),
    ])
    expect(await ask('What race did Lena Moss win?')).toMatchObject({ abstained: true })
  })
})
