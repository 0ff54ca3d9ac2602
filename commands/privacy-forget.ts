import { defineCommand } from './command.ts'
import { text } from './document.ts'
import { counted } from './phrases.ts'

export const privacyForgetCommand = defineCommand({
  name: 'privacy forget',
  description: 'Removes all that I keep about you, at once and for good',
  examples: ['privacy forget'],
  reply: 'private',
  arguments: {},
  run: (_, { briefings, viewer, now }) => briefings.forgetPerson(viewer.person, now.toString()),
  present: ({ removed }) => ({
    title: null,
    blocks: [
      text(
        Object.values(removed).every((count) => count === 0)
          ? 'I kept nothing about you.'
          : `Removed: ${counted(removed.told + removed.stories, 'mark')} of what you were last told, ${removed.settings > 0 ? 'your settings' : 'no settings'}, ` +
              `${counted(removed.reports, 'report')}, ${counted(removed.follows, 'follow')}, ${counted(removed.digests, 'digest')}, ` +
              `${counted(removed.sources, 'source')}, ${counted(removed.corrections, 'correction')}, ${counted(removed.posts, 'post')} to you, ` +
              `${counted(removed.articles, 'article')} that you added in direct messages. Nothing about you is left.`,
      ),
    ],
  }),
})
