import { expect, it } from 'vitest'
import { dispatch } from '../../../sample-briefings.ts'
import { askedOf } from '../asked-of.ts'

const blast = dispatch({
  id: 'blast',
  title: 'One dead in blast at Tarn mill',
  published: '2024-05-14',
  source: 'Harbour Wire',
  text: 'One man was killed and others were hurt on Tuesday when an explosion tore the roof off the Tarn mill. The blast was heard in Pell. The dead man was named by colleagues as Anton Frey, 52, a fitter.',
})
const dispute = dispatch({
  id: 'dispute',
  title: 'Mill and hospital at odds over injured in Tarn explosion',
  published: '2024-05-16',
  source: 'Northgate Post',
  text: 'Two days after the explosion at the Tarn mill, its owner and the hospital disagreed on how many people were hurt. Tarn Mills repeated that six employees were injured. Pell Hospital put the figure at 13.',
})
const otter = dispatch({
  id: 'otter',
  title: 'A giant otter of the Skerry clay',
  published: '2024-05-17',
  source: 'Northgate Post',
  text: 'The giant otter found in the Skerry clay lived about 5.4 million years ago, its finders said on Friday. A pact on the clay was signed two years ago.',
})

const ask = askedOf([blast, dispute, otter], '2024-05-20T12:00:00Z')

it('whoever died is told by name where the report has it farther on', async () => {
  const told = await ask('Who was killed in the Tarn explosion?')
  expect(told.short).toBe('Anton Frey')
  expect(told.claims[0]!.text).toContain('The dead man was named')
})
it('a number told in words stands beside the other one too', async () => {
  const { short } = await ask('How many employees were injured in the Tarn explosion?')
  expect(short).toMatch(/six.*\(Tarn Mills\) or 13/i)
})
it('what lived so many years ago is so old', async () => {
  expect((await ask('How old is the giant otter of Skerry?')).short).toMatch(/5\.4 million years/)
})
