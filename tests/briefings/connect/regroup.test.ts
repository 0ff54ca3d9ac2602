import { describe, expect, it } from 'vitest'
import { regroup } from '../../../briefings/connect/regroup.ts'

/** Numbers are alike where they are near. */
const near = (a: number, b: number): number => 3 - Math.abs(a - b)

describe('regroup', () => {
  it('gives what has just come to the group that it is like', () => {
    const groups = [
      { id: 'low', members: [1, 2] },
      { id: 'high', members: [20] },
      { id: null, members: [19] },
    ]
    expect(regroup(groups, near, 0)).toEqual([
      { id: 'low', members: [1, 2] },
      { id: 'high', members: [20, 19] },
    ])
  })
  it('makes two of one where a later one shows them to be two; the greater part keeps the id', () => {
    const groups = [
      { id: 'mixed', members: [1, 10, 11] },
      { id: null, members: [12] },
    ]
    const after = regroup(groups, near, 0)
    expect(after).toContainEqual({ id: 'mixed', members: [10, 11, 12] })
    expect(after).toContainEqual({ id: null, members: [1] })
  })
  it('makes one of two where what has just come joins them; the older keeps the id', () => {
    const groups = [
      { id: 'older', members: [1] },
      { id: 'younger', members: [5] },
      { id: null, members: [3] },
    ]
    expect(regroup(groups, near, 0)).toEqual([{ id: 'older', members: [1, 5, 3] }])
  })
  it('leaves a group as it is where another grouping is hardly better', () => {
    const groups = [{ id: 'held', members: [1, 4.1] }]
    expect(regroup(groups, near, 0)).toEqual(groups)
  })
  it('has nothing to do with nothing', () => {
    expect(regroup([], near, 0)).toEqual([])
  })
})
