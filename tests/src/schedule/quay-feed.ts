import { rss, type Page, type RssItem } from '../../fakes/feed-server.ts'

const PLACES = 'Anselm Brava Corvo Delta Esker Farrow Gull Hollow Inver Jura Kell Lomond'.split(' ')
export const text = (n: number, more = ''): string =>
  `Mayor Ida Quell of ${PLACES[n % 12]} told reporters that quay number ${n} will close for ${n + 2} weeks. ${more}`.repeat(
    8,
  )
export const item = (n: number, date: string, more = ''): RssItem => ({
  title: `Quay ${n} at ${PLACES[n % 12]} closes`,
  link: `https://wire.example/quay-${n}`,
  guid: `quay-${n}`,
  date,
  text: text(n, more),
})
export const feed = (items: readonly RssItem[], head = ''): Page => ({
  body: rss(items, 'Harbour Wire', head),
})

export const old = [1, 2, 3].map((n) => item(n, `2024-05-03T0${n}:00:00Z`))
