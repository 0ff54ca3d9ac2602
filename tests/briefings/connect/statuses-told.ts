import { statusChanges } from '../../../briefings/connect/status.ts'
import { mainEventOf } from '../../../briefings/write/event-line.ts'
import { storedReports } from './stored-reports.ts'

export type Report = readonly [day: string, text: string]

/** How the reports of one story have it move. */
export function statusesTold(...reports: readonly Report[]): string[] {
  const articles = storedReports(reports.map(([published, text]) => ({ text, published })))
  const name = reports[0]![1]
  return statusChanges(name, articles, mainEventOf(articles)!.type).map((c) => c.status)
}
