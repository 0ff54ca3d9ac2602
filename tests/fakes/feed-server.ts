import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Answered {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
}

/**
 * What a path answers with: always the same, or by the request; `raw` writes to the socket what no proper server would, `endless`
 * writes again and again, as fast as it is read or every so many milliseconds.
 */
export type Page =
  | Answered
  | ((request: IncomingMessage, times: number) => Answered | 'stall')
  | { readonly raw: string }
  | { readonly endless: string; readonly every?: number }

export interface FeedServer {
  readonly origin: string
  readonly port: number
  /** The pages by path; a test changes them as it goes. */
  readonly pages: Map<string, Page>
  /** Every request, in order: method, path and headers. */
  readonly requests: { readonly path: string; readonly headers: IncomingMessage['headers'] }[]
  /** The most requests that were open at one moment. */
  readonly mostOpen: () => number
  close(): Promise<void>
}

/** A web server on loopback that serves, changes, errs, stalls, redirects and lies as its pages say. */
export async function startFeedServer(pages: Readonly<Record<string, Page>> = {}): Promise<FeedServer> {
  const held = new Map(Object.entries(pages))
  const requests: FeedServer['requests'] = []
  const times = new Map<string, number>()
  let open = 0
  let most = 0
  const server: Server = createServer((request, response) => {
    const path = request.url ?? '/'
    requests.push({ path, headers: request.headers })
    open++
    most = Math.max(most, open)
    response.on('close', () => open--)
    const page = held.get(path) ?? { status: 404 }
    const count = (times.get(path) ?? 0) + 1
    times.set(path, count)
    if (typeof page === 'object' && 'raw' in page) return void request.socket.end(page.raw)
    if (typeof page === 'object' && 'endless' in page) return flow(response, page)
    const answer = typeof page === 'function' ? page(request, count) : page
    if (answer !== 'stall') send(response, answer, request)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    port,
    pages: held,
    requests,
    mostOpen: () => most,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

function flow(
  response: ServerResponse,
  { endless, every }: { readonly endless: string; readonly every?: number },
): void {
  if (every !== undefined) {
    const timer = setInterval(() => response.write(endless), every)
    response.on('close', () => clearInterval(timer))
    return
  }
  const more = (): void => {
    while (!response.destroyed && response.write(endless));
  }
  response.on('drain', more)
  more()
}

/** Answers 304 by itself where the page has an ETag or date that the request knows. */
function send(
  response: ServerResponse,
  { status = 200, headers = {}, body = '' }: Answered,
  request: IncomingMessage,
): void {
  const known =
    (headers['etag'] !== undefined && request.headers['if-none-match'] === headers['etag']) ||
    (headers['last-modified'] !== undefined &&
      request.headers['if-modified-since'] === headers['last-modified'])
  response.writeHead(known ? 304 : status, headers)
  response.end(known ? undefined : body)
}

export interface RssItem {
  readonly title?: string
  readonly link?: string
  readonly guid?: string
  /** ISO 8601. */
  readonly date?: string
  readonly text?: string
}

/** An RSS 2.0 document. `head` goes into the channel as it is. */
export const rss = (items: readonly RssItem[], title = 'Harbour Wire', head = ''): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>${title}</title>${head}${items.map(itemXml).join('')}</channel></rss>`

const itemXml = ({ title, link, guid, date, text }: RssItem): string =>
  [
    '<item>',
    title && `<title>${title}</title>`,
    link && `<link>${link}</link>`,
    guid && `<guid isPermaLink="false">${guid}</guid>`,
    date && `<pubDate>${new Date(date).toUTCString()}</pubDate>`,
    text && `<description>${text}</description>`,
    '</item>',
  ]
    .filter(Boolean)
    .join('')
