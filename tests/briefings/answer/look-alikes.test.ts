import { describe, expect, it } from 'vitest'
import { dispatch, everybody, openBriefings } from '../../sample-briefings.ts'

const NOW = { now: '2024-05-04T09:00:00Z' }

async function asked(question: string, ...texts: string[]) {
  const { briefings } = await openBriefings()
  await briefings.ingest(
    'public',
    texts.map((text, i) => dispatch({ id: `d${i}`, text })),
  )
  return briefings.ask(everybody, question, NOW)
}

describe('a question that only a look-alike comes near', () => {
  it('of another year is not answered with that year', async () => {
    const held = 'Ruth Penn won the Calder regatta of 2016 by two lengths, ahead of Ida Moe.'
    expect(await asked('Who won the Calder regatta in 2021?', held)).toMatchObject({ abstained: true })
    expect(await asked('Who won the Calder regatta in 2016?', held)).toMatchObject({ short: 'Ruth Penn' })
  })
  it('is not answered with who held a post before', async () => {
    const { short } = await asked(
      'Who is the president of the Calder Rowing Union?',
      'Tom Hesse, the former president of the Calder Rowing Union, went to sea.',
      'Ida Moe is the president of the Calder Rowing Union.',
    )
    expect(short).toBe('Ida Moe')
  })
  it('is not answered with one of two between whom it lay', async () => {
    const { short } = await asked(
      'Who won the Calder regatta?',
      'The Calder regatta that was won on Sunday lay between Ruth Penn and Ida Moe to the end.',
      'Ida Moe won the Calder regatta on Sunday.',
    )
    expect(short).toBe('Ida Moe')
  })
})
