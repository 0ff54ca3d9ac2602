import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { prepare } from '../../../briefings/analyse/prepare.ts'
import { findTimes } from '../../../briefings/analyse/times.ts'
import { first, tagger, times } from './times-told.ts'

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
