import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createByteReader } from '../../../../briefings/bytes.ts'
import { asLines } from '../../../../briefings/write/timeline/lines.ts'
import { startOf } from '../../../../briefings/write/timeline/rows.ts'
import {
  actorsOf,
  decodeOutline,
  emptyColumns,
  encodeOutline,
  isCurrent,
  type Outline,
} from '../../../../briefings/write/timeline/outline-codec.ts'

const OUTLINE: Outline = {
  published: 19_800,
  lead: 1,
  namesDayBefore: true,
  turn: 19_803,
  appointed: 19_820,
  told: [
    { index: 1, days: [19_799, -40_000], inPassing: [-40_000], stands: 0.15 },
    { index: 7, days: [], inPassing: [], stands: 1 },
  ],
  actors: asLines(['ana-holt\t1 7', 'örebro\t2']),
  vocabulary: asLines(['ferri', 'sank', 'é']),
  terms: Uint32Array.of(0, 1, 0, 2),
  ends: [0, 2, 4, 4],
}

/** Without regard to how wide the numbers are that it holds, and to the buffers. */
const plain = ({ terms, actors, vocabulary, ...outline }: Outline) => ({
  ...outline,
  terms: Array.from(terms),
  actors: Array.from(actors),
  vocabulary: Array.from(vocabulary),
})

/** What is read of encoded outlines, one after the other into the same columns. */
function readBack(outlines: readonly Outline[]): Outline[] {
  const columns = emptyColumns()
  const reader = createByteReader(new Uint8Array())
  return outlines.map((outline) => {
    const first = columns.index.length
    reader.open(encodeOutline(outline))
    const held = decodeOutline(reader, columns)
    const told = columns.index.slice(first).map((index, i) => ({
      index,
      stands: columns.stands[first + i]!,
      days: columns.days.slice(startOf(columns.dayEnds, first + i), columns.dayEnds[first + i]),
      inPassing: columns.inPassing.slice(
        startOf(columns.passingEnds, first + i),
        columns.passingEnds[first + i],
      ),
    }))
    return { ...held, told }
  })
}

describe('an outline as it is stored', () => {
  it.each([
    ['of a dated report', OUTLINE],
    [
      'of one that bears no day',
      { ...OUTLINE, published: null, turn: null, appointed: null, namesDayBefore: false },
    ],
    [
      'of nothing',
      {
        ...OUTLINE,
        told: [],
        actors: asLines([]),
        vocabulary: asLines([]),
        terms: new Uint32Array(),
        ends: [],
      },
    ],
  ])('%s is read as it was written, also behind another', (_, outline) => {
    expect(readBack([OUTLINE, outline]).map(plain)).toEqual([OUTLINE, outline].map(plain))
  })

  it('holds as many different terms as a text has', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(70_000)), (places) => {
        const terms = Uint32Array.from(places)
        const [held] = readBack([{ ...OUTLINE, terms, ends: [places.length] }])
        expect(Array.from(held!.terms)).toEqual(places)
      }),
    )
  })

  it('says of what version it is, and whom it mentions', () => {
    const bytes = Uint8Array.from(encodeOutline(OUTLINE))
    expect(isCurrent(bytes)).toBe(true)
    expect(Buffer.from(actorsOf(bytes)).toString()).toBe('\nana-holt\t1 7\nörebro\t2\n')
    bytes[0] = 200
    expect(isCurrent(bytes)).toBe(false)
  })
})
