import { parseHtml } from '../../briefings/read/html-tree.ts'
import { feedsOfPage } from '../../briefings/read/page-feeds.ts'
import { readPageLinks } from '../../briefings/read/page-links.ts'

// One valid document of each kind, of our own, for mutating.

const PROSE =
  'Governor Lena Okoro called off a vote on the ferry at Port Anselm on Friday after the owners left the hall. ' +
  '“We will try again in June,” Okoro said. More than 400 people had come to watch. Mayor Ivo Brandt met her on 2 May.'

export const TEXT = `2024-05-03\nFerry vote called off\n\n${PROSE}\n\n${PROSE}`
export const RSS =
  '<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>' +
  '<title>Harbour Wire</title><ttl>60</ttl><item><title>Vote called off</title><link>https://news.example/a</link>' +
  '<guid isPermaLink="false">1</guid><pubDate>Fri, 03 May 2024 10:00:00 +0200</pubDate>' +
  `<description>${PROSE}</description><content:encoded><![CDATA[<p>${PROSE}</p>]]></content:encoded></item></channel></rss>`
export const ATOM =
  '<feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour</title><entry><id>urn:1</id><title type="html">A &amp;amp; B</title>' +
  `<link rel="alternate" href="/a"/><updated>2024-05-03T10:00:00Z</updated><content type="html">&lt;p&gt;${PROSE}&lt;/p&gt;</content></entry></feed>`
export const PAGE =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Vote called off</title>' +
  '<link rel="alternate" type="application/rss+xml" href="/feed.xml"><meta property="article:published_time" content="2024-05-03T10:00:00Z">' +
  '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Vote","datePublished":"2024-05-03"}</script></head>' +
  `<body><nav><a href="/b">B</a></nav><article><h1>Vote called off</h1><p>${PROSE}</p><p>${PROSE}</p><a href="/c?x=1">C</a></article></body></html>`
export const JSONL = [
  JSON.stringify({
    id: 'a',
    url: 'https://news.example/a',
    title: 'Vote',
    published: '2024-05-03',
    text: PROSE,
  }),
  JSON.stringify({ title: 'Vote', published: '2024-05-03T10:00:00Z', sentences: PROSE.split('. ') }),
].join('\n')
export const JSON_FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Harbour',
  items: [
    {
      id: '1',
      url: 'https://news.example/a',
      title: 'Vote',
      content_html: `<p>${PROSE}</p>`,
      date_published: '2024-05-03T10:00:00Z',
    },
  ],
})
export const OPML =
  '<opml version="2.0"><head><title>List</title></head><body><outline text="News"><outline type="rss" text="Harbour" xmlUrl="https://news.example/feed.xml"/>' +
  '</outline><outline type="rss" xmlUrl="http://b.example/rss"/></body></opml>'
export const SITEMAP =
  '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://news.example/a</loc>' +
  '<news:news><news:publication_date>2024-05-03</news:publication_date><news:title>Vote</news:title></news:news></url></urlset>'
export const ROBOTS =
  'User-agent: *\nDisallow: /private\nAllow: /private/a$\nCrawl-delay: 5\nUser-agent: Dateline\nDisallow: /*.pdf$\n'

/** The feeds and articles that a page names, as addresses. */
export function discover(html: string): string[] {
  const root = parseHtml(html)
  const links = readPageLinks(root, 'https://news.example/')
  return [
    ...feedsOfPage(root, 'https://news.example/'),
    ...(links?.entries ?? []).flatMap((e) => (e.article.url ? [e.article.url] : [])),
  ]
}
