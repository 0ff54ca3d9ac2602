import { describe, expect, it } from 'vitest'
import { moveStories } from '../../briefings/move-stories.ts'
import { clockAt, dispatch, everybody, openBriefings } from '../sample-briefings.ts'

const AT = clockAt().now().toString()

async function twoStories() {
  const { briefings, store } = await openBriefings()
  await briefings.ingest('public', [
    dispatch({
      id: 'ferry',
      title: 'Ferry runs aground',
      text: 'The ferry Solveig ran aground off Skarvik.',
    }),
    dispatch({ id: 'budget', title: 'Budget passed', text: 'The parliament of Estvale passed its budget.' }),
  ])
  const all = await store.stories(everybody, {})
  const of = (article: string) => ({ ...all.find((s) => s.articles.includes(article))!, lookup: [] })
  return { briefings, store, ferry: of('ferry'), budget: of('budget') }
}

describe('moving a report to another story', () => {
  it('takes it out of the one, tells it in the other, and says why', async () => {
    const { briefings, store, ferry, budget } = await twoStories()
    const moves = [{ articles: ['budget'], from: budget.id, to: ferry.id }]
    const gone = [{ id: budget.id, into: ferry.id }]
    await store.write((tx) =>
      moveStories(tx, 'public', { stories: [ferry], moves, gone }, { article: 'x', at: AT }),
    )
    const [story, none] = await store.stories(everybody, {})
    expect(story).toMatchObject({ id: ferry.id, articles: ['ferry', 'budget'] })
    expect(none).toBeUndefined()
    const why = await briefings.why(everybody, 'budget')
    expect(JSON.stringify(why)).toContain(`belongs there rather than to ${budget.id}`)
  })
  it('still finds what stood under the id that went', async () => {
    const { briefings, store, ferry, budget } = await twoStories()
    const moves = [{ articles: ['budget'], from: budget.id, to: ferry.id }]
    const gone = [{ id: budget.id, into: ferry.id }]
    await store.write((tx) =>
      moveStories(tx, 'public', { stories: [ferry], moves, gone }, { article: 'x', at: AT }),
    )
    expect(await briefings.event(everybody, budget.id)).toMatchObject({ event: { id: ferry.id } })
  })
})
