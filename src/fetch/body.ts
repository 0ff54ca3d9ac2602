import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib'
import type { Transform } from 'node:stream'
import { FetchRefusal } from '../../briefings/errors.ts'

/** More layers of compression than any server has reason for. */
const MOST_LAYERS = 2

/**
 * The bytes of an answer, decompressed as its `Content-Encoding` says. What is announced is not believed: a body that is not
 * compressed stays as it is, one that is gzip unannounced (`.xml.gz`) is opened, and neither what is sent nor what comes out
 * may be larger than `most`.
 */
export async function readBody(
  body: AsyncIterable<Uint8Array>,
  { encoding, most }: { readonly encoding: string | null; readonly most: number },
): Promise<Uint8Array> {
  const layers = (encoding ?? '')
    .split(',')
    .map((e) => e.trim().toLowerCase())
    .filter((e) => e && e !== 'identity')
  if (layers.length > MOST_LAYERS)
    throw new FetchRefusal('The answer is compressed several times over; I did not open it.')
  const unknown = layers.find((e) => !DECODERS.has(e))
  if (unknown) throw new FetchRefusal(`The answer is compressed in a way that I do not know (${unknown}).`)
  let bytes = await collect(body, most)
  for (const layer of layers.reverse()) bytes = await opened(bytes, layer, most)
  return isGzip(bytes) ? opened(bytes, 'gzip', most) : bytes
}

const DECODERS: ReadonlyMap<string, (bytes: Uint8Array) => Transform> = new Map<
  string,
  (bytes: Uint8Array) => Transform
>([
  ['gzip', () => createGunzip()],
  ['x-gzip', () => createGunzip()],
  ['br', () => createBrotliDecompress()],
  // RFC 9110 means zlib's format; some servers send bare DEFLATE.
  ['deflate', (bytes) => (isZlib(bytes) ? createInflate() : createInflateRaw())],
])

async function opened(bytes: Uint8Array, layer: string, most: number): Promise<Uint8Array> {
  if (bytes.length === 0 || (/gzip/.test(layer) && !isGzip(bytes)) || isText(bytes)) return bytes
  const decoder = DECODERS.get(layer)?.(bytes)
  if (!decoder) return bytes
  decoder.end(bytes)
  try {
    return await collect(decoder as AsyncIterable<Uint8Array>, most)
  } catch (cause) {
    if (cause instanceof FetchRefusal) throw cause
    throw new FetchRefusal('The answer is damaged: it cannot be decompressed.', {}, { cause })
  } finally {
    decoder.destroy()
  }
}

/** All parts as one, given up as soon as they are too many. */
async function collect(body: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of body) {
    size += part.length
    if (size > most)
      throw new FetchRefusal(`The answer is larger than ${Math.max(1, Math.round(most / 1024 / 1024))} MB.`)
    parts.push(part)
  }
  return Buffer.concat(parts)
}

const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b
/** RFC 1950: method 8, and a header that 31 divides. */
const isZlib = (bytes: Uint8Array): boolean =>
  (bytes[0]! & 0x0f) === 8 && ((bytes[0]! << 8) | (bytes[1] ?? 0)) % 31 === 0
/** A feed or page in plain sight, whatever its header says. */
const isText = (bytes: Uint8Array): boolean =>
  /^[\ufeff\s]*[<{[]/.test(new TextDecoder().decode(bytes.subarray(0, 64))) &&
  bytes.subarray(0, 64).every((b) => b > 8)
