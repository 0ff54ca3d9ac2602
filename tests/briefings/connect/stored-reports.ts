import type { ArticleWithFacts } from '../../../briefings/ports.ts'
import { analyse, dispatch } from '../../sample-briefings.ts'

/** Reports of one story as the store holds them, analysed; keys in their order. */
export const storedReports = (reports: readonly Parameters<typeof dispatch>[0][]): ArticleWithFacts[] =>
  reports.map((report, key) => {
    const article = dispatch(report)
    const kept = {
      key,
      scope: 'public',
      revision: 1,
      duplicateOf: null,
      stored: '2024-05-09T00:00:00Z',
    } as const
    return { ...article, ...kept, id: `n${key}`, story: 's1', facts: analyse(article) }
  })
