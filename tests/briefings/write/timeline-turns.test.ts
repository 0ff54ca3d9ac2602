import { expect, it } from 'vitest'
import { standsAlone } from '../../../briefings/write/timeline-standing.ts'
import { timelineOf } from '../../fakes/outlined.ts'
import { storedReports } from '../connect/stored-reports.ts'

async function linesOf(query: string, ...reports: readonly (readonly [day: string, text: string])[]) {
  const articles = storedReports(reports.map(([published, text]) => ({ published, text })))
  const entries = await timelineOf({ query, articles })
  return entries.map(({ date, claims }) => `${date} ${claims[0]!.text.slice(0, 60)}`)
}

it('tells each day of a short course by the turn that it took then', async () => {
  expect(
    await linesOf(
      'border accord',
      [
        '2025-03-03',
        'The prime ministers of Ostra and Lund will sign a border accord on March 12 in Marden, the government of Ostra said on Monday. The border accord would open six crossings for farmers, up from two.',
      ],
      [
        '2025-03-10',
        'The signing of the border accord between Ostra and Lund, which was planned for Wednesday in Marden, has been postponed because of a storm, the government said on Monday. Bo Hult denied that the delay of the border accord had to do with the farmers.',
      ],
      [
        '2025-03-25',
        'The prime ministers of Ostra and Lund signed the border accord in Marden on Tuesday, two weeks later than planned. Police counted 900 farmers who marched against the border accord.',
      ],
    ),
  ).toEqual([
    '2025-03-03 The prime ministers of Ostra and Lund will sign a border acc',
    '2025-03-10 The signing of the border accord between Ostra and Lund, whi',
    '2025-03-25 The prime ministers of Ostra and Lund signed the border acco',
  ])
})

it('puts a putting-off under the day that it was told, not under the day that had been planned or is now', async () => {
  expect(
    await linesOf(
      'satellite Corvus',
      [
        '2025-03-10',
        'The space office of Ostra plans to launch its weather satellite Corvus on March 20, its head, Mikkel Dorn, said on Monday. The satellite Corvus weighs 900 kilograms and cost 210 million crowns.',
      ],
      [
        '2025-03-18',
        'The launch of the satellite Corvus, which was planned for Thursday, has been delayed until March 29 because of a faulty pump, the space office of Ostra said on Tuesday. Its head, Mikkel Dorn, denied a report that the satellite Corvus had been damaged.',
      ],
    ),
  ).toEqual([
    '2025-03-10 The space office of Ostra plans to launch its weather satell',
    '2025-03-18 The launch of the satellite Corvus, which was planned for Th',
  ])
})

it('knows that a sentence leans on the one before it where it begins with a then', () => {
  const rest = 'Lemke stays in his house in Dorrin, said his lawyer.'
  expect(standsAlone(`Until then ${rest}`)).toBeLessThan(standsAlone(rest))
})
