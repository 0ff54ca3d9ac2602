import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { verify } from '../../../briefings/write/verify.ts'

const REPORT = `The port of Harwell was closed on Tuesday after dockworkers walked out over pay, the harbour authority said.
About 1,200 workers joined the strike, which the union expects to last three days.
The union's secretary, Dana Orsk, said the employers had refused to meet her. "We will not go back without an offer," she said.
The transport minister, Paul Lindqvist, may visit the port on Friday. He did not call the strike illegal.
Ferries from Harwell to Norrland were cancelled, while freight was sent through Eastmouth.`

describe('verify', () => {
  it('supports a sentence that stands in the text, and points at it', () => {
    const claim = 'Ferries from Harwell to Norrland were cancelled, while freight was sent through Eastmouth.'
    const { supported, score, evidence } = verify(claim, REPORT)
    expect({ supported, score }).toEqual({ supported: true, score: 1 })
    expect(REPORT.slice(evidence!.start, evidence!.end)).toBe(claim)
  })
  it.each([
    'The port of Harwell was closed on Tuesday after dockworkers walked out over pay, the harbour authority said.',
    'Dockworkers walked out over pay, the harbour authority said.',
    'Ferries from Harwell to Norrland were cancelled.',
    'Dana Orsk said the employers had refused to meet her.',
    'Paul Lindqvist may visit the port on Friday.',
  ])('supports a shortening: %s', (claim) => {
    expect(verify(claim, REPORT).supported).toBe(true)
  })
  it.each([
    ['another number', 'About 2,500 workers joined the strike, which the union expects to last three days.'],
    ['another name', 'The union secretary, Greta Maddox, said the employers had refused to meet her.'],
    ['a denial', 'The port of Harwell was not closed on Tuesday.'],
    ['a denial left out', 'He did call the strike illegal.'],
    ['roles the other way round', 'The employers said Dana Orsk had refused to meet the union.'],
    [
      'parts of sentences joined',
      'Freight walked out over an offer and the minister was sent through Eastmouth.',
    ],
    ['another day and place', 'The airport of Milford was closed on Sunday after pilots walked out.'],
    ['something else', 'The central bank raised its interest rate.'],
  ])('does not support %s', (_, claim) => {
    expect(verify(claim, REPORT).supported).toBe(false)
  })
  it('holds a shortening dearer than the same words garbled', () => {
    const good = verify('The harbour authority said dockworkers walked out over pay.', REPORT)
    const garbled = verify('Pay walked dockworkers the harbour over out said authority.', REPORT)
    expect(good.score).toBeGreaterThan(garbled.score)
  })
  it('supports nothing where there is nothing', () => {
    expect(verify('', REPORT)).toMatchObject({ supported: false, evidence: null })
    expect(verify('The port was closed.', '')).toMatchObject({ supported: false, score: 0, evidence: null })
  })
  it('reads a number that an old wire sets apart', () => {
    const text = 'The fire near Harwell burned 12, 500 hectares of forest, the mayor said on Monday.'
    expect(
      verify('The fire near Harwell burned 12,500 hectares of forest, the mayor said.', text).supported,
    ).toBe(true)
    expect(
      verify('The fire near Harwell burned 12,800 hectares of forest, the mayor said.', text).supported,
    ).toBe(false)
  })
  it('keeps the order of what a gate refuses', () => {
    const near = verify(
      'The port of Harwell was not closed on Tuesday after dockworkers walked out over pay.',
      REPORT,
    )
    const far = verify('The airport of Milford was not closed by dockworkers.', REPORT)
    expect(near.score).toBeLessThan(0.5)
    expect(near.score).toBeGreaterThan(far.score)
  })
  it('does not take part of a word for the word', () => {
    expect(verify('The port', 'The portrait was sold.').score).toBeLessThan(1)
  })
  it('never throws, keeps its score in [0, 1] and its evidence in the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.string({ unit: 'binary', maxLength: 300 }),
        (claim, text) => {
          const { score, evidence } = verify(claim, text)
          expect(score).toBeGreaterThanOrEqual(0)
          expect(score).toBeLessThanOrEqual(1)
          if (evidence) expect(text.slice(evidence.start, evidence.end)).not.toBe('')
        },
      ),
    )
  })
})

describe('the clauses of a claim', () => {
  it.each([
    ['The company was fined by the court.', 'The court fined the company.'],
    ['Okoro called off the meeting.', 'A meeting was called off by Governor Okoro.'],
    ['Norland accused Sarvia of spying.', 'Norland accused Sarvia of spying on its ships.'],
    ['At least 40 people died.', 'At least 40 people died in the fire.'],
    [
      'The minister denied that the army attacked the village.',
      'The minister denied that the army had attacked the village.',
    ],
    ['The union said the firm had broken its promise', 'The union said the firm had broken its promise.'],
    [
      'The firm broke its promise.',
      'The union said the firm had broken its promise. The firm broke its promise on Monday.',
    ],
    ['Anna Lind was dismissed by the board on Tuesday.', 'The board dismissed Anna Lind on Tuesday.'],
    ['Anna Lind was dismissed on Tuesday.', 'The board dismissed Anna Lind on Tuesday.'],
    ['Governor Okoro opened the dam.', 'Okoro, the governor, opened the dam.'],
    ['Okoro, the governor, opened the dam.', 'Governor Okoro opened the dam.'],
    [
      '[Okoro] said he would open the pit.',
      'Paul Okoro met the miners on Monday. He said he would open the pit.',
    ],
    [
      'The storm destroyed the pier in Harwell.',
      'The storm, which came from the west, destroyed the pier in Harwell late on Sunday.',
    ],
  ])('bear out "%s" by "%s"', (claim, text) => {
    expect(verify(claim, text).supported).toBe(true)
  })
  it.each([
    ['The court was fined by the company.', 'The court fined the company.'],
    ['The company fined the court.', 'The court fined the company.'],
    ['The meeting called off Okoro.', 'A meeting was called off by Governor Okoro.'],
    ['Sarvia accused Norland of spying on its ships.', 'Norland accused Sarvia of spying on its ships.'],
    ['More than 40 people died in the fire.', 'At least 40 people died in the fire.'],
    ['40 people died in the fire.', 'At least 40 people died in the fire.'],
    ['The minister threatened the editor.', 'The minister is said to have threatened the editor.'],
    ['The governor called off the vote.', 'The governor may call off the vote.'],
    ['The governor may call off the vote.', 'The governor called off the vote.'],
    ['The governor called off the vote.', 'The governor will call off the vote.'],
    ['The governor will call off the vote.', 'The governor could call off the vote.'],
    ['The army attacked the village.', 'The minister denied that the army had attacked the village.'],
    ['The army had attacked the village.', 'The minister denied that the army had attacked the village.'],
    ['The firm had broken its promise.', 'The union said the firm had broken its promise.'],
    ['The firm had broken its promise.', 'The firm had broken its promise, the union said.'],
    ['The police arrested the driver.', 'The police did not arrest the driver.'],
    ['The police did not arrest the driver.', 'The police arrested the driver.'],
    ['The bridge is not safe.', 'The bridge is safe.'],
    ['The bridge is safe.', 'The bridge is not safe.'],
    ['The board dismissed Anna Lind on Friday.', 'The board dismissed Anna Lind on Tuesday.'],
    ['The board dismissed Karla Lind on Tuesday.', 'The board dismissed Anna Lind on Tuesday.'],
    ['The flood killed 21 people.', 'The flood killed 12 people.'],
    [
      '[Lindqvist] said he would open the pit.',
      'Paul Okoro met the miners on Monday. He said he would open the pit.',
    ],
    ['The firm poisoned the river.', 'According to the mayor, the firm poisoned the river.'],
    ['The firm poisoned the river.', 'The firm allegedly poisoned the river.'],
  ])('do not bear out "%s" by "%s"', (claim, text) => {
    expect(verify(claim, text).supported).toBe(false)
  })
})
