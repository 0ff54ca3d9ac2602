import { describe, expect, it } from 'vitest'
import { timelineOf } from '../../../fakes/outlined.ts'
import { storedReports } from '../../connect/stored-reports.ts'

type Report = readonly [day: string, text: string]

async function linesOf(query: string, ...reports: readonly Report[]) {
  const articles = storedReports(reports.map(([published, text]) => ({ published, text })))
  const entries = await timelineOf({ query, articles })
  return entries.map(({ date, claims }) => [date, claims[0]!.text] as const)
}

const JAILED: Report = [
  '2025-03-13',
  'Leif Orre, a former minister of Norland, was jailed for four years on Thursday for taking bribes. A jury had found him guilty on Monday after a trial of six weeks.',
]

describe('a line of a timeline', () => {
  it('names the person whom its pronoun means, and cites where the name stands', async () => {
    expect(await linesOf('Leif Orre bribes', JAILED)).toContainEqual([
      '2025-03-10',
      'A jury had found [Leif Orre] guilty on Monday after a trial of six weeks.',
    ])
  })

  it('guesses at nobody where two may be meant', async () => {
    const [, text] = JAILED
    const two: Report = ['2025-03-13', text.replace('bribes.', 'bribes from Ida Brandt.')]
    expect((await linesOf('Leif Orre bribes', two)).map(([, line]) => line).join()).not.toContain('[')
  })

  it('puts a name for no pronoun that somebody in its own sentence is meant by', async () => {
    const report: Report = [
      '2025-03-13',
      'Leif Orre, the mayor of Tolm, resigned on Thursday over the harbour bribes. The minister had told the council on Monday that she no longer trusted the mayor in the matter of bribes.',
    ]
    expect((await linesOf('Leif Orre bribes', report)).map(([, line]) => line).join()).not.toContain('[')
  })

  it('tells no plan that a later report has taken the matter past', async () => {
    const days = await linesOf(
      'Tolm tram strike',
      [
        '2025-03-10',
        'Tram drivers in Tolm began a strike over pay on Monday. Talks on the tram strike are to resume in Tolm on Thursday.',
      ],
      [
        '2025-03-17',
        'Tram drivers in Tolm ended their strike on Monday after six per cent more pay was agreed.',
      ],
    )
    expect(days.map(([day]) => day)).toEqual(['2025-03-10', '2025-03-17'])
  })

  it('stands under no day that it only compares with', async () => {
    const days = await linesOf('Kestrel offer', [
      '2025-03-11',
      'Kestrel has offered to buy the mills of Brandt. The offer by Kestrel, made public on Tuesday, is worth 30 crowns a share, a fifth more than Monday’s closing price.',
    ])
    expect(days.map(([day]) => day)).toEqual(['2025-03-11'])
  })

  it('is of no report that mentions the matter by the way', async () => {
    const days = await linesOf(
      'Tolm dam',
      ['2025-03-03', 'A dam burst above Tolm on Monday and killed nine people. The dam was built in 1931.'],
      ['2025-03-05', 'The number of dead rose to 14 in Tolm on Wednesday, two days after the dam burst.'],
      [
        '2025-03-20',
        'Ostra and Lund signed a treaty on a railway tunnel in Marden on Thursday. The ministers kept silent for a minute for those who died when the dam above Tolm burst. The tunnel is to be 21 kilometres long. Work begins in May. Lund pays two thirds of it. The railway of Ostra pays the rest. Farmers marched in Marden against the tunnel. The police counted 400. The tunnel was first drawn in 1902.',
      ],
    )
    expect(days.map(([day]) => day)).toEqual(['2025-03-03', '2025-03-05'])
  })
})
