import { readdir, readFile, realpath, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import type { Fetcher } from '../../briefings/ports.ts'
import { tryAgain } from '../../briefings/sources/try-again.ts'

/** Bytes to read articles from, or why there are none. */
export type Input =
  | {
      readonly name: string
      readonly bytes: Uint8Array
      readonly contentType?: string | null
      readonly url?: string
    }
  | { readonly name: string; readonly reason: string }

const READABLE = new Set([
  '.txt',
  '.html',
  '.htm',
  '.xhtml',
  '.xml',
  '.rss',
  '.rdf',
  '.atom',
  '.json',
  '.jsonl',
  '.ndjson',
])
/** A string may not be longer than about 512 MB in this runtime; JSONL of that size is better cut. */
const MOST_BYTES = 256 * 1024 * 1024

export interface InputSources {
  readonly fetcher: Fetcher
  readonly stdin: NodeJS.ReadableStream
}

/** The inputs that the paths name, in order: files, folders (their readable files by name, deep), addresses, `-`. */
export async function* inputsOf(paths: readonly string[], sources: InputSources): AsyncGenerator<Input> {
  for (const path of paths) {
    if (path === '-') yield { name: 'standard input', bytes: await buffer(sources.stdin) }
    else if (/^https?:\/\//i.test(path)) yield await fromAddress(path, sources.fetcher)
    else yield* fromPath(path)
  }
}

async function fromAddress(url: string, fetcher: Fetcher): Promise<Input> {
  try {
    const { bytes, contentType, url: final } = await fetcher.fetch(url)
    return { name: url, bytes, contentType, url: final }
  } catch (error) {
    return { name: url, reason: reasonOf(tryAgain(error)) }
  }
}

/** @param above the folders that it stands in, by their real paths: a link back to one is not followed. */
async function* fromPath(path: string, above: readonly string[] = []): AsyncGenerator<Input> {
  try {
    const info = await stat(path)
    if (info.isDirectory()) {
      const folder = await realpath(path)
      if (above.includes(folder)) return
      for (const name of (await readdir(path)).sort()) {
        const inner = join(path, name)
        if (READABLE.has(extname(name).toLowerCase()) || (await isFolder(inner)))
          yield* fromPath(inner, [...above, folder])
      }
    } else if (info.size > MOST_BYTES) {
      yield {
        name: path,
        reason: `it is larger than ${MOST_BYTES / 1024 / 1024} MB; cut it into smaller files`,
      }
    } else yield { name: path, bytes: await readFile(path) }
  } catch (error) {
    yield { name: path, reason: reasonOf(error) }
  }
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (info) => info.isDirectory(),
    () => false,
  )

function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code
  if (code === 'ENOENT') return 'there is no such file or folder'
  if (code === 'EACCES' || code === 'EPERM') return 'it may not be read by this user'
  return error instanceof Error ? error.message : String(error)
}
