import { expect, it } from 'vitest'
import { composeStory } from '../../../briefings/write/story.ts'
import { storedReports } from '../connect/stored-reports.ts'

const claimsOf = (...reports: readonly (readonly [published: string, title: string, text: string])[]) =>
  composeStory(
    { id: 's1', headline: reports[0]![1] },
    storedReports(
      reports.map(([published, title, text]) => ({ published, title, text, source: 'Vale News' })),
    ),
  ).claims.map((c) => c.citations[0].span.text)

const FIRE = [
  '2024-05-03',
  'Sawmill burns down in Orm',
  'A sawmill in Orm burned to the ground on Thursday night. The mill was built in 1911 by Per Lowe, a cooper from Tolm. Lowe and his sons sold planks to every yard along the coast of Norland. The mill stood next to the station, and trains between Orm and Tolm stopped for six hours. Nobody was hurt. The damage was put at 3 million crowns. Police believe that the fire was set on purpose.',
] as const

it('tells of a fire whom it harmed, what it cost and how it came about', () => {
  const claims = claimsOf(FIRE)
  expect(claims[0]).toContain('burned to the ground')
  expect(claims).toContain('Nobody was hurt.')
  expect(
    claims.some((c) => c.includes('3 million crowns')) && claims.some((c) => c.includes('on purpose')),
  ).toBe(true)
})

it('tells the newest count of the dead', () => {
  const claims = claimsOf(
    [
      '2024-05-03',
      'Ferry sinks off Orm',
      'The ferry Alma sank off Orm on Friday. Four people died, the coastguard said. The ferry had left Tolm at noon.',
    ],
    [
      '2024-05-05',
      'Divers search wreck of ferry Alma',
      'Divers went down to the wreck of the ferry Alma off Orm on Sunday. The water is 40 metres deep there, and the current pulls at every rope. The owner, Tolm Ferries, said that the ship was sound. The coastguard now counts eleven people killed.',
    ],
  )
  expect(claims.some((c) => c.includes('eleven people killed'))).toBe(true)
})

it('tells no damage by a company that nobody names', () => {
  const [published, title, text] = FIRE
  const claims = claimsOf([
    published,
    title,
    text.replace('3 million crowns', '3 million crowns by the company'),
  ] as const)
  expect(claims.join(' ')).not.toContain('by the company')
})

it('asks nothing of the kind of a treaty', () => {
  const claims = claimsOf([
    '2024-05-03',
    'Estvale and Norland sign pact',
    'Estvale and Norland signed a pact on herring on Friday. It runs for six years. The ministers met in Tolm. The pact replaces one of 1987, which the fishermen of Karvel had never liked, and it lets boats of up to 12 metres fish the banks off Orm by night. Parliament in Lindness is to ratify it in June. A chair broke during the dinner. Nobody was hurt.',
  ])
  expect(claims.join(' ')).not.toContain('Nobody was hurt')
})
