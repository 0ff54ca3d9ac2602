import { afterAll, beforeAll, expect, it } from 'vitest'
import { dispatch, everybody, openBriefings, type TestBriefings } from '../../sample-briefings.ts'

let held: TestBriefings
beforeAll(async () => {
  held = await openBriefings()
  await held.briefings.ingest('public', [
    dispatch({
      id: 'recall',
      title: 'Kettle maker widens recall',
      published: '2024-05-06',
      text: 'Homewell widened its recall of kettles on Monday after a handle came off in Teal. Any shop takes the kettles back.',
    }),
    dispatch({
      id: 'ferry',
      title: 'Ferry runs aground off Marrow',
      published: '2024-05-08',
      text: 'A ferry ran aground off Marrow on Wednesday in thick fog. Nobody on board was hurt, the coast guard said.',
    }),
  ])
})
afterAll(() => held.store.close())
const answerTo = async (question: string): Promise<string> =>
  (await held.briefings.ask(everybody, question, { now: '2024-05-20T12:00:00Z' })).answer

it('names the story that a question without an answer is about', async () => {
  expect(await answerTo('How many kettles are in the recall by Homewell?')).toMatch(
    /(?:none gives|it does not give).*The nearest story is “Kettle maker widens recall”\.$/,
  )
})
it('names none for a question about something that no report mentions', async () => {
  expect(await answerTo('Who won the chess title in Lott?')).not.toContain('nearest story')
})
