import type { StoryBriefing } from '../briefings/results.ts'
import { claimBlock, heading, type Block } from './document.ts'
import { counted } from './phrases.ts'

/** A story as briefings and catch-ups show it. */
export const storyBlocks = (s: StoryBriefing): Block[] => [
  heading(`${s.headline} — ${counted(s.sources, 'source')}${s.new ? ', new' : ''}`, s.id),
  ...s.claims.map((c) => claimBlock(c)),
]
