import { zstdCompressSync, zstdDecompressSync } from 'node:zlib'

/** First byte of a stored value: how the rest is written. */
const PLAIN = 0
const ZSTD = 1

/** Values shorter than this are stored as they are. */
const SMALL = 512

/** A value as bytes: JSON, compressed unless it is short (see docs/adr/002). */
export function encodeJson(value: unknown): Uint8Array {
  const json = Buffer.from(JSON.stringify(value))
  return json.length < SMALL
    ? Buffer.concat([Buffer.of(PLAIN), json])
    : Buffer.concat([Buffer.of(ZSTD), zstdCompressSync(json)])
}

/** The reverse of `encodeJson`. Throws where the bytes are not its own; the caller knows what shape it stored. */
export function decodeJson(bytes: Uint8Array): unknown {
  const body = bytes.subarray(1)
  const json = bytes[0] === ZSTD ? zstdDecompressSync(body) : Buffer.from(body)
  return JSON.parse(json.toString())
}
