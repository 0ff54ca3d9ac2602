import { describe, expect, it } from 'vitest'
import { claimOfSummary } from '../../../../briefings/write/summary-claim.ts'
import { analyse } from '../../../sample-briefings.ts'

/** The claims of an article's summary as a reader is shown them: checked against their evidence. */
function told(text: string, title: string | null = null): string[] {
  const published = '2024-05-03'
  const { sentences, summary } = analyse({ text, title, published, language: 'en', sentences: null })
  const article = { id: 'a', revision: 1, url: null, title, published, source: null, text }
  return summary.map((s) => claimOfSummary(article, sentences, s)!.text)
}

const COLUMN =
  'I have baked the bread of Zenda since 2004 with flour of three mills. ' +
  'I’ve told the harbour board of Zenda that my oven will be cold by autumn. ' +
  'On Monday I took my last loaf to Karl Benning, who heads the board of Zenda.'

describe('whoever says "I" outside quotation marks', () => {
  it('is the author, where a text goes on so', () => {
    const claims = told(COLUMN)
    expect(claims[0]).toMatch(/^I \[the author\] have baked/)
    expect(claims[1]).toMatch(/^I’ve \[the author\] told/)
  })

  it('has the name that a note, a byline or a time stamp gives', () => {
    expect(told(`By Ada Lind\n\n${COLUMN}`)[0]).toMatch(/^I \[Ada Lind\] have baked/)
    expect(told(`Ada Lind | 07:37 UK time, Friday, 3 May 2024 ${COLUMN}`)[0]).toMatch(
      /^I(?:’ve)? \[Ada Lind\] /,
    )
    expect(
      told(`Editor’s note: Ada Lind is a baker in Zenda. The views expressed are her own.\n\n${COLUMN}`)[0],
    ).toMatch(/^I \[Ada Lind\] have baked/)
  })

  it('is the speaker of a speech, of which nothing is told as the report’s own', () => {
    const claims = told(
      'Thank you all for coming. Flour has never been so dear in the isles of Zenda. ' +
        'Today I ask the harbour board of Zenda to halve its tolls on flour. The mills of Teal cannot wait for another winter.',
    )
    expect(claims).toEqual([
      'Today I [the speaker] ask the harbour board of Zenda to halve its tolls on flour.',
    ])
  })

  it.each([
    [
      'a number',
      'The Isle I ferry of Zenda struck the pier of Teal. The Isle I was back in port by noon, the board of Zenda said.',
    ],
    [
      'a name',
      'My Isle opened in Zenda to bakers and millers of the isles. It is the first play about the flour of Teal.',
    ],
    [
      'somebody quoted',
      'The flood ruined my mill, says Ada Lind of Zenda. The harbour board of Zenda paid for new walls in May.',
    ],
    [
      'somebody whose quotation runs on',
      'Ada Lind, a baker of Zenda, said: “Flour is dear. I cannot pay the tolls of the board. My oven will be cold by autumn.” The board of Zenda meets in June.',
    ],
    [
      'one of those who talk',
      'Bakers of Zenda talk of their winter.\n\nAda Lind:\n\nI baked the bread of Zenda for thirty years.\n\nKarl Benning:\n\nI sold the flour of Teal to the isles.\n\nAda Lind:\n\nI miss the mills of Teal in winter.',
    ],
  ])('is not the author where it is %s', (_, text) => {
    expect(told(text).join(' ')).not.toMatch(/\[the/)
  })
})

describe('what readers write', () => {
  const LETTERS =
    'Letters\n\nThe harbour board of Zenda has forgotten the bakers of the isles.\n\nAda Lind\n\n' +
    'The tolls of Zenda are as fair as any in the isles.\n\nKarl Benning\n\nBread was better when the mills of Teal stood.\n\nOtto Reed'

  it('is no summary where several sign', () => {
    expect(told(LETTERS)).toEqual([])
    expect(told(LETTERS.replace('Letters\n\n', '').replaceAll(/\n\n(?:Ada|Karl|Otto) \w+/g, ''))).not.toEqual(
      [],
    )
  })

  it('below a report is no part of it', () => {
    const report = 'The harbour board of Zenda doubled its tolls on flour in May.'
    expect(
      told(
        `The harbour board of Zenda doubled its tolls At 9:53 pm on 3 May 2024, gullfan wrote: The board of Zenda has lost its mind.`,
      ),
    ).toEqual([])
    expect(
      told(
        `${report} Bakers will pay. At 9:53 pm on 3 May 2024, gullfan wrote: The board of Zenda is mad.`,
      ).join(' '),
    ).toMatch(/^The harbour board of Zenda doubled its tolls on flour in May\.(?!.*gullfan)/)
  })
})

describe('a judgement of its writer', () => {
  it('gives way to what happened', () => {
    const claims = told(
      'The harbour board of Zenda doubled its tolls on flour in May. Make no mistake, this is a gamble on the bakers of the isles. ' +
        'Millers of Teal will ship their flour to Norland. Bakers of the isles will pay a crown more for each sack.',
    )
    expect(claims.join(' ')).not.toContain('Make no mistake')
    expect(claims).toHaveLength(3)
  })
})

describe('an abstract above its text', () => {
  const LEAD =
    'Ada Lind, the harbour master of Zenda, has doubled the tolls on flour after a winter of storms.'
  const REST =
    'Bakers of the isles will pay a crown more for each sack. Millers of Teal ship their flour to Norland.'

  it('is not told with the lead that says the same', () => {
    const both = told(
      `ABSTRACT.\n\nA harbour master has doubled tolls on flour after storms.\n\nFULL TEXT.\n\n${LEAD} ${REST}`,
    )
    expect(both.filter((c) => /doubled/.test(c))).toHaveLength(1)
    const apart = told(
      `ABSTRACT.\n\nIslanders of Zenda have gone without bread since the ovens of Teal went cold.\n\nFULL TEXT.\n\n${LEAD} ${REST}`,
      'Islanders of Zenda without bread',
    )
    expect(apart[0]).toMatch(/^Islanders/)
  })
})

describe('letters that were read in another code', () => {
  it('cost a sentence its place beside one without them', () => {
    const claims = told(
      'The harbour board of Zenda doubled its tolls on flour in May. Millers of Teal will ship their flour to Norland in June. ' +
        'The boardâ€ ™ s chair said that bakers of the isles can pay. Bakers of the isles will pay a crown more for each sack.',
    )
    expect(claims.join(' ')).not.toContain('â€')
  })
})
