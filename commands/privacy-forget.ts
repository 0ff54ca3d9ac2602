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
  present: ({ removed: { told, settings, reports, follows, digests, stories, articles } }) => ({
    title: null,
    blocks: [
      text(
        told + settings + reports + follows + digests + stories + articles === 0
          ? 'I kept nothing about you.'
          : `Removed: ${counted(told + stories, 'mark')} of what you were last told, ${settings > 0 ? 'your settings' : 'no settings'}, ` +
              `${counted(reports, 'report')}, ${counted(follows, 'follow')}, ${counted(digests, 'digest')}, ${counted(articles, 'article')} that you added in direct messages. Nothing about you is left.`,
      ),
    ],
  }),
})
