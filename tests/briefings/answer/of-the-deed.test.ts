import { describe, expect, it } from 'vitest'
import { askedOf, reportsOf } from './asked-of.ts'

const REPORTS = [
  'Mira Holt was elected president of Ostland on Sunday. The officials announced Monday that police in Ostland had arrested Jon Varr on 4 May at the harbour.',
  'Coach Pia Storm was fired by the Dell Rovers on Tuesday. The Dell Rovers hired Pia Storm two years ago, citing her patience as a player.',
  'The Lorrin water park closed on Wednesday. The Lorrin water park had also closed for two days in August 2022, because an owl had nested in the slide.',
  'A sandstorm near Tarnby caused a pile-up of 31 lorries on Thursday. Four people were killed and dozens hurt near Tarnby, according to two people familiar with the matter.',
  'The central bank of Ostland raised interest rates on Friday by half a percentage point to 4.25%. “We may go on,” said Governor Lea Brandt.',
  'Councillor Ada Wynn says that while her roof was torn off by the storm in Marle, the family is unhurt. Ada Wynn has not conceded that the gutters were hers.',
  'Moss fever is spreading in Brell. Moss fever is an illness of sheep that is carried by ticks.',
]
const ask = askedOf(reportsOf(REPORTS), '2024-05-20T12:00:00Z')

describe('the day of another deed', () => {
  it('is not when somebody will take office', async () => {
    expect((await ask('When will Mira Holt take office?')).abstained).toBe(true)
  })
  it('is not the day on which a deed was announced', async () => {
    expect((await ask('When was Jon Varr arrested?')).short).toBe('4 May 2024')
  })
  it('is that of the deed itself', async () => {
    expect((await ask('When was Mira Holt elected president of Ostland?')).short).toBe('5 May 2024')
  })
})

describe('the reason of another deed', () => {
  it('is not why somebody was fired', async () => {
    expect((await ask('Why was Pia Storm fired?')).abstained).toBe(true)
  })
  it('is why somebody was hired', async () => {
    expect((await ask('Why did the Dell Rovers hire Pia Storm?')).short).toContain('citing her patience')
  })
  it('of an earlier occasion is not why it happened now', async () => {
    expect((await ask('Why did the Lorrin water park close?')).abstained).toBe(true)
    expect((await ask('Why did the Lorrin water park close in 2022?')).short).toContain('an owl')
  })
  it('is not what the thing itself brought about', async () => {
    expect((await ask('What caused the sandstorm near Tarnby?')).abstained).toBe(true)
    expect((await ask('What caused the pile-up near Tarnby?')).short).toMatch(/sandstorm/)
  })
})

describe('a number', () => {
  it('counts neither those whom something else befell nor whoever told it', async () => {
    expect((await ask('How many people were killed near Tarnby?')).short).toContain('Four')
    expect((await ask('How many people were hurt near Tarnby?')).short ?? '').not.toMatch(/four|two/i)
  })
  it('says how high a rate is, and not by how much it went up', async () => {
    expect((await ask('How high are interest rates in Ostland?')).short).toBe('4.25%')
    expect((await ask('By how much did the central bank of Ostland raise interest rates?')).short).toContain(
      'half a percentage point',
    )
  })
})

describe('what somebody said', () => {
  it('is no part of a clause', async () => {
    const told = await ask('What did Ada Wynn say about the storm?')
    expect(told.short).not.toBe('while her roof was torn off by the storm in Marle')
    expect(told.answer).toContain('the family is unhurt')
  })
})

it('what something is takes a sentence that says so', async () => {
  expect((await ask('What is moss fever?')).answer).toContain('an illness of sheep')
})
