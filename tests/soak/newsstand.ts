import { createNewsroom } from '../bench/newsroom.ts'
import { requestsFor, type Requests } from '../bench/questions.ts'
import { rss, startFeedServer, type Answered } from '../fakes/feed-server.ts'

export interface Newsstand {
  /** Of every feed, for the operator to import. */
  readonly opml: string
  /** What people may ask about what these feeds tell. */
  readonly requests: Requests
  /** Articles of the days before, as `ingest` reads them. */
  readonly archive: string
  /** How many requests the feeds have had. */
  readonly asked: () => number
  close(): Promise<void>
}

const FEEDS = 24
/** Milliseconds between two items of one feed. */
const GAP = 120_000
const WORDS = 140
/** The newest that a feed shows. */
const SHOWN = 15

/** Feeds of our own news on loopback that go on telling: some whole, some as teasers of their pages, some that fail now and then. */
export async function openNewsstand(minutes: number, archived: number): Promise<Newsstand> {
  const began = Date.now()
  const count = archived + FEEDS * (Math.ceil((minutes * 60_000) / GAP) + SHOWN + 5)
  const newsroom = createNewsroom(9)
  const written = newsroom.write(count, WORDS)
  const told = written.slice(archived).map((d) => d.article)
  const server = await startFeedServer()
  const articleOf = (feed: number, n: number) => told[n * FEEDS + feed]!

  function feedPage(feed: number): Answered {
    const newest = SHOWN + Math.floor((Date.now() - began) / GAP)
    const items = Array.from({ length: SHOWN }, (_, i) => newest - i).map((n) => {
      const { id, title, text } = articleOf(feed, n)
      const link = `${server.origin}/page/${feed}/${n}`
      server.pages.set(`/page/${feed}/${n}`, {
        headers: { 'content-type': 'text/html' },
        body: page(feed, n),
      })
      const date = new Date(began + (n - SHOWN) * GAP).toISOString()
      return { title: title!, link, guid: id!, date, text: feed % 2 ? text : text.slice(0, 200) }
    })
    // What has gone out of the feed is asked for no more.
    server.pages.delete(`/page/${feed}/${newest - 3 * SHOWN}`)
    return { headers: { 'content-type': 'application/rss+xml' }, body: rss(items, `Gazette ${feed}`) }
  }
  const page = (feed: number, n: number): string => {
    const { title, text } = articleOf(feed, n)
    const paragraphs = text.split('\n\n').map((p) => `<p>${p}</p>`)
    return `<html><head><title>${title}</title></head><body><article><h1>${title}</h1>${paragraphs.join('')}</article></body></html>`
  }

  for (let feed = 0; feed < FEEDS; feed++)
    server.pages.set(`/feed/${feed}`, (_, times) => {
      if (feed === 3 && times % 4 === 0) return 'stall'
      if (feed % 8 === 5 && times % 5 === 0) return { status: 503, headers: { 'retry-after': '60' } }
      return feedPage(feed)
    })
  const outlines = Array.from(
    { length: FEEDS },
    (_, i) => `<outline type="rss" text="Gazette ${i}" xmlUrl="${server.origin}/feed/${i}"/>`,
  )
  const people = written.slice(0, archived + 400).map(({ storyline: { persons } }) => persons[0]!)
  return {
    opml: `<opml version="2.0"><body>${outlines.join('')}</body></opml>`,
    requests: requestsFor(
      people.map((p) => `${p.first} ${p.last}`),
      newsroom.cast,
      400,
    ),
    archive: written
      .slice(0, archived)
      .map(({ article: { id, url, title, published, text } }) =>
        JSON.stringify({ id, url, title, published, text }),
      )
      .join('\n'),
    asked: () => server.requests.length,
    close: () => server.close(),
  }
}
