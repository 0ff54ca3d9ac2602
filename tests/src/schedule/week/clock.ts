import { openSync, readSync, writeSync } from 'node:fs'

// A clock that several processes see, moved by one of them.

export function clockIn(path: string): () => Temporal.Instant {
  const file = openSync(path, 'r')
  const bytes = Buffer.alloc(8)
  return () => {
    readSync(file, bytes, 0, 8, 0)
    return Temporal.Instant.fromEpochMilliseconds(bytes.readDoubleBE())
  }
}

export function setClock(path: string): (at: Temporal.Instant) => void {
  const file = openSync(path, 'w')
  return (at) => {
    const bytes = Buffer.alloc(8)
    bytes.writeDoubleBE(at.epochMilliseconds)
    writeSync(file, bytes, 0, 8, 0)
  }
}
