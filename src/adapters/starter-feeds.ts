/** A public feed to begin with. */
export interface StarterFeed {
  readonly name: string
  readonly url: string
}

/** Feeds that their publishers offer to everybody, of world news in English and without a subscription. */
export const STARTER_FEEDS: readonly StarterFeed[] = [
  { name: 'BBC News: World', url: 'https://feeds.bbci.co.uk/news/world/rss.xml' },
  { name: 'The Guardian: World', url: 'https://www.theguardian.com/world/rss' },
  { name: 'Al Jazeera', url: 'https://www.aljazeera.com/xml/rss/all.xml' },
  { name: 'Deutsche Welle', url: 'https://rss.dw.com/rdf/rss-en-all' },
  { name: 'France 24', url: 'https://www.france24.com/en/rss' },
  { name: 'NPR News', url: 'https://feeds.npr.org/1001/rss.xml' },
  { name: 'UN News', url: 'https://news.un.org/feed/subscribe/en/news/all/rss.xml' },
]

/** Zones in which most people live, from west to east; `settings` takes any other. */
export const STARTER_ZONES: readonly string[] = [
  'Pacific/Honolulu', 'America/Los_Angeles', 'America/Denver', 'America/Chicago', 'America/New_York', 'America/Bogota',
  'America/Sao_Paulo', 'UTC', 'Europe/London', 'Africa/Lagos', 'Europe/Berlin', 'Europe/Kyiv', 'Africa/Cairo',
  'Africa/Johannesburg', 'Africa/Nairobi', 'Europe/Istanbul', 'Europe/Moscow', 'Asia/Dubai', 'Asia/Karachi',
  'Asia/Kolkata', 'Asia/Bangkok', 'Asia/Shanghai', 'Asia/Tokyo', 'Australia/Sydney', 'Pacific/Auckland',
] // prettier-ignore
