import { expect, it } from 'vitest'
import { composeStory } from '../../../briefings/write/story.ts'
import { COURSES_TOLD, type Course } from '../../fixtures/courses.ts'
import { storedReports } from './stored-reports.ts'

function told({ reports }: Course) {
  const articles = storedReports(
    reports.map(([published, title, text]) => ({ title, text, published, source: 'Vale News' })),
  )
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

it.each([
  [
    'The launch, which was planned for Thursday, has been put off to March 29, the office said on Tuesday.',
    '2025-03-29',
  ],
  ['The launch, which was planned for Thursday, has been put off, the office said on Tuesday.', null],
  ['The launch was put off on Tuesday because of a faulty pump.', '2025-03-18'],
])('takes for the day of a putting-off the new one, never the old one: %s', (text, when) => {
  const [article] = storedReports([{ text, published: '2025-03-18' }])
  const step = article!.facts.steps.find((s) => s.status === 'postponed')
  expect(step?.when?.value ?? null).toBe(when)
})
