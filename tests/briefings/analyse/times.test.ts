import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { prepare } from '../../../briefings/analyse/prepare.ts'
import { findTimes } from '../../../briefings/analyse/times.ts'
import { createWinkTagger } from '../../../briefings/analyse/wink-tagger.ts'

const tagger = createWinkTagger()

/** "text value" of every expression, of an article published on Monday, 1 April 2024 unless said. */
function times(text: string, published: string | null = '2024-04-01'): string[] {
  const doc = prepare({ text, title: null, published, sentences: null }, tagger)
  return findTimes(doc).map(
    (t) => `${text.slice(t.start, t.end)} = ${t.value}${t.until ? ` until ${t.until}` : ''}`,
  )
}

const first = (text: string, published?: string | null): string | undefined =>
  times(text, published)[0]?.split(' = ')[1]

describe('dates', () => {
  it.each([
    ['The bridge was opened on March 3, 2021.', '2021-03-03'],
    ['The bridge was opened on 3 March 2021.', '2021-03-03'],
    ['The bridge was opened on the 3rd of March, 2021.', '2021-03-03'],
    ['The bridge was opened on Wednesday, March 3, 2021.', '2021-03-03'],
    ['The bridge was opened on 2021-03-03.', '2021-03-03'],
    ['The bridge was opened on 3/14/2021.', '2021-03-14'],
    ['The bridge was opened on Sept. 9, 2021.', '2021-09-09'],
    ['The bridge was opened in March 2021.', '2021-03'],
    ['The bridge was opened in 2008.', '2008'],
    ['The bridge was opened in the summer of 2013.', '2013-SU'],
    ['The bridge was opened in the second quarter of 1998.', '1998-Q2'],
    ['The bridge was opened in the 1990s.', '199X'],
    ['The bridge was opened in the 19th century.', '18XX'],
    ['The bridge was opened in nineteen seventy-nine.', '1979'],
  ])('%s', (text, value) => {
    expect(first(text)).toBe(value)
    expect(first(text, null)).toBe(value)
  })

  it('leave out the year where it is near', () => {
    expect(first('Gunmen attacked the town on October 7.')).toBe('2023-10-07')
    expect(first('The court will hear the case on April 9.')).toBe('2024-04-09')
    expect(first('The court will hear the postponed case of the mayor on April 9.')).toBe('2024-04-09')
    expect(first('The mayor resigned in November.')).toBe('2023-11')
    expect(first('Voters go to the polls in June.')).toBe('2024-06')
    expect(first('Ana Holt will be sent to Strelsau for a summit in December.')).toBe('2024-12')
    expect(
      first(
        'In January, days after Lind v. Moss was decided by the court, a mill burned down.',
        '2023-10-25',
      ),
    ).toBe('2023-01')
  })

  it('may be the neighbours of others', () => {
    expect(first('The day before last Tuesday he left.')).toBe('2024-03-25')
    expect(first('It rained the day after Christmas.')).toBe('2023-12-26')
    expect(times('Holt arrived on Friday and left later in the day.')[1]).toBe(
      'later in the day = 2024-03-29',
    )
  })

  it('have been, where a day has given something its name, but not where a month has', () => {
    expect(first('The December 6 committee plans to meet.', '2024-09-01')).toBe('2023-12-06')
    expect(first('The May accession will make room for three.')).toBe('2024-05')
  })

  it('have been where the month of May stands before a verb that looks back', () => {
    const told = times('Each point raised in May had been dealt with by the end of June.', '2023-11-05')
    expect(told).toEqual(['May = 2023-05', 'the end of June = 2023-06'])
  })

  it('may be an age', () => {
    expect(first('Today’s youth will be the leaders of tomorrow.')).toBe('PRESENT_REF')
    expect(times('Today’s youth will be the leaders of tomorrow.')[1]).toBe('tomorrow = FUTURE_REF')
    expect(first('Today’s vote was lost.')).toBe('2024-04-01')
    expect(first('Crowds gathered ahead of tomorrow.')).toBe('2024-04-02')
  })

  it('may be the week of a holiday', () => {
    expect(first('Bakers prayed as Easter week began.')).toBe('2024-W13')
  })

  it('are not made of counts, names and verbs', () => {
    expect(times('May Parker may march with 2000 people past the Ford 1500 dealer.')).toEqual([])
    expect(times('Some 1,950 homes lost power.')).toEqual([])
    expect(times('Holt wrote for the Sunday Post.')).toEqual([])
  })
})

describe('weekdays', () => {
  it('follow the tense', () => {
    expect(first('The two sides met on Thursday.')).toBe('2024-03-28')
    expect(first('The two sides will meet on Thursday.')).toBe('2024-04-04')
    expect(first('The two sides met on Monday.')).toBe('2024-04-01')
    expect(first('Holt struck a deal to buy the mill on Sunday.')).toBe('2024-03-31')
    expect(first('The two sides agreed to meet on Wednesday.')).toBe('2024-04-03')
    expect(first('Holt speaks in Strelsau on Thursday.')).toBe('2024-04-04')
    expect(first('Holt wants to sell Friday’s catch.')).toBe('2024-03-29')
    expect(first('The two sides are scheduled to meet Friday.')).toBe('2024-04-05')
    expect(first('After agreeing to buy the mill on Friday, Holt wept.')).toBe('2024-03-29')
    // The day belongs to the subject of the verb after it, not to "said".
    expect(first('Holt said a fair vote on Friday would be impossible.')).toBe('2024-04-05')
    expect(first('The bridge was to have opened on Friday.')).toBe('2024-04-05')
    expect(first('The concert that Holt was to give on Friday has been cancelled.')).toBe('2024-04-05')
    expect(first('Fire reached the village, forcing people to leave their homes Friday night.')).toMatch(
      /^2024-03-29/,
    )
    expect(first('On Friday, the committee will publish its report.')).toBe('2024-04-05')
    expect(first('Holt has qualified for the championships in July.')).toBe('2024-07')
  })

  it.each([
    ['The painting was stolen from the hall in Tolm on Thursday.', ['2024-03-28']],
    ['Two boys had been seen by the river on Wednesday.', ['2024-03-27']],
    ['The vote was put off to Friday because of rain.', ['2024-04-05']],
    ['The signing was moved from Thursday to April 9.', ['2024-04-04', '2024-04-09']],
    ['The strike, called for Thursday, was brought forward to Wednesday.', ['2024-04-04', '2024-04-03']],
    ['She apologised for Thursday night.', ['2024-03-28TNI']],
    [
      'Ida Brenner qualified for the games in Norland, planned for January, by winning in Tolm on Thursday.',
      ['2025-01', '2024-03-28'],
    ],
    [
      'She follows Per Lind, who had worked as a clerk, teacher and baker, and stepped down in February.',
      ['2024-02'],
    ],
    ['The firm is to take part in the race, due to start in January.', ['2025-01']],
    ['A wave that made landfall in the isles Thursday night could reach Tolm.', ['2024-03-28TNI']],
    ["Voters won't by themselves decide who wins on Thursday.", ['2024-04-04']],
    ['The mill was likely to open on Thursday, Holt said.', ['2024-04-04']],
    ['A miller fell in while trying to save his hat over the weekend.', ['2024-W13-WE']],
    ['Democrats trying to hold the mill in May said so.', ['2024-05']],
    ['On Thursday, in an attempt to sell the mill, Holt spoke of a bid.', ['2024-03-28']],
    ['Holt could have won the race on Thursday.', ['2024-03-28']],
    ['Holt arrives at the mill in Tolm, Sunday.', ['2024-03-31']],
    ['The ferry arrives in Tolm on Saturday.', ['2024-04-06']],
    ['The office issued a warning for Thursday.', ['2024-04-04']],
    ['She retired, as planned, on Thursday.', ['2024-03-28']],
    [
      'Holt will name her team after she takes office on Thursday, but bakers said it was ready.',
      ['2024-04-04'],
    ],
    ['Holt is to rest after her Thursday scare.', ['2024-03-28']],
    ['Holt will rest after her Thursday race.', ['2024-04-04']],
    ['Trade began to slip following Thursday’s close election.', ['2024-03-28']],
    ['Holt is going to face a baker in Thursday’s second round vote.', ['2024-04-04']],
    ['Ten were tried following the 12 March vote.', ['2024-03-12']],
    ['Bakers vote in the June 27 mayoral election.', ['2024-06-27']],
    ['Prices rose over the last year.', ['P1Y']],
    ['Prices rose last year.', ['2023']],
    ['Mills closed in the last century.', ['19XX']],
    ['Holt is keen to sing; Thursday’s open concert saw her do so.', ['2024-03-28']],
    ['Holt promised to go after a row at the weekend.', ['2024-W13-WE']],
    ['Bakers may not leave this upcoming weekend.', ['2024-W14-WE']],
  ])('look the way of the verb that they belong to: %s', (text, values) => {
    expect(times(text).map((t) => t.split(' = ')[1])).toEqual(values)
  })
  it('are tomorrow where that is the next such day, for a page is written on after its day', () => {
    expect(first('The two sides met on Tuesday.')).toBe('2024-04-02')
    expect(first('Tuesday’s quake damaged the mill.')).toBe('2024-04-02')
    expect(first('Holt has waited since Tuesday.')).toBe('2024-03-26')
    expect(first('The two sides met last Tuesday.')).toBe('2024-03-26')
  })

  it('are told by the night that ended on them, and by no "a day later than planned"', () => {
    expect(first('The ferry sank overnight.')).toBe('2024-04-01')
    expect(first('The count ended a day later than planned.')).toBe('P1D')
  })
  it('heed "last" and "next"', () => {
    expect(first('He spoke last Monday.')).toBe('2024-03-25')
    expect(first('He speaks next Friday.')).toBe('2024-04-05')
  })

  it('repeat where they do', () => {
    expect(first('The council sits each Monday.')).toBe('XXXX-WXX-1')
    expect(first('The market is open on Sundays.')).toBe('XXXX-WXX-7')
  })
})

describe('what counts from the day of publication', () => {
  it.each([
    ['The envoys talked last week.', '2024-W13'],
    ['Shops were shut yesterday.', '2024-03-31'],
    ['Three days ago the dam broke.', '2024-03-29'],
    ['Crowds gathered over the weekend.', '2024-W13-WE'],
    ['Prices rose this month.', '2024-04'],
    ['The firm was sold earlier this year.', '2024'],
    ['The firm was sold five months ago.', '2023-11'],
    ['The vote takes place next month.', '2024-05'],
    ['She will speak tomorrow at 3 p.m. in the square.', '2024-04-02T15:00'],
    ['She spoke this morning.', '2024-04-01TMO'],
    ['She spoke last night.', '2024-03-31TNI'],
    ['The team won last summer.', '2023-SU'],
  ])('%s', (text, value) => {
    expect(first(text)).toBe(value)
  })

  it('stays open where that day is unknown', () => {
    expect(first('The two sides met on Monday.', null)).toBe('XXXX-WXX-1')
    expect(first('Shops were shut yesterday.', null)).toBe('XXXX-XX-XX')
    expect(first('Gunmen attacked the town on October 7.', null)).toBe('XXXX-10-07')
    expect(first('The envoys talked last week.', null)).toBe('XXXX-WXX')
  })
})

describe('what counts from the date told last', () => {
  it.each([
    ['The siege began on May 2, 2019. The next day the walls fell.', '2019-05-03'],
    ['The siege began on May 2, 2019. Two days later the walls fell.', '2019-05-04'],
    ['The siege began on May 2, 2019. The previous day had been calm.', '2019-05-01'],
    ['The siege began on May 2, 2019. That week the walls fell.', '2019-W18'],
  ])('%s', (text, value) => {
    expect(times(text)[1]?.split(' = ')[1]).toBe(value)
    expect(times(text, null)[1]?.split(' = ')[1]).toBe(value)
  })
})

describe('lengths, repetitions and references', () => {
  it.each([
    ['The strike lasted three days.', 'P3D'],
    ['She waited twenty-five years.', 'P25Y'],
    ['It took more than two months.', 'P2M'],
    ['They had talked for several months.', 'PXM'],
    ['It was a four-day siege.', 'P4D'],
    ['The rite is expected to last two hours.', 'PT2H'],
    ['Rain has fallen for the past two weeks.', 'P2W'],
    ['It went on for an hour and a half.', 'PT1H30M'],
    ['The paper appears weekly.', 'P1W'],
    ['The bells ring every day.', 'P1D'],
    ['He was recently ill.', 'PAST_REF'],
    ['He is currently ill.', 'PRESENT_REF'],
    ['He will soon be well.', 'FUTURE_REF'],
  ])('%s', (text, value) => {
    expect(first(text)).toBe(value)
  })
})

describe('a month in the subject of a sentence', () => {
  it('is past where its verb is', () => {
    expect(times('The fire in April destroyed a mill.', '2010-12-16')).toEqual(['April = 2010-04'])
    expect(times('The strike in April will close a mill.', '2010-12-16')).toEqual(['April = 2011-04'])
  })
})

describe('intervals', () => {
  it.each([
    ['The fair ran from March 30 to April 2.', 'March 30 = 2024-03-30 until 2024-04-02'],
    ['He governed from 1990 to 1995.', '1990 = 1990 until 1995'],
    ['The talks took place between Monday and Wednesday.', 'Monday = 2024-03-25 until 2024-03-27'],
    ['The fair will run from Friday to Tuesday.', 'Friday = 2024-04-05 until 2024-04-09'],
    ['The fair ran on March 30-31.', 'March 30-31 = 2024-03-30 until 2024-03-31'],
    ['The fair ran on March 30 and 31, 2021.', 'March 30 = 2021-03-30 until 2021-03-31'],
    ['The fair ran on Saturday and Sunday.', 'Saturday = 2024-03-30 until 2024-03-31'],
    ['The club existed in 1990-95.', '1990-95 = 1990 until 1995'],
  ])('%s', (text, expected) => {
    expect(times(text)[0]).toBe(expected)
  })

  it('of two days that "and" joins are two expressions, and no interval where days lie between', () => {
    expect(times('The talks were held on March 24 and 27.')).toEqual([
      'March 24 = 2024-03-24',
      '27 = 2024-03-27',
    ])
    expect(times('The mill burned on March 24 and 27 people fled.')).toEqual(['March 24 = 2024-03-24'])
  })

  it('are not made of a date that is put off', () => {
    expect(times('The hearing was moved from May 3 to May 9.')).toEqual([
      'May 3 = 2024-05-03',
      'May 9 = 2024-05-09',
    ])
  })
})

describe('a year that is left out', () => {
  it('is that of the weekday beside it', () => {
    expect(first('The hall burned down on Thursday, August 8.')).toBe('2024-08-08')
    expect(first('The hall burned down on Tuesday, August 8.')).toBe('2023-08-08')
  })

  it('stays what it was when the day was told before', () => {
    const text = 'The dam broke on May 5, 2022. Since May 5 the valley has been empty.'
    expect(times(text)[1]).toBe('May 5 = 2022-05-05')
  })

  it('is past for what nobody plans', () => {
    expect(first('Ministers will speak about the November 9 earthquake.')).toBe('2023-11-09')
  })
})

describe('quarters', () => {
  it('are the one that is on or just over', () => {
    expect(first('The firm will report its first-quarter results.')).toBe('2024-Q1')
    expect(first('Profit rose in the third quarter.', '1999-11-02')).toBe('1999-Q3')
    expect(first("Profit fell in last year's fourth quarter.")).toBe('2023-Q4')
  })

  it('compare with the same one of the year before', () => {
    expect(times('Profit rose in the third quarter from $5 million a year earlier.', '1999-11-02')).toEqual([
      'the third quarter = 1999-Q3',
      'a year earlier = 1998-Q3',
    ])
  })
})

describe('what only looks like a time', () => {
  it.each([
    'USA Today reported it.',
    'Now, she said, the work begins.',
    'It soon became clear.',
    'He read “This Week” at breakfast.',
    'About three-quarters of the crop was lost.',
    'The man is 52 years old.',
  ])('%s', (text) => {
    expect(times(text)).toEqual([])
  })

  it('is the verb in "to last two hours"', () => {
    expect(times('The rite is expected to last two hours.')).toEqual(['two hours = PT2H'])
  })
})

describe('holidays', () => {
  it('have their day in the year that the tense picks', () => {
    expect(first('The shops were shut on Christmas Eve.')).toBe('2023-12-24')
    expect(first('Families will gather for Thanksgiving.')).toBe('2024-11-28')
    expect(first('The truce began on Easter Sunday.')).toBe('2024-03-31')
    expect(first('The talks end before Eid al-Fitr.')).toBe('2024-04-10')
  })
})

describe('every time expression', () => {
  const bit = fc.constantFrom(
    'on', 'Monday', 'the', '25th', 'of', 'March', '1998', '30-31', 'last', 'week', 'two', 'days', 'ago', 'early', 'at', '3',
    'p.m.', '-', '–', ',', 'quarter', 'second', "year's", 'end', '’98', '12/31/99', 'noon', '9999', '0', '000', '1e9', 'million',
    'years', 'ago', '9'.repeat(400), '\n', '𝕏', 'é', 'every', 'Christmas', 'from', 'to', 'half', 'a', 'hundred', 'century',
  ) // prettier-ignore

  it('lies in its sentence, in order and apart from the others, for any jumble of words', () => {
    fc.assert(
      fc.property(
        fc.array(bit, { maxLength: 40 }),
        fc.constantFrom('2024-02-29', '1999-12-31', null, 'soon'),
        (bits, day) => {
          const text = bits.join(' ')
          const doc = prepare({ text, title: null, published: day, sentences: null }, tagger)
          let end = 0
          for (const t of findTimes(doc)) {
            expect(t.start).toBeGreaterThanOrEqual(end)
            expect(t.end).toBeGreaterThan(t.start)
            const s = doc.sentences[t.sentence]!
            expect(s.start <= t.start && t.end <= s.end).toBe(true)
            expect(t.value).toMatch(/^(?:[\dX]{2,4}(?:-|T|$)|P|PAST_REF|PRESENT_REF|FUTURE_REF)/)
            end = t.end
          }
        },
      ),
      { numRuns: 400 },
    )
  })

  it.each(['Christmas to quarter', 'the week of', 'It was said in the week of'])(
    'is looked for without a throw where the text breaks off: "%s"',
    (text) => {
      expect(Array.isArray(times(text, '2024-02-29'))).toBe(true)
    },
  )

  it('is found without a throw in any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(Array.isArray(times(text))).toBe(true)
      }),
    )
  })
})
