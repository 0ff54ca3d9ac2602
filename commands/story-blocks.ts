import type { StoryBriefing } from '../briefings/results.ts'
import { claimBlock, heading, type Block } from './document.ts'
import { standing } from './phrases.ts'

/** A story as briefings and catch-ups show it; what is told of one that was told before is an update. */
export const storyBlocks = (s: StoryBriefing, isUpdate = false): Block[] => [
  heading(`${s.headline} — ${standing(s)}`, s.id),
  ...s.claims.map((c, i) => (isUpdate && i === 0 ? claimBlock(c, 'Update') : claimBlock(c))),
]
