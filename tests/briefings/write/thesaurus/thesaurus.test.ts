import { stemmer } from 'stemmer'
import { describe, expect, it } from 'vitest'
import { NEWS } from '../../../../briefings/write/thesaurus/news-thesaurus.ts'

const same = (a: string, b: string): boolean => NEWS.same(stemmer(a), stemmer(b))
const entails = (a: string, b: string): boolean => NEWS.entails(stemmer(a), stemmer(b))

describe('the thesaurus of news English', () => {
  it.each([
    ['The council turned the offer down.', 'The council rejected the offer.'],
    ['Harwell has put its march on hold.', 'Harwell has suspended its march.'],
    ['The miners went on strike.', 'The miners struck.'],
    ['They will call off the match.', 'They will cancel the match.'],
    ['He was found not guilty.', 'He was acquitted.'],
    ['The vote is due to begin.', 'The vote is to begin.'],
    ['Orsk failed to pay.', 'Orsk did not pay.'],
    ['Owing to fog the quay was shut.', 'Because of fog the quay was shut.'],
  ])('reads “%s” as “%s”', (text, plain) => {
    expect(NEWS.plain(text)).toBe(plain)
  })

  it.each([
    'The Call Off Company met.',
    'He turned, and the road was down.',
    'They agreed to share the water.',
    'A year passed.',
  ])('leaves “%s” as it is', (text) => {
    expect(NEWS.plain(text)).toBe(text)
  })

  it('knows words that say the same, whatever their form', () => {
    expect(same('stoppage', 'walkouts')).toBe(true)
    expect(same('bought', 'purchases')).toBe(true)
    expect(same('lawmakers', 'deputies')).toBe(true)
  })

  it('knows the noun of what a verb does, and no verb in it', () => {
    expect(same('sold', 'sale')).toBe(true)
    expect(same('stole', 'theft')).toBe(true)
    expect(NEWS.isDoing(stemmer('loss'))).toBe(false)
  })

  it('reads a phrase of several meanings as the other text does', () => {
    const plainOf = (own: string, other: string): string => NEWS.plainBoth([own, other])[0]
    expect(plainOf('She called for a recount.', 'She demanded a recount.')).toBe('She wanted a recount.')
    expect(plainOf('She called for a recount.', 'She requested a recount.')).toBe('She asked a recount.')
  })

  it('reads a verb as a verb where a phrase begins like it', () => {
    expect(NEWS.plain('The deal is expected to close by May.')).toBe('The deal is expected to close by May.')
    expect(NEWS.plain('They live close by.')).toBe('They live nearby.')
  })

  it('keeps apart what news keeps apart', () => {
    expect(same('cancelled', 'postponed')).toBe(false)
    expect(same('accused', 'convicted')).toBe(false)
    expect(same('injured', 'killed')).toBe(false)
    expect(same('proposed', 'approved')).toBe(false)
  })

  it('knows what entails what, one way only', () => {
    expect(entails('stabbed', 'attacked')).toBe(true)
    expect(entails('attacked', 'stabbed')).toBe(false)
    expect(entails('ferry', 'vessel')).toBe(true)
    expect(entails('ship', 'ferry')).toBe(false)
  })

  it('knows which denial an assertion carries', () => {
    expect(NEWS.excludes(stemmer('refused'), stemmer('accept'))).toBe(true)
    expect(NEWS.leaves(stemmer('open'), stemmer('closed'))).toBe(true)
    expect(NEWS.leaves(stemmer('accept'), stemmer('refuse'))).toBe(false)
  })

  it('reads a long text in time that grows with its length alone', () => {
    const text = 'They put the very long and winding road '.repeat(5_000)
    expect(NEWS.plain(text)).toBe(text)
  })
})

it('reads a phrase as it is written where the other text has its words and not the plain one', () => {
  const given = 'He was taken to the General Hospital in Orsk.'
  expect(NEWS.plainBoth(['He was taken to hospital in Orsk.', given])).toEqual([
    'He was taken to hospital in Orsk.',
    given,
  ])
})

it('reads a phrase in plain words where the other text has the plain word', () => {
  const [own, given] = NEWS.plainBoth(['They turned the offer down.', 'They rejected the offer.'])
  expect([own, given]).toEqual(['They rejected the offer.', 'They rejected the offer.'])
})
