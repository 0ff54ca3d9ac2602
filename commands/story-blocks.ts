import type { StoryBriefing } from '../briefings/results.ts'
import { claimBlock, heading, type Block } from './document.ts'
import { standing } from './phrases.ts'

/** A story as briefings and catch-ups show it. */
export const storyBlocks = (s: StoryBriefing): Block[] => [
  heading(`${s.headline} — ${standing(s)}`, s.id),
  ...s.claims.map((c) => claimBlock(c)),
]
