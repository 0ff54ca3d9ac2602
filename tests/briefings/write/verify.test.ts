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
    'The port of Harwell was closed on Tuesday after dockworkers walked out over pay.',
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
