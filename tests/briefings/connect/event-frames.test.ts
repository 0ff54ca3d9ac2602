import { describe, expect, it } from 'vitest'
import { composeStory } from '../../../briefings/write/story.ts'
import { storedReports } from './stored-reports.ts'

type Report = readonly [published: string, title: string, text: string]

function told(...reports: readonly Report[]) {
  const articles = storedReports(
    reports.map(([published, title, text]) => ({ title, text, published, source: 'Vale News' })),
  )
  const { event, transitions } = composeStory({ id: 's1', headline: reports[0]![1] }, articles)
  const { when, where, status, headline } = event
  return {
    headline,
    status,
    where,
    when: when && [when.value, when.end].flatMap((d) => d?.slice(0, 10) ?? []).join('/'),
    who: event.participants.map((p) => p.name),
    moves: transitions.map((t) => t.status),
  }
}

describe('what came of a plan', () => {
  const PACT: readonly Report[] = [
    [
      '2025-03-03',
      'Estvale and Norland to sign fishing pact on March 12',
      'The foreign ministers of Estvale and Norland will sign a pact on herring quotas in Tolm on March 12, both governments said on Monday.',
    ],
    [
      '2025-03-10',
      'Fishing pact ceremony put off as fog closes airport',
      'TOLM, March 10 (VN) - The signing of the fishing pact, set for Wednesday in Tolm, has been postponed because fog has closed the airport, the government of Estvale said on Monday.',
    ],
    [
      '2025-03-20',
      'Estvale and Norland sign fishing pact in Karvel',
      'By Ruth Penn\n\nKARVEL, March 20 (VN) - Estvale and Norland signed a pact on herring quotas on Thursday, eight days late. The two ministers shook hands in the old mill of Karvel.',
    ],
  ]
  it('is read behind a byline and a dateline, and through what is set off between commas', () => {
    expect(told(...PACT)).toMatchObject({
      status: 'happened',
      when: '2025-03-20',
      moves: ['planned', 'postponed', 'happened'],
    })
  })
  it('took place where the last report says, not where it had been meant to', () => {
    expect(told(...PACT).where).toBe('Karvel')
  })
  it('is over where a report says that it is', () => {
    expect(
      told(
        [
          '2025-05-05',
          'Dockers down tools in Tolm',
          'Dockers in Tolm walked out on Monday over night shifts.',
        ],
        [
          '2025-05-09',
          'Strike in Tolm ends',
          'The dock strike in Tolm is over. The port and the union agreed on a bonus.',
        ],
      ),
    ).toMatchObject({ status: 'happened', when: '2025-05-05/2025-05-09', moves: ['under way', 'happened'] })
  })
})

describe('an office', () => {
  const reports: readonly Report[] = [
    [
      '2025-02-04',
      'Central banker Ole Dahl denies that he will step down',
      'Central bank chief Ole Dahl has denied reports that he is about to step down over a loan. Critics called the loan "a gift with a stamp on it".',
    ],
    [
      '2025-02-11',
      'Central bank chief Dahl resigns',
      'Ole Dahl has resigned as head of the central bank of Estvale. He told the board on Tuesday morning.',
    ],
    [
      '2025-02-20',
      'Moe takes the helm at central bank',
      'Ida Moe was sworn in on Thursday as head of the central bank of Estvale, succeeding Ole Dahl.',
    ],
  ]
  it('is denied to fall vacant, falls vacant and is filled', () => {
    expect(told(...reports).moves).toEqual(['denied', 'happened', 'happened'])
  })
  it('fell vacant on the day that the next sentence gives, whoever took it later', () => {
    expect(told(...reports)).toMatchObject({
      when: '2025-02-11',
      headline: 'Central bank chief Dahl resigns',
    })
  })
})

describe('a mishap', () => {
  const BURST: readonly Report[] = [
    [
      '2025-04-08',
      'Live: reservoir wall breaks above Karvel',
      '18.10 The police ask everybody to stay away from Mill Bridge.\n\n17.30 Mayor Lena Kross is on her way to Karvel.\n\n16.05 The wall of the Orm reservoir has burst, Estvale Waterworks says.',
    ],
    [
      '2025-04-09',
      'Karvel digs out after reservoir burst',
      'Soldiers dug through the mud in Karvel on Wednesday after the Orm reservoir burst. Mayor Lena Kross thanked them.',
    ],
  ]
  it('that is told the newest line first is dated by the report and placed by its title', () => {
    expect(told(...BURST)).toMatchObject({
      status: 'happened',
      when: '2025-04-08',
      where: 'Karvel',
      moves: ['happened'],
    })
  })
  it('has whom the reports name throughout take part, not whom its lead asks to stay away', () => {
    expect(told(...BURST).who).toEqual(['Lena Kross'])
  })
  it('is no doing of the town where it was', () => {
    const fire = 'A sawmill on the edge of Karvel burned down last night. Nobody was hurt.'
    expect(told(['2025-04-08', 'Sawmill burns down in Karvel', fire])).toMatchObject({
      when: '2025-04-07',
      who: [],
    })
  })
  it('that halted something is followed by the day when that worked again', () => {
    expect(
      told(
        [
          '2025-06-06',
          'Hackers stop sugar refinery in Tolm',
          'A computer virus has brought the sugar refinery in Tolm, the largest of Estvale, to a standstill. Its screens went dark at about 5 a.m. on Thursday.',
        ],
        [
          '2025-06-10',
          'Refinery in Tolm runs again',
          'The sugar refinery in Tolm restarted on Tuesday, five days after a computer virus had shut it down.',
        ],
      ),
    ).toMatchObject({ when: '2025-06-05', moves: ['happened', 'happened'] })
  })
})

it('dates a race by the clause that tells who won it, not by a fire that is mentioned beside', () => {
  expect(
    told([
      '2025-05-12',
      'Penn wins Calder marathon',
      '"I never looked back," said Ruth Penn after she had won the Calder marathon on Sunday in 2:31:07 and broken the record. The organisers blamed the smoke of Friday’s fire in Tolm for the small field.',
    ]),
  ).toMatchObject({ when: '2025-05-11', status: 'happened' })
})

it('takes a refusal for done: who will not bid has said no', () => {
  const { status } = told([
    '2025-05-12',
    'Calder says no to the Lights Festival',
    'Calder will not bid for the Lights Festival of 2031, the council said on Monday.',
  ])
  expect(status).toBe('happened')
})

describe('where and who', () => {
  it('is where the report was filed, where no step and no lead names a place', () => {
    const { where } = told([
      '2025-04-02',
      'Health minister Vik quits',
      'TOLM (VN) - The health minister, Tora Vik, resigned on Wednesday after nine months.',
    ])
    expect(where).toBe('Tolm')
  })
  it('is not where somebody in it lives or works', () => {
    const { where } = told([
      '2025-04-02',
      'Orrin wins Harbour Prize',
      'TOLM (VN) - Mira Orrin, who drives a tram in Karvel, won the Harbour Prize on Wednesday.',
    ])
    expect(where).toBe('Tolm')
  })
  it('names the buyer beside what is bought, where most leads do', () => {
    const { who } = told(
      [
        '2025-04-02',
        'Kestrel Foods bids for Brandt Mills',
        'Kestrel Foods has made an offer of 90 million crowns for Brandt Mills, it said on Wednesday.',
      ],
      [
        '2025-04-24',
        'Brandt holders accept takeover',
        'Shareholders of Brandt Mills voted on Thursday to accept the takeover by Kestrel Foods.',
      ],
    )
    expect(who).toEqual(expect.arrayContaining(['Brandt Mills', 'Kestrel Foods']))
  })
})
