import { describe, expect, it } from 'vitest'
import { told } from './told.ts'

const PLACES = ['Teal', 'Zenda', 'Low Teal', 'Strelsau', 'Port Lisle', 'Ulm Ferry', 'Hentzau'].map(
  (place, i) =>
    `${place}: Millers have bought ${i + 2} new barges for the grain that the harvest will bring to town.\n\n` +
    'The boats were built in Norland and will be delivered next spring, their owners say.',
)

describe('a round-up', () => {
  it('is told by how its items begin, each of another place', () => {
    const claims = told(`From wire reports\n\n${PLACES.join('\n\n')}`, 'News from around the isles')
    expect(claims).toHaveLength(3)
    expect(claims.every((c) => /^[\p{L} ]+: Millers/u.test(c))).toBe(true)
  })

  it('is told by the items that its title names', () => {
    const claims = told(
      `From wire reports\n\n${PLACES.join('\n\n')}\n\nHigh Teal: A cat that was lost for a year has come home to the lighthouse of the island.`,
      'Lighthouse cat: News from around the isles',
    )
    expect(claims.join(' ')).toContain('High Teal: A cat')
  })

  it('under numbers is told by what stands below them, where its lead is about something else', () => {
    const claims = told(
      'Autumn is a good time to oil a bicycle. A chain lasts longer for it, say those who know.\n\n' +
        '1. Harbour\n\nPort Lisle closed its harbour on Thursday after an earthquake. Two cranes fell. Nobody was hurt.\n\n' +
        '2. Ferries\n\nFerries on Teal will stop for two days after crews voted to walk out. The vote was close.\n\n' +
        '3. Parliament\n\nThe parliament of Norland passed a law on grain on Friday. It had waited for a year.',
      '3 things to know: Harbour, Ferries, Parliament',
    )
    expect(claims).toEqual([
      'Port Lisle closed its harbour on Thursday after an earthquake.',
      'Ferries on Teal will stop for two days after crews voted to walk out.',
      'The parliament of Norland passed a law on grain on Friday.',
    ])
  })

  it('is none where its items are no sentences', () => {
    const claims = told(
      'The Millers played the last night of their tour in Teal. It rained.\n\n1. Harbour Song\n\n2. Gulls\n\n3. Low Tide\n\n4. Bread\n\n',
      'Concert review: a storm closes a great tour',
    )
    expect(claims[0]).toBe('The Millers played the last night of their tour in Teal.')
  })

  it('is none where a report leads and labels come later', () => {
    const claims = told(
      `Millers in seven towns have bought barges for their grain. Norland built all of them. They cost 40 million crowns. ` +
        `The harvest will be good, the weather office says.\n\n${PLACES.join('\n\n')}`,
      'Millers buy barges',
    )
    expect(claims[0]).toBe('Millers in seven towns have bought barges for their grain.')
  })
})

describe('a check of claims', () => {
  it('is told with what it found', () => {
    const claims = told(
      'A picture on Postbox shows the lighthouse of Zenda under water. Thousands have shared it since Sunday. ' +
        'Many say that it was taken this week.\n\nOur rating: False\n\n' +
        'Based on our research, we rate FALSE the claim that the lighthouse of Zenda is under water.',
      'Fact check: The lighthouse of Zenda stands dry',
    )
    expect(claims.at(-1)).toContain('we rate FALSE')
  })
})

describe('a story that begins with somebody who stands for many', () => {
  it('is told with the sentence that says what it is about', () => {
    const claims = told(
      'Ilka Sokol saw her son yawn at noon. Rain fell on Hentzau all day. Anton Sokol, aged nine, shut a book on stars. ' +
        'A tram passed at eight. Karl Benning sold bread in Zenda. Port Lisle has nine cranes. Gulls cried over Low Teal. ' +
        'Most schools in Norland have closed their evening classes, though pupils there do better than those of the day.',
      'Evening classes close in Norland’s schools. Their pupils do better',
    )
    expect(claims.join(' ')).toContain('Most schools in Norland')
  })
})
