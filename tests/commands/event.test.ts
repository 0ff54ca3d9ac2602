import { afterEach, beforeEach, expect, it } from 'vitest'
import { createAsking, inDirectMessage } from '../fakes/command-context.ts'
import { dispatch, openBriefings, type TestBriefings } from '../sample-briefings.ts'

let held: TestBriefings
beforeEach(async () => {
  held = await openBriefings()
})
afterEach(() => held.store.close())

it('heads a reason with what it is a reason of: a putting-off is not what came to pass', async () => {
  const report = (published: string, title: string, text: string) => dispatch({ published, title, text })
  await held.briefings.ingest('public', [
    report(
      '2024-05-06',
      'Queen Aud of Estvale to visit Norland',
      'Queen Aud of Estvale will visit Norland on May 9 to open a bridge in Karvel, the court said on Monday.',
    ),
    report(
      '2024-05-23',
      'Queen Aud of Estvale visits Norland at last',
      'Queen Aud of Estvale arrived in Karvel in Norland on Thursday for a visit that had been postponed because of a fever.',
    ),
  ])
  const { document } = await createAsking(held)('event Queen Aud of Estvale visit', inDirectMessage('7'))
  const headings = document.blocks.flatMap((b) => (b.kind === 'heading' ? b.text : []))
  expect(headings).toContain('Why it was postponed')
  expect(headings).not.toContain('Why it happened')
})

it('heads two sums with what they are sums of', async () => {
  await held.briefings.ingest('public', [
    dispatch({
      title: 'Dockers of Karvel return to work',
      text: 'The dockers of Karvel went back to work on Friday. The port said the strike had cost it 31 million crowns. The union disputed that and put the cost at no more than 20 million.',
    }),
  ])
  const { document } = await createAsking(held)('event dockers Karvel', inDirectMessage('7'))
  const headings = document.blocks.flatMap((b) => (b.kind === 'heading' ? b.text : []))
  expect(headings).toContain('The sources differ on how much the strike had cost it')
})
