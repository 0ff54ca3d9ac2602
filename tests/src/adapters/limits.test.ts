import { describe, expect, it } from 'vitest'
import { createLimits, tooMuchInWords } from '../../../src/adapters/limits.ts'

const start = Temporal.Instant.from('2024-05-04T09:00:00Z')
const after = (seconds: number): Temporal.Instant => start.add({ seconds })
const ann = { person: 'discord:1', place: 'discord:9' }
const bob = { person: 'discord:2', place: 'discord:9' }
const direct = { person: 'discord:1', place: null }

describe('how much one may ask', () => {
  it('lets a person ask so often at once, and then says when they may again', () => {
    const limits = createLimits({ person: 3, place: 100 })
    expect([1, 2, 3].map(() => limits.take(ann, start))).toEqual([null, null, null])
    expect(limits.take(ann, start)).toEqual({ who: 'person', seconds: 20 })
    expect(limits.take(ann, after(5))).toEqual({ who: 'person', seconds: 15 })
    expect(limits.take(ann, after(20))).toBeNull()
  })

  it('counts a person wherever they ask, and others on their own', () => {
    const limits = createLimits({ person: 1, place: 100 })
    expect(limits.take(ann, start)).toBeNull()
    expect(limits.take(direct, start)?.who).toBe('person')
    expect(limits.take(bob, start)).toBeNull()
  })

  it('counts a place over all who ask there', () => {
    const limits = createLimits({ person: 10, place: 2 })
    expect([ann, bob].map((v) => limits.take(v, start))).toEqual([null, null])
    expect(limits.take(ann, start)).toEqual({ who: 'place', seconds: 30 })
    expect(limits.take(direct, start)).toBeNull()
  })

  it('takes nothing from a person whom the place keeps waiting', () => {
    const limits = createLimits({ person: 2, place: 1 })
    limits.take(ann, start)
    limits.take(ann, start)
    expect(limits.take(direct, start)).toBeNull()
  })

  it('is not misled by a clock that goes back', () => {
    const limits = createLimits({ person: 1, place: 1 })
    limits.take(ann, start)
    expect(limits.take(ann, after(-3600))?.who).toBe('person')
    expect(limits.take(ann, after(-3600 + 61))).toBeNull()
  })

  it('says when to try again', () => {
    expect(tooMuchInWords({ who: 'person', seconds: 3 })).toContain('try again in 3 seconds')
    expect(tooMuchInWords({ who: 'place', seconds: 1 })).toContain('try again in a second')
  })
})
