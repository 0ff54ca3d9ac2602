import { expect, it } from 'vitest'
import type { Corrector } from '../../../../briefings/connect/corrections/corrector.ts'
import { dispatch, everybody, openBriefings } from '../../../sample-briefings.ts'

const operator: Corrector = { scopes: everybody, home: 'public', by: 'terminal' }

it('a timeline tells what was done under the name that was joined, though no word of the other stands there', async () => {
  const { briefings } = await openBriefings()
  await briefings.ingest('public', [
    dispatch({
      id: 'old-name',
      published: '2024-05-01',
      text: 'The singer Orla Venn opened a concert hall for 900 guests in Port Lisle on Wednesday. The hall stands by the harbour.',
    }),
    dispatch({
      id: 'new-name',
      published: '2024-06-12',
      text: 'The singer Marit Halloran sold her studio to the town of Tolm on Wednesday. The studio had stood empty for years.',
    }),
  ])
  const days = async () => {
    const told = await briefings.timeline(everybody, { name: 'Orla Venn' })
    return 'entries' in told ? told.entries.map((e) => e.date) : []
  }
  expect(await days()).toEqual(['2024-05-01'])
  await briefings.mergeActors(operator, 'Marit Halloran', 'Orla Venn')
  expect(await days()).toEqual(['2024-05-01', '2024-06-12'])
})
