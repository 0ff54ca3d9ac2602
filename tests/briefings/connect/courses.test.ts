import { expect, it } from 'vitest'
import type { ArticleWithFacts } from '../../../briefings/ports.ts'
import { composeStory } from '../../../briefings/write/story.ts'
import { COURSES_TOLD, type Course } from '../../fixtures/courses.ts'
import { analyse, dispatch } from '../../sample-briefings.ts'

function told({ reports }: Course) {
  const articles = reports.map(([published, title, text], key): ArticleWithFacts => {
    const article = dispatch({ title, text, published, source: 'Vale News' })
    const kept = {
      key,
      scope: 'public',
      revision: 1,
      duplicateOf: null,
      stored: '2024-12-09T00:00:00Z',
    } as const
    return { ...article, ...kept, id: `n${key}`, story: 's1', facts: analyse(article) }
  })
  const days = [reports[0]![0], reports.at(-1)![0]] as const
  const story = {
    id: 's1',
    scope: 'public',
    headline: reports[0]![1],
    first: days[0],
    last: days[1],
    keys: [],
  } as const
  const { event, transitions } = composeStory(story, articles)
  const day = event.when && [event.when.value, event.when.end].flatMap((d) => d?.slice(0, 10) ?? []).join('/')
  return { moves: transitions.map((t) => t.status), status: event.status, when: day, where: event.where }
}

/** Of each course, what comes out as an editor would say it. */
const right = COURSES_TOLD.map((course) => {
  const got = told(course)
  return {
    moves: got.moves.join() === course.moves.join(),
    status: got.status === course.moves.at(-1),
    when: got.when === course.when,
    where: got.where === course.where,
  }
})

const share = (of: keyof (typeof right)[number]): number => right.filter((r) => r[of]).length / right.length

it.each([
  ['moves', 0.93],
  ['status', 0.97],
  ['when', 0.97],
  ['where', 0.86],
] as const)('tells the %s of thirty courses as an editor would', (of, floor) => {
  expect(share(of)).toBeGreaterThanOrEqual(floor)
})
