import { statusChanges } from '../../../briefings/connect/status.ts'
import { mainEventOf } from '../../../briefings/write/event-line.ts'
import type { ArticleWithFacts } from '../../../briefings/ports.ts'
import { analyse, dispatch } from '../../sample-briefings.ts'

export type Report = readonly [day: string, text: string]

/** How the reports of one story have it move. */
export function statusesTold(...reports: readonly Report[]): string[] {
  const articles = reports.map(([published, text], key): ArticleWithFacts => {
    const article = dispatch({ text, published })
    const kept = {
      key,
      scope: 'public',
      revision: 1,
      duplicateOf: null,
      stored: '2024-05-09T00:00:00Z',
    } as const
    return { ...article, ...kept, id: `n${key}`, story: 's1', facts: analyse(article) }
  })
  const name = reports[0]![1]
  return statusChanges(name, articles, mainEventOf(articles)!.type).map((c) => c.status)
}
