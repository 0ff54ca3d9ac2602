import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dispatch, everybody, openBriefings, type TestBriefings } from '../../../sample-briefings.ts'

describe('questions in the words that people talk in', () => {
  let town: TestBriefings
  beforeAll(async () => {
    town = await openBriefings()
    await town.briefings.ingest('public', [theft, toll, prize])
  })
  afterAll(() => town.store.close())
  const asked = (question: string) => town.briefings.ask(everybody, question, { now: '2024-06-20T12:00:00Z' })

  const theft = dispatch({
    id: 'theft',
    title: 'Two held over theft of silver coins in Ostrel',
    published: '2024-06-04',
    source: 'Northgate Post',
    text: `Police in Ostrel arrested two men on Monday over the theft of 40 silver coins from the town museum. Robbers had broken into the museum on Friday night. The director of the museum, Ilse Kern, said that the coins had not been insured. A third man fled across the river.`,
  })
  const toll = dispatch({
    id: 'toll',
    title: 'Bridge company to pay for broken toll gate',
    published: '2024-06-10',
    source: 'Harbour Wire',
    text: `The bridge company Sundlink will pay 300,000 crowns to drivers whose cars were damaged by a toll gate near Marrow. Its chairman, Bo Teller, admitted that the gate had not been checked since 2021. Sundlink postponed its yearly meeting because the hall was flooded.`,
  })
  const prize = dispatch({
    id: 'prize',
    title: 'Lena Amsel wins Harrow Prize for poetry',
    published: '2024-06-12',
    source: 'Harbour Wire',
    text: `Lena Amsel won the Harrow Prize for poetry on Tuesday for a book about lighthouses. The author, who is 71, gets 15,000 crowns.`,
  })

  it.each([
    ['how many coins were taken in the ostrel heist', '40'],
    ['how much does sundlink have to cough up', '300,000 crowns'],
    ['who owned up that the toll gate had not been checked', 'Bo Teller'],
    ['who bagged the harrow award', 'Lena Amsel'],
  ])('answers "%s": %s', async (question, short) => {
    expect(await asked(question)).toMatchObject({ abstained: false, short })
  })
  it.each(['who nicked the lighthouse', 'how much did the writer cough up', 'who bagged the ostrel award'])(
    'has nothing on "%s"',
    async (question) => {
      expect((await asked(question)).abstained).toBe(true)
    },
  )
})
