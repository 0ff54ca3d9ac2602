/** How well bytes fit UTF-8: `sequences` of two to four bytes that are whole, and bytes that belong to none. */
export interface Utf8Health {
  readonly sequences: number
  readonly invalid: number
}

/** Counts without decoding, over at most the first 256 KiB: enough to tell an encoding by. */
export function utf8Health(bytes: Uint8Array): Utf8Health {
  const end = Math.min(bytes.length, 262_144)
  let sequences = 0
  let invalid = 0
  for (let i = 0; i < end;) {
    const b = bytes[i]!
    if (b < 0x80) {
      i++
      continue
    }
    const length = b >= 0xc2 && b < 0xe0 ? 2 : b >= 0xe0 && b < 0xf0 ? 3 : b >= 0xf0 && b < 0xf5 ? 4 : 0
    if (length > 0 && i + length > end && end < bytes.length) break
    let whole = length > 0
    for (let k = 1; whole && k < length; k++) whole = (bytes[i + k] ?? 0) >> 6 === 2
    if (whole) sequences++
    else invalid++
    i += whole ? length : 1
  }
  return { sequences, invalid }
}
