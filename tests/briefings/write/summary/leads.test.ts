import { describe, expect, it } from 'vitest'
import { told } from './told.ts'

const REST =
  'The harbour board of Zenda asked the islanders to be kind to the crews of the ferries. ' +
  'Ferries of Isle Line sail again from the northern quay of Teal from May on. ' +
  'Dockers of Zenda went back to their work after the board had raised their pay.'

describe('a lead that nothing stood before', () => {
  it.each([
    ['looks as if', 'It looks as if the ferries of Isle Line will sail to Zenda again this year.'],
    ['is official', 'It’s official: Ada Lind of Isle Line will lead the harbour board of Zenda.'],
    ['is possible', 'It is possible the ferries of Isle Line will sail to Zenda again this year.'],
    ['is a feature', 'It is an old feature of Norland’s law that Ada Lind has asked the board of Zenda.'],
    ['is more than a year', 'It’s been more than a year since the ferries of Isle Line sailed to Zenda.'],
    [
      'tells of a role',
      'A retired accountant of Isle Line sold a ferry in Zenda the day after he lost his post.',
    ],
    [
      'opens with a title',
      '“The Harbour of Teal,” the play by Ada Lind, opened to full houses in Zenda on Monday.',
    ],
    [
      'has an unusual verb of speech',
      '‘The harbour is a song that nobody sings,’ muses Ada Lind, the miller of Zenda.',
    ],
    [
      'has a verb that looks like a noun',
      'Two-thirds of Norlanders support voting by mail in the harbours of Zenda and Teal.',
    ],
    [
      'ends with reports',
      'A young tourist from Norland fell into the harbour of Zenda on Monday, according to reports.',
    ],
    [
      'says what follows the colon',
      'Such is the newest pride of Zenda: A ferry of Isle Line sails to the isles in an hour.',
    ],
  ])('is told: %s', (_, lead) => {
    expect(told(`${lead} ${REST}`)[0]).toBe(lead)
  })

  it('may point at what it has told itself, where the report goes on about that', () => {
    const lead =
      'The wreck left a plume of oil in the deep harbour of Zenda, and those chemicals may stay for years.'
    const about = (n: number): string =>
      `Divers ${n} of the board saw the plume of oil in the harbour of Zenda below the wreck.`
    const more =
      'Boats of the board took water from the plume, and a team looked for oil and chemicals in it.'
    expect(told([lead, about(1), more, about(2), more, about(3), more].join(' '))[0]).toBe(lead)
  })

  it('is news and no scene where it tells of a day', () => {
    const lead = 'The cabinet sent its envoys to the isles yesterday to win the elders for a costly plan.'
    const more = [
      'Millers of Zenda asked Ada Lind what the tunnel of the bank would cost the harbour.',
      'Karl Benning told the millers in the harbour of Zenda that the bank may dig no tunnel.',
      'Lind and Benning met at the bank in Zenda and spoke of the tunnel and the harbour.',
      'No tunnel without the millers, said Benning, whom the bank of Zenda has paid for his harbour.',
      'Lind, of whom millers in Zenda think well, wants the bank to leave the harbour its tunnel.',
    ]
    const claims = told([lead, ...more].join(' '), null, '2024-05-07')
    expect(claims[0]).toContain('The cabinet sent its envoys')
  })
})

describe('claims', () => {
  it('are no few words that tell nothing', () => {
    const claims = told(
      'Ada Lind of Isle Line opened a new quay in Zenda on Monday before a hundred guests. ' +
        'Isle Line paid nine million crowns for its stones, which came from Teal by boat. ' +
        'Ada Lind waved at gulls. ' +
        'Ferries of Isle Line will sail from Zenda to Teal each hour of the day from June on.',
    )
    expect(claims).toHaveLength(3)
    expect(claims).not.toContain('Ada Lind waved at gulls.')
  })

  it('are chosen again where they say little of what the title does', () => {
    const claims = told(
      'Songs about sailors have been heard for weeks in each bar of the old town. ' +
        'Gulls follow the crews home, and children wave at them from the hill. ' +
        'Fishermen mend nets in the evening light and speak of the winter. ' +
        'A choir of dockers sings each Sunday to a full church. ' +
        'Ada Lind, whose song of the harbour made Teal known, stresses that harbour songs live on. ' +
        'Bread is dearer than last year in the whole county of Zenda.',
      'Lind says harbour songs live, whatever millers think of sailors, boats, bread and winter',
    )
    expect(claims.join(' ')).toContain('stresses that harbour songs live on')
  })

  it('are none rather than one that dangles', () => {
    expect(told('They had waited for it at the gate of the mill since the morning.')).toEqual([])
  })

  it('name whom another sentence has told of in an apposition', () => {
    const claims = told(
      'Rep. Ada Lind, the chairwoman of the harbour board of Zenda, is at odds with her party. ' +
        'Her refusal to sell the northern quay of Teal has angered the millers of the isles.',
    )
    expect(claims[1]).toMatch(/^\[Ada Lind’s\] refusal/)
  })

  it('give nobody the name of one who was told of long before', () => {
    const claims = told(
      'Two months ago Isle Line was seen as the most likely to beat Karl Benning at the next vote in Zenda. ' +
        'The harbour has already been discussed in the Teal Post. ' +
        'Uneasiness since his arrest has shown how important to the isles the vote was.',
    )
    expect(claims.join(' ')).not.toContain('[Karl Benning')
  })
})

describe('no claim is', () => {
  it.each([
    ['a caption with its day', 'People wear raincoats at a market in Teal, western Norland, May 17, 2009.'],
    ['a caption from a file', 'A turtle swims off the island of Teal in this June 8, 2010 file photo.'],
    [
      'a caption of a cup',
      'Ada Lind is congratulated by Eva Lind after winning the final at the Zenda Open on January 28, 2017 in Teal, Norland.',
    ],
    [
      'somebody without a name',
      'Actor and singer who played the miller on the long-running radio show of Zenda.',
    ],
    ['cut by a quoter', 'The harbour board of Zenda sold its ferries to Isle Line for a price of ...'],
    ['a link', 'For all the news of the harbour as it happened in Zenda, read here.'],
    [
      'what leans on a sentence before',
      'This, the board of Zenda says, makes the harbour of Teal a safe one.',
    ],
    [
      'an issue that was told before',
      'These issues have kept the harbour board of Zenda busy for the whole year.',
    ],
    [
      'a fact about something unnamed',
      'The fact that it spreads more slowly has led many in Zenda to hope for an end.',
    ],
    [
      'a silence about something unnamed',
      'Karl Benning of Zenda has broken his long silence about it in a letter to Teal.',
    ],
    ['an assent', 'The results of the mills of Zenda for the last year suggest that is the case.'],
    [
      'of a mill that nobody named',
      'It is a mill that grinds the flour of all the islands of Zenda and Teal.',
    ],
  ])('%s', (_, line) => {
    const claims = told(`${line}\n\n${REST}`)
    expect(claims.join(' ')).not.toContain(line.slice(0, 30))
    expect(claims.length).toBeGreaterThan(0)
  })
})
