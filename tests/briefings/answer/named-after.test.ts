import { expect, it } from 'vitest'
import { dispatch } from '../../sample-briefings.ts'
import { askedOf } from './asked-of.ts'

// A name may stand beside a deed and have no part in it: a government is called after somebody, an official is of a country, and
// a meeting was somebody else's.

const ask = askedOf(
  [
    dispatch({
      id: 'talks',
      title: 'Teal and Brell talk about the lake',
      text: 'Before the meeting began, a Teal official said that Lund administration representatives would stress the cost of nets as the Kell commission looks on. Envoys Pia Sand and Ida Roth were among the Teal representatives, while the fisheries adviser for Brell, Omar Falk, led its side. Kestrel officials shared their figures with Minister Bo Ray when he was in town last week.',
    }),
  ],
  '2024-05-20T12:00:00Z',
)

it('takes neither the name of a government nor the country of an official for whoever did it', async () => {
  expect((await ask('Who represented Teal at the meeting?')).short).not.toMatch(/Lund|Kell/)
})
it('takes whoever a report names beside another meeting for nobody’s guest', async () => {
  expect(await ask('Who did Kestrel officials meet last week?')).toMatchObject({ abstained: true })
})
