import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { dispatch, everybody, openBriefings, type TestBriefings } from '../../../sample-briefings.ts'

let held: TestBriefings
beforeEach(async () => {
  held = await openBriefings()
  await held.briefings.ingest('public', [quits, named, sacked, hired])
})
afterEach(() => held.store.close())

const ask = (question: string) => held.briefings.ask(everybody, question, { now: '2024-06-01T12:00:00Z' })

const quits = dispatch({
  id: 'quits',
  title: 'Culture minister quits over theatre contract',
  published: '2024-04-08',
  source: 'Harbour Wire',
  text: 'Culture Minister Oskar Welle resigned on Monday over a contract that he had given to his cousin. Prime Minister Hanna Loest accepted the resignation. Her education minister, Bo Maring, will look after culture until somebody is found.',
})
const named = dispatch({
  id: 'named',
  title: 'Loest names museum director culture minister',
  published: '2024-04-17',
  source: 'Harbour Wire',
  text: 'Prime Minister Hanna Loest on Wednesday appointed Ida Kroon, the director of a museum, as culture minister. Kroon, 47, takes over from Oskar Welle, who left last week. Maring had filled in since then.',
})
const sacked = dispatch({
  id: 'sacked',
  title: 'Orsund Rovers sack Tamm',
  published: '2024-05-02',
  source: 'Northgate Post',
  text: 'Orsund Rovers dismissed their coach, Lars Tamm, on Thursday after six defeats. His assistant, Per Aune, will be in charge for the last two matches.',
})
const hired = dispatch({
  id: 'hired',
  title: 'Orsund Rovers find a coach',
  published: '2024-05-20',
  source: 'Northgate Post',
  text: 'Orsund Rovers have hired Gino Salvi as coach, the club said on Monday. He replaces Per Aune, who had stood in since the sacking of Lars Tamm.',
})

describe('who came after somebody', () => {
  it('is whoever takes over, by the full name, with the sentences that say so', async () => {
    const { short, claims } = await ask('who replaced Oskar Welle?')
    expect(short).toBe('Ida Kroon')
    expect(claims.map((c) => c.text)).toEqual([
      expect.stringContaining('takes over from Oskar Welle'),
      expect.stringContaining('appointed Ida Kroon'),
    ])
  })

  it('is told over two reports, past whoever stood in', async () => {
    expect((await ask('Who replaced Lars Tamm?')).short).toBe('Gino Salvi')
    expect((await ask('Who replaced Per Aune?')).short).toBe('Gino Salvi')
  })

  it('is the one who stands in where nobody else is told to have come, and the answer says so', async () => {
    await held.store.close()
    held = await openBriefings()
    await held.briefings.ingest('public', [sacked])
    const { short, note } = await ask('Who replaced Lars Tamm?')
    expect(short).toBe('Per Aune')
    expect(note).toContain('stands in')
  })

  it('is nobody where the one asked about only appointed others', async () => {
    expect(await ask('who replaced Hanna Loest?')).toMatchObject({ abstained: true })
  })
})

describe('who holds a post now', () => {
  it('is whoever came last, not whoever left', async () => {
    expect((await ask('who is the culture minister now?')).short).toBe('Ida Kroon')
    expect((await ask('Who is the new coach of Orsund Rovers?')).short).toBe('Gino Salvi')
    expect((await ask('who coaches Orsund Rovers?')).short).toBe('Gino Salvi')
  })

  it('is not somebody who was dismissed from it', async () => {
    await held.store.close()
    held = await openBriefings()
    await held.briefings.ingest('public', [
      dispatch({
        ...sacked,
        text: 'Orsund Rovers dismissed their coach, Lars Tamm, on Thursday after six defeats.',
      }),
    ])
    expect((await ask('who is the coach of Orsund Rovers?')).short).not.toBe('Lars Tamm')
  })
})
