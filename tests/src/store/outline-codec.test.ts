import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Outline } from '../../../briefings/outline-ports.ts'
import { decodeOutline, encodeOutline } from '../../../src/store/outline-codec.ts'

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
  actors: '\nana-holt\t1 7\nörebro\t2\n',
  vocabulary: '\nferri\nsank\né\n',
  terms: Uint32Array.of(0, 1, 0, 2),
  ends: [0, 2, 4, 4],
}

/** Without regard to how wide the numbers are that it holds. */
const plain = (outline: Outline | null) => outline && { ...outline, terms: Array.from(outline.terms) }

describe('an outline as it is stored', () => {
  it.each([
    ['of a dated report', OUTLINE],
    [
      'of one that bears no day',
      { ...OUTLINE, published: null, turn: null, appointed: null, namesDayBefore: false },
    ],
    [
      'of nothing',
      { ...OUTLINE, told: [], actors: '\n\n', vocabulary: '\n\n', terms: new Uint32Array(), ends: [] },
    ],
  ])('%s is read as it was written', (_, outline) => {
    expect(plain(decodeOutline(encodeOutline(outline)))).toEqual(plain(outline))
  })

  it('holds as many different terms as a text has', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(70_000)), (places) => {
        const terms = Uint32Array.from(places)
        const held = decodeOutline(encodeOutline({ ...OUTLINE, terms, ends: [places.length] }))
        expect(Array.from(held!.terms)).toEqual(places)
      }),
    )
  })

  it('is made anew where another version wrote it', () => {
    const bytes = Uint8Array.from(encodeOutline(OUTLINE))
    bytes[0] = 200
    expect(decodeOutline(bytes)).toBeNull()
  })
})
