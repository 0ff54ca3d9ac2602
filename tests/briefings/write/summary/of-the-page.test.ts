import { describe, expect, it } from 'vitest'
import { told } from './told.ts'

describe('a claim', () => {
  it('is no caption before the credit of its picture', () => {
    const claims = told(
      'Gulls sit on the quay of Zenda. Photograph: Ada Lind/Reuters Northern Grain raised its price by a tenth on Monday.',
    )
    expect(claims).toEqual(['Northern Grain raised its price by a tenth on Monday.'])
  })

  it('is no caption, no item of a list and no note on the authors', () => {
    const claims = told(
      'Ada Lind teaches economics in Strelsau. The views expressed here are her own.\n\nFlour will cost more in May.\n\n' +
        'Miller Karl Benning (left) shows a sack of flour to visitors.\n\n1) Buy flour in large sacks.\n\n' +
        'Northern Grain raised its price by a tenth on Monday.',
    )
    expect(claims).toEqual([
      'Flour will cost more in May.',
      'Northern Grain raised its price by a tenth on Monday.',
    ])
  })

  it('is no caption above the line with its credit', () => {
    const claims = told(
      'Ada Lind plays the harbour songs in Teal, in the year of the flood.\nPhotograph: Karl Benning / Rex Features\n' +
        'The harbour songs will be sung in Zenda for the last time on Monday. Ada Lind wrote them forty years ago.',
    )
    expect(claims[0]).toMatch(/^The harbour songs will be sung/)
  })

  it.each([
    'Here are some of the highlights of the fair at Zenda.',
    'The Teal newsletter brings you all that moves the islands.',
    'This recipe was sponsored by Northern Grain of Teal.',
    'Q: How did you build the bridge at Zenda.',
    '[Our reporters were on the quay at Zenda on Monday.]',
    'A storm that fills the harbours and empties the bars.',
    'Ferries stop | Mills close | Flour will cost more in May.',
    'Hit play on the player above to hear the whole story.',
    'Yes, that is all.',
    'What Northern Grain means by flour is detailed here.',
    'Championed by the millers of Zenda.',
    'Our reporter Ada Lind explains.',
    'For another view of the bridge, read what Karl Benning thinks of it.',
    'Teal Radio is closing this live update page for the night.',
    'For the newest tolls of Zenda, please go to our harbour page.',
    'Follow the desk’s live coverage of the bridge at Zenda on Tuesday.',
    'This transcript was made by a machine and then corrected.',
    'ESA/NRO/Karl Benning A view of the isles is called the Crown.',
    'Dockers wait for a ferry on the quay of Zenda on September 21.',
    'Singer Ada Lind makes a surprise visit to the quay of Zenda, Friday Nov. 1, 2002.',
    'Saturday: The barge of Karl Benning, chief of the bakers, seen during the race of the mills off Teal.',
    'Media playback is not supported on this device in the islands.',
    'Refusing to leave the mill of Teal after a dispute with another baker.',
    'Karl Benning/AP A docker of Zenda tells gulls from terns on the quay.',
    'Wait, now there is more!',
    'A letter from Ada Lind to the bakers of Zenda pic.twitter.com/Zx9 in full.',
    'May 3: Gulls fly past the barges that were moored before the flood of last week.',
    'This is a rush transcript from the evening programme of the islands.',
    'This copy may not be in its final form and may be mended.',
    'An earlier version of this report named the wrong mill in Teal.',
    'Turn to the desk for live pictures of the harbour on Monday morning.',
    'Broad harbours:Ships moored at this quay for nearly a century.',
    'Ada Lind 6 steals, Karl Benning 2 saves.',
    'Bridge at Zenda to be closed in May, and not for the last time, say bakers of the town',
    '"Teal" — the name of an island — "be with you in the new year."',
    'The rank of master (in Zenda one of the highest, was not given.',
    'The desk is supported entirely by readers of the islands.',
    'ANALYSIS:Why bakers will not have flour in Zenda after this winter of rain and of high winds',
  ])('is nothing that a page says of itself: %s', (line) => {
    const claims = told(
      `${line}\n\nFlour will cost more in May.\n\nNorthern Grain raised its price by a tenth on Monday.`,
    )
    expect(claims).toEqual([
      'Flour will cost more in May.',
      'Northern Grain raised its price by a tenth on Monday.',
    ])
  })

  it.each([
    'A gull is seen on a crane of the port in Teal May 3, 2009. ',
    'Tolls will double at the harbour, says the board. (Ada Lind - Teal News Service) ',
  ])('is no caption, whoever took the picture: %j', (caption) => {
    const report = 'The port of Teal doubled its tolls on Monday, and two lines left for Zenda.'
    expect(told(caption + report)).toEqual([report])
  })
})
