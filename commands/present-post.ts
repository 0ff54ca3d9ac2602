import type { PostContent, ToldStory } from '../briefings/post.ts'
import { claimBlock, heading, text, textNaming, type Block, type Document } from './document.ts'
import { standing } from './phrases.ts'

/** What the bot posts of its own accord, in a preview and in a channel alike. */
export function presentPost(content: PostContent): Document {
  switch (content.kind) {
    case 'digest':
    case 'follow':
      return {
        title: content.title,
        blocks: [
          ...(content.note ? [text(content.note, 'muted')] : []),
          ...content.stories.flatMap(toldStoryBlocks),
          ...(content.changes ?? []).map((c) => text(c, 'muted')),
        ],
      }
    case 'correction':
      return {
        title: 'Correction',
        blocks: [text(content.note), ...content.claims.map((c) => claimBlock(c))],
      }
    case 'notice':
      return { title: content.title, blocks: [textNaming(content.channels ?? [], content.text)] }
  }
}

/** The new fact first, where there is one; what is no news says what it is. */
function toldStoryBlocks(story: ToldStory): Block[] {
  const { id, headline, nature, update, claims } = story
  const kind = nature ? `${NATURES[nature]}: ` : ''
  return [
    heading(`${kind}${headline} — ${standing(story)}`, id),
    ...(update ? [claimBlock(update, 'Update')] : []),
    ...claims.map((c) => claimBlock(c)),
  ]
}

const NATURES = { opinion: 'Opinion', anniversary: 'Looking back', correction: 'Correction' } as const
