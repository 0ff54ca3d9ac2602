import { createByteReader, createByteWriter, type ByteReader, type ByteWriter } from '../../bytes.ts'
import type { Lines } from './lines.ts'

/** A sentence that a timeline may tell: it names a day, or stands at the beginning of its report. */
export interface OutlinedSentence {
  readonly index: number
  /** Calendar days that the sentence names, in days since 1970. */
  readonly days: readonly number[]
  /** Those of them that it names only in passing: "survivors of Tuesday's quake" tells of a later day. */
  readonly inPassing: readonly number[]
  /** How well it can be read by itself, at most 1. */
  readonly stands: number
}

/** What a timeline looks at in each of hundreds of articles before it chooses the few sentences that it tells. */
export interface Outline {
  /** Day of publication, in days since 1970. */
  readonly published: number | null
  /** Index of the first sentence that tells something. */
  readonly lead: number
  /** Whether the report names the day before its own near its beginning, and so may be of that day. */
  readonly namesDayBefore: boolean
  /** The day on which its lead takes a happening along its course. */
  readonly turn: number | null
  /** The later day for which its lead says that the happening is appointed. */
  readonly appointed: number | null
  readonly told: readonly OutlinedSentence[]
  /** The actors that it mentions: id, tab, and the indices of the sentences that do, spaces between. */
  readonly actors: Lines
  /** Every term of the sentences that may be told and of those near them, once. */
  readonly vocabulary: Lines
  /** The terms of these sentences one after the other, each by its place in the vocabulary. */
  readonly terms: Uint8Array | Uint32Array
  /** For each sentence of the article, where its terms end among them. */
  readonly ends: readonly number[]
}

/** The sentences of many outlines that may be told, in columns: thousands, of which an object each would take longer than all the choosing. */
export interface ToldColumns {
  readonly index: number[]
  readonly stands: number[]
  readonly days: number[]
  readonly inPassing: number[]
  /** Where the days of each sentence end among all, and those that it names in passing. */
  readonly dayEnds: number[]
  readonly passingEnds: number[]
}

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
  out.block(outline.actors)
  out.block(outline.vocabulary)
  writeRising(out, outline.ends)
  writePlaces(out, outline.terms)
  return out.done()
}

/** Whether an outline is written as they are now; else it is to be made anew. */
export const isCurrent = (bytes: Uint8Array): boolean => bytes[0] === VERSION

/**
 * The reverse of `encodeOutline`, for what is current.
 *
 * @param reader opened at the outline
 * @param onto columns at whose end its sentences are put
 */
export function decodeOutline(reader: ByteReader, onto: ToldColumns): Omit<Outline, 'told'> {
  reader.byte()
  const flags = reader.byte()
  const base = reader.signed()
  const turn = flags & HAS_TURN ? base + reader.signed() : null
  const appointed = flags & HAS_APPOINTED ? base + reader.signed() : null
  const lead = reader.number()
  readTold(reader, base, onto)
  return {
    published: flags & IS_DATED ? base : null,
    lead,
    namesDayBefore: (flags & NAMES_DAY_BEFORE) !== 0,
    turn,
    appointed,
    actors: reader.block(),
    vocabulary: reader.block(),
    ends: readRising(reader),
    terms: readPlaces(reader),
  }
}

/** What an outline says of actors, as `Outline` has it. */
export const actorsOf = (bytes: Uint8Array): Lines =>
  decodeOutline(createByteReader(bytes), emptyColumns()).actors

export const emptyColumns = (): ToldColumns => ({
  ...{ index: [], stands: [], days: [], inPassing: [], dayEnds: [], passingEnds: [] },
})

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

function readTold(reader: ByteReader, base: number, onto: ToldColumns): void {
  let index = 0
  for (let left = reader.number(); left > 0; left--) {
    onto.index.push((index += reader.number()))
    onto.stands.push(reader.byte() / HUNDREDTHS)
    for (let days = reader.number(); days > 0; days--) onto.days.push(base + reader.signed())
    for (let days = reader.number(); days > 0; days--) onto.inPassing.push(base + reader.signed())
    onto.dayEnds.push(onto.days.length)
    onto.passingEnds.push(onto.inPassing.length)
  }
}

function writeDays(out: ByteWriter, days: readonly number[], base: number): void {
  out.number(days.length)
  for (const day of days) out.signed(day - base)
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
