import iconv from 'iconv-lite'
import { decodeEbcdic, ebcdicPage } from './ebcdic.ts'
import { charsetOf, declaredEncoding, knownLabel, markedEncoding, sniffWide } from './encoding.ts'
import { utf8Health } from './utf8-health.ts'

/**
 * Text of bytes in whatever encoding they are in: by byte order mark, then by where zero bytes stand, then as the
 * transport or the document itself declares, then UTF-8 where it fits and windows-1252 where it does not. Never throws:
 * bytes that have no meaning become U+FFFD.
 */
export function decode(bytes: Uint8Array, contentType?: string | null): string {
  const mark = markedEncoding(bytes)
  if (mark) return decodeAs(bytes.subarray(mark.length), mark.encoding) ?? ''
  const wide = sniffWide(bytes)
  if (wide === 'cp037') {
    const head = decodeEbcdic(bytes.subarray(0, 400), wide)
    return decodeEbcdic(bytes, ebcdicPage(declaredEncoding(head) ?? '') ?? wide)
  }
  if (wide) return decodeAs(bytes, wide) ?? ''
  return decodeNarrow(bytes, contentType)
}

function decodeNarrow(bytes: Uint8Array, contentType?: string | null): string {
  const head = iconv.decode(bytes.subarray(0, 8192), 'latin1')
  const labels = [charsetOf(contentType), declaredEncoding(head)].filter((l) => l !== null).map(knownLabel)
  const health = utf8Health(bytes)
  for (const label of labels) {
    // Text that is UTF-8 in every one of its bytes is mislabelled: hardly a text in another encoding looks like that.
    if (health.invalid === 0 && health.sequences >= (LATIN.test(label) ? 1 : 6)) break
    // ASCII bytes cannot be what a wide label says, and text that breaks UTF-8 everywhere is not UTF-8.
    if (/^(?:utf-?(?:8|16|32)|ucs-?[24]|unicode)/.test(label)) continue
    const text = decodeAs(bytes, label)
    if (text !== null) return text
  }
  return decodeAs(bytes, health.invalid > health.sequences ? 'windows-1252' : 'utf-8') ?? ''
}

const LATIN = /^(?:us-)?ascii$|^iso-?8859-?1$|^latin-?1$|^windows-?1252$|^cp-?1252$|^l1$|^ansi_x3/

/** Text in the encoding of that label, or null where no decoder knows it. */
function decodeAs(bytes: Uint8Array, label: string): string | null {
  const page = ebcdicPage(label)
  if (page) return decodeEbcdic(bytes, page)
  if (label === 'hz') return decodeHz(bytes)
  try {
    return new TextDecoder(label).decode(bytes)
  } catch {
    // Not a label of the Encoding Standard.
  }
  return iconv.encodingExists(label) ? iconv.decode(bytes, label) : null
}

/** HZ (RFC 1843): GB 2312 with its high bits off between `~{` and `~}`. */
function decodeHz(bytes: Uint8Array): string {
  const out: number[] = []
  let wide = false
  for (let i = 0; i < bytes.length; i++) {
    const b = bytes[i]!
    const next = bytes[i + 1]
    if (
      b === 0x7e &&
      next !== undefined &&
      (wide ? next === 0x7d : next === 0x7b || next === 0x7e || next === 10)
    ) {
      if (next === 0x7b || next === 0x7d) wide = next === 0x7b
      else if (next === 0x7e) out.push(b)
      i++
    } else out.push(wide && b > 0x20 ? b | 0x80 : b)
  }
  return new TextDecoder('gbk').decode(Uint8Array.from(out))
}
