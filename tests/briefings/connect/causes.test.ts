import { describe, expect, it } from 'vitest'
import { isUnknown, type EventResult } from '../../../briefings/results.ts'
import { dispatch, everybody, openBriefings } from '../../sample-briefings.ts'

type Report = readonly [published: string, source: string, title: string, text: string]

/** What `event` tells of the story that these reports make. */
async function told(...reports: readonly Report[]): Promise<EventResult> {
  const { briefings } = await openBriefings()
  const articles = reports.map(([published, source, title, text], i) =>
    dispatch({ id: `n${i}`, published, source, title, text }),
  )
  await briefings.ingest('public', articles)
  const result = await briefings.event(everybody, reports[0]![2])
  if (isUnknown(result)) throw new Error(`no event is called ${result.unknown}`)
  return result
}

const GROUNDED: Report = [
  '2024-05-04',
  'Skarvik Post',
  'Ferry Solveig runs aground off Skarvik',
  'The ferry Solveig ran aground off Skarvik on Saturday with 140 passengers aboard. The coastguard of Norland sent three boats to the ferry.',
]

const later = (source: string, sentence: string): Report => [
  '2024-05-05',
  source,
  'Passengers of the grounded ferry Solveig brought ashore at Skarvik',
  `All passengers of the ferry Solveig were brought ashore at Skarvik on Sunday, the coastguard of Norland said. ${sentence}`,
]

/** As the report has it: a claim may add which Monday it was. */
const texts = ({ causes }: EventResult): string[] => causes.map((c) => c.citations[0].span.text)

describe('why it happened', () => {
  it('is told in the sentence that states it, with who says so', async () => {
    const why = 'The ferry ran aground because its rudder failed, Captain Even Moe said.'
    const result = await told(GROUNDED, later('Norland Radio', why))
    expect(texts(result)).toEqual([why])
    expect(result.causes[0]!.citations[0].source).toBe('Norland Radio')
    expect(result.conflicts).toEqual([])
  })

  it('is told of what the sentence before told', async () => {
    const report: Report = [
      '2024-05-06',
      'Tolm Times',
      'Fire at mill in Tolm kills three',
      'A fire at the mill in Tolm killed three people on Monday. It was caused by a faulty heater, the fire service said.',
    ]
    expect(texts(await told(report))).toEqual(['It was caused by a faulty heater, the fire service said.'])
  })

  it.each([
    [
      'Nurses in Tolm call off strike',
      'Nurses in Tolm called off a strike planned for Friday after the clinic agreed to hire 40 more of them.',
      '',
    ],
    [
      'Barn burns down near Tolm',
      'A barn near Tolm burned down on Monday night.',
      'Police said that the cause was a faulty lamp.',
    ],
    [
      'Bus drivers walk out in Tolm',
      'Bus drivers in Tolm walked off the job on Monday in a dispute over shifts, leaving thousands on foot.',
      '',
    ],
  ])('is told of what moved the matter: %s', async (title, lead, next) => {
    const report: Report = ['2024-05-07', 'Tolm Times', title, `${lead} ${next}`.trim()]
    expect(texts(await told(report))).toEqual([next || lead])
  })

  it('is no setting off', async () => {
    const report: Report = [
      '2024-05-07',
      'Tolm Times',
      'Climbers set off for Mount Grimm',
      'Five climbers set off on Tuesday for the north wall of Mount Grimm, which nobody has climbed.',
    ]
    expect(texts(await told(report))).toEqual([])
  })

  it('is not what somebody would have happen', async () => {
    const plea =
      'Her lawyer said the sentence on Ida Brandt should be quashed because the jury had been misled.'
    const report: Report = [
      '2024-05-07',
      'Tolm Times',
      'Brandt sentenced in Tolm',
      `A court in Tolm sentenced Ida Brandt to two years in prison on Tuesday. ${plea}`,
    ]
    expect(texts(await told(report))).toEqual([])
  })

  it('is left out where no report states it', async () => {
    const other = 'The ferry line raised its fares because fuel had become dearer.'
    expect(texts(await told(GROUNDED, later('Norland Radio', other)))).toEqual([])
  })

  it.each([
    'The ferry did not run aground because of the storm, the coastguard said.',
    'The grounding of the ferry was not caused by the storm, the coastguard said.',
    'The ferry line denied that the ferry ran aground because its rudder failed.',
    'Did the ferry run aground because its rudder failed?',
  ])('is not what is denied or asked: %s', async (sentence) => {
    expect(texts(await told(GROUNDED, later('Norland Radio', sentence)))).toEqual([])
  })

  it('is what stands against a cause that is denied', async () => {
    const why =
      'The ferry ran aground not because of the storm but because its rudder failed, the coastguard said.'
    expect(texts(await told(GROUNDED, later('Norland Radio', why)))).toEqual([why])
  })

  it('stands side by side where two sources differ', async () => {
    const rudder = 'The ferry ran aground because its rudder failed, Captain Even Moe said.'
    const asleep = 'The pilots of Skarvik blamed a sleeping helmsman for the grounding of the ferry.'
    const result = await told(GROUNDED, later('Norland Radio', rudder), later('Lindness Daily', asleep))
    expect(texts(result).toSorted()).toEqual([rudder, asleep].toSorted())
    expect(result.conflicts.map((c) => [c.what, c.values.length])).toEqual([['the cause', 2]])
  })

  it.each([
    [
      'Dockers strike at Port Maren',
      'Dockers at Port Maren struck on Monday in protest at plans to cut night pay.',
    ],
    ['Summit in Skarvik called off', 'Because of a storm, the summit in Skarvik was called off on Monday.'],
    ['Minister Lena Kross resigns', 'Minister Lena Kross resigned on Monday, citing poor health.'],
    [
      'Ida Moe succeeds minister Lena Kross',
      'Ida Moe was sworn in on Monday, succeeding minister Lena Kross, who resigned last week over a house by the lake.',
    ],
    [
      'Estvale imposes sanctions on Norland',
      'Estvale imposed sanctions on Norland over the seizing of a trawler.',
    ],
    ['Bridge at Vell collapses', 'Inspectors attributed the collapse of the bridge to rust in a pier.'],
    [
      'Blaze at the mill in Tolm',
      'A faulty heater triggered the blaze at the mill, the fire service said on Monday.',
    ],
  ])('is read from "%s": %s', async (title, sentence) => {
    expect(texts(await told(['2024-05-06', 'Tolm Times', title, sentence]))).toEqual([sentence])
  })

  it('is told apart from why it had first been put off', async () => {
    const result = await told(
      [
        '2024-05-06',
        'Tolm Times',
        'Estvale and Norland to sign herring pact on Thursday',
        'Estvale and Norland will sign a pact on herring in Tolm on Thursday, both governments said.',
      ],
      [
        '2024-05-08',
        'Tolm Times',
        'Signing of herring pact put off',
        'The signing of the herring pact by Estvale and Norland in Tolm has been postponed because a minister is ill.',
      ],
      [
        '2024-05-20',
        'Tolm Times',
        'Estvale and Norland sign herring pact',
        'Estvale and Norland signed the pact on herring in Tolm on Monday.',
      ],
    )
    expect(result.causes.map((c) => c.of)).toEqual(['postponed'])
  })

  it('is not what a noun is about', async () => {
    const text =
      'Clerk Tor Lind was cleared of theft on Monday. The charges over the two trips had been dropped by the prosecution last week.'
    expect(
      texts(await told(['2024-05-06', 'Tolm Times', 'Charges against clerk Tor Lind dropped', text])),
    ).toEqual([])
  })

  it('is not a time that something lasted', async () => {
    const title = 'Dockers strike at Port Maren'
    const sentence = 'Dockers at Port Maren went on strike over the weekend.'
    expect(texts(await told(['2024-05-06', 'Tolm Times', title, sentence]))).toEqual([])
  })
})
