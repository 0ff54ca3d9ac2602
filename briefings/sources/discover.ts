import { UserError } from '../errors.ts'
import type { Fetched, Fetcher } from '../ports.ts'
import type { Examined, SourceBytes } from './examine.ts'
import { tryAgain } from './try-again.ts'

export interface DiscoverPorts {
  readonly fetcher: Fetcher
  readonly examine: (bytes: SourceBytes) => Promise<Examined>
}

/** What can be followed: its address, and what was read there. */
export interface Found {
  readonly url: string
  readonly fetched: Fetched
  readonly examined: Extract<Examined, { readonly document: unknown }>
}

/** Addresses that are tried behind one page. */
const MOST_FEEDS = 3
const MOST_SITEMAPS = 4

/**
 * What is to be followed at an address: a feed or news sitemap that stands there; else a feed that the page names; else a news
 * sitemap of the site, by its robots.txt; else the page's own links to articles.
 *
 * @throws UserError 'bad-input' where there is none of these, or the address cannot be read: with when to try again, where that may help.
 */
export async function discover(ports: DiscoverPorts, address: string): Promise<Found> {
  const fetched = await ports.fetcher.fetch(address).catch((error: unknown) => {
    throw tryAgain(error)
  })
  const examined = await ports.examine(fetched)
  const there = foundAt(address, fetched, examined)
  if (there && there.examined.kind !== 'page') return there
  const feeds = 'feeds' in examined ? examined.feeds : []
  for (const url of feeds.slice(0, MOST_FEEDS)) {
    const found = await tried(ports, url)
    if (found?.examined.kind === 'feed') return found
  }
  const sitemaps = examined.kind === 'index' ? examined.sitemaps : await sitemapsOf(ports, fetched.url)
  const news = await newsSitemap(ports, sitemaps)
  if (news) return news
  if (there) return there
  const reason = examined.kind === 'nothing' ? examined.reason : 'its sitemaps hold no news'
  throw new UserError(
    'bad-input',
    `I found no feed at ${address}: ${reason}. Give the address of the feed itself, or of a page that lists articles.`,
  )
}

function foundAt(address: string, fetched: Fetched, examined: Examined): Found | null {
  if (!('document' in examined)) return null
  return { url: fetched.moved ?? address, fetched, examined }
}

/** What stands at an address that a page names; null where it cannot be read: the next one may be. */
async function tried({ fetcher, examine }: DiscoverPorts, url: string): Promise<Found | null> {
  try {
    const fetched = await fetcher.fetch(url)
    return foundAt(url, fetched, await examine(fetched))
  } catch (error) {
    if (error instanceof UserError) return null
    throw error
  }
}

async function sitemapsOf({ fetcher }: DiscoverPorts, page: string): Promise<string[]> {
  try {
    const { bytes } = await fetcher.fetch(new URL('/robots.txt', page).href)
    const lines = new TextDecoder().decode(bytes).matchAll(/^\s*sitemap\s*:\s*(\S+)/gim)
    const all = [...lines].flatMap(([, url]) => URL.parse(url ?? '', page)?.href ?? [])
    return newsFirst(all)
  } catch (error) {
    if (error instanceof UserError) return []
    throw error
  }
}

const newsFirst = (urls: readonly string[]): string[] => [
  ...urls.filter((u) => /news/i.test(u)),
  ...urls.filter((u) => !/news/i.test(u)),
]

/** The first of these, or of those that an index among them names, that holds news. */
async function newsSitemap(ports: DiscoverPorts, sitemaps: readonly string[]): Promise<Found | null> {
  const queue = [...sitemaps]
  for (let i = 0; i < Math.min(queue.length, MOST_SITEMAPS); i++) {
    const url = queue[i]!
    const fetched = await ports.fetcher.fetch(url).catch(ignoreRefusal)
    if (!fetched) continue
    const examined = await ports.examine(fetched)
    if (examined.kind === 'sitemap') return foundAt(url, fetched, examined)
    if (examined.kind === 'index') queue.splice(i + 1, 0, ...examined.sitemaps.filter((s) => /news/i.test(s)))
  }
  return null
}

function ignoreRefusal(error: unknown): null {
  if (error instanceof UserError) return null
  throw error
}
