import { rss, type Answered, type RssItem } from '../../../fakes/feed-server.ts'
import { chance } from '../random.ts'

export interface Item {
  readonly source: number
  /** Minutes after the beginning. */
  readonly minute: number
  readonly url: string
  readonly rss: RssItem
}

const TOWNS = 'Arden Brixel Corvan Dunmore Eskby Farrow Gildern Holm Inver Jura Kell Lomond'.split(' ')
const PEOPLE = 'Renn Quell Okoro Brandt Petrenko Haase Lindt Moreau Sato Varga Wills Zorn'.split(' ')
const DID = [
  (a: string, t: string, n: number) => `Mayor ${a} opened a school in ${t} with ${n} guests.`,
  (a: string, t: string, n: number) => `Minister ${a} called off a vote in ${t} after ${n} people objected.`,
  (a: string, t: string, n: number) =>
    `A storm closed ${n} roads near ${t}, the engineer ${a} told reporters.`,
  (a: string, t: string, n: number) => `Judge ${a} fined the harbour of ${t} ${n} crowns over spilled oil.`,
  (a: string, t: string, n: number) =>
    `Governor ${a} signed a ferry treaty with ${t} that runs for ${n} weeks.`,
  (a: string, t: string, n: number) => `The painter ${a} gave ${n} pictures to the museum of ${t}.`,
]

export const hostOf = (source: number): string => `w${source}.week.example`
export const pathOf = (source: number): string => `/feed/${source}`

/** What so many sources bring in so many days: each an item before the beginning, then one about every other day. */
export function newsOf(sources: number, days: number, start: Temporal.Instant): Item[] {
  const items: Item[] = []
  for (let source = 0; source < sources; source++)
    for (let n = 0, minute = -60; minute < days * 1_440; n++) {
      const url = `http://${hostOf(source)}/${n}`
      const date = start.add({ minutes: minute }).toString()
      items.push({ source, minute, url, rss: { link: url, guid: url, date, ...words(source, n) } })
      minute = Math.floor((n + chance(source, n, 'when')) * Math.min(2_880, days * 700))
    }
  return items.sort((a, b) => a.minute - b.minute)
}

function words(source: number, n: number): { readonly title: string; readonly text: string } {
  const sentences = Array.from({ length: 7 }, (_, i) => {
    const draw = (what: string, of: number): number => Math.floor(chance(source, n, i, what) * of)
    return DID[draw('did', DID.length)]!(
      PEOPLE[draw('who', 12)]!,
      TOWNS[draw('where', 12)]!,
      20 + draw('n', 900),
    )
  })
  return { title: sentences[0]!.replace(/\.$/, ''), text: sentences.join(' ') }
}

/** A source's feed as it stands at a moment: its last ten items. */
export function feedAt(items: readonly Item[], source: number, minute: number): Answered {
  const own = items.filter((i) => i.source === source && i.minute <= minute).slice(-10)
  return { body: rss(own.map((i) => i.rss).reverse(), `Source ${source}`) }
}
