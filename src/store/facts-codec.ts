import { zstdCompressSync, zstdDecompressSync } from 'node:zlib'
import type { Facts, Range } from '../../briefings/model.ts'
import {
  createByteReader,
  createByteWriter,
  type ByteReader,
  type ByteWriter,
} from '../../briefings/bytes.ts'
import { readMentions, unpackMentions, writeMentions, type PackedMentions } from './mentions-codec.ts'
import { readTimes, writeTimes } from './times-codec.ts'

/** First byte: how the rest is written. */
const VERSION = 4
/** Mentions and times were compressed with the rest then. */
const COMPRESSED = 3
/** Written before steps were kept: they are none then. */
const WITHOUT_STEPS = 2

/** What is read of few of the articles that are looked at, each by itself, in the order in which it is written. */
const PARTS = ['quotes', 'figures', 'events', 'summary', 'steps'] as const
const PARTS_BEFORE = ['mentions', 'times', ...PARTS] as const
type Part = (typeof PARTS_BEFORE)[number]

/**
 * Facts as bytes. To answer, dozens of articles are looked at and few are told, and a timeline looks at the times and mentions of
 * hundreds: so these stand in front as numbers, the actors beside them, and the rest is compressed and unpacked only where
 * somebody asks for it, part by part.
 */
export function encodeFacts(facts: Facts): Uint8Array {
  const out = createByteWriter()
  out.byte(VERSION)
  writeRanges(out, facts.sentences)
  out.block(bytesOf(facts.actors))
  out.block(written((block) => writeMentions(block, facts.mentions)))
  out.block(written((block) => writeTimes(block, facts.times)))
  const rest = createByteWriter()
  for (const part of PARTS) rest.block(bytesOf(facts[part]))
  out.block(zstdCompressSync(rest.done()))
  return out.done()
}

/** The reverse of `encodeFacts`; each part is read when it is first looked at. Throws where the bytes are not its own. */
export function decodeFacts(bytes: Uint8Array): Facts {
  const reader = createByteReader(bytes)
  const version = reader.byte()
  if (version > VERSION || version < WITHOUT_STEPS)
    throw new Error('These facts were stored in a way that is not known here.')
  const sentences = readRanges(reader)
  const actorBytes = reader.block()
  const [mentionBytes, timeBytes] =
    version > COMPRESSED ? [reader.block(), reader.block()] : ([null, null] as const)
  const packed = reader.block()
  const held: { -readonly [K in keyof Facts]?: Facts[K] } = {}
  let blocks: Readonly<Record<Part, Uint8Array>> | null = null
  const json = (part: Part): unknown => valueOf((blocks ??= unpack(packed, version))[part])
  return {
    sentences,
    get actors() {
      return (held.actors ??= valueOf(actorBytes) as Facts['actors'])
    },
    get mentions() {
      return (held.mentions ??= mentionBytes
        ? readMentions(createByteReader(mentionBytes))
        : unpackMentions(json('mentions') as PackedMentions))
    },
    get times() {
      return (held.times ??= timeBytes
        ? readTimes(createByteReader(timeBytes))
        : (json('times') as Facts['times']))
    },
    get quotes() {
      return (held.quotes ??= json('quotes') as Facts['quotes'])
    },
    get figures() {
      return (held.figures ??= json('figures') as Facts['figures'])
    },
    get events() {
      return (held.events ??= json('events') as Facts['events'])
    },
    get steps() {
      return (held.steps ??= version === WITHOUT_STEPS ? [] : (json('steps') as Facts['steps']))
    },
    get summary() {
      return (held.summary ??= json('summary') as Facts['summary'])
    },
  }
}

const bytesOf = (value: unknown): Buffer => Buffer.from(JSON.stringify(value))
const valueOf = (bytes: Uint8Array): unknown =>
  JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString())

function unpack(packed: Uint8Array, version: number): Record<Part, Uint8Array> {
  const reader = createByteReader(zstdDecompressSync(packed))
  const written: readonly Part[] = version > COMPRESSED ? PARTS : PARTS_BEFORE
  const parts = written.filter((part) => version !== WITHOUT_STEPS || part !== 'steps')
  return Object.fromEntries(parts.map((part) => [part, reader.block()])) as Record<Part, Uint8Array>
}

function written(write: (out: ByteWriter) => void): Uint8Array {
  const out = createByteWriter()
  write(out)
  return out.done()
}

/** Sentences follow each other closely: how far each begins from the end of the one before, and how long it is. */
function writeRanges(out: ByteWriter, ranges: readonly Range[]): void {
  out.number(ranges.length)
  let last = 0
  for (const { start, end } of ranges) {
    out.signed(start - last)
    out.number(end - start)
    last = end
  }
}

function readRanges(reader: ByteReader): Range[] {
  const out: Range[] = []
  let last = 0
  for (let left = reader.number(); left > 0; left--) {
    const start = last + reader.signed()
    last = start + reader.number()
    out.push({ start, end: last })
  }
  return out
}
