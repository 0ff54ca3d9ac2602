import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createCheck } from '../../../briefings/write/verify.ts'
import { meanings } from '../../shipped-meanings.ts'

const REPORT = `The port of Harwell was closed on Tuesday after dockworkers walked out over pay, the harbour authority said.
About 1,200 workers joined the strike, which the union expects to last three days.
The union's secretary, Dana Orsk, said the employers had refused to meet her. "We will not go back without an offer," she said.
The transport minister, Paul Lindqvist, may visit the port on Friday. He did not call the strike illegal.
Ferries from Harwell to Norrland were cancelled, while freight was sent through Eastmouth.`

const check = createCheck(meanings)

describe('the check of somebody’s claim', () => {
  it.each([
    'Ferries from Harwell to Norrland were cancelled.',
    'Dockworkers in Harwell have gone on strike over pay.',
    'The union’s secretary said that employers refused a meeting.',
  ])('supports what the text says, in its words or others: %s', (claim) => {
    expect(check(claim, REPORT).supported).toBe(true)
  })
  it.each([
    ['another number', 'About 2,500 employees joined the walkout, expected to last three days.'],
    ['another place', 'The airport of Milford was shut on Tuesday after pilots went on strike.'],
    ['a denial', 'The port of Harwell was not closed on Tuesday.'],
    ['roles the other way round', 'The employers said Dana Orsk had refused to meet the union.'],
    ['another matter', 'The central bank raised its interest rate by a quarter of a point.'],
  ])('does not support %s', (_, claim) => {
    expect(check(claim, REPORT).supported).toBe(false)
  })
  it.each([
    ['a name in a pronoun’s place', 'Paul Lindqvist did not call the strike illegal.'],
    [
      'a saying before who said it',
      'The harbour authority said that the port of Harwell was closed on Tuesday.',
    ],
    ['what stands between left out', 'Dana Orsk said the employers had refused to meet her.'],
    ['a name told in full', 'Secretary Dana Orsk said the employers had refused to meet her.'],
  ])('supports what is put together as news is: %s', (_, claim) => {
    expect(check(claim, REPORT).supported).toBe(true)
  })
  it.each([
    ['one’s deed with another’s', 'The union’s secretary, Dana Orsk, may visit the port on Friday.'],
    [
      'the middle of one sentence with the middle of another',
      'The employers were cancelled after dockworkers walked out.',
    ],
    [
      'what is only said to be expected',
      'The harbour authority joined the strike, which the union expects to last three days.',
    ],
    ['a word by itself', 'Ferries'],
  ])('does not support pieces sewn together wrongly: %s', (_, claim) => {
    expect(check(claim, REPORT).supported).toBe(false)
  })
  it('does not take a word that the text ends with for a sentence of it', () => {
    expect(check('Gov.', 'The dam is to be opened. Gov. Okoro said so.').supported).toBe(false)
  })
  it('takes a sentence in a script without spaces for what it is', () => {
    const text = '港口周二关闭。工人罢工三天。'
    expect(check('港口周二关闭。', text)).toMatchObject({ supported: true, score: 1 })
  })
  it('says the same each time, and reads a long text in one go', () => {
    const long = REPORT.repeat(400)
    const claim =
      'The minister closed the port and freight was refused an offer by the ferries from Eastmouth.'
    expect(check(claim, long)).toEqual(check(claim, long))
    expect(check(claim, long).supported).toBe(false)
  }, 60_000)
  it('never throws, keeps its score in [0, 1] and its evidence in the text', () => {
    const words = fc.array(fc.constantFrom(...REPORT.split(/(?<=\s)/u), '“', '12,', 'not '), {
      maxLength: 40,
    })
    fc.assert(
      fc.property(words, words, (claim, text) => {
        const whole = text.join('')
        const { score, evidence } = check(claim.join(''), whole)
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(1)
        if (evidence) expect(whole.slice(evidence.start, evidence.end)).not.toBe('')
      }),
    )
  }, 60_000)
  it('points at the sentence that a claim rests on', () => {
    const { evidence } = check('Cargo was redirected through Eastmouth and ferries were called off.', REPORT)
    expect(REPORT.slice(evidence!.start, evidence!.end)).toMatch(/^Ferries/)
  })
})

describe('the check of outcomes and of who gives a figure', () => {
  const FORECAST = `Rents will fall by 4 percent next year, the central bank predicted. The tenants' union expects them to rise by 6 percent, its secretary, Liv Dahl, said.
The Holm coach, Ida Berg, put the crowd at 9,000; police put it at 7,500.`
  it.each([
    ['the opposite', 'The central bank predicted that rents will rise by 6 percent next year.'],
    ['a figure of another’s', 'Ida Berg put the crowd at 7,500.'],
  ])('does not support %s', (_, claim) => {
    expect(check(claim, FORECAST).supported).toBe(false)
  })
  it('supports what is told of each in a sentence with both outcomes', () => {
    const ruling = 'A court in Dorn acquitted the banker Ivar Sund of bribery and convicted him of fraud.'
    expect(check('Ivar Sund was convicted of fraud.', ruling).supported).toBe(true)
    expect(check('Ivar Sund was convicted of bribery.', ruling).supported).toBe(false)
  })
})

describe('what words mean to one another', () => {
  it.each([
    ['vehicle', 'car', true],
    ['car', 'vehicle', false],
    ['announcement', 'announced', true],
    ['protesters', 'demonstrators', true],
    ['buy', 'sell', false],
    ['north', 'south', false],
    ['zzyzx', 'car', false],
  ])('a report of %s is borne out by one of %s: %s', (claim, text, implied) => {
    const kind = meanings.relation(claim, text)
    expect(kind !== null && kind < 9).toBe(implied)
  })
  it('like words are nearer than unlike ones', () => {
    expect(meanings.likeness('ferry', 'boat')).toBeGreaterThan(meanings.likeness('ferry', 'parliament'))
  })
  it('rare words are told from frequent ones', () => {
    expect(meanings.rarity('people')).toBeLessThan(meanings.rarity('liquidation'))
  })
})

describe('a number in words', () => {
  const text =
    'The mudslide at Tolm killed 38 people, the district office said on Friday. Eight were children.'

  it('is the number in digits, a compound as one', () => {
    const [words, digits, other] = ['Thirty-eight', '38', 'Thirty-nine'].map(
      (n) => check(`${n} people have died at Tolm.`, text).score,
    )
    expect(words).toBe(digits)
    expect(words).toBeGreaterThan(0.5)
    expect(other).toBeLessThan(0.1)
    expect(check('Twenty-one miners were freed.', 'Rescuers freed 21 miners.').score).toBe(
      check('21 miners were freed.', 'Rescuers freed twenty-one miners.').score,
    )
  })
})
