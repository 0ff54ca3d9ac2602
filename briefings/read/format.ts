/** What a document is, for choosing its reader. */
export type Format = 'text' | 'page' | 'feed' | 'json' | 'jsonl' | 'binary'

const BY_ENDING: ReadonlyMap<string, Format> = new Map(
  Object.entries<Format>({
    txt: 'text',
    text: 'text',
    md: 'text',
    html: 'page',
    htm: 'page',
    xhtml: 'page',
    xml: 'feed',
    rss: 'feed',
    rdf: 'feed',
    atom: 'feed',
    json: 'json',
    jsonl: 'jsonl',
    ndjson: 'jsonl',
  }),
)

const BY_TYPE: readonly (readonly [RegExp, Format])[] = [
  [/^text\/html|^application\/xhtml\+xml/, 'page'],
  [/^application\/(?:jsonl|x-ndjson|jsonlines|x-jsonlines|ndjson)/, 'jsonl'],
  [/^(?:application|text)\/(?:feed\+)?json|\+json/, 'json'],
  [/^(?:application|text)\/(?:rss|atom|rdf|xml|x-rss)|\+xml/, 'feed'],
  [/^text\/plain/, 'text'],
]

/**
 * The format of a document: what its beginning shows where that is plain, else its content type, else the ending of its
 * name. Servers and people mislabel feeds and pages often; a text that begins like one is one.
 */
export function detectFormat(text: string, name: string, contentType: string | null): Format {
  if (isBinary(text)) return 'binary'
  const ending = /\.([a-z\d]+)(?:\.(?:gz|bak|orig))?(?:[?#].*)?$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  const type = contentType?.toLowerCase().trim() ?? ''
  const said = BY_TYPE.find(([t]) => t.test(type))?.[1]
  const named = BY_ENDING.get(ending)
  const shown = sniff(text)
  if (said === 'text' || said === undefined) {
    // A name is trusted against markup that a plain text may quote, but not against a feed's own root.
    if (named === 'text') return shown === 'feed' && said === undefined ? 'feed' : 'text'
    if (named === 'jsonl') return 'jsonl'
  }
  return shown ?? named ?? said ?? 'text'
}

/** What the beginning shows without doubt; null where it may be anything. */
function sniff(text: string): Format | null {
  const head = text.slice(0, 20_000).replace(/^[\ufeff\s\0]+/, '')
  if (head.startsWith('{') || head.startsWith('[')) return sniffJson(text, head)
  if (!head.startsWith('<')) return null
  const root = rootTag(head)
  if (/^(?:(?:\w+:)?(?:rss|rdf|feed|channel|entry))$/i.test(root)) return 'feed'
  if (/^(?:html|head|body)$/i.test(root) || /^<!doctype\s+html/i.test(head)) return 'page'
  if (/<(?:rss|rdf:rdf|feed)[\s>]/i.test(head) && /^<\?xml/.test(head)) return 'feed'
  if (/<(?:html|head|body|p|div|article)[\s>]/i.test(head)) return 'page'
  return null
}

function rootTag(head: string): string {
  const skipped = head.replace(
    /^(?:\s+|<\?[^>]*>|<!--[\s\S]{0,5000}?-->|<!doctype[^>[]*(?:\[[^\]]{0,10000}\]\s*)?>)+/i,
    '',
  )
  return /^<([\w:-]+)/.exec(skipped)?.[1] ?? ''
}

function sniffJson(text: string, head: string): Format | null {
  const line = /^[^\r\n]*/.exec(head)?.[0] ?? ''
  const more = text.trimEnd().includes('\n')
  if (head.startsWith('{') && more && line.trimEnd().endsWith('}')) {
    try {
      JSON.parse(line)
      return 'jsonl'
    } catch {
      return 'json'
    }
  }
  return /^[[{]\s*["{[\]}]/.test(head) ? 'json' : null
}

/** Bytes that no text has: zeros and control characters in number. */
function isBinary(text: string): boolean {
  const head = text.slice(0, 8192)
  if (
    /^(?:%PDF-|PK\x03\x04|\x89PNG|GIF8[79]a|\x7fELF|\x1f\u2039|\x1f\x8b|ÿØÿ|\xff\xd8\xff|RIFF|SQLite format 3)/.test(
      head,
    )
  )
    return true
  let odd = 0
  for (let i = 0; i < head.length; i++) {
    const c = head.charCodeAt(i)
    if (c === 0xfffd || c < 9 || (c > 13 && c < 32 && c !== 27)) odd++
  }
  return odd > 8 && odd > head.length * 0.05
}
