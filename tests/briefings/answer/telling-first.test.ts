import { expect, it } from 'vitest'
import { askedOf, reportsOf } from './asked-of.ts'

const REPORTS = [
  'Researchers studied ten years of tremors to infer how large the core of the moon is, Ana Pell and Yun Ito of Tarn University wrote on Monday in the journal Deep Rock. The moon may be shrinking faster than was thought, they found.',
  'This is the fourth time that Quill has been voted the top player of the Lakes League by his peers. In the fourth poll of its kind the goalkeeper Otto Quill was voted the top player of the Lakes League by his peers.',
  'A fire that began on Thursday in the grove of Orne threatened old oaks, firefighters in Orne said. The oldest oaks of Orne National Park were still threatened by the fire on Sunday, and crews watched the grove.',
  'The Tarn Foxes, the hockey team, beat the Odry Bears in six games to win the hockey title. President Arlo Penn welcomed the Tarn Foxes to the Summer Palace on Monday, where they ate in the gardens.',
  'The public chose what the Great Dictionary has as the BP word of the year. Its makers have named “moss brain” as its word of the year.',
]

const ask = askedOf(reportsOf(REPORTS), '2024-05-20T12:00:00Z')

it.each([
  [
    'goes on with a statement that is to be completed',
    'According to a recent study published in the journal Deep Rock, the moon may be:',
    /^The moon may be shrinking/,
  ],
  [
    'gives the full name',
    'Who was voted the top player of the Lakes League for the fourth time by his peers?',
    /the goalkeeper Otto Quill/,
  ],
  [
    'says that it is what is asked for',
    'The fire that began in a grove on Thursday threatened old oaks in which national park?',
    /Orne National Park/,
  ],
  [
    'tells an invitation as a welcome',
    'Which hockey team was invited to a celebration at the Summer Palace this week?',
    /^President Arlo Penn welcomed the Tarn Foxes/,
  ],
])('the first sentence %s', async (_, question, first) => {
  expect((await ask(question)).claims[0]!.text).toMatch(first)
})

it('whose word of the year it is is not the word', async () => {
  expect((await ask('Which word did the Great Dictionary choose as its word of the year?')).short).not.toBe(
    'BP',
  )
})
