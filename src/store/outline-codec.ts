import type { Outline, OutlinedSentence } from '../../briefings/outline-ports.ts'
import { createByteReader, createByteWriter, type ByteReader, type ByteWriter } from './bytes.ts'

/** First byte: how the rest is written and how it is made. What bears another is made anew from its article. */
const VERSION = 1
/** Flags: a sum of those that hold. */
const IS_DATED = 1
const NAMES_DAY_BEFORE = 2
const HAS_TURN = 4
const HAS_APPOINTED = 8
/** `stands` is written in hundredths. */
const HUNDREDTHS = 100

/** An outline in few bytes, quick to read: a timeline reads those of hundreds of articles. */
export function encodeOutline(outline: Outline): Uint8Array {
  const { published, lead, turn, appointed, told } = outline
  const out = createByteWriter()
  out.byte(VERSION)
  out.byte(
    (published === null ? 0 : IS_DATED) +
      (outline.namesDayBefore ? NAMES_DAY_BEFORE : 0) +
      (turn === null ? 0 : HAS_TURN) +
      (appointed === null ? 0 : HAS_APPOINTED),
  )
  // Days are named near each other.
  const base = published ?? turn ?? told.find((s) => s.days.length)?.days[0] ?? 0
  out.signed(base)
  if (turn !== null) out.signed(turn - base)
  if (appointed !== null) out.signed(appointed - base)
  out.number(lead)
  writeTold(out, told, base)
  out.text(outline.actors)
  out.text(outline.vocabulary)
  writeRising(out, outline.ends)
  writePlaces(out, outline.terms)
  return out.done()
}

/** The reverse of `encodeOutline`; null for what another version wrote. */
export function decodeOutline(bytes: Uint8Array): Outline | null {
  const reader = createByteReader(bytes)
  if (reader.byte() !== VERSION) return null
  const flags = reader.byte()
  const base = reader.signed()
  const turn = flags & HAS_TURN ? base + reader.signed() : null
  const appointed = flags & HAS_APPOINTED ? base + reader.signed() : null
  const lead = reader.number()
  const told = readTold(reader, base)
  return {
    published: flags & IS_DATED ? base : null,
    lead,
    namesDayBefore: (flags & NAMES_DAY_BEFORE) !== 0,
    turn,
    appointed,
    told,
    actors: reader.text(),
    vocabulary: reader.text(),
    ends: readRising(reader),
    terms: readPlaces(reader),
  }
}

function writeTold(out: ByteWriter, told: readonly OutlinedSentence[], base: number): void {
  out.number(told.length)
  let last = 0
  for (const { index, days, inPassing, stands } of told) {
    out.number(index - last)
    out.byte(Math.round(stands * HUNDREDTHS))
    writeDays(out, days, base)
    writeDays(out, inPassing, base)
    last = index
  }
}

function readTold(reader: ByteReader, base: number): OutlinedSentence[] {
  const out: OutlinedSentence[] = []
  let index = 0
  for (let left = reader.number(); left > 0; left--) {
    index += reader.number()
    const stands = reader.byte() / HUNDREDTHS
    out.push({ index, stands, days: readDays(reader, base), inPassing: readDays(reader, base) })
  }
  return out
}

function writeDays(out: ByteWriter, days: readonly number[], base: number): void {
  out.number(days.length)
  for (const day of days) out.signed(day - base)
}

const NONE: readonly number[] = []

function readDays(reader: ByteReader, base: number): readonly number[] {
  const count = reader.number()
  if (count === 0) return NONE
  const out: number[] = []
  for (let left = count; left > 0; left--) out.push(base + reader.signed())
  return out
}

/** Numbers none of which is below the one before. */
function writeRising(out: ByteWriter, numbers: readonly number[]): void {
  out.number(numbers.length)
  let last = 0
  for (const n of numbers) {
    out.number(n - last)
    last = n
  }
}

function readRising(reader: ByteReader): number[] {
  const out: number[] = []
  let last = 0
  for (let left = reader.number(); left > 0; left--) out.push((last += reader.number()))
  return out
}

/** Few articles have more different terms near their days: a byte for each is read where it stands. */
const IN_A_BYTE = 256

function writePlaces(out: ByteWriter, places: Outline['terms']): void {
  const isSmall = places.every((p: number) => p < IN_A_BYTE)
  out.byte(isSmall ? 1 : 0)
  if (isSmall) return out.block(Uint8Array.from(places))
  out.number(places.length)
  for (const p of places) out.number(p)
}

function readPlaces(reader: ByteReader): Outline['terms'] {
  if (reader.byte() === 1) return reader.block()
  const out = new Uint32Array(reader.number())
  for (let i = 0; i < out.length; i++) out[i] = reader.number()
  return out
}
