import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bandsOf, minhash, similarity } from '../../../briefings/read/near-duplicate.ts'

const words = (seed: number, n: number) =>
  Array.from({ length: n }, (_, i) => `w${((i + 1) * 7919 * seed) % 5003}`)
const share = (a: string, b: string) => similarity(minhash(a), minhash(b))

describe('near-duplicates', () => {
  it('are found after a light edit, and share a band', () => {
    const original = words(1, 400)
    const edited = [...original.slice(0, 200), 'inserted', 'words', ...original.slice(200, 390)].join(' ')
    expect(share(original.join(' '), edited)).toBeGreaterThan(0.8)
    const bands = new Set(bandsOf(minhash(edited)))
    expect(bandsOf(minhash(original.join(' '))).some((b) => bands.has(b))).toBe(true)
  })

  it('are not two texts that share their words in another order, nor a template filled twice', () => {
    expect(share(words(1, 300).join(' '), words(3, 300).join(' '))).toBeLessThan(0.3)
    const report = (a: string, b: string, c: string) =>
      `Shares of ${a} rose ${b} percent to ${c} on Monday after the company said sales grew ${c} percent, ${a} said.`
    expect(share(report('Arden', '4', '31'), report('Belmore', '7', '52'))).toBeLessThan(0.6)
  })

  it('do not depend on case, marks or white space', () => {
    expect(share('The ferry, late again, left.', 'the FERRY late\nagain left')).toBe(1)
  })

  it('can be told for short texts and texts without spaces, and never for empty ones', () => {
    expect(share('Ferry strike', 'Ferry strike')).toBe(1)
    expect(share('Ferry strike', 'Ferry delay')).toBeLessThan(0.5)
    expect(share('市議会は橋の計画を延期した', '市議会は橋の計画を延期した')).toBe(1)
    expect(minhash(' … ')).toEqual([])
    expect(share('', '')).toBe(0)
  })

  it('have signatures of 64 unsigned 32-bit numbers, near the true share of shingles', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 300 }), (kept) => {
        const a = words(1, 300)
        const b = [...a.slice(0, kept), ...words(5, 300 - kept).map((w) => `x${w}`)]
        const shingles = (t: string[]) => new Set(t.slice(2).map((_, i) => t.slice(i, i + 3).join(' ')))
        const [x, y] = [shingles(a), shingles(b)]
        const jaccard = [...x].filter((s) => y.has(s)).length / new Set([...x, ...y]).size
        expect(Math.abs(share(a.join(' '), b.join(' ')) - jaccard)).toBeLessThan(0.25)
        expect(minhash(a.join(' ')).every((v) => Number.isInteger(v) && v >= 0 && v < 2 ** 32)).toBe(true)
      }),
    )
  })
})
