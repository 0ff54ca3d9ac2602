import { expect } from 'vitest'
import { slotsAfter } from '../../../briefings/digest/next-slots.ts'
import { readSchedule } from '../../../briefings/digest/read-schedule.ts'
import type { Digest } from '../../../briefings/digest-ports.ts'
import type { Store } from '../../../briefings/ports.ts'
import { markerOf } from '../../../src/schedule/deliver-post.ts'
import type { DiscordFake } from '../../fakes/discord/discord.ts'
import type { SlackEmulator } from '../../fakes/slack/slack-emulator.ts'

export interface Span {
  readonly from: Temporal.Instant
  readonly end: Temporal.Instant
}

/** Each message on the platforms by what it is known by, and how often it stands. */
export function standing(discord: DiscordFake, slack: SlackEmulator): Map<string, number> {
  const counts = new Map<string, number>()
  const markers = [
    ...discord.state.messages.map((m) => String(m.body['nonce'])),
    ...slack.state.posted.filter((m) => !m.answers).map((m) => String(m.blocks[0]?.['block_id'])),
  ]
  for (const marker of markers) counts.set(marker, (counts.get(marker) ?? 0) + 1)
  return counts
}

/**
 * Every slot of every digest was posted once, folded into a later one with a word why, or marked as uncertain; and none tells
 * again as news what one before told. Answers how many posts stand, and how many are marked.
 */
export async function expectEverySlotOnce(
  store: Store,
  counts: ReadonlyMap<string, number>,
  span: Span,
): Promise<{ posts: number; uncertain: number }> {
  const found = { posts: 0, uncertain: 0 }
  for (const digest of await store.digests(null)) {
    const slots = new Map((await store.slots(digest.key, 1_000)).map((s) => [s.slot, s]))
    const told = new Set<string>()
    for (const slot of dueSlots(digest, span)) {
      expect(slots.get(slot), `${digest.schedule} in ${digest.timezone}: ${slot}`).toBeDefined()
      const { state, outcome } = slots.get(slot)!
      if (state === 'folded') expect(outcome).not.toBe('')
      else expect(state).toBe('posted')
      if (state !== 'posted') continue
      const id = `digest:${digest.key}:${slot}`
      const post = await store.heldPost(id)
      if (post?.state === 'dropped') {
        expect(post.reason).toMatch(/^told together with digest:/)
        continue
      }
      expect(['sent', 'uncertain'], id).toContain(post?.state)
      if (post?.state === 'uncertain') found.uncertain++
      else found.posts++
      for (const part of post!.parts)
        if (part.state === 'sent') expect(counts.get(markerOf(id, part.index)), id).toBe(1)
      if (!('stories' in post!.content)) throw new Error('a digest tells stories')
      for (const story of post!.content.stories) {
        expect(told.has(story.id) && story.update === null, `${id} tells ${story.id} again`).toBe(false)
        told.add(story.id)
      }
    }
  }
  // Nothing stands anywhere that was not meant to.
  expect([...counts.values()].filter((n) => n > 1)).toEqual([])
  return found
}

function dueSlots({ schedule, timezone }: Digest, { from, end }: Span): string[] {
  const due: string[] = []
  for (const slot of slotsAfter(readSchedule(schedule), timezone, from.subtract({ milliseconds: 1 }))) {
    if (Temporal.Instant.compare(slot, end) >= 0) return due
    due.push(slot.toString())
  }
  return due
}
