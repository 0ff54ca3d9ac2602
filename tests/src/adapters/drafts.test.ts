import { describe, expect, it } from 'vitest'
import { createDrafts, type Drafts } from '../../../src/adapters/drafts.ts'

/** Drafts whose showings and pauses end when the test says so. */
function open(): {
  drafts: Drafts<string>
  shown: string[]
  seen: (goesOn?: boolean) => Promise<void>
  pauseOver: () => Promise<void>
} {
  const shown: string[] = []
  const showings: ((goesOn: boolean) => void)[] = []
  const pauses: (() => void)[] = []
  const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))
  const drafts = createDrafts<string>({
    show: (draft) => {
      shown.push(draft)
      return new Promise((resolve) => showings.push(resolve))
    },
    looks: (draft) => draft.toLowerCase(),
    pause: () => new Promise((resolve) => pauses.push(resolve)),
  })
  return {
    ...{ drafts, shown },
    seen: async (goesOn = true) => {
      showings.shift()!(goesOn)
      await settled()
    },
    pauseOver: async () => {
      pauses.shift()!()
      await settled()
    },
  }
}

describe('drafts of an answer', () => {
  it('are shown at once, then the newest of each pause', async () => {
    const { drafts, shown, seen, pauseOver } = open()
    for (const draft of ['a', 'b', 'c']) drafts.offer(draft)
    expect(shown).toEqual(['a'])
    await seen()
    expect(shown).toEqual(['a'])
    await pauseOver()
    expect(shown).toEqual(['a', 'c'])
    await seen()
    await pauseOver()
    drafts.offer('d')
    expect(shown).toEqual(['a', 'c', 'd'])
  })

  it('end when the one under way is shown, and none comes after', async () => {
    const { drafts, shown, seen } = open()
    drafts.offer('a')
    drafts.offer('b')
    let ended = false
    const ending = drafts.end().then(() => (ended = true))
    await Promise.resolve()
    expect(ended).toBe(false)
    await seen()
    await ending
    drafts.offer('c')
    expect(shown).toEqual(['a'])
  })

  it('end at once during a pause, and where there were none', async () => {
    const { drafts, shown, seen, pauseOver } = open()
    drafts.offer('a')
    await seen()
    drafts.offer('b')
    await drafts.end()
    await pauseOver()
    expect(shown).toEqual(['a'])
    await open().drafts.end()
  })

  it('are passed over where nobody would see a difference', async () => {
    const { drafts, shown, seen, pauseOver } = open()
    drafts.offer('a')
    await seen()
    drafts.offer('A')
    await pauseOver()
    drafts.offer('b')
    expect(shown).toEqual(['a', 'b'])
  })

  it('are given up where one cannot be shown', async () => {
    const { drafts, shown, seen } = open()
    drafts.offer('a')
    await seen(false)
    drafts.offer('b')
    expect(shown).toEqual(['a'])
  })
})
