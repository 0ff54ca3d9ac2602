import { describe, expect, it } from 'vitest'
import { askedOf, reportsOf } from './asked-of.ts'

const REPORTS = [
  'Striker Bo Ray of the Harwell Rovers scored his 40th goal of the season on Saturday, passing the league record of Ada Soll.',
  'The presenter Ann Lee was bitten by a seal while filming her latest series on Kelp Island, producers said on Monday.',
  'A plane with France’s President Ida Morel on board was seen over the sea this week as protests over bread went on, and officials said that Morel had come to Portugal.',
  'Pay is low in Ostry. A study by the Drivers Union has found that more than 12,000 drivers from abroad have quit because of low pay.',
  'Mia Trask scored the winning goal of the Orsa Cup final for the Brell Lions. The Brell Lions won the Orsa Cup final 2-1.',
  'Hide Caption 7 of 12 Photos: Otto Lind launched the ferry Kestrel in Tirn with his band looking on. The singer Dora Quill launched the Kestrel, a ferry, in Tirn on Sunday.',
  'Bean & Barrow brought back a popular drink on Monday. The Gingered Honey Latte, or GHL as its fans call it, costs five crowns.',
  'Cup & Co brought back its PML, one of its most popular drinks, on Monday. It costs four crowns.',
]

const ask = askedOf(reportsOf(REPORTS), '2024-05-20T12:00:00Z')

describe('a pronoun for the one who is asked for', () => {
  it.each([
    ['With his 40th goal, which Harwell Rovers striker passed the league record of Ada Soll?', 'Bo Ray'],
    ['Which presenter was bitten by a seal while filming her latest series on Kelp Island?', 'Ann Lee'],
    ['Which broadcaster was bitten by a seal while filming her latest series on Kelp Island?', 'Ann Lee'],
  ])('needs nobody named before: %s', async (question, short) => {
    expect((await ask(question)).short).toBe(short)
  })
  it('is asked back where the question says too little to be of one happening', async () => {
    expect((await ask('Who ended his career?')).answer).toMatch(/cannot tell whom “his” means/)
    expect((await ask('Which presenter met him at the harbour of Kelp Island?')).answer).toMatch(/“him”/)
  })
})

it('a president flees to another country than the one named with the post', async () => {
  const told = await ask(
    'French President Ida Morel fled to which country this week as the nation saw protests over bread?',
  )
  expect(told.short).toBe('Portugal')
})

it('what a question brings in as new is no other of its kind in the report', async () => {
  const told = await ask(
    'How many drivers from abroad have quit because of low pay in Ostry, according to a new survey?',
  )
  expect(told.short).toMatch(/12,000/)
})

it('a member of a squad is one of its people', async () => {
  expect((await ask('Which member of the Brell Lions squad scored the winning goal?')).short).toBe(
    'Mia Trask',
  )
})

it('a caption comes behind what the report tells', async () => {
  const { claims } = await ask('Who launched the ferry Kestrel in Tirn?')
  expect(claims[0]!.text).toMatch(/^The singer Dora Quill/)
})

describe('what letters stand for', () => {
  it('is told wherever a report writes them out beside', async () => {
    const told = await ask(
      'Bean & Barrow brought back a drink known as the “GHL”. What does “GHL” stand for?',
    )
    expect(told.short).toBe('Gingered Honey Latte')
  })
  it('is not told by what only has them', async () => {
    const told = await ask('Cup & Co brought back a drink known as the “PML”. What does “PML” stand for?')
    expect(told.abstained).toBe(true)
  })
})
