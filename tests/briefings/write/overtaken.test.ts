import { describe, expect, it } from 'vitest'
import { composeStory } from '../../../briefings/write/story.ts'
import { storedReports } from '../connect/stored-reports.ts'

const told = (headline: string, ...reports: Parameters<typeof storedReports>[0]): string =>
  composeStory({ id: 's1', headline }, storedReports(reports))
    .claims.map((c) => c.text)
    .join('\n')

const planned = {
  title: 'Lowmark to open bridge at Hollen on May 12',
  published: '2024-05-03',
  text:
    'The governor of Lowmark will open the new bridge at Hollen on May 12, her office said on Friday. ' +
    'The bridge is 840 metres long and cost 90 million crowns.',
}

describe('what was to come in a story', () => {
  it('is not told any more when its day has come and later reports tell of it', () => {
    const text = told(planned.title, planned, {
      title: 'Governor opens bridge at Hollen',
      published: '2024-05-12',
      text: 'Some 2,000 people walked across the river at Hollen on Sunday, an hour after Governor Ida Brandt had cut the ribbon.',
    })
    expect(text).toContain('cut the ribbon')
    expect(text).not.toContain('will open')
    expect(text).toContain('840 metres')
  })

  it('is not told any more when the season that it was planned for is over', () => {
    const text = told(
      'Ferry of Hollen',
      {
        title: 'Hollen ferry to cross again',
        published: '2024-05-03',
        text:
          'The ferry at Hollen will cross the Lowmark again in the summer of 2024, its owner said on Friday. ' +
          'It was built in 1961 and carries 30 cars.',
      },
      {
        title: 'Hollen ferry stays in dock',
        published: '2024-11-20',
        text: 'The ferry at Hollen is still in dock because its engine has to be replaced, its owner said on Wednesday.',
      },
    )
    expect(text).toContain('engine')
    expect(text).not.toContain('will cross')
  })

  it('is not told either when a later report calls it off before its day', () => {
    const text = told(
      'Nurses at Hollen to strike',
      {
        title: 'Nurses at Hollen to strike on May 20',
        published: '2024-05-03',
        text: 'Nurses at the hospital of Hollen will strike on May 20 unless they get four more days off, their union said on Friday.',
      },
      {
        title: 'Nurses call off strike at Hollen',
        published: '2024-05-08',
        text: 'The nurses’ union called off the strike at the hospital of Hollen on Wednesday after it had been promised three more days off.',
      },
    )
    expect(text).toContain('called off the strike')
    expect(text).not.toContain('will strike')
  })

  it('is left out with an hour of that day, and with what leans on it', () => {
    const text = told(
      'Trams of Hollen',
      {
        title: 'No trams in Hollen from tomorrow as drivers walk out',
        published: '2024-05-03',
        text:
          'Trams in Hollen will stop running at midnight as some 900 drivers begin a strike over pay. ' +
          'The drivers voted by 87 percent for the walkout after talks with Hollen Trams broke up. ' +
          'Hollen Trams carries 90,000 people a day.',
      },
      {
        title: 'Hollen tram drivers end strike',
        published: '2024-05-12',
        text: 'Trams returned to the streets of Hollen on Sunday after drivers voted to accept a pay rise of 6 percent from Hollen Trams.',
      },
    )
    expect(text).toContain('returned to the streets')
    expect(text).not.toContain('at midnight')
    expect(text).not.toContain('87 percent')
    expect(text).toContain('90,000 people')
  })

  it('is left out with what somebody said of how things stood', () => {
    const text = told(
      'Hollen run',
      {
        title: 'Hollen run goes ahead despite smoke',
        published: '2024-05-03',
        text: 'The Hollen run goes ahead on May 8, its board said on Friday. “As things stand we run,” said Ida Brandt, who leads the Hollen run.',
      },
      {
        title: 'Hollen run called off over smoke',
        published: '2024-05-07',
        text: 'The Hollen run was called off on Tuesday after smoke from the forests drifted over the town for a third day.',
      },
    )
    expect(text).toContain('was called off')
    expect(text).not.toContain('we run')
  })

  it('is left out with what stood so for the time being', () => {
    const text = told(
      'Flood at Hollen',
      {
        title: 'Flood at Hollen kills four',
        published: '2024-05-03',
        text: 'A flood killed four people at Hollen on Friday, the army said. Eleven people are still missing. The bridge at Hollen was washed away.',
      },
      {
        title: 'Flood at Hollen killed nine',
        published: '2024-05-08',
        text: 'The flood at Hollen killed nine people, the army said on Wednesday in a last count. All others have been found.',
      },
    )
    expect(text).toContain('killed nine')
    expect(text).not.toContain('still missing')
  })

  it('is told while it lies ahead', () => {
    const text = told(planned.title, planned, {
      title: 'Bridge at Hollen passes test',
      published: '2024-05-06',
      text: 'Forty lorries stood on the new bridge at Hollen on Monday to show that it bears them.',
    })
    expect(text).toContain('will open the new bridge')
  })
})

describe('a count that a later report gives otherwise', () => {
  const toll = (published: string, dead: string, more = '') => ({
    title: 'Flood in Lowmark',
    published,
    text: `The flood at Hollen killed ${dead} people, the office of civil protection said. ${more}`,
  })

  it('is told as the newest report has it alone, without what was said of the old one', () => {
    const text = told(
      'Flood at Hollen',
      toll(
        '2024-05-03',
        'four',
        '“We count four, and fear for more,” said Ida Brandt, who leads the office.',
      ),
      toll('2024-05-04', 'nine', 'Five of them were found at the mill, and two of the dead were millers.'),
      toll('2024-05-06', '14'),
    )
    expect(text).toContain('killed 14 people')
    expect(text).not.toMatch(/killed (?:four|nine)|We count|of the dead/)
  })

  it('is told with the other one where both are of one day', () => {
    const text = told('Flood at Hollen', toll('2024-05-03', '9'), {
      title: 'Hollen counts its dead',
      published: '2024-05-03',
      text: 'The mayor of Hollen, Ida Brandt, spoke on Friday of 21 people killed by the flood, which came at night.',
    })
    expect(text).toContain('killed 9 people')
    expect(text).toContain('21 people')
  })
})

describe('who was missing', () => {
  it('is left out once a later report has come', () => {
    const text = told(
      'Flood at Hollen',
      {
        title: 'Flood at Hollen',
        published: '2024-05-03',
        text: 'A flood tore the bridge at Hollen away on Friday. Ida Brandt, the mayor, said some 20 millers were missing.',
      },
      {
        title: 'Hollen flood',
        published: '2024-05-06',
        text: 'The bridge at Hollen, torn away by a flood on Friday, will be built anew by June, the council said on Monday.',
      },
    )
    expect(text).not.toContain('were missing')
  })
})
