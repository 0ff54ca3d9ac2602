import { expect, it } from 'vitest'
import { dispatch, everybody, openBriefings } from '../../sample-briefings.ts'

const NAMES = ['Ada Lorn', 'Bo Renn', 'Cy Fask', 'Di Orsk', 'Ed Pell']
const DEEDS = ['met', 'called', 'resigned over', 'signed', 'opposed']

/** Some hundred people who all meet, sign and resign, and no full stop. */
const endless = Array.from(
  { length: 400 },
  (_, i) => `${NAMES[i % 5]!} ${DEEDS[(3 * i) % 5]!} ${NAMES[(i + 2) % 5]!} and`,
).join(' ')

it('reads past a sentence that has no end, and answers from the others', async () => {
  const held = await openBriefings()
  await held.briefings.ingest('public', [
    dispatch({
      id: 'endless',
      title: 'Talks at Harl',
      text: `Ada Lorn met the mayor of Harl, Fay Brook, on Monday. ${endless} then left.`,
    }),
  ])
  const ask = (question: string) => held.briefings.ask(everybody, question, { now: '2024-05-06T12:00:00Z' })
  for (const question of ['did Ada Lorn resign?', 'why did Ada Lorn resign?', 'who did Bo Renn sign?'])
    expect(await ask(question), question).toMatchObject({ abstained: true })
  expect((await ask('When did Ada Lorn meet the mayor of Harl?')).claims[0]?.text).toMatch(
    /^Ada Lorn met the mayor/,
  )
  await held.store.close()
})
