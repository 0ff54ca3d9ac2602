import { Buffer } from 'node:buffer'

export type ByteWriter = ReturnType<typeof createByteWriter>
export type ByteReader = ReturnType<typeof createByteReader>

/** Bytes written one after the other: whole numbers as in LEB128 (seven bits a byte), blocks with their length before them. */
export function createByteWriter() {
  let bytes = Buffer.allocUnsafe(1_024)
  let at = 0

  function room(more: number): void {
    if (at + more <= bytes.length) return
    const larger = Buffer.allocUnsafe(Math.max(bytes.length * 2, at + more))
    bytes.copy(larger, 0, 0, at)
    bytes = larger
  }

  const writer = {
    byte(value: number): void {
      room(1)
      bytes[at++] = value
    },
    /** A whole number from 0 up to 2^31 - 1. */
    number(value: number): void {
      room(5)
      let left = value
      while (left > 127) {
        bytes[at++] = (left & 127) | 128
        left >>>= 7
      }
      bytes[at++] = left
    },
    /** A whole number that may be below 0, of up to 30 bits. */
    signed(value: number): void {
      writer.number(value < 0 ? -2 * value - 1 : 2 * value)
    },
    block(block: Uint8Array): void {
      writer.number(block.length)
      room(block.length)
      bytes.set(block, at)
      at += block.length
    },
    text(text: string): void {
      writer.block(Buffer.from(text))
    },
    done: (): Buffer => bytes.subarray(0, at),
  }
  return writer
}

/** Reads what `createByteWriter` wrote, in the same order. */
export function createByteReader(bytes: Uint8Array) {
  let at = 0
  let buffer: Buffer | null = null
  const reader = {
    /** Begins with other bytes: where there are hundreds, a reader for each would take longer to make than they to read. */
    open(others: Uint8Array): void {
      ;[bytes, at, buffer] = [others, 0, null]
    },
    byte: (): number => bytes[at++]!,
    number(): number {
      let value = 0
      for (let shift = 0; ; shift += 7) {
        const byte = bytes[at++]!
        value |= (byte & 127) << shift
        if (byte < 128) return value
      }
    },
    signed(): number {
      const value = reader.number()
      return value % 2 ? -(value + 1) / 2 : value / 2
    },
    /** The bytes themselves, not a copy. */
    block(): Uint8Array {
      const length = reader.number()
      return bytes.subarray(at, (at += length))
    },
    text(): string {
      const length = reader.number()
      buffer ??= Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
      return buffer.toString('utf8', at, (at += length))
    },
  }
  return reader
}
