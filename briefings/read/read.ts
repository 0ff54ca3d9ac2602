import type { Range } from '../model.ts'

/** An article as it was read, before it is known under which scope it is kept. */
export interface ReadArticle {
  readonly id: string | null
  readonly url: string | null
  readonly title: string | null
  readonly byline: string | null
  readonly published: string | null
  readonly source: string | null
  readonly language: string
  readonly text: string
  readonly sentences: readonly Range[] | null
}

export interface ReadFault {
  /** The file, line or item that could not be read. */
  readonly where: string
  /** A sentence for people: what is wrong and what to do. */
  readonly reason: string
}

export interface ReadResult {
  readonly articles: readonly ReadArticle[]
  readonly faults: readonly ReadFault[]
}

export interface ReadOptions {
  /** File name or address: its ending says the format where no content type does. */
  readonly name: string
  readonly contentType?: string | null
  readonly url?: string | null
  /** 4/1/2024 is 4 January. Otherwise it is 1 April, unless the text itself says otherwise. */
  readonly dayFirst?: boolean
}

/** JSONL only for now. */
export function readArticles(bytes: Uint8Array, _options: ReadOptions): ReadResult {
  const articles: ReadArticle[] = []
  for (const line of new TextDecoder().decode(bytes).split('\n')) {
    if (!line.trim()) continue
    const j = JSON.parse(line) as Record<string, string | string[] | null | undefined>
    const sentences = j['sentences'] as string[] | undefined
    let at = 0
    const text = sentences ? sentences.join('\n') : (j['text'] as string)
    articles.push({
      id: (j['id'] as string) ?? null,
      url: (j['url'] as string) ?? null,
      title: (j['title'] as string) ?? null,
      byline: null,
      published: (j['published'] as string) ?? null,
      source: (j['source'] as string) ?? null,
      language: 'en',
      text,
      sentences: sentences
        ? sentences.map((s) => {
            const r = { start: at, end: at + s.length }
            at += s.length + 1
            return r
          })
        : null,
    })
  }
  return { articles, faults: [] }
}
