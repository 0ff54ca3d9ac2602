import { describe, expect, it } from 'vitest'
import type { ArticleWithFacts } from '../../../briefings/ports.ts'
import { claimOf, showsItsEvidence } from '../../../briefings/write/claim.ts'
import { claimOfSentence } from '../../../briefings/write/sentence-claim.ts'
import { createCheck } from '../../../briefings/write/verify.ts'
import { analyse, dispatch } from '../../sample-briefings.ts'
import { meanings } from '../../shipped-meanings.ts'

/** The first sentence as a claim that is read away from its article, which appeared on Monday, 1 April 2024. */
function told(text: string, published: string | null = '2024-04-01'): string {
  return claimOfSentence(stored(text, published), 0).text
}

function stored(text: string, published: string | null): ArticleWithFacts {
  const article = dispatch({ text, published })
  const kept = { id: 'a', key: 1, revision: 1, story: null, duplicateOf: null, scope: 'public' as const }
  return { ...article, ...kept, facts: analyse(article) } as unknown as ArticleWithFacts
}

describe('a bare date in a claim', () => {
  it('is that of the next week where something is to be then, and has its note behind the day', () => {
    expect(told('The next draw is Thursday at 11 p.m., the bakers say.')).toBe(
      'The next draw is Thursday [4 April] at 11 p.m., the bakers say.',
    )
  })

  it('has no note within quotation marks, however many words are quoted', () => {
    expect(
      told(
        'Ada Lind told bakers they would have "some bread" and "raise money tonight for the isles," as she put it.',
      ),
    ).not.toContain('[')
  })

  it('has no note where the days of a span would be told the wrong way round, and after "until" of the past', () => {
    expect(
      told('The moon will be full from Sunday night to Wednesday, the bakers say.', '2024-04-02'),
    ).not.toContain('[')
    expect(told('Until Sunday, bakers saw no flour.')).not.toContain('[')
    expect(told('The mill will be shut until Sunday, the bakers say.')).toContain('[7 April]')
  })

  it('has no note where "today" is what is seen these days', () => {
    expect(told('How the mills that we see today arose from old barns is a puzzle.')).not.toContain('[')
  })

  it('has no note of a day that has been for what a timetable has yet to bring', () => {
    expect(told('Bakers who wait for the oven, which launches in the isles on Friday, have saved flour.')).not.toContain('[29 March]') // prettier-ignore
  })

  it('has no note where "today’s" are these days’', () => {
    expect(told('Some of today’s bakers of Zenda were children in 2003, Ada Lind said.')).not.toContain('[')
  })

  it('has no note where it is a programme’s name', () => {
    expect(
      told('Ada Lind spoke of it on the isle’s radio show, Tonight, before the bakers met.'),
    ).not.toContain('[')
  })

  it('has no note where what was decided may have been', () => {
    expect(
      told('Ada Lind is defending her decision to invite Mayor Karl Benning to a show Friday night.'),
    ).not.toContain('[')
  })

  it('has no note where the text says in brackets which day it was', () => {
    expect(told('Millers today (March 28, 2024) shut the harbour of Teal.')).not.toContain('[')
  })

  it('is past where it gives something its name, also below a heading that looks ahead', () => {
    const text = '2. January 6\n\nThe January 6 committee plans to hear three bakers, its chairman said.'
    expect(claimOfSentence(stored(text, '2024-09-26'), 2).text).toMatch(/^The January 6 committee/)
  })

  it('is that of a vote that has been held', () => {
    expect(
      told('In Sunday’s referendum 54 percent of the bakers were against a bid.', '2024-04-01'),
    ).toContain('Sunday’s [31 March] referendum')
    expect(told('Sunday’s vote gave the bakers of Teal two more seats.', '2024-04-01')).toContain(
      '[31 March]',
    )
    expect(told('Bakers made bread ahead of Sunday’s referendum in Teal.', '2024-04-01')).not.toContain('[')
  })

  it('is left as it is where it comes back each year', () => {
    const line = 'Bakers honour the first mill of Zenda on April 15 each year.'
    expect(told(line)).toBe(line)
  })

  it.each([
    ['Ana Holt resigned on Sunday.', 'Ana Holt resigned on Sunday [31 March].'],
    ['Ana Holt will resign on Thursday.', 'Ana Holt will resign on Thursday [4 April].'],
    ['Ana Holt resigned on Monday.', 'Ana Holt resigned on Monday [1 April].'],
    ['Ana Holt left Strelsau last night.', 'Ana Holt left Strelsau last night [31 March].'],
    ['Thousands marched over the weekend.', 'Thousands marched over the weekend [30–31 March].'],
    ['The mill closed last month.', 'The mill closed last month [March].'],
    ['The mill closed last year, Ana Holt said.', 'The mill closed last year [2023], Ana Holt said.'],
    ['The war began on October 7.', 'The war began on October 7 [2023].'],
    ['Friday’s quake damaged the mill.', 'Friday’s [29 March] quake damaged the mill.'],
  ])('is worked out in brackets: %s', (text, claim) => {
    expect(told(text)).toBe(claim)
  })

  it('is left out where the article spells out another such day', () => {
    expect(told('Ana Holt will speak on Thursday. The hall opens on Thursday, April 11, at ten.')).toBe(
      'Ana Holt will speak on Thursday.',
    )
  })

  it('is today where something happened', () => {
    expect(told('Today the council shut the mill.')).toBe('Today [1 April] the council shut the mill.')
  })

  it('is left as it is in a page that is written on for days', () => {
    const text = 'Ana Holt resigned on Sunday.'
    const article = { ...stored(text, '2024-04-01'), title: 'Mill fire live updates: two hurt' }
    expect(claimOfSentence(article, 0).text).toBe(text)
  })

  it('is the year in which a day was that gave something its name', () => {
    expect(told('The December 6 rioters were tried.', '2024-09-01')).toBe(
      'The December 6 [2023] rioters were tried.',
    )
  })

  it('is worked out once', () => {
    expect(told('Ana Holt resigned on Sunday, and on Sunday the mill closed.')).toBe(
      'Ana Holt resigned on Sunday [31 March], and on Sunday the mill closed.',
    )
  })

  it('has no year of its own beside "last year"', () => {
    expect(told('The mill closed in July last year.')).toBe('The mill closed in July last year [2023].')
  })

  it('is not of last year where the sentence looks ahead to it', () => {
    const text = 'Strong showings strengthened the prospect that the November election will end up in court.'
    expect(told(text, '2024-03-02')).toBe(text)
  })

  it('is left as it is where it would be more than half a year back', () => {
    const text = 'Two bakers paid what they owe before the April 18 deadline.'
    expect(told(text, '2024-01-09')).toBe(text)
  })

  it('is dated though "each" begins what follows', () => {
    expect(told('Two bakers spoke Sunday, each touting her own bread.')).toBe(
      'Two bakers spoke Sunday [31 March], each touting her own bread.',
    )
  })

  it('has its year where that is not the year of publication', () => {
    expect(told('Ana Holt resigned on Saturday.', '2024-01-02')).toBe(
      'Ana Holt resigned on Saturday [30 December 2023].',
    )
  })

  it.each([
    'The mill closed in the week that ended on a Monday.',
    'May 5: Bakers closed their shops on Sunday.',
    'Ana Holt resigned on 5 April 2024.',
    'The mill closed last week.',
    'The forecast was for rain by Saturday.',
    'Dockers will walk out on Thursday, April 4, their union said.',
    'Ana Holt wrote for the Sunday Post.',
    'Ana Holt seeks a delay of Friday’s debate.',
    'Ana Holt will speak after Thursday’s telethon.',
    'What a loaf costs today is more than Ana Holt has.',
    'Nine of ten bakers said that there is a dearth of flour in the country today.',
    '“I leave on Friday,” said Ana Holt.',
    'Ana Holt spoke on “Strelsau News Sunday,” a programme.',
    'Today millers see flour as a gift.',
    'Readers divide on what happens next Friday.',
  ])('is left as it is where it is none, or nobody can tell: %s', (text) => {
    expect(told(text)).toBe(text)
  })

  it.each([
    'The mills of today have no wheels.',
    'It would be so even if the isles stopped milling today.',
    "Ana Holt asked ''all who watch tonight'' to wait.",
    'Until Sunday, it was hard to see where Ana Holt stood on it.',
    'Ana Holt dances on the first Thursday in May.',
    'Ana Holt was a Friday prayer leader in Strelsau.',
    'Ana Holt told Isle News Sunday of it.',
    'Ana Holt flew in ahead of her brother’s wedding on Friday.',
    'Ana Holt bought the mill that November.',
    'Ana Holt sang on the Thursday bill of the fair.',
    'Ana Holt gave 12 Thursday shows.',
    'Gulls fled after a blast in the isles in July.',
    '1989 May 3: mill opens.',
  ])('is left as it is where it may be another: %s', (text) => {
    expect(told(text)).toBe(text)
  })

  it('is left as it is where only the next sentence looks ahead', () => {
    const blast = 'Gulls fled after a blast in the isles in July.'
    expect(claimOfSentence(stored(`${blast} They will be back.`, '2024-04-01'), 0).text).toBe(blast)
    expect(told('Gulls will be back in the isles by January.', '2024-11-20')).toContain('January [2025]')
  })

  it('is worked out beside the nearest of these', () => {
    expect(told('Ana Holt opened a mill of her own today.')).toContain('today [1 April]')
    expect(told('Until Thursday, the mill will be shut, Ana Holt said.')).toContain('[4 April]')
    expect(told('Ana Holt sang on Thursday for the fair.')).toContain('[28 March]')
    expect(told('Ana Holt bought the mill last November.')).toContain('[2023]')
  })

  it('is left as it is in a page that was written on after its day, where it may be the next', () => {
    const days = 'Ana Holt sang for the isles on Wednesday.'
    const article = stored(`${days} Karl Benning wrote of it on Tuesday.`, '2024-04-01')
    expect(claimOfSentence(article, 0).text).toBe(days)
    const toSomebody = stored(`${days} Karl Benning paid tribute to Holt Tuesday.`, '2024-04-01')
    expect(claimOfSentence(toSomebody, 0).text).toBe(days)
    expect(told(`${days} Karl Benning will write of it on Tuesday.`)).not.toBe(days)
  })

  it('is left as it is in what is written anew each day', () => {
    const text = 'Ana Holt resigned on Sunday.'
    const page = { ...stored(text, '2024-04-01'), title: '5 things to know for April 1' }
    expect(claimOfSentence(page, 0).text).toBe(text)
    const list = { ...stored(text, '2024-04-01'), title: '5 things to know about mills' }
    expect(claimOfSentence(list, 0).text).not.toBe(text)
  })

  it('is left as it is where nobody knows when the article appeared', () => {
    expect(told('Ana Holt resigned on Sunday.', null)).toBe('Ana Holt resigned on Sunday.')
  })
})

describe('a note on a date', () => {
  const sentence = 'Ana Holt resigned on Sunday.'
  const claim = (wording: string): string =>
    claimOf(stored(sentence, '2024-04-01'), { start: 0, end: sentence.length }, wording).text

  it('must be true by the calendar, seen from the day of publication', () => {
    expect(claim('Ana Holt resigned on Sunday [31 March].')).toBe('Ana Holt resigned on Sunday [31 March].')
    expect(claim('Ana Holt resigned on Sunday [30 March].')).toBe(sentence)
    expect(claim('Ana Holt resigned on Sunday [17 March].')).toBe(sentence)
    expect(claim('Ana Holt resigned [31 March] on Sunday.')).toBe(sentence)
  })

  it('makes a claim that is not verbatim and yet shows its evidence', () => {
    const noted = claimOfSentence(stored(sentence, '2024-04-01'), 0)
    expect(noted.verbatim).toBe(false)
    expect(noted.citations[0].span.text).toBe(sentence)
    expect(showsItsEvidence(noted)).toBe(true)
  })

  it('stands in the check of a text that has no date', () => {
    const check = createCheck(meanings)
    expect(check('Ana Holt resigned on Sunday [31 March].', sentence).supported).toBe(true)
    expect(check('Ana Holt resigned on Monday [1 April].', sentence).supported).toBe(false)
  })
})
