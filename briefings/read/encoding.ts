import { ebcdicPage } from './ebcdic.ts'

/** What a byte order mark says, with its length; the longer marks first, since UTF-32's begins like UTF-16's. */
const MARKS: readonly (readonly [readonly number[], string])[] = [
  [[0xff, 0xfe, 0x00, 0x00], 'utf-32le'],
  [[0x00, 0x00, 0xfe, 0xff], 'utf-32be'],
  [[0x84, 0x31, 0x95, 0x33], 'gb18030'],
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
]

/** The encoding that a byte order mark tells, and how many bytes the mark takes. */
export function markedEncoding(bytes: Uint8Array): { encoding: string; length: number } | null {
  for (const [mark, encoding] of MARKS)
    if (mark.every((b, i) => bytes[i] === b)) return { encoding, length: mark.length }
  return null
}

/**
 * Wide or EBCDIC text without a mark, seen in where its zero bytes stand (XML 1.0, appendix F, and RFC 4627, section 3,
 * told from more than the first four bytes so that plain text is known too).
 */
export function sniffWide(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, 4096)
  const zeros = [0, 0, 0, 0]
  for (let i = 0; i < head.length; i++) if (head[i] === 0) zeros[i & 3]!++
  const full = Math.max(1, head.length >> 2)
  const share = zeros.map((z) => z / full)
  const [a = 0, b = 0, c = 0, d = 0] = share
  if (a > 0.9 && b > 0.8 && d < 0.1) return 'utf-32be'
  if (d > 0.9 && c > 0.8 && a < 0.1) return 'utf-32le'
  // Scripts beyond Latin leave few zeros: the first sign of markup or of a JSON text then decides.
  if (head[0] === 0 && head[1] !== 0 && b < 0.1 && d < 0.1) return 'utf-16be'
  if (head[1] === 0 && head[0] !== 0 && a < 0.1 && c < 0.1) return 'utf-16le'
  if (head[0] === 0x4c && head[1] === 0x6f && head[2] === 0xa7 && head[3] === 0x94) return 'cp037'
  // UTF-7 writes `<` as +ADw-, which no declaration can then be read through.
  if (String.fromCharCode(...head.subarray(0, 5)) === '+ADw-') return 'utf-7'
  return null
}

/** The label in an XML declaration, an HTML `meta` or a CSS-like `@charset` near the beginning of `head`, in lower case. */
export function declaredEncoding(head: string): string | null {
  const xml = /^\s*<\?xml[^>]{0,400}?\sencoding\s*=\s*["']?\s*([\w.:+()-]+)/i.exec(head)?.[1]
  if (xml) return xml.toLowerCase()
  for (const tag of head.matchAll(/<meta\b[^>]{0,1000}/gi)) {
    const charset = /charset\s*=\s*["']?\s*([\w.:+()-]+)/i.exec(tag[0])?.[1]
    if (charset) return charset.toLowerCase()
  }
  return null
}

/** The `charset` parameter of a content type, in lower case. */
export function charsetOf(contentType: string | null | undefined): string | null {
  return /;\s*charset\s*=\s*["']?\s*([\w.:+()-]+)/i.exec(contentType ?? '')?.[1]?.toLowerCase() ?? null
}

/** Labels of writers of feeds that neither the Encoding Standard nor iconv-lite lists. */
const OTHER_NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'cp-850': 'cp850',
    'hz-gb-2312': 'hz',
    'hz-gb': 'hz',
    utf_8: 'utf-8',
    utf_16: 'utf-16',
    'x-sjis': 'shift_jis',
    'ms-kanji': 'shift_jis',
    shift_jisx0213: 'shift_jis',
    shift_jis_2004: 'shift_jis',
    euc_jisx0213: 'euc-jp',
    euc_jis_2004: 'euc-jp',
    'iso-2022-jp-1': 'iso-2022-jp',
    'iso-2022-jp-2': 'iso-2022-jp',
    'iso-2022-jp-3': 'iso-2022-jp',
    'iso-2022-jp-ext': 'iso-2022-jp',
    'big5-tw': 'big5',
    chinese: 'gb18030',
    korean: 'euc-kr',
    ks_c_5601: 'euc-kr',
    uhc: 'euc-kr',
    johab: 'euc-kr',
  }),
)

/** A label as the decoders know it. */
export function knownLabel(label: string): string {
  const name = label.trim().toLowerCase()
  return ebcdicPage(name) ?? OTHER_NAMES.get(name) ?? OTHER_NAMES.get(name.replace(/_/g, '-')) ?? name
}
