import { zstdCompressSync, zstdDecompressSync } from 'node:zlib'
import type { Facts } from '../../briefings/model.ts'

/** First byte of stored facts: how the rest is written. */
const PLAIN = 0
const ZSTD = 1

/** Facts shorter than this are stored as they are. */
const SMALL = 512

/** Facts as bytes: JSON, compressed where that is worth it (about a fifth of the size; see docs/adr/002). */
export function encodeFacts(facts: Facts): Uint8Array {
  const json = Buffer.from(JSON.stringify(facts))
  return json.length < SMALL
    ? Buffer.concat([Buffer.of(PLAIN), json])
    : Buffer.concat([Buffer.of(ZSTD), zstdCompressSync(json)])
}

/** The reverse of `encodeFacts`. Throws where the bytes are not its own. */
export function decodeFacts(bytes: Uint8Array): Facts {
  const body = bytes.subarray(1)
  const json = bytes[0] === ZSTD ? zstdDecompressSync(body) : Buffer.from(body)
  return JSON.parse(json.toString()) as Facts
}
